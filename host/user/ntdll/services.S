# The services: one stub each, from the kernel's own list. The number goes into eax; every argument
# stays where the caller put it, and the gate returns to the caller.

#define SYSCALL(number, name, arguments)                                                           \
    .globl name;                                                                                   \
    .def name; .scl 2; .type 32; .endef;                                                           \
    .p2align 4;                                                                                    \
    name: movl $number, %eax;                                                                      \
    jmpq *__imp_KiSystemCall64(%rip);                                                              \
    .section .drectve,"yni";                                                                       \
    .ascii " /export:" #name;                                                                      \
    .text;

    .text
#include "host/kernel/inc/syscalls.def"
