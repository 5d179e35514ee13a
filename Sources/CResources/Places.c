#include "CResources.h"

static const unsigned char countries[] = {
#embed "data/countries.tsv"
};

static const unsigned char regions[] = {
#embed "data/regions.tsv"
};

static const unsigned char cities[] = {
#embed "data/cities.tsv"
};

const unsigned char *winnow_countries(size_t *length) {
    *length = sizeof countries;
    return countries;
}

const unsigned char *winnow_regions(size_t *length) {
    *length = sizeof regions;
    return regions;
}

const unsigned char *winnow_cities(size_t *length) {
    *length = sizeof cities;
    return cities;
}
