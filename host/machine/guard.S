# The CFG checkers. They are called in the middle of PE code with conventions of their own: check
# takes the target in rcx and keeps every register but rax, r10 and r11; dispatch takes it in rax
# and jumps there with all argument registers as they were.

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
    andq    $-16, %rsp
.endm

.macro restore
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
