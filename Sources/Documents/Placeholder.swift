// The first file of Documents follows.
