/*
 * Targets of the guard cells on a system that does not enforce control flow guard. The check form
 * gets the target in rcx and returns; the dispatch form gets it in rax and goes there.
 */
    .text
    .globl  __cwdk_guard_check_nop
    .p2align 4
    .def    __cwdk_guard_check_nop; .scl 2; .type 32; .endef
__cwdk_guard_check_nop:
    retq

    .globl  __cwdk_guard_dispatch_nop
    .p2align 4
    .def    __cwdk_guard_dispatch_nop; .scl 2; .type 32; .endef
__cwdk_guard_dispatch_nop:
    jmpq    *%rax
