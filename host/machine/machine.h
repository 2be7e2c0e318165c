/* The machine: what the NT images of the host stand on.
 *
 * ntmachine is the only Linux program of the host. It maps PE images, gives them memory, stacks
 * and processors' registers, turns CPU traps into NT exceptions, makes every decision that chance
 * would make on real hardware, and prints reports. It knows PE and nothing else of NT: threads,
 * IRQL, time, objects and drivers belong to ntoskrnl.exe, the first image it maps.
 *
 * This header is the whole interface. It is included by the ELF side and by the PE images alike,
 * hence MACHINE_ABI on every function that crosses: one ABI, the Windows one.
 *
 * Lifecycle: the machine maps ntoskrnl.exe and calls its entry point on a fiber as
 *     void MACHINE_ABI KiSystemStartup(const MACHINE_CALLS *calls, const MACHINE_BOOT *boot);
 * Both pointers stay valid and constant until the process ends. The kernel calls set_hooks once,
 * before anything that may trap, sets the KPCR, and never returns; it ends the run with exit.
 *
 * Invariants:
 *  - One OS thread. No call is preempted; a fiber runs until it switches, traps or exits.
 *  - The calls may be made at any IRQL and from any fiber. Those marked [heavy] run on the
 *    machine's own stack, so a callback that they make (import filter, describe) must return to
 *    them and must not switch fibers. The others use less than 1 KB of the caller's stack.
 *  - The same images, script, seed and schedule give the same addresses, the same decisions and
 *    the same output. Nothing here reads the clock or the environment.
 *  - Strings are UTF-8. Pointers that the machine returns belong to it unless said otherwise.
 *  - Out of host memory ends the run with one message; no call has to be checked for that.
 */
#ifndef HOST_MACHINE_MACHINE_H
#define HOST_MACHINE_MACHINE_H

#include <stddef.h>
#include <stdint.h>

#define MACHINE_ABI __attribute__((ms_abi))
#define MACHINE_VERSION 1u

/* -- Address space ------------------------------------------------------------------------------
 * Everything below MACHINE_USER_LIMIT is user space (client images, their stacks and heaps);
 * the kernel's memory lies from MACHINE_SYSTEM_BASE on. Addresses are handed out in order and
 * never reused by the machine while the process lives, except those of fiber stacks. */
#define MACHINE_USER_BASE 0x0000000100000000ull
#define MACHINE_USER_LIMIT 0x0000400000000000ull
#define MACHINE_SYSTEM_BASE 0x0000400000000000ull
#define MACHINE_SYSTEM_LIMIT 0x0000500000000000ull
#define MACHINE_PAGE_SIZE 4096u

/* Where NT keeps KUSER_SHARED_DATA in kernel mode. Linux cannot map it, so loads from there trap
 * and are served from MACHINE_BOOT.kuser_shared_data. */
#define MACHINE_KUSER_ADDRESS 0xFFFFF78000000000ull

/* The one field of the KPCR that the machine reads: the current IRQL, a byte, for CR8 loads. */
#define MACHINE_KPCR_IRQL_OFFSET 0x50u

/* -- Results ---------------------------------------------------------------------------------- */
typedef enum MACHINE_RESULT {
    MACHINE_OK = 0,
    MACHINE_NOT_FOUND, /* no image of that name in the script or the images folder; no range */
    MACHINE_BAD_IMAGE, /* not a PE image that can be run; the machine has printed why */
    MACHINE_NOT_BOUND, /* an import names an image that is not mapped; image->missing says which */
    MACHINE_BAD_REQUEST, /* misaligned, zero-sized or overlapping request; a caller's bug */
    MACHINE_EXHAUSTED,   /* the address range for this kind is used up */
    MACHINE_IO_ERROR,    /* a host file could not be read; the machine has printed why */
} MACHINE_RESULT;

/* Exit codes of a run; documented for people in cwdk's help. */
typedef enum MACHINE_EXIT {
    MACHINE_EXIT_OK = 0,
    MACHINE_EXIT_TEST_FAILED = 1,
    MACHINE_EXIT_USAGE = 2,
    MACHINE_EXIT_VIOLATION = 10,     /* the verifier stopped a driver */
    MACHINE_EXIT_BUG_CHECK = 11,     /* bug check or unhandled exception */
    MACHINE_EXIT_UNIMPLEMENTED = 12, /* an export or instruction nobody implements was used */
    MACHINE_EXIT_BAD_IMAGE = 13,
    MACHINE_EXIT_NO_PROGRESS = 14, /* every thread waits for ever, or virtual time ran out */
    MACHINE_EXIT_BAD_SCRIPT = 15,
} MACHINE_EXIT;

