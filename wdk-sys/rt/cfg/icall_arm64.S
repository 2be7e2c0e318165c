/*
 * Targets of the guard cells on a system that does not enforce control flow guard. The check form
 * gets the target in x15 and returns, with every argument register as it was; the dispatch form,
 * which clang does not use on this target, gets it in x9 and goes there.
 */
    .text
    .globl  __cwdk_guard_check_nop
    .p2align 2
    .def    __cwdk_guard_check_nop; .scl 2; .type 32; .endef
__cwdk_guard_check_nop:
    ret

    .globl  __cwdk_guard_dispatch_nop
    .p2align 2
    .def    __cwdk_guard_dispatch_nop; .scl 2; .type 32; .endef
__cwdk_guard_dispatch_nop:
    br      x9
