#include "CResources.h"

static const unsigned char place_names[] = {
#embed "data/places/names.tsv"
};

static const unsigned char gazetteer[] = {
#embed "data/places/gazetteer.bin"
};

const unsigned char *winnow_place_names(size_t *length) {
    *length = sizeof place_names;
    return place_names;
}

const unsigned char *winnow_gazetteer(size_t *length) {
    *length = sizeof gazetteer;
    return gazetteer;
}
