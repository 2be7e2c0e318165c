/* Every check that can fail does, so that the library cannot pass by saying nothing. */
#include <cwdk/test.h>

TEST(check) { CHECK(1 == 2); }
TEST(check_eq) { CHECK_EQ(40 + 1, 42); }
TEST(check_status) { CHECK_STATUS(STATUS_UNSUCCESSFUL, STATUS_SUCCESS); }
TEST(check_success) { CHECK_SUCCESS(STATUS_NOT_FOUND); }
TEST(check_memory) { CHECK_MEMORY("abc", "abd", 3); }
TEST(require_ends_the_test) {
    REQUIRE(FALSE);
    test_note("this must not be printed");
}
TEST(open_ends_the_test) {
    test_open(L"\\Device\\Nobody");
    test_note("this must not be printed");
}
TEST(failed_and_skipped) {
    CHECK(FALSE);
    test_skip("too late");
}
static void require_in_thread(void *argument) {
    *(BOOLEAN *)argument = TRUE;
    REQUIRE(FALSE);
    *(BOOLEAN *)argument = FALSE;
}
TEST(require_ends_its_thread) {
    BOOLEAN ended = FALSE;
    test_join_thread(test_start_thread(require_in_thread, &ended));
    test_note("the thread %s", ended ? "ended early" : "went on");
}
TEST(passes) { CHECK(TRUE); }
