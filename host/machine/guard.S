# The CFG checkers. They are called in the middle of PE code with conventions of their own: check
# takes the target in rcx and keeps every register but rax, r10 and r11; dispatch takes it in rax
# and jumps there with all argument registers, also those of floating-point arguments, as they were.

    .text

.macro save
    pushq   %rbp
    movq    %rsp, %rbp
    pushq   %rcx
    pushq   %rdx
    pushq   %rsi
    pushq   %rdi
    pushq   %r8
    pushq   %r9
    pushq   %rax
    subq    $0x60, %rsp
    movups  %xmm0, 0x00(%rsp)
    movups  %xmm1, 0x10(%rsp)
    movups  %xmm2, 0x20(%rsp)
    movups  %xmm3, 0x30(%rsp)
    movups  %xmm4, 0x40(%rsp)
    movups  %xmm5, 0x50(%rsp)
    andq    $-16, %rsp
.endm

.macro restore
    movups  -0x98(%rbp), %xmm0
    movups  -0x88(%rbp), %xmm1
    movups  -0x78(%rbp), %xmm2
    movups  -0x68(%rbp), %xmm3
    movups  -0x58(%rbp), %xmm4
    movups  -0x48(%rbp), %xmm5
    leaq    -0x38(%rbp), %rsp
    popq    %rax
    popq    %r9
    popq    %r8
    popq    %rdi
    popq    %rsi
    popq    %rdx
    popq    %rcx
    popq    %rbp
.endm

    .globl guard_check
    .type guard_check, @function
guard_check:
    save
    movq    %rcx, %rdi
    callq   guard_allows
    testl   %eax, %eax
    jz      .Lfailed
    restore
    retq
    .size guard_check, . - guard_check

    .globl guard_dispatch
    .type guard_dispatch, @function
guard_dispatch:
    save
    movq    %rax, %rdi
    callq   guard_allows
    testl   %eax, %eax
    jz      .Lfailed_dispatch
    restore
    jmpq    *%rax
    .size guard_dispatch, . - guard_dispatch

# The trap of a failed check: every register as at the call, the target in rax, the caller's return
# address on top of the stack.
.Lfailed:
    restore
    movq    %rcx, %rax
    jmp     guard_failed
.Lfailed_dispatch:
    restore
    .globl guard_failed
    .type guard_failed, @function
guard_failed:
    ud2
    .size guard_failed, . - guard_failed

    .section .note.GNU-stack, "", @progbits
