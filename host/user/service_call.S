# The gate between user images and the kernel, entered by a jump from a stub of ntdll.dll, which is
# to say with the caller's return address on top of the user stack.
#
#   in   eax                  service number
#        rcx rdx r8 r9        first four arguments
#        rsp+0x28 …           further arguments, as for any Windows call
#   out  rax                  the service's status; volatile registers are lost, as in a call
#
# It goes to the thread's kernel stack, because a service must neither depend on the size of a user
# stack nor leave kernel data in memory that the client can write. The unwind description below
# lets an exception inside a service be walked through to the client's frame.

    .text
    .globl KiSystemCall64
    .def KiSystemCall64; .scl 2; .type 32; .endef
    .seh_proc KiSystemCall64
KiSystemCall64:
    pushq   %rbp
    .seh_pushreg %rbp
    pushq   %rbx
    .seh_pushreg %rbx
    pushq   %rsi
    .seh_pushreg %rsi
    pushq   %rdi
    .seh_pushreg %rdi
    subq    $0x48, %rsp
    .seh_stackalloc 0x48
    movq    %rsp, %rbp
    .seh_setframe %rbp, 0
    .seh_endprologue

    movl    %eax, %ebx
    cmpl    KiServiceCount(%rip), %ebx
    jae     .Lno_such_service
    shlq    $4, %rbx                        # 16 bytes an entry: routine, argument count
    leaq    KiServiceTable(%rip), %rax
    addq    %rax, %rbx

    movq    %rcx, 0x20(%rbp)
    movq    %rdx, 0x28(%rbp)
    movq    %r8, 0x30(%rbp)
    movq    %r9, 0x38(%rbp)
    callq   KiEnterUserService              # rax = top of the kernel stack

    # Room for the home area and the stack arguments, 16-aligned.
    movq    8(%rbx), %rcx
    subq    $4, %rcx
    movl    $0, %edx
    cmovlq  %rdx, %rcx
    leaq    0x2F(,%rcx,8), %rdx
    andq    $-16, %rdx
    subq    %rdx, %rax
    movq    %rax, %rsp
    leaq    0x90(%rbp), %rsi                # frame 0x48 + 4 pushes + return address + home area
    leaq    0x20(%rsp), %rdi
    rep movsq

    movq    0x20(%rbp), %rcx
    movq    0x28(%rbp), %rdx
    movq    0x30(%rbp), %r8
    movq    0x38(%rbp), %r9
    callq   *(%rbx)

    movq    %rax, %rbx
    movq    %rbp, %rsp                      # back on the user stack before its limits count again
    callq   KiLeaveUserService
    movq    %rbx, %rax
.Lleave:
    leaq    0x48(%rbp), %rsp
    popq    %rdi
    popq    %rsi
    popq    %rbx
    popq    %rbp
    retq

.Lno_such_service:
    movl    $0xC000001C, %eax               # STATUS_INVALID_SYSTEM_SERVICE
    jmp     .Lleave
    .seh_endproc
