/* The C rows made from tests/include/driver.h: found by name, and their programs computed. */
#include "base/tests/test.h"
#include "wdk-sys/bindgen/contract_eval.h"

#include "contracts.inc"

/* The structures of driver.h as a 64-bit Windows target lays them out. */
struct packet {
    unsigned char Type;
    struct {
        uint64_t FlagsAndOther;
        int16_t Codes[4];
    } Inner;
    struct packet *Next;
};

static const struct CW_CONTRACT_ROW *row(const char *name) {
    const struct CW_CONTRACT_ROW *r = CwContractFind(CwContractRows, CwContractRowCount, name);
    assert_non_null(r);
    return r;
}

static struct CW_CONTRACT_CALL call_of(const struct CW_CONTRACT_ROW *r,
                                       const unsigned long long *arguments) {
    return (struct CW_CONTRACT_CALL){.Params = &CwContractParams[r->Params],
                                     .ParamCount = r->ParamCount,
                                     .Arguments = arguments,
                                     .ResultSize = r->ResultSize,
                                     .ResultSigned = r->ResultSigned};
}

/* The IRQL fact whose condition holds: its level; -1 none, -2 a condition without a value. */
static int level_of(const char *name, unsigned long long a, unsigned long long b) {
    const struct CW_CONTRACT_ROW *r = row(name);
    const unsigned long long arguments[3] = {a, b, 0};
    struct CW_CONTRACT_CALL call = call_of(r, arguments);
    for (unsigned i = 0; i < r->FactCount; i++) {
        const struct CW_CONTRACT_FACT *f = &CwContractFacts[r->Facts + i];
        unsigned long long holds = 1;
        if (f->Kind != CW_ROW_IRQL_MAX && f->Kind != CW_ROW_IRQL_IS)
            continue;
        if (f->When != 0 && !CwContractEvaluate(CwContractCode, f->When, &call, &holds))
            return -2;
        if (holds)
            return f->Level;
    }
    return -1;
}

static void rows_are_found(void **state) {
    (void)state;
    for (unsigned i = 0; i < CwContractRowCount; i++)
        assert_ptr_equal(row(CwContractRows[i].Name), &CwContractRows[i]);
    assert_null(CwContractFind(CwContractRows, CwContractRowCount, "Allocat"));
    assert_null(CwContractFind(CwContractRows, CwContractRowCount, "Allocated"));
    assert_null(CwContractFind(CwContractRows, CwContractRowCount, "zzz"));
    assert_null(CwContractFind(CwContractRows, 0, "Allocate"));
}

static void rows_say_what_the_header_says(void **state) {
    (void)state;
    const struct CW_CONTRACT_ROW *r = row("Allocate");
    assert_string_equal(r->Image, "ntoskrnl.exe");
    assert_int_equal(r->Flags, CW_CONTRACT_MUST_CHECK | CW_CONTRACT_IRQL_WHEN);
    assert_int_equal(r->ResultSize, 8);
    assert_int_equal(CwContractFacts[r->Facts + 2].Kind, CW_ROW_CREATES);
    assert_int_equal(CwContractFacts[r->Facts + 2].Word, CW_OBLIGATION_pool);
    r = row("ROLE");
    assert_int_equal(r->Flags, CW_CONTRACT_ROLE | CW_CONTRACT_NTSTATUS);
    assert_int_equal(r->IrqlMax, 2);
    assert_int_equal(CwContractFacts[r->Facts + 1].Word, CW_OBLIGATION_irp);
    r = row("WdfThingDo");
    assert_string_equal(r->Image, "WDF");
    assert_int_equal(r->WdfIndex, 41);
    assert_int_equal(r->IrqlMax, 0);
}

static void conditions_on_values(void **state) {
    (void)state;
    assert_int_equal(level_of("Allocate", 1, 0), 1);
    assert_int_equal(level_of("Allocate", 0, 0), 2);
    /* Upper bits of a narrow argument are whatever the register held. */
    assert_int_equal(level_of("Allocate", 0xDEADBEEF00000000, 0), 2);
    assert_int_equal(level_of("Allocate", 0xDEADBEEF00000001, 0), 1);

    assert_int_equal(level_of("Flagged", 0x100, 63), 0);
    assert_int_equal(level_of("Flagged", 0x100, 64), -1);
    assert_int_equal(level_of("Flagged", 0x100, 0xFFFFFFFF), -1); /* -1 becomes unsigned */
    assert_int_equal(level_of("Flagged", 0x0FF, 0), -1);
}

