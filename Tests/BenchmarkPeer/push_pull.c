#include "include/BenchmarkPeer.h"
#include "peer.h"

#include <pthread.h>
#include <stdlib.h>
#include <zmq.h>

struct work {
    char endpoint[64];
    long count;
    size_t size;
};

static void *push(void *argument)
{
    struct work *work = argument;
    struct peer peer = {0};
    char *payload = calloc(1, work->size);
    if (payload && peer_connect(&peer, ZMQ_PUSH, work->endpoint) == 0) {
        /* One more: the first starts the clock. */
        for (long i = 0; i <= work->count; i++)
            if (peer_send(&peer, payload, work->size, 0) < 0)
                break;
    }
    peer_close(&peer);
    free(payload);
    return NULL;
}

static double pull(struct peer *peer, long count, size_t size)
{
    zmq_msg_t message;
    double start = 0;
    size_t bytes = 0;
    zmq_msg_init(&message);
    for (long i = 0; i <= count; i++) {
        if (zmq_msg_recv(&message, peer->socket, 0) < 0)
            return -1;
        bytes += zmq_msg_size(&message) + *(unsigned char *)zmq_msg_data(&message);
        if (i == 0)
            start = peer_now();
    }
    zmq_msg_close(&message);
    return bytes == (size_t)(count + 1) * size ? peer_now() - start : -1;
}

double benchmark_push_pull(long count, size_t size)
{
    struct work work = {.count = count, .size = size};
    struct peer peer = {0};
    pthread_t thread;
    double seconds = -1;
    if (peer_bind(&peer, ZMQ_PULL, work.endpoint, sizeof work.endpoint) == 0
        && pthread_create(&thread, NULL, push, &work) == 0) {
        seconds = pull(&peer, count, size);
        pthread_join(thread, NULL);
    }
    peer_close(&peer);
    return seconds;
}
