// Tables, models and profiles compiled into the binary with #embed; generated, read-only.
#ifndef CRESOURCES_H
#define CRESOURCES_H

#include <stddef.h>

// The profile of reports on human trafficking (data/trafficking.profile).
const unsigned char *winnow_profile_trafficking(size_t *length);

// Words that make names of instruments and bodies (data/names.profile).
const unsigned char *winnow_names(size_t *length);

#endif
