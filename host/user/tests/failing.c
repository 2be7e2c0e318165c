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
TEST(passes) { CHECK(TRUE); }
