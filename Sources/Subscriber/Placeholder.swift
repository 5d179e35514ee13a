// The first file of Subscriber follows.
