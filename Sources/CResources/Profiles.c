#include "CResources.h"

static const unsigned char trafficking[] = {
#embed "data/trafficking.profile"
};

const unsigned char *winnow_profile_trafficking(size_t *length) {
    *length = sizeof trafficking;
    return trafficking;
}

static const unsigned char names[] = {
#embed "data/names.profile"
};

const unsigned char *winnow_names(size_t *length) {
    *length = sizeof names;
    return names;
}
