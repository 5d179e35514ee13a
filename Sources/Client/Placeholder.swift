// The first file of Client follows.
