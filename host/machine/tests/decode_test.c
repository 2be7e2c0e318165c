/* The length decoder, against lengths that llvm-mc gives for the same bytes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "host/machine/decode.h"

struct sample {
    const char *bytes; /* the instruction, then INT3s */
    uint8_t length;
    const char *text;
};

static const struct sample samples[] = {
    {"\x90", 1, "nop"},
    {"\x44\x0F\x20\xC0", 4, "mov rax, cr8"},
    {"\x44\x0F\x22\xC0", 4, "mov cr8, rax"},
    {"\x45\x0F\x20\xC1", 4, "mov r9, cr8"},
    {"\x48\x8B\x05\x11\x22\x33\x44", 7, "mov rax, [rip+0x44332211]"},
    {"\x48\xB8\x01\x02\x03\x04\x05\x06\x07\x08", 10, "movabs rax"},
    {"\xB8\x01\x02\x03\x04", 5, "mov eax, imm32"},
    {"\x66\xB8\x01\x02", 4, "mov ax, imm16"},
    {"\xA1\x01\x02\x03\x04\x05\x06\x07\x08", 9, "movabs eax, [moffs]"},
    {"\x67\xA1\x01\x02\x03\x04", 6, "addr32 mov eax, [moffs]"},
    {"\x65\x48\x8B\x04\x25\x88\x01\x00\x00", 9, "mov rax, gs:[0x188]"},
    {"\x48\x83\xEC\x28", 4, "sub rsp, 0x28"},
    {"\x48\x81\xEC\x00\x01\x00\x00", 7, "sub rsp, 0x100"},
    {"\xC7\x44\x24\x08\x01\x00\x00\x00", 8, "mov dword [rsp+8], 1"},
    {"\x66\xC7\x44\x24\x08\x01\x00", 7, "mov word [rsp+8], 1"},
    {"\xF6\x05\x00\x00\x00\x00\x01", 7, "test byte [rip], 1"},
    {"\xF7\xD8", 2, "neg eax"},
    {"\xF7\xC0\x01\x00\x00\x00", 6, "test eax, 1"},
    {"\xE8\x00\x00\x00\x00", 5, "call"},
    {"\xEB\x10", 2, "jmp short"},
    {"\x0F\x84\x00\x01\x00\x00", 6, "je near"},
    {"\xFF\x25\x00\x00\x00\x00", 6, "jmp [rip]"},
    {"\x0F\xB6\xC0", 3, "movzx eax, al"},
    {"\xF3\x0F\x6F\x44\x24\x20", 6, "movdqu xmm0, [rsp+0x20]"},
    {"\x66\x0F\x70\xC0\x4E", 5, "pshufd"},
    {"\x66\x0F\x3A\x0F\xC1\x08", 6, "palignr"},
    {"\x0F\x38\xF0\x07", 4, "movbe"},
    {"\xC5\xF8\x77", 3, "vzeroupper"},
    {"\xC5\xFC\x10\x44\x24\x20", 6, "vmovups ymm0, [rsp+0x20]"},
    {"\xC4\xE3\x7D\x19\xC1\x01", 6, "vextractf128"},
    {"\xC4\xE2\x7D\x18\x05\x00\x00\x00\x00", 9, "vbroadcastss [rip]"},
    {"\xC8\x10\x00\x00", 4, "enter"},
    {"\xC2\x08\x00", 3, "ret 8"},
    {"\xF0\x48\x0F\xB1\x0A", 5, "lock cmpxchg"},
    {"\x42\x8D\x84\x0A\x11\x22\x33\x44", 8, "lea eax, [rdx+r9+disp32]"},
    {"\x8B\x04\x8D\x11\x22\x33\x44", 7, "mov eax, [rcx*4+disp32]"},
    {"\xCD\x29", 2, "int 29h"},
    {"\x0F\x01\xF9", 3, "rdtscp"},
    {"\x0F\x0B", 2, "ud2"},
    {"\x48\x0F\xAE\x04\x24", 5, "fxsave64 [rsp]"},
};

static size_t padded(const struct sample *s, uint8_t bytes[16]) {
    memset(bytes, 0xCC, 16);
    memcpy(bytes, s->bytes, s->length);
    return 16;
}

