// The first file of Worker follows.
