/*
 * _load_config_used: what the image tells the system's loader about itself: where its stack cookie
 * is and where its tables of valid indirect-call targets are (control flow guard).
 *
 * The linker points the image's directory at this symbol and gives the __guard_* symbols their
 * values: tables it builds from the objects' own lists, and as absolute symbols counts and flags.
 * An image linked without /guard:cf gets zeros. Written in assembler because C has no constant for
 * the low 32 bits of a symbol. Offsets: IMAGE_LOAD_CONFIG_DIRECTORY64.
 */
    .section .rdata,"dr"
    .globl  _load_config_used
    .p2align 4
_load_config_used:
    .long   0x140                       /* 000 Size */
    .fill   0x54, 1, 0                  /* 004 times, versions, heap: all defaults */
    .quad   __security_cookie           /* 058 SecurityCookie */
    .quad   0, 0                        /* 060 handlers of 32-bit images */
    .quad   __guard_check_icall_fptr    /* 070 GuardCFCheckFunctionPointer */
    .quad   __guard_dispatch_icall_fptr /* 078 GuardCFDispatchFunctionPointer */
    .quad   __guard_fids_table          /* 080 GuardCFFunctionTable */
    .quad   __guard_fids_count          /* 088 GuardCFFunctionCount */
    .long   __guard_flags               /* 090 GuardFlags */
    .fill   12, 1, 0                    /* 094 CodeIntegrity */
    .quad   __guard_iat_table           /* 0A0 GuardAddressTakenIatEntryTable */
    .quad   __guard_iat_count           /* 0A8 GuardAddressTakenIatEntryCount */
    .quad   __guard_longjmp_table       /* 0B0 GuardLongJumpTargetTable */
    .quad   __guard_longjmp_count       /* 0B8 GuardLongJumpTargetCount */
    .fill   0x48, 1, 0                  /* 0C0 dynamic relocations, RF guard, hot patches */
    .quad   __guard_eh_cont_table       /* 108 GuardEHContinuationTable */
    .quad   __guard_eh_cont_count       /* 110 GuardEHContinuationCount */
    .fill   0x28, 1, 0                  /* 118 XFG, cast guard, memcpy guard: not used */

/*
 * The cells through which guarded indirect calls go. These are the targets when the system does not
 * enforce; a system that does writes its own into the cells before the entry point runs, which is
 * why they lie in a section of their own. The linker merges it into read-only data.
 */
    .section .00cfg,"dr"
    .globl  __guard_check_icall_fptr
    .globl  __guard_dispatch_icall_fptr
    .p2align 3
__guard_check_icall_fptr:
    .quad   __cwdk_guard_check_nop
__guard_dispatch_icall_fptr:
    .quad   __cwdk_guard_dispatch_nop
