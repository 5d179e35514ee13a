#include <sqlite3.h>

/* A constant address for empty text: a null pointer would bind NULL. */
static inline const char *sqlite3_empty_text(void) { return ""; }
