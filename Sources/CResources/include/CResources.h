// Tables, models and profiles compiled into the binary with #embed, generated and read-only; and
// the one instruction that Swift has no name for.
#ifndef CRESOURCES_H
#define CRESOURCES_H

#include <stddef.h>

// The profile of reports on human trafficking (data/trafficking.profile).
const unsigned char *winnow_profile_trafficking(size_t *length);

// Words that make names of instruments and bodies (data/names.profile).
const unsigned char *winnow_names(size_t *length);

// Countries, their people, groups, regions and waters: lines of kind, code or -, flags or - and
// name (data/places/names.tsv).
const unsigned char *winnow_place_names(size_t *length);

// Cities and parts of countries by the keys of their names (data/places/gazetteer.bin).
const unsigned char *winnow_gazetteer(size_t *length);

// Countries in other languages than English (data/places/countries.languages).
const unsigned char *winnow_country_names(size_t *length);

// Words of languages (data/languages.words).
const unsigned char *winnow_language_words(size_t *length);

// The weights of the tagger (data/tagger.model).
const unsigned char *winnow_tagger_model(size_t *length);

// Asks for the memory at an address before it is needed; any address may be asked for.
static inline __attribute__((always_inline)) void winnow_prefetch(const void *address) {
    __builtin_prefetch(address);
}

#endif
