/* Annotation texts against the facts they state, one line each as cw_fact_spell writes them. */
#include "base/tests/test.h"
#include "wdk-sys/contract/contract.h"

enum { MAX_FACTS = 8 };

struct example {
    int target;
    const char *text;
    const char *facts[MAX_FACTS];
};

static const cw_str params[] = {CW_STR_INIT("p"), CW_STR_INIT("n"), CW_STR_INIT("PoolType")};

static const struct example examples[] = {
    /* IRQL */
    {-1, "_IRQL_requires_max_(DISPATCH_LEVEL)", {"pre irql_max 2"}},
    {-1, "_IRQL_requires_max_(DIRQL)", {"pre irql_max 12"}},
    {-1, "_IRQL_requires_min_(DIRQL)", {"pre irql_min 3"}},
    {-1, "_IRQL_requires_max_(DISPATCH_LEVEL + 1)", {"pre irql_max 3"}},
    {-1, "_IRQL_requires_(PASSIVE_LEVEL)", {"pre irql 0"}},
    {-1, "_IRQL_raises_(DISPATCH_LEVEL)", {"post irql_raises 2"}},
    {-1, "_IRQL_requires_same_", {"post irql_same"}},
    {-1, "_IRQL_saves_", {"post return irql_saves"}},
    {0, "_IRQL_saves_", {"post *p irql_saves"}},
    {0, "_IRQL_restores_", {"post p irql_restores"}},
    {-1, "_At_(*p, _IRQL_saves_)", {"post *p irql_saves"}},
    {0, "_IRQL_saves_global_(QueuedSpinLock, p)", {"post p irql_saves_global QueuedSpinLock p"}},
    {-1, "__drv_maxIRQL(APC_LEVEL)", {"pre irql_max 1"}},
    {-1,
     "_When_((PoolType & PagedPool) != 0, _IRQL_requires_max_(APC_LEVEL))",
     {"pre irql_max 1 if (PoolType & PagedPool) != 0"}},
    {-1,
     "_When_(n == 0, _When_(p != NULL, _IRQL_requires_(0)))",
     {"pre irql 0 if n == 0 && p != NULL"}},

    /* results */
    {-1, "_Must_inspect_result_", {"post return must_inspect"}},
    {-1, "_Success_(return != FALSE)", {"post success return != FALSE"}},
    {-1, "_When_(return < 0, _Raises_SEH_exception_)", {"post raises_seh if return < 0"}},
    {-1, "_Analysis_noreturn_", {"post no_return"}},

    /* values */
    {0, "_In_", {"pre p notnull", "pre p in"}},
    {0, "_In_opt_", {"pre p maybenull", "pre p in"}},
    {0, "_In_z_", {"pre p notnull", "pre p in", "pre p z"}},
    {0,
     "_In_reads_bytes_opt_(n)",
     {"pre p maybenull", "pre p in", "pre p capacity bytes n", "pre p initialized bytes n"}},
    {0,
     "_In_reads_or_z_(n)",
     {"pre p notnull", "pre p in", "pre p capacity elements z n",
      "pre p initialized elements z n"}},
    {0,
     "_In_reads_to_ptr_(n)",
     {"pre p notnull", "pre p in", "pre p capacity up to n", "pre p initialized up to n"}},
    {0, "_Out_", {"pre p notnull", "post *p out"}},
    {0,
     "_Out_writes_bytes_to_(n, *q)",
     {"pre p notnull", "post *p out", "pre p capacity bytes n", "post p initialized bytes *q"}},
    {0, "_Out_writes_(n)", {"pre p notnull", "post *p out", "pre p capacity elements n"}},
    {0, "_Inout_", {"pre p notnull", "pre *p in", "post *p out"}},
    {0,
     "_Inout_updates_bytes_(n)",
     {"pre p notnull", "pre *p in", "post *p out", "pre p capacity bytes n",
      "pre p initialized bytes n", "post p initialized bytes n"}},
    {0, "_Outptr_", {"pre p notnull", "post *p out", "post *p notnull"}},
    {0, "_Outptr_opt_result_maybenull_", {"pre p maybenull", "post *p out", "post *p maybenull"}},
    {0,
     "_Outptr_result_bytebuffer_(n)",
     {"pre p notnull", "post *p out", "post *p notnull", "post *p capacity bytes n",
      "post *p initialized bytes n"}},
    {0,
     "_Outptr_result_nullonfailure_",
     {"pre p notnull", "post *p out", "post *p notnull", "post *p null on failure"}},
    {-1, "_Ret_maybenull_", {"post return maybenull"}},
    {-1, "_Ret_notnull_", {"post return notnull"}},
    {-1,
     "_Ret_writes_bytes_maybenull_(n)",
     {"post return maybenull", "post return capacity bytes n"}},
    {-1, "_Ret_range_(<=, n)", {"post return range <= n"}},
    {1, "_In_range_(0, 7)", {"pre n range 0, 7"}},
    {0, "_Deref_out_range_(0, n)", {"post *p range 0, n"}},
    {0, "_Out_range_(0, n)", {"post *p range 0, n"}},
    {0, "__deref_out_opt", {"pre p notnull", "post *p out", "post *p maybenull"}},
    {0,
     "__in_bcount_opt(n)",
     {"pre p maybenull", "pre p in", "pre p capacity bytes n", "pre p initialized bytes n"}},
    {0, "_Pre_notnull_", {"pre p notnull"}},
    {-1, "_Post_maybenull_", {"post return maybenull"}},
    {-1, "_Post_writable_byte_size_(n)", {"post return capacity bytes n"}},
    {-1, "_Post_satisfies_(return <= 0)", {"post return satisfies return <= 0"}},
    {0, "_Post_ptr_invalid_", {"post p notvalid"}},
    {0, "_Reserved_", {"pre p reserved"}},
    {0, "_Printf_format_string_", {"pre p format printf"}},
    {-2,
     "_Field_size_bytes_part_(n, m)",
     {"pre self capacity bytes n", "pre self initialized bytes m"}},
    {-1,
     "_At_(p->Length, _Post_equal_to_(n * sizeof(WCHAR)))",
     {"post p->Length equal_to n * sizeof(WCHAR)"}},
    {0,
     "_In_reads_bytes_(_Inexpressible_(\"what, the device says\"))",
     {"pre p notnull", "pre p in",
      "pre p capacity bytes _Inexpressible_(\"what, the device says\")",
      "pre p initialized bytes _Inexpressible_(\"what, the device says\")"}},

    /* obligations */
    {-1, "_Ret_owned_(pool)", {"post return creates pool"}},
    {0, "_Out_owned_(request)", {"post *p creates request"}},
    {0, "_Consumes_(irp)", {"post p consumes irp"}},
    {0, "_Consumes_on_success_(request)", {"post p consumes request on success"}},
    {0, "_Owned_(irp)", {"pre p owned irp"}},
    {0, "_Parks_(irp)", {"post p parks irp"}},
    {-1, "__drv_allocatesMem(Mem)", {"post return creates Mem"}},
    {0,
     "_Outptr_ __drv_allocatesMem(Mem)",
     {"pre p notnull", "post *p out", "post *p notnull", "post *p creates Mem"}},
    {0, "__drv_freesMem(Mem)", {"post p consumes Mem"}},
    {0, "_When_(return == 0, __drv_aliasesMem)", {"post p aliases if return == 0"}},
    {-1, "__drv_arg(p, __drv_in(__drv_freesMem(Mem)))", {"pre p consumes Mem"}},

    /* locks */
    {-1, "_Acquires_lock_(*p)", {"post acquires *p"}},
    {0, "_Requires_lock_held_(*_Curr_)", {"pre p held *_Curr_"}},
    {0, "_Requires_lock_not_held_(_Curr_)", {"pre p not_held p"}},
    {-1, "_Releases_shared_lock_(p->Lock)", {"post releases shared p->Lock"}},
    {-1, "_Acquires_lock_(_Global_critical_region_)", {"post acquires _Global_critical_region_"}},
    {0,
     "_Acquires_nonreentrant_lock_(*p)",
     {"post p acquires exclusive *p", "post p nonreentrant exclusive *p"}},
    {-1, "_Kernel_acquires_resource_(CriticalRegion)", {"post acquires CriticalRegion"}},
    {0, "__drv_mustHold(SpinLockType)", {"pre p held SpinLockType p"}},

    {-1, "_Kernel_acquires_resource_(SpinLock, p)", {"post acquires SpinLock p"}},
    {-1, "__drv_acquiresCancelSpinLock", {"post acquires CancelSpinLock"}},
    {-1, "__drv_neverHoldCriticalRegion", {"pre not_held CriticalRegion"}},
    {0, "_Readable_bytes_(n)", {"pre p capacity bytes n", "pre p initialized bytes n"}},
    {0,
     "_Out_cap_post_count_(n, PoolType)",
     {"pre p notnull", "post *p out", "pre p capacity elements n",
      "post p initialized elements PoolType"}},
    {0, "_Pre_readonly_", {"post *p unchanged"}},
    {0, "_In_defensive_(_In_)", {"pre p notnull", "pre p in"}},

    /* roles and several words in one text */
    {-1, "_Function_class_(DRIVER_DISPATCH)", {"pre function_class DRIVER_DISPATCH"}},
    {-1, "_Dispatch_type_(IRP_MJ_READ)", {"pre dispatch_type IRP_MJ_READ"}},
    {-1,
     "_When_(Wait == 0, _Post_satisfies_(return == 0 || return == 1) _Must_inspect_result_)",
     {"post return satisfies return == 0 || return == 1 if Wait == 0",
      "post return must_inspect if Wait == 0"}},
    {-1, "_On_failure_(_Post_satisfies_(*p > n))", {"post return satisfies *p > n on failure"}},
    {-1, "_Use_decl_annotations_", {NULL}},
};