static void conditions_compute_as_c_does(void **state) {
    (void)state;
    assert_int_equal(level_of("Arithmetic", 0xFFFFFFFF, 0), 1); /* -1 as int */
    assert_int_equal(level_of("Arithmetic", 0x30, 0), 1);
    assert_int_equal(level_of("Arithmetic", (unsigned)~5, 0), 1);
    assert_int_equal(level_of("Arithmetic", (unsigned)-9, 0), 1);
    assert_int_equal(level_of("Arithmetic", 4, 0), -1);
}

static void conditions_read_memory(void **state) {
    (void)state;
    int64_t zero = 0, some = 5;
    assert_int_equal(level_of("Wait", 0, 0), 1);
    assert_int_equal(level_of("Wait", 0, (uintptr_t)&some), 1);
    assert_int_equal(level_of("Wait", 0, (uintptr_t)&zero), -1);

    struct packet next = {.Type = 200};
    struct packet packet = {.Inner = {.FlagsAndOther = 0xAAAAAAAA00000007, .Codes = {0, 0, -1, 0}},
                            .Next = &next};
    assert_int_equal(level_of("Look", (uintptr_t)&packet, 0), 2);
    packet.Inner.Codes[2] = 1;
    assert_int_equal(level_of("Look", (uintptr_t)&packet, 0), -1);
    packet.Inner.Codes[2] = -1;
    packet.Next = NULL;
    assert_int_equal(level_of("Look", (uintptr_t)&packet, 0), -2); /* no guess through NULL */
}

static int nothing_is_readable(const void *address, unsigned long long size) {
    (void)address;
    (void)size;
    return 0;
}

static void unreadable_memory_gives_no_value(void **state) {
    (void)state;
    const struct CW_CONTRACT_ROW *r = row("Wait");
    int64_t some = 5;
    const unsigned long long arguments[] = {0, (uintptr_t)&some};
    struct CW_CONTRACT_CALL call = call_of(r, arguments);
    unsigned long long value;
    unsigned when = CwContractFacts[r->Facts].When;
    assert_int_equal(CwContractEvaluate(CwContractCode, when, &call, &value), 1);
    call.IsReadable = nothing_is_readable;
    assert_int_equal(CwContractEvaluate(CwContractCode, when, &call, &value), 0);
}

static void success_needs_a_result(void **state) {
    (void)state;
    const struct CW_CONTRACT_ROW *r = row("Look");
    const unsigned long long arguments[] = {0};
    struct CW_CONTRACT_CALL call = call_of(r, arguments);
    unsigned long long value;
    assert_int_equal(CwContractEvaluate(CwContractCode, r->Success, &call, &value), 0);
    call.HasResult = 1;
    call.Result = 0xC0000005;
    assert_int_equal(CwContractEvaluate(CwContractCode, r->Success, &call, &value), 1);
    assert_int_equal(value, 0);
    call.Result = 0xFFFFFFFF00000103; /* STATUS_PENDING below someone else's bits */
    assert_int_equal(CwContractEvaluate(CwContractCode, r->Success, &call, &value), 1);
    assert_int_equal(value, 1);
}

static void what_cannot_be_computed_says_so(void **state) {
    (void)state;
    const struct CW_CONTRACT_ROW *r = row("Unknowable");
    assert_int_equal(CwContractFacts[r->Facts].When, CW_CODE_UNKNOWN);
    assert_int_equal(level_of("Unknowable", 0, 0), -2);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_are_found),
        cmocka_unit_test(rows_say_what_the_header_says),
        cmocka_unit_test(conditions_on_values),
        cmocka_unit_test(conditions_compute_as_c_does),
        cmocka_unit_test(conditions_read_memory),
        cmocka_unit_test(unreadable_memory_gives_no_value),
        cmocka_unit_test(success_needs_a_result),
        cmocka_unit_test(what_cannot_be_computed_says_so),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
