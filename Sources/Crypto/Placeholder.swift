// The first file of Crypto follows.