/* -- Images ------------------------------------------------------------------------------------*/
enum {
    MACHINE_IMAGE_USER = 1u << 0, /* map below MACHINE_USER_LIMIT */
};

/* A mapped image. Lives until unmap_image. */
typedef struct MACHINE_IMAGE {
    const char *name; /* the name it was loaded by, e.g. \SystemRoot\System32\drivers\echo.sys */
    const char *base_name; /* its last component; imports match it without regard to case */
    uint8_t *base;
    size_t size;
    void *entry; /* NULL when the image has none */
    uint32_t timestamp;
    uint32_t checksum;
    uint16_t subsystem;
    uint16_t dll_characteristics;
    uint32_t flags;                  /* MACHINE_IMAGE_* */
    const void *function_table;      /* .pdata: RUNTIME_FUNCTION entries, sorted; NULL when none */
    uint32_t function_count;         /* entries in function_table */
    uint32_t import_count;           /* DLLs it imports from … */
    const char *const *import_names; /* … and their names as the image spells them */
    const char *missing;             /* after MACHINE_NOT_BOUND: the first DLL not mapped */
    const char *host_path;           /* the file it came from */
} MACHINE_IMAGE;

/* One import as bind_image is about to bind it. */
typedef struct MACHINE_IMPORT {
    const MACHINE_IMAGE *importer;
    const MACHINE_IMAGE *exporter; /* after aliases, and where a forwarder ended */
    const char *dll;               /* as the importer spells it */
    const char *name;              /* NULL for an import by ordinal */
    uint32_t ordinal;              /* when name is NULL */
    void *target; /* the exporter's function or data; NULL when it exports no such thing */
} MACHINE_IMPORT;

/* Chooses the address to bind: import->target to leave it, another one to sit in between, NULL to
 * have the machine bind its stopper, which names DLL!function when called and ends the run with
 * MACHINE_EXIT_UNIMPLEMENTED. Called on the machine's stack: no fiber switch inside. */
typedef void *(MACHINE_ABI *MACHINE_IMPORT_FILTER)(void *context, const MACHINE_IMPORT *import);

/* -- Memory ------------------------------------------------------------------------------------*/
typedef enum MACHINE_KIND {
    MACHINE_KIND_NONE, /* not handed out by the machine */
    MACHINE_KIND_IMAGE,
    MACHINE_KIND_STACK,
    MACHINE_KIND_POOL,
    MACHINE_KIND_SPECIAL_POOL,
    MACHINE_KIND_KERNEL_DATA, /* the kernel's own: processor blocks, tables */
    MACHINE_KIND_MAPPING,     /* second views: MDL mappings, I/O space */
    MACHINE_KIND_USER,        /* the only kind below MACHINE_USER_LIMIT, beside user images */
} MACHINE_KIND;

typedef enum MACHINE_PROTECTION {
    MACHINE_NO_ACCESS,
    MACHINE_READ,
    MACHINE_READ_WRITE,
    MACHINE_EXECUTE_READ,
    MACHINE_EXECUTE_READ_WRITE,
} MACHINE_PROTECTION;

typedef struct MACHINE_RANGE {
    MACHINE_KIND kind;
    uint8_t *base; /* of the whole reservation, image or stack */
    size_t size;
    int32_t committed;             /* the page that holds the address is backed … */
    MACHINE_PROTECTION protection; /* … with this protection */
    const MACHINE_IMAGE *image;    /* MACHINE_KIND_IMAGE only */
} MACHINE_RANGE;

/* -- Fibers ------------------------------------------------------------------------------------
 * A fiber is a stack and the registers that the Windows ABI preserves. The kernel makes NT
 * threads, idle loops and DPC contexts of them. */
typedef struct MACHINE_FIBER MACHINE_FIBER;
typedef void(MACHINE_ABI *MACHINE_FIBER_ENTRY)(void *argument); /* must not return */

enum {
    MACHINE_FIBER_USER = 1u << 0, /* its stack lies below MACHINE_USER_LIMIT */
};

/* The usable part of a fiber's stack: [limit, base), base is the top, as in KTHREAD. A page on
 * either side of it is inaccessible. */