static void test_lengths(void **state) {
    (void)state;
    for (size_t n = 0; n < sizeof samples / sizeof samples[0]; n++) {
        uint8_t bytes[16];
        struct instruction i;
        size_t size = padded(&samples[n], bytes);
        if (!decode(bytes, size, &i) || i.length != samples[n].length)
            fail_msg("%s", samples[n].text);
        for (size_t cut = 0; cut < samples[n].length; cut++)
            if (decode(bytes, cut, &i))
                fail_msg("%s, cut to %zu bytes", samples[n].text, cut);
    }
}

static void test_not_instructions(void **state) {
    static const char *const bytes[] = {"\x06", "\x62\x00", "\x9A", "\xD4", "\xEA", "\x66\xC5\xF8"};
    struct instruction i;
    (void)state;
    for (size_t n = 0; n < sizeof bytes / sizeof bytes[0]; n++) {
        uint8_t padded_bytes[16] = {0};
        memcpy(padded_bytes, bytes[n], strlen(bytes[n]));
        assert_false(decode(padded_bytes, 16, &i));
    }
}

static void test_operands(void **state) {
    struct instruction i;
    uint64_t gpr[16] = {0};
    (void)state;
    gpr[2] = 0x1000; /* rdx */
    gpr[9] = 0x20;   /* r9 */
    gpr[1] = 3;      /* rcx */
    const uint8_t indexed[] = {0x42, 0x8D, 0x84, 0x0A, 0xFF, 0xFF, 0xFF, 0xFF};
    assert_true(decode(indexed, sizeof indexed, &i));
    assert_int_equal(decode_address(indexed, &i, gpr, 0), 0x1000 + 0x20 - 1);
    const uint8_t scaled[] = {0x8B, 0x04, 0x8D, 0x00, 0x01, 0x00, 0x00};
    assert_true(decode(scaled, sizeof scaled, &i));
    assert_int_equal(decode_address(scaled, &i, gpr, 0), 0x100 + 12);
    const uint8_t relative[] = {0x48, 0x8B, 0x05, 0x10, 0x00, 0x00, 0x00};
    assert_true(decode(relative, sizeof relative, &i));
    assert_true(decode_rip_relative(relative, &i));
    assert_int_equal(decode_address(relative, &i, gpr, 0x5007), 0x5017);
    const uint8_t cr8[] = {0x45, 0x0F, 0x20, 0xC1};
    assert_true(decode(cr8, sizeof cr8, &i));
    assert_int_equal(decode_reg(cr8, &i), 8);
    assert_int_equal(decode_rm(cr8, &i), 9);
    assert_false(decode_has_memory(cr8, &i));
}

static enum decode_flow flow_of(const char *bytes, size_t size, int64_t *ret_target) {
    struct instruction i;
    assert_true(decode((const uint8_t *)bytes, size, &i));
    *ret_target = i.imm_size ? decode_branch_target((const uint8_t *)bytes, &i) : 0;
    return decode_flow((const uint8_t *)bytes, &i);
}

static void test_flow(void **state) {
    int64_t target;
    (void)state;
    assert_int_equal(flow_of("\xEB\xFE", 2, &target), DECODE_BRANCH);
    assert_int_equal(target, 0);
    assert_int_equal(flow_of("\x0F\x84\x00\x01\x00\x00", 6, &target), DECODE_BRANCH);
    assert_int_equal(target, 0x106);
    assert_int_equal(flow_of("\xE8\xFB\xFF\xFF\xFF", 5, &target), DECODE_CALL);
    assert_int_equal(target, 0);
    assert_int_equal(flow_of("\xFF\xE0", 2, &target), DECODE_INDIRECT);
    assert_int_equal(flow_of("\xFF\x25\x00\x00\x00\x00", 6, &target), DECODE_LEAVE);
    assert_int_equal(flow_of("\xFF\xD0", 2, &target), DECODE_LEAVE);
    assert_int_equal(flow_of("\xC3", 1, &target), DECODE_LEAVE);
    assert_int_equal(flow_of("\x90", 1, &target), DECODE_NEXT);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lengths),
        cmocka_unit_test(test_not_instructions),
        cmocka_unit_test(test_operands),
        cmocka_unit_test(test_flow),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
