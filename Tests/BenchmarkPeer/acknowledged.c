#include "include/BenchmarkPeer.h"
#include "peer.h"

#include <pthread.h>
#include <stdlib.h>
#include <zmq.h>

struct work {
    char endpoint[64];
    long count;
    size_t size;
    long window;
    double seconds;
};

static int receive_acknowledgement(struct peer *peer, zmq_msg_t *message, int flags)
{
    return zmq_msg_recv(message, peer->socket, flags) == 4 ? 0 : -1;
}

static double deal(struct peer *peer, const char *payload, const struct work *work)
{
    zmq_msg_t message;
    long sent = 0, answered = 0;
    double start = peer_now();
    zmq_msg_init(&message);
    while (answered < work->count) {
        for (; sent < work->count && sent - answered < work->window; sent++)
            if (peer_send(peer, payload, work->size, 0) < 0)
                return -1;
        if (receive_acknowledgement(peer, &message, 0) < 0)
            return -1;
        answered++;
        while (receive_acknowledgement(peer, &message, ZMQ_DONTWAIT) == 0)
            answered++;
    }
    zmq_msg_close(&message);
    return peer_now() - start;
}

static void *run_dealer(void *argument)
{
    struct work *work = argument;
    struct peer peer = {0};
    char *payload = calloc(1, work->size);
    if (payload && peer_connect(&peer, ZMQ_DEALER, work->endpoint) == 0)
        work->seconds = deal(&peer, payload, work);
    peer_close(&peer);
    free(payload);
    return NULL;
}

static int route(struct peer *peer, long count)
{
    zmq_msg_t identity, message;
    const char answer[4] = {'d', 'o', 'n', 'e'};
    size_t bytes = 0;
    zmq_msg_init(&identity);
    zmq_msg_init(&message);
    for (long i = 0; i < count; i++) {
        if (zmq_msg_recv(&identity, peer->socket, 0) < 0
            || zmq_msg_recv(&message, peer->socket, 0) < 0)
            return -1;
        bytes += zmq_msg_size(&message) + *(unsigned char *)zmq_msg_data(&message);
        if (zmq_msg_send(&identity, peer->socket, ZMQ_SNDMORE) < 0
            || peer_send(peer, answer, sizeof answer, 0) < 0)
            return -1;
    }
    zmq_msg_close(&identity);
    zmq_msg_close(&message);
    return bytes > 0 ? 0 : -1;
}

double benchmark_acknowledged(long count, size_t size, long window)
{
    struct work work = {.count = count, .size = size, .window = window, .seconds = -1};
    struct peer peer = {0};
    pthread_t thread;
    int status = -1;
    if (peer_bind(&peer, ZMQ_ROUTER, work.endpoint, sizeof work.endpoint) == 0
        && pthread_create(&thread, NULL, run_dealer, &work) == 0) {
        status = route(&peer, count);
        pthread_join(thread, NULL);
    }
    peer_close(&peer);
    return status == 0 ? work.seconds : -1;
}
