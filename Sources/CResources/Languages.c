#include "CResources.h"

static const unsigned char language_words[] = {
#embed "data/languages.words"
};

static const unsigned char country_names[] = {
#embed "data/places/countries.languages"
};

const unsigned char *winnow_language_words(size_t *length) {
    *length = sizeof language_words;
    return language_words;
}

const unsigned char *winnow_country_names(size_t *length) {
    *length = sizeof country_names;
    return country_names;
}
