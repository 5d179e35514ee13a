// Tables, models and profiles compiled into the binary with #embed; generated, read-only.
#ifndef CRESOURCES_H
#define CRESOURCES_H

#include <stddef.h>

// The profile of reports on human trafficking (data/trafficking.profile).
const unsigned char *winnow_profile_trafficking(size_t *length);

// Words that make names of instruments and bodies (data/names.profile).
const unsigned char *winnow_names(size_t *length);

// Countries and their people: lines of code, kind (c or n) and name (data/countries.tsv).
const unsigned char *winnow_countries(size_t *length);

// Parts of countries and groups of them: lines of code or - and name (data/regions.tsv).
const unsigned char *winnow_regions(size_t *length);

// Cities of GeoNames, largest first: lines of country, division, latitude, longitude, GeoNames id,
// population and name (data/cities.tsv).
const unsigned char *winnow_cities(size_t *length);

#endif
