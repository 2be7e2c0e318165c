# Returns into PE code that a signal handler or the kernel asks for.

    .text

# Where a trapped `mov cr8, reg` continues: rsp points to the value and, behind it, the address of
# the next instruction. Calls the kernel's hook with every register and flag kept.
    .globl trap_write_cr8
    .type trap_write_cr8, @function
trap_write_cr8:
    pushfq
    pushq   %rbp
    movq    %rsp, %rbp
    pushq   %rax
    pushq   %rcx
    pushq   %rdx
    pushq   %r8
    pushq   %r9
    pushq   %r10
    pushq   %r11
    subq    $0x60, %rsp
    movups  %xmm0, 0x00(%rsp)
    movups  %xmm1, 0x10(%rsp)
    movups  %xmm2, 0x20(%rsp)
    movups  %xmm3, 0x30(%rsp)
    movups  %xmm4, 0x40(%rsp)
    movups  %xmm5, 0x50(%rsp)
    movq    %rsp, %rax
    andq    $-16, %rsp
    subq    $0x30, %rsp
    movq    %rax, 0x20(%rsp)
    cld
    movq    0x10(%rbp), %rcx
    callq   trap_call_write_cr8
    movq    0x20(%rsp), %rsp
    movups  0x00(%rsp), %xmm0
    movups  0x10(%rsp), %xmm1
    movups  0x20(%rsp), %xmm2
    movups  0x30(%rsp), %xmm3
    movups  0x40(%rsp), %xmm4
    movups  0x50(%rsp), %xmm5
    addq    $0x60, %rsp
    popq    %r11
    popq    %r10
    popq    %r9
    popq    %r8
    popq    %rdx
    popq    %rcx
    popq    %rax
    popq    %rbp
    popfq
    leaq    8(%rsp), %rsp
    retq
    .size trap_write_cr8, . - trap_write_cr8

# void MACHINE_ABI trap_resume(const struct _CONTEXT *context [rcx])
# iretq loads rip, rsp and the flags at once, from this stack, so the target's is not touched.
    .globl trap_resume
    .type trap_resume, @function
trap_resume:
    testb   $8, 0x30(%rcx)                  # CONTEXT_FLOATING_POINT
    jz      1f
    fxrstor 0x100(%rcx)
    ldmxcsr 0x34(%rcx)
1:
    xorl    %eax, %eax
    movw    %ss, %ax
    pushq   %rax
    pushq   0x98(%rcx)                      # rsp
    movl    0x44(%rcx), %eax
    andl    $0xDD5, %eax                    # arithmetic flags, direction, trap
    orl     $0x202, %eax
    pushq   %rax
    xorl    %eax, %eax
    movw    %cs, %ax
    pushq   %rax
    pushq   0xF8(%rcx)                      # rip
    movq    0x78(%rcx), %rax
    movq    0x88(%rcx), %rdx
    movq    0x90(%rcx), %rbx
    movq    0xA0(%rcx), %rbp
    movq    0xA8(%rcx), %rsi
    movq    0xB0(%rcx), %rdi
    movq    0xB8(%rcx), %r8
    movq    0xC0(%rcx), %r9
    movq    0xC8(%rcx), %r10
    movq    0xD0(%rcx), %r11
    movq    0xD8(%rcx), %r12
    movq    0xE0(%rcx), %r13
    movq    0xE8(%rcx), %r14
    movq    0xF0(%rcx), %r15
    movq    0x80(%rcx), %rcx
    iretq
    .size trap_resume, . - trap_resume

    .section .note.GNU-stack, "", @progbits
