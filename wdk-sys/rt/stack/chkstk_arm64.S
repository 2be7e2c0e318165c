/*
 * __chkstk: touches each page of a large new frame in turn, so that the guard page below the stack
 * is met before anything beyond it. x15 holds the size of the frame in units of 16 bytes and is
 * left as it was; the caller subtracts it from sp itself. Changes x16 and x17 only.
 */
    .text
    .globl  __chkstk
    .p2align 2
    .def    __chkstk; .scl 2; .type 32; .endef
__chkstk:
    lsl     x16, x15, #4
    mov     x17, sp
1:  sub     x17, x17, #1, lsl #12
    subs    x16, x16, #1, lsl #12
    ldr     xzr, [x17]
    b.gt    1b
    ret