static struct cw_arena arena;

static struct cw_contract *new_contract(void) {
    return cw_contract_new(&arena, params, sizeof params / sizeof *params);
}

static void check_example(const struct example *x) {
    struct cw_contract *c = new_contract();
    assert_int_equal(cw_contract_add(c, x->target, cw_str_of(x->text)), 0);
    size_t i = 0;
    for (; i < c->fact_count; i++) {
        assert_true(i < MAX_FACTS);
        cw_str spelled = cw_fact_spell(c, c->facts[i]);
        assert_string_equal(spelled.ptr, x->facts[i] != NULL ? x->facts[i] : "no further fact");
    }
    if (i < MAX_FACTS && x->facts[i] != NULL)
        fail_msg("%s: missing %s", x->text, x->facts[i]);
}

static void states_the_facts(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++)
        check_example(&examples[i]);
}

static void expect_problem(int target, const char *text, enum cw_problem_kind kind, size_t offset) {
    struct cw_contract *c = new_contract();
    assert_int_equal(cw_contract_add(c, target, cw_str_of(text)), 1);
    assert_int_equal(c->problem_count, 1);
    assert_int_equal(c->problems[0].kind, kind);
    assert_int_equal(c->problems[0].offset, offset);
    assert_true(c->problems[0].message.len > 0);
}

