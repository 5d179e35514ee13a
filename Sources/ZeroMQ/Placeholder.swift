// The first file of ZeroMQ follows.
