// The first file of SQLite follows.