static void reports_what_it_does_not_know(void **state) {
    (void)state;
    expect_problem(-1, "_Requires_luck_", CW_PROBLEM_UNKNOWN_WORD, 0);
    expect_problem(0, "_In_reads_furlongs_(3)", CW_PROBLEM_UNKNOWN_WORD, 0);
    expect_problem(0, "_Consumes_(unicorn)", CW_PROBLEM_UNKNOWN_WORD, 11);
    expect_problem(-1, "_When_(n ==, _Must_inspect_result_)", CW_PROBLEM_SYNTAX, 11);
    expect_problem(-1, "_When_(n == 0, _Nonsense_)", CW_PROBLEM_UNKNOWN_WORD, 15);
    expect_problem(-1, "_IRQL_requires_max_(", CW_PROBLEM_SYNTAX, 19);
    expect_problem(-1, "_IRQL_requires_max_", CW_PROBLEM_ARGUMENTS, 0);
    expect_problem(0, "_Out_writes_to_(n)", CW_PROBLEM_ARGUMENTS, 0);
    expect_problem(0, "+", CW_PROBLEM_SYNTAX, 0);
    expect_problem(7, "_In_", CW_PROBLEM_MISPLACED, 0);
}

static void a_lone_prefix_waits_for_its_word(void **state) {
    (void)state;
    struct cw_contract *c = new_contract();
    for (int round = 0; round < 2; round++) {
        assert_int_equal(cw_contract_add(c, 0, CW_STR("_Post_")), 0);
        assert_int_equal(cw_contract_add(c, 0, CW_STR("_Deref_")), 0);
        assert_int_equal(cw_contract_add(c, 0, CW_STR("_Notnull_")), 0);
        assert_int_equal(c->fact_count, 1);
    }
    assert_string_equal(cw_fact_spell(c, c->facts[0]).ptr, "post *p notnull");
    assert_int_equal(cw_contract_add(c, 0, CW_STR("_Notnull_")), 0);
    assert_string_equal(cw_fact_spell(c, c->facts[1]).ptr, "pre p notnull");
}

