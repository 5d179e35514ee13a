#include "CResources.h"

// Aligned so that a row of weights never straddles a line of the cache.
_Alignas(64) static const unsigned char tagger[] = {
#embed "data/tagger.model" if_empty(0)
};

const unsigned char *winnow_tagger_model(size_t *length) {
    *length = sizeof tagger;
    return tagger;
}
