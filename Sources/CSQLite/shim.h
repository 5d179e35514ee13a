#include <sqlite3.h>

/* A constant address for empty text: a null pointer would bind NULL. */
static inline const char *sqlite3_empty_text(void) { return ""; }

/* sqlite3_config is variadic, which Swift cannot call. Counting every allocation costs a lock. */
static inline int sqlite3_disable_memory_status(void) {
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