static void repeated_texts_change_nothing(void **state) {
    (void)state;
    struct cw_contract *c = new_contract();
    for (int i = 0; i < 3; i++)
        cw_contract_add(c, -1, CW_STR("_Must_inspect_result_"));
    assert_int_equal(c->fact_count, 1);
}

static void the_summary_has_what_is_unconditional(void **state) {
    (void)state;
    struct cw_contract *c = new_contract();
    assert_int_equal(c->irql_max, -1);
    cw_contract_add(c, -1, CW_STR("_When_(n == 0, _IRQL_requires_max_(PASSIVE_LEVEL))"));
    assert_int_equal(c->irql_max, -1);
    assert_true(c->has_conditional_irql);
    cw_contract_add(c, -1, CW_STR("_IRQL_requires_max_(DISPATCH_LEVEL)"));
    cw_contract_add(c, -1, CW_STR("_IRQL_requires_max_(APC_LEVEL)"));
    cw_contract_add(c, -1, CW_STR("_IRQL_requires_min_(PASSIVE_LEVEL)"));
    assert_int_equal(c->irql_max, 1);
    assert_int_equal(c->irql_min, 0);
    cw_contract_add(c, -1, CW_STR("_Must_inspect_result_"));
    cw_contract_add(c, -1, CW_STR("_Ret_maybenull_"));
    cw_contract_add(c, -1, CW_STR("_Ret_owned_(pool)"));
    assert_true(c->must_inspect);
    assert_int_equal(c->result.null_post, CW_NULL_MAYBE);
    assert_true(cw_str_eq(c->result.creates->word, CW_STR("pool")));
    cw_contract_add(c, 0, CW_STR("_Inout_"));
    cw_contract_add(c, 0, CW_STR("_Consumes_(irp)"));
    assert_int_equal(c->params[0].direction, CW_DIR_INOUT);
    assert_int_equal(c->params[0].null_pre, CW_NULL_NEVER);
    assert_non_null(c->params[0].consumes);
    cw_contract_add(c, 1, CW_STR("_Outptr_result_maybenull_"));
    assert_int_equal(c->params[1].direction, CW_DIR_OUT);
    assert_int_equal(c->params[1].target_null_post, CW_NULL_MAYBE);
}

static int set_up(void **state) {
    (void)state;
    cw_arena_init(&arena);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    cw_arena_release(&arena);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(states_the_facts),
        cmocka_unit_test(reports_what_it_does_not_know),
        cmocka_unit_test(a_lone_prefix_waits_for_its_word),
        cmocka_unit_test(repeated_texts_change_nothing),
        cmocka_unit_test(the_summary_has_what_is_unconditional),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
