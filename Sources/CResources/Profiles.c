#include "CResources.h"

static const unsigned char trafficking[] = {
#embed "data/trafficking.profile"
};

const unsigned char *winnow_profile_trafficking(size_t *length) {
    *length = sizeof trafficking;
    return trafficking;
}
