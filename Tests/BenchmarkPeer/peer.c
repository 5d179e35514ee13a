#include "peer.h"

#include <string.h>
#include <time.h>
#include <zmq.h>

static int peer_open(struct peer *peer, int type)
{
    int linger = 10000;
    peer->context = zmq_ctx_new();
    peer->socket = peer->context ? zmq_socket(peer->context, type) : NULL;
    if (!peer->socket)
        return -1;
    return zmq_setsockopt(peer->socket, ZMQ_LINGER, &linger, sizeof linger);
}

int peer_bind(struct peer *peer, int type, char *endpoint, size_t capacity)
{
    if (peer_open(peer, type) < 0 || zmq_bind(peer->socket, "tcp://127.0.0.1:*") < 0)
        return -1;
    return zmq_getsockopt(peer->socket, ZMQ_LAST_ENDPOINT, endpoint, &capacity);
}

int peer_connect(struct peer *peer, int type, const char *endpoint)
{
    if (peer_open(peer, type) < 0)
        return -1;
    return zmq_connect(peer->socket, endpoint);
}

void peer_close(struct peer *peer)
{
    if (peer->socket)
        zmq_close(peer->socket);
    if (peer->context)
        zmq_ctx_term(peer->context);
}

int peer_send(struct peer *peer, const void *bytes, size_t size, int flags)
{
    zmq_msg_t message;
    if (zmq_msg_init_size(&message, size) < 0)
        return -1;
    memcpy(zmq_msg_data(&message), bytes, size);
    if (zmq_msg_send(&message, peer->socket, flags) < 0) {
        zmq_msg_close(&message);
        return -1;
    }
    return 0;
}

double peer_now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}
