/*
 * __chkstk: touches each page of a large new frame in turn, so that the guard page below the stack
 * is met before anything beyond it. rax holds the size of the frame and is left as it was; the
 * caller subtracts it from rsp itself. Only r10 and r11 may be changed, and they are not either.
 */
    .text
    .globl  __chkstk
    .p2align 4
    .def    __chkstk; .scl 2; .type 32; .endef
    .seh_proc __chkstk
__chkstk:
    pushq   %rcx
    .seh_pushreg %rcx
    pushq   %rax
    .seh_pushreg %rax
    .seh_endprologue
    leaq    24(%rsp), %rcx          /* rsp of the caller, before its call */
    cmpq    $4096, %rax
    jb      2f
1:  subq    $4096, %rcx
    orq     $0, (%rcx)
    subq    $4096, %rax
    cmpq    $4096, %rax
    ja      1b
2:  subq    %rax, %rcx
    orq     $0, (%rcx)
    popq    %rax
    popq    %rcx
    retq
    .seh_endproc
