# Switching between stacks. The frame of a fiber that is switched out is struct switch_frame of
# fiber.c; MACHINE_FIBER starts with its stack pointer.

    .text

# void MACHINE_ABI switch_fast(MACHINE_FIBER *to [rcx], void *kpcr [rdx])
    .globl switch_fast
    .type switch_fast, @function
switch_fast:
    .cfi_startproc
    pushq   %rbp
    pushq   %rbx
    pushq   %rsi
    pushq   %rdi
    pushq   %r12
    pushq   %r13
    pushq   %r14
    pushq   %r15
    subq    $0xB0, %rsp
    movups  %xmm6, 0x00(%rsp)
    movups  %xmm7, 0x10(%rsp)
    movups  %xmm8, 0x20(%rsp)
    movups  %xmm9, 0x30(%rsp)
    movups  %xmm10, 0x40(%rsp)
    movups  %xmm11, 0x50(%rsp)
    movups  %xmm12, 0x60(%rsp)
    movups  %xmm13, 0x70(%rsp)
    movups  %xmm14, 0x80(%rsp)
    movups  %xmm15, 0x90(%rsp)
    stmxcsr 0xA0(%rsp)
    fnstcw  0xA4(%rsp)
    movl    0xA0(%rsp), %r8d
    movzwl  0xA4(%rsp), %r9d
    movq    switch_current(%rip), %rax
    movq    %rsp, (%rax)
.Lload:
    movq    %rcx, switch_current(%rip)
    movq    (%rcx), %rsp
    testq   %rdx, %rdx
    jz      1f
    wrgsbase %rdx
1:
    # Loading control registers is dear and seldom needed.
    cmpl    0xA0(%rsp), %r8d
    je      2f
    ldmxcsr 0xA0(%rsp)
2:
    cmpw    0xA4(%rsp), %r9w
    je      3f
    fldcw   0xA4(%rsp)
3:
    movups  0x00(%rsp), %xmm6
    movups  0x10(%rsp), %xmm7
    movups  0x20(%rsp), %xmm8
    movups  0x30(%rsp), %xmm9
    movups  0x40(%rsp), %xmm10
    movups  0x50(%rsp), %xmm11
    movups  0x60(%rsp), %xmm12
    movups  0x70(%rsp), %xmm13
    movups  0x80(%rsp), %xmm14
    movups  0x90(%rsp), %xmm15
    addq    $0xB0, %rsp
    popq    %r15
    popq    %r14
    popq    %r13
    popq    %r12
    popq    %rdi
    popq    %rsi
    popq    %rbx
    popq    %rbp
    retq
    .cfi_endproc
    .size switch_fast, . - switch_fast

# _Noreturn void switch_first(MACHINE_FIBER *to [rdi], System V)
    .globl switch_first
    .type switch_first, @function
switch_first:
    movq    %rdi, %rcx
    xorl    %edx, %edx
    movl    $-1, %r8d                       # load the control registers in any case
    movl    $-1, %r9d
    jmp     .Lload
    .size switch_first, . - switch_first

# A new fiber: rbx holds its entry, rdi the argument, and rsp points to six zero words. The first
# stays as the return address of entry, the next four are its home area.
    .globl switch_start
    .type switch_start, @function
switch_start:
    movq    %rdi, %rcx
    xorl    %ebp, %ebp
    xorl    %edi, %edi
    addq    $8, %rsp
    jmpq    *%rbx
    .size switch_start, . - switch_start

# void host_call(void (*fn [rdi])(void *), void *argument [rsi], System V): on the machine's stack,
# unless it is in use already.
    .globl host_run
    .type host_run, @function
host_run:
    .cfi_startproc
    pushq   %rbp
    .cfi_def_cfa_offset 16
    .cfi_offset %rbp, -16
    movq    %rsp, %rbp
    .cfi_def_cfa_register %rbp
    movq    host_stack_top(%rip), %rax
    movq    %rdi, %rdx
    movq    %rsi, %rdi
    testq   %rax, %rax
    jz      1f
    movq    $0, host_stack_top(%rip)
    pushq   %rax
    pushq   %rax
    movq    %rax, %rsp
    callq   *%rdx
    movq    -8(%rbp), %rax
    movq    %rax, host_stack_top(%rip)
    movq    %rbp, %rsp
    popq    %rbp
    retq
1:
    callq   *%rdx
    popq    %rbp
    retq
    .cfi_endproc
    .size host_run, . - host_run

    .section .note.GNU-stack, "", @progbits
