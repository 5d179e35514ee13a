// The first file of Hub follows.
