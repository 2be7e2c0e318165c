# Leaving a test from the middle of it.

    .text

# int test_set_mark(test_mark *mark [rcx])
    .globl test_set_mark
    .def test_set_mark; .scl 2; .type 32; .endef
test_set_mark:
    movq    (%rsp), %rax
    leaq    8(%rsp), %rdx
    movq    %rax, 0x00(%rcx)
    movq    %rdx, 0x08(%rcx)
    movq    %rbx, 0x10(%rcx)
    movq    %rbp, 0x18(%rcx)
    movq    %rsi, 0x20(%rcx)
    movq    %rdi, 0x28(%rcx)
    movq    %r12, 0x30(%rcx)
    movq    %r13, 0x38(%rcx)
    movq    %r14, 0x40(%rcx)
    movq    %r15, 0x48(%rcx)
    movups  %xmm6, 0x50(%rcx)
    movups  %xmm7, 0x60(%rcx)
    movups  %xmm8, 0x70(%rcx)
    movups  %xmm9, 0x80(%rcx)
    movups  %xmm10, 0x90(%rcx)
    movups  %xmm11, 0xA0(%rcx)
    movups  %xmm12, 0xB0(%rcx)
    movups  %xmm13, 0xC0(%rcx)
    movups  %xmm14, 0xD0(%rcx)
    movups  %xmm15, 0xE0(%rcx)
    xorl    %eax, %eax
    retq

# void test_jump(test_mark *mark [rcx], int value [edx])
    .globl test_jump
    .def test_jump; .scl 2; .type 32; .endef
test_jump:
    movl    %edx, %eax
    movq    0x10(%rcx), %rbx
    movq    0x18(%rcx), %rbp
    movq    0x20(%rcx), %rsi
    movq    0x28(%rcx), %rdi
    movq    0x30(%rcx), %r12
    movq    0x38(%rcx), %r13
    movq    0x40(%rcx), %r14
    movq    0x48(%rcx), %r15
    movups  0x50(%rcx), %xmm6
    movups  0x60(%rcx), %xmm7
    movups  0x70(%rcx), %xmm8
    movups  0x80(%rcx), %xmm9
    movups  0x90(%rcx), %xmm10
    movups  0xA0(%rcx), %xmm11
    movups  0xB0(%rcx), %xmm12
    movups  0xC0(%rcx), %xmm13
    movups  0xD0(%rcx), %xmm14
    movups  0xE0(%rcx), %xmm15
    movq    0x08(%rcx), %rsp
    jmpq    *0x00(%rcx)
