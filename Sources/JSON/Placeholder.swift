// The first file of JSON follows.
