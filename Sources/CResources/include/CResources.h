// Tables, models and profiles compiled into the binary with #embed; generated, read-only.
#ifndef CRESOURCES_H
#define CRESOURCES_H

#include <stddef.h>

#endif
