// The first file of Producer follows.