typedef struct MACHINE_STACK_BOUNDS {
    uint8_t *base;
    uint8_t *limit;
} MACHINE_STACK_BOUNDS;

/* -- Decisions -------------------------------------------------------------------------------- */
typedef enum MACHINE_SCHEDULE {
    MACHINE_SCHEDULE_ROUND_ROBIN, /* never preempts; takes candidates in the order given */
    MACHINE_SCHEDULE_RANDOM,      /* every decision is uniform */
    MACHINE_SCHEDULE_PCT, /* random priorities, lowered at a few random points (Burckhardt 2010) */
} MACHINE_SCHEDULE;

/* What a decision is about. Each kind draws from its own stream of the seed, so that a new fault
 * point does not change the schedule. */
typedef enum MACHINE_CHOICE {
    MACHINE_CHOICE_SCHEDULE, /* which processor, thread or DPC next */
    MACHINE_CHOICE_FAULT,    /* whether this allocation or call fails */
    MACHINE_CHOICE_VALUE,    /* any other value: pool fill, random numbers asked by drivers */
    MACHINE_CHOICE_COUNT,
} MACHINE_CHOICE;

/* -- Reports ---------------------------------------------------------------------------------- */
typedef struct MACHINE_FIELD {
    const char *key;   /* "IRQL" */
    const char *value; /* "DISPATCH_LEVEL (2)" */
} MACHINE_FIELD;

typedef struct MACHINE_STACK {
    const char *label;   /* "stack", "allocated by", "freed by" */
    const uint64_t *pcs; /* innermost first; the first is exact, the others are return addresses */
    uint32_t count;
    /* Frames of these images are folded away at the top of the stack when a driver's frame lies
     * below them, so that the report starts at the line to blame. */
    int32_t fold_kernel_frames;
} MACHINE_STACK;

typedef struct MACHINE_REPORT {
    MACHINE_EXIT exit_code;  /* what the kernel will pass to exit; chooses heading and colour */
    const char *code;        /* "0xC4/0x62", "0x1E", NULL when none */
    const char *title;       /* one line: "pool memory is leaked at unload" */
    const char *explanation; /* NULL or a sentence or two on what is wrong and what to do */
    uint64_t parameters[4];  /* bug-check parameters, printed when code is not NULL */
    const MACHINE_STACK *stacks;
    uint32_t stack_count;
    const MACHINE_FIELD *fields;
    uint32_t field_count;
} MACHINE_REPORT;

/* -- Streams ---------------------------------------------------------------------------------- */
typedef enum MACHINE_STREAM {
    MACHINE_STREAM_LOG,  /* DbgPrint and kernel messages: stderr, or --log FILE */
    MACHINE_STREAM_TEST, /* TAP: stdout */
} MACHINE_STREAM;

/* -- What the kernel gives the machine -------------------------------------------------------- */
struct _EXCEPTION_RECORD;
struct _CONTEXT;

typedef struct MACHINE_HOOKS {
    uint32_t size; /* sizeof(MACHINE_HOOKS) */
    uint32_t reserved;

    /* A trap in PE code, entered on the faulting fiber's stack below the faulting frame, as
     * KiDispatchException is on NT. Record and context lie on that stack and may be changed;
     * continue with resume(context) or another. Must not return. GS and IRQL are as they were.
     *   code of the record                parameters
     *   STATUS_ACCESS_VIOLATION           0 read, 1 write, 8 execute; address (~0: not canonical)
     *   STATUS_STACK_BUFFER_OVERRUN       int 29h: the fast-fail code; EXCEPTION_NONCONTINUABLE
     *   STATUS_ASSERTION_FAILURE          int 2Ch
     *   STATUS_BREAKPOINT                 int 3: 0; int 2Dh: the service in EAX. Rip is at it.
     *   STATUS_SINGLE_STEP, STATUS_ILLEGAL_INSTRUCTION, STATUS_INTEGER_DIVIDE_BY_ZERO,
     *   STATUS_INTEGER_OVERFLOW, STATUS_FLOAT_*, STATUS_DATATYPE_MISALIGNMENT
     *   STATUS_PRIVILEGED_INSTRUCTION     user-mode images only; the kernel's are emulated
     *                                     (CR8, KUSER_SHARED_DATA, RDTSC) or stop the run
     *   STATUS_STACK_OVERFLOW             the fiber ran into its guard page: NT's double fault.
     *                                     Entered on a spare stack; must end in a report. */
    void(MACHINE_ABI *dispatch_exception)(struct _EXCEPTION_RECORD *record,
                                          struct _CONTEXT *context);

    /* `mov cr8, value` in an image: the kernel raises or lowers the IRQL. Called on the fiber's
     * stack like a function; every register of the caller is preserved around it. */
    void(MACHINE_ABI *write_cr8)(uint64_t value);

    /* Lines on the kernel's state (thread, IRQL, driver, virtual time) for reports, those which
     * the machine makes itself included. Fills at most capacity fields and returns how many. The
     * strings must stay valid until the next call. May be NULL. */
    uint32_t(MACHINE_ABI *describe)(MACHINE_FIELD *fields, uint32_t capacity);

    /* Virtual time in 100 ns units, kept by the kernel; RDTSC and RDTSCP are served from it. NULL
     * makes time stand at 0. */
    const volatile uint64_t *virtual_time;
} MACHINE_HOOKS;

