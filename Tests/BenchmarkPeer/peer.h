#ifndef PEER_H
#define PEER_H

#include <stddef.h>

/* A socket with a context of its own. */
struct peer {
    void *context;
    void *socket;
};

/* Opens a socket and binds it to a free port, whose endpoint is written to `endpoint`. */
int peer_bind(struct peer *peer, int type, char *endpoint, size_t capacity);
/* Opens a socket and connects it. */
int peer_connect(struct peer *peer, int type, const char *endpoint);
void peer_close(struct peer *peer);

/* Sends a copy of the bytes as one frame. */
int peer_send(struct peer *peer, const void *bytes, size_t size, int flags);

double peer_now(void);

#endif
