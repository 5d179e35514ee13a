// Linux calls that the Glibc module leaves out.
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <errno.h>
#include <linux/prctl.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

// prctl and syscall are variadic, which Swift does not import; memfd_create and dup3 are declared
// only with GNU extensions on, under which this module and Glibc's would disagree about types.
int prctl(int operation, ...);

static inline int linux_die_with_parent(int signal) {
    return prctl(PR_SET_PDEATHSIG, (unsigned long)signal, 0UL, 0UL, 0UL);
}

static inline void linux_name_thread(const char *name) {
    prctl(PR_SET_NAME, (unsigned long)name, 0UL, 0UL, 0UL);
}

static inline int linux_memory_file(const char *name, unsigned int flags) {
    return (int)syscall(SYS_memfd_create, name, flags);
}

static inline int linux_pidfd_open(pid_t pid) {
    return (int)syscall(SYS_pidfd_open, pid, 0U);
}

// The W… macros take their argument's address or are functions to the preprocessor only.
static inline int linux_has_exited(int status) { return WIFEXITED(status); }
static inline int linux_exit_code(int status) { return WEXITSTATUS(status); }
static inline int linux_end_signal(int status) { return WTERMSIG(status); }
