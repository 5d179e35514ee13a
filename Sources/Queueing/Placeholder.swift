// The first file of Queueing follows.
