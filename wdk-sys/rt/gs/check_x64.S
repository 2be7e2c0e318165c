/*
 * void __security_check_cookie(cookie in rcx)
 *
 * Runs in epilogues, so it uses no stack and no register but rcx, and restores that.
 */
    .text
    .globl  __security_check_cookie
    .p2align 4
    .def    __security_check_cookie; .scl 2; .type 32; .endef
__security_check_cookie:
    cmpq    __security_cookie(%rip), %rcx
    jne     2f
    rolq    $16, %rcx
    testw   $0xffff, %cx        /* a cookie has 16 zero bits at the top */
    jne     1f
    rorq    $16, %rcx
    retq
1:  rorq    $16, %rcx
2:  jmp     __report_gsfailure
