// The first file of Archives follows.
