# uint64_t switch_and_compare(MACHINE_FIBER *to [rcx], const MACHINE_CALLS *calls [rdx]): fills every
# preserved register with a value that depends on the stack pointer, switches, and returns in how
# many of them something else was found.

#define FIBER_SWITCH 0x90 /* offset in MACHINE_CALLS; fibers.c checks it */

    .text
    .globl switch_and_compare
    .def switch_and_compare; .scl 2; .type 32; .endef
switch_and_compare:
    pushq   %rbp
    pushq   %rbx
    pushq   %rsi
    pushq   %rdi
    pushq   %r12
    pushq   %r13
    pushq   %r14
    pushq   %r15
    subq    $0xE8, %rsp
    movups  %xmm6, 0x40(%rsp)
    movups  %xmm7, 0x50(%rsp)
    movups  %xmm8, 0x60(%rsp)
    movups  %xmm9, 0x70(%rsp)
    movups  %xmm10, 0x80(%rsp)
    movups  %xmm11, 0x90(%rsp)
    movups  %xmm12, 0xA0(%rsp)
    movups  %xmm13, 0xB0(%rsp)
    movups  %xmm14, 0xC0(%rsp)
    movups  %xmm15, 0xD0(%rsp)
    stmxcsr 0x20(%rsp)

.macro fill reg, n
    leaq    \n(%rsp), \reg
.endm
    fill %rbx, 1
    fill %rbp, 2
    fill %rsi, 3
    fill %rdi, 4
    fill %r12, 5
    fill %r13, 6
    fill %r14, 7
    fill %r15, 8
.irp n, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
    leaq    \n(%rsp), %rax
    movq    %rax, %xmm\n
    punpcklqdq %xmm\n, %xmm\n
.endr
    movl    0x20(%rsp), %eax
    xorl    $0x6000, %eax                   # another rounding mode
    movl    %eax, 0x24(%rsp)
    ldmxcsr 0x24(%rsp)
    movq    %rdx, %rax
    xorl    %edx, %edx
    callq   *FIBER_SWITCH(%rax)

    xorl    %eax, %eax
.macro compare reg, n
    leaq    \n(%rsp), %rcx
    cmpq    \reg, %rcx
    setne   %cl
    movzbl  %cl, %ecx
    addl    %ecx, %eax
.endm
    compare %rbx, 1
    compare %rbp, 2
    compare %rsi, 3
    compare %rdi, 4
    compare %r12, 5
    compare %r13, 6
    compare %r14, 7
    compare %r15, 8
.irp n, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
    movq    %xmm\n, %rdx
    compare %rdx, \n
    psrldq  $8, %xmm\n
    movq    %xmm\n, %rdx
    compare %rdx, \n
.endr
    stmxcsr 0x28(%rsp)
    movl    0x28(%rsp), %ecx
    andl    $0xFFC0, %ecx
    movl    0x24(%rsp), %edx
    andl    $0xFFC0, %edx
    cmpl    %ecx, %edx
    setne   %cl
    movzbl  %cl, %ecx
    addl    %ecx, %eax

    ldmxcsr 0x20(%rsp)
    movups  0x40(%rsp), %xmm6
    movups  0x50(%rsp), %xmm7
    movups  0x60(%rsp), %xmm8
    movups  0x70(%rsp), %xmm9
    movups  0x80(%rsp), %xmm10
    movups  0x90(%rsp), %xmm11
    movups  0xA0(%rsp), %xmm12
    movups  0xB0(%rsp), %xmm13
    movups  0xC0(%rsp), %xmm14
    movups  0xD0(%rsp), %xmm15
    addq    $0xE8, %rsp
    popq    %r15
    popq    %r14
    popq    %r13
    popq    %r12
    popq    %rdi
    popq    %rsi
    popq    %rbx
    popq    %rbp
    retq