/* -- What the machine gives the kernel at boot ------------------------------------------------- */
typedef struct MACHINE_BOOT {
    uint32_t version; /* MACHINE_VERSION */
    uint32_t size;    /* sizeof(MACHINE_BOOT) */

    const MACHINE_IMAGE *kernel; /* ntoskrnl.exe itself */

    /* The boot script with the lines the machine has consumed (image, client) left blank, so that
     * line numbers are those of the file. Not NUL-terminated. */
    const char *script;
    size_t script_size;
    const char *script_path; /* for messages; "<none>" without a script */

    /* NT names of `client` lines in order, and of `image` lines; load them with load_image. */
    const char *const *clients;
    uint32_t client_count;
    uint32_t image_count;
    const char *const *images;

    uint32_t processors; /* 1 … 64 */
    int32_t verifier;    /* nonzero: --verifier on */
    MACHINE_SCHEDULE schedule;
    uint32_t reserved;
    uint64_t seed;

    /* One writable page that the kernel fills as KUSER_SHARED_DATA. */
    void *kuser_shared_data;
} MACHINE_BOOT;

/* -- The calls --------------------------------------------------------------------------------- */
typedef struct MACHINE_CALLS {
    uint32_t version; /* MACHINE_VERSION */
    uint32_t size;    /* sizeof(MACHINE_CALLS) */

    void(MACHINE_ABI *set_hooks)(const MACHINE_HOOKS *hooks); /* copied */

    /* The GS base of the running processor. NULL until first set: GS accesses trap till then. */
    void(MACHINE_ABI *set_kpcr)(void *kpcr);
    void *(MACHINE_ABI *get_kpcr)(void);

    /* Images. [heavy]
     * load_image maps and relocates the file that the script's `image` or `client` line gives for
     * name, or else --images DIR/<last component of name>; its imports are not bound and it must
     * not run yet. bind_image binds them, each offered to the filter when there is one, sets up
     * the security cookie and the CFG slots, and protects the sections. In between the caller
     * loads and binds what import_names lists. The alias hal.dll -> ntoskrnl.exe is built in.
     * DLLs match mapped images of the same address half by base name; user images may also bind
     * to kernel images, which is how ntdll.dll reaches its gate. */
    MACHINE_RESULT(MACHINE_ABI *load_image)(const char *name, uint32_t flags,
                                            const MACHINE_IMAGE **ret_image);
    MACHINE_RESULT(MACHINE_ABI *bind_image)(const MACHINE_IMAGE *image,
                                            MACHINE_IMPORT_FILTER filter, void *context);
    void(MACHINE_ABI *unmap_image)(const MACHINE_IMAGE *image); /* its addresses stay unusable */
    /* The mapped image of that base name (case ignored, aliases followed), or NULL. */
    const MACHINE_IMAGE *(MACHINE_ABI *find_image)(const char *base_name);
    /* The image whose range holds the address, or NULL. Not heavy: fit for unwinding. */
    const MACHINE_IMAGE *(MACHINE_ABI *image_at)(const void *address);
    /* An export by name, forwarders followed; NULL when absent. */
    void *(MACHINE_ABI *find_export)(const MACHINE_IMAGE *image, const char *name);

    /* Memory. reserve, release and map_view are [heavy]. Sizes and addresses are multiples of the
     * page size. reserve gives inaccessible addresses; commit backs them with zeroed pages;
     * decommit discards and makes inaccessible; release ends a reservation (given by its base).
     * alignment 0 means one page. */
    MACHINE_RESULT(MACHINE_ABI *reserve)(MACHINE_KIND kind, size_t size, size_t alignment,
                                         void **ret_base);
    MACHINE_RESULT(MACHINE_ABI *commit)(void *address, size_t size, MACHINE_PROTECTION protection);
    MACHINE_RESULT(MACHINE_ABI *protect)(void *address, size_t size, MACHINE_PROTECTION protection);
    MACHINE_RESULT(MACHINE_ABI *decommit)(void *address, size_t size);
    MACHINE_RESULT(MACHINE_ABI *release)(void *base);
    /* A second view of committed pages of any kind: address (reserved, not committed) becomes an
     * alias of source. It shows the same bytes until it is decommitted or released; the source
     * must stay committed meanwhile. */
    MACHINE_RESULT(MACHINE_ABI *map_view)(void *address, void *source, size_t size,
                                          MACHINE_PROTECTION protection);
    MACHINE_RESULT(MACHINE_ABI *query)(const void *address, MACHINE_RANGE *ret_range);

    /* Fibers. fiber_new is [heavy]. stack_size is rounded up to pages (NT: 24 KB for a kernel
     * thread). A new fiber starts in entry(argument) at its first switch, with GS as it then is. */
    MACHINE_RESULT(MACHINE_ABI *fiber_new)(size_t stack_size, uint32_t flags,
                                           MACHINE_FIBER_ENTRY entry, void *argument,
                                           MACHINE_FIBER **ret_fiber);
    /* Continues `to`; returns when somebody switches back. kpcr becomes the GS base (the fiber
     * continues on that processor); NULL leaves it. */
    void(MACHINE_ABI *fiber_switch)(MACHINE_FIBER *to, void *kpcr);
    MACHINE_FIBER *(MACHINE_ABI *fiber_current)(void);
    void(MACHINE_ABI *fiber_bounds)(const MACHINE_FIBER *fiber, MACHINE_STACK_BOUNDS *ret_bounds);
    void(MACHINE_ABI *fiber_delete)(MACHINE_FIBER *fiber); /* not the running one; NULL is fine */
    /* Where a fiber that is not running will continue; for walk_stack in reports. */
    void(MACHINE_ABI *fiber_context)(const MACHINE_FIBER *fiber, struct _CONTEXT *ret_context);

    /* Continues at context with every register of it loaded. Does not return. */
    void(MACHINE_ABI *resume)(const struct _CONTEXT *context);

    /* Decisions: an index below count (count >= 1).
     * choose: round robin gives 0 for SCHEDULE; FAULT and VALUE are uniform under any schedule.
     * choose_thread: ids name the candidates in the kernel's order of preference; current is the
     * id of the one running (or 0) and is listed when it may go on. Under PCT the id carries the
     * priority, so it must be stable and unique for a thread's life. */
    uint32_t(MACHINE_ABI *choose)(MACHINE_CHOICE kind, uint32_t count);
    uint32_t(MACHINE_ABI *choose_thread)(const uint64_t *ids, uint32_t count, uint64_t current);
    uint64_t(MACHINE_ABI *random)(void); /* 64 bits of the VALUE stream */

    /* Console. [heavy] Text goes out as given; no newline is added. */
    void(MACHINE_ABI *write)(MACHINE_STREAM stream, const char *text, size_t size);
    /* Reads a host file whole; the bytes belong to the machine until the process ends. [heavy] */
    MACHINE_RESULT(MACHINE_ABI *read_file)(const char *path, const void **ret_data,
                                           size_t *ret_size);

    /* Prints a report: heading, where (source lines through the images' PDBs), the stacks, the
     * fields, what describe() adds, and the line that replays the run. Does not end it. [heavy] */
    void(MACHINE_ABI *report)(const MACHINE_REPORT *report);
    /* Return addresses from a context, found through .pdata, faults on the way tolerated; returns
     * how many were stored. The first is context->Rip. Runs no handlers. */
    uint32_t(MACHINE_ABI *walk_stack)(const struct _CONTEXT *context, uint64_t *ret_pcs,
                                      uint32_t capacity);
    /* Ends the run: flushes the streams and leaves with this code. Does not return. */
    void(MACHINE_ABI *exit)(MACHINE_EXIT code);
} MACHINE_CALLS;

typedef void(MACHINE_ABI *MACHINE_KERNEL_ENTRY)(const MACHINE_CALLS *calls,
                                                const MACHINE_BOOT *boot);

#endif
