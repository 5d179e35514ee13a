// The first file follows.
