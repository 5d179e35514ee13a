// The first file of Arguments follows.
