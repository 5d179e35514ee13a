// Linux calls that the Glibc module leaves out.
#include <errno.h>
#include <linux/prctl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/eventfd.h>
#include <sys/fsuid.h>
#include <sys/mman.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

// prctl and syscall are variadic, which Swift does not import; the others are declared only with
// GNU extensions on, under which this module and Glibc's would disagree about types they share.
int prctl(int operation, ...);
extern char **environ;
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int first);

static inline int linux_die_with_parent(int signal) {
    return prctl(PR_SET_PDEATHSIG, (unsigned long)signal, 0UL, 0UL, 0UL);
}

static inline void linux_name_thread(const char *name) {
    prctl(PR_SET_NAME, (unsigned long)name, 0UL, 0UL, 0UL);
}

static inline int linux_memory_file(const char *name) {
    return (int)syscall(SYS_memfd_create, name, 1U /* MFD_CLOEXEC */);
}

static inline int linux_open_pid(pid_t pid) {
    return (int)syscall(SYS_pidfd_open, pid, 0U);
}

// Swift refuses a global variable that any thread might change.
static inline char *const *linux_environment(void) { return environ; }

// The W… macros are functions to the preprocessor only.
static inline int linux_has_exited(int status) { return WIFEXITED(status); }
static inline int linux_exit_code(int status) { return WEXITSTATUS(status); }
static inline int linux_end_signal(int status) { return WTERMSIG(status); }
