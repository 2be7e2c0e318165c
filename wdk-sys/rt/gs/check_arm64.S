/*
 * void __security_check_cookie(cookie in x0)
 *
 * Runs in epilogues: only x16 and x17 are used, which a call may always change.
 */
    .text
    .globl  __security_check_cookie
    .p2align 2
    .def    __security_check_cookie; .scl 2; .type 32; .endef
__security_check_cookie:
    adrp    x16, __security_cookie
    ldr     x16, [x16, :lo12:__security_cookie]
    cmp     x16, x0
    b.ne    1f
    ret
1:  b       __report_gsfailure

/*
 * Prologue and epilogue helpers of the other compiler for this target: a slot of 16 bytes whose
 * upper half holds sp minus the cookie. Clang does not call them; static libraries may.
 */
    .globl  __security_push_cookie
    .p2align 2
    .def    __security_push_cookie; .scl 2; .type 32; .endef
    .seh_proc __security_push_cookie
__security_push_cookie:
    sub     sp, sp, #16
    .seh_stackalloc 16
    .seh_endprologue
    adrp    x17, __security_cookie
    ldr     x17, [x17, :lo12:__security_cookie]
    sub     x17, sp, x17
    str     x17, [sp, #8]
    ret
    .seh_endproc

    .globl  __security_pop_cookie
    .p2align 2
    .def    __security_pop_cookie; .scl 2; .type 32; .endef
__security_pop_cookie:
    ldr     x16, [sp, #8]
    sub     x16, sp, x16
    adrp    x17, __security_cookie
    ldr     x17, [x17, :lo12:__security_cookie]
    cmp     x16, x17
    b.ne    1f
    add     sp, sp, #16
    ret
1:  mov     x0, x16
    b       __report_gsfailure
