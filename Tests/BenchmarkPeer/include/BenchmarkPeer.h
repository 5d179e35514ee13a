#ifndef BENCHMARK_PEER_H
#define BENCHMARK_PEER_H

#include <stddef.h>

/* The loops of ZeroMQBenchmark.swift as a plain C program has them: two threads with a context
   each, connected over tcp on this machine. Both return seconds, or a negative number when a call
   of libzmq failed. */

/* One thread pushes `count` messages of `size` bytes to the other. */
double benchmark_push_pull(long count, size_t size);

/* A dealer sends `count` messages to a router, which answers each with four bytes; at most
   `window` are unanswered. */
double benchmark_acknowledged(long count, size_t size, long window);

#endif
