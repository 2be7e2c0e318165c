/* The bounded string functions: what they write, where they stop, and what they answer. */
#include <cwdk/test.h>

#include <ntstrsafe.h>

TEST(a_copy_that_fits) {
    char to[6] = "xxxxx";

    CHECK_SUCCESS(RtlStringCchCopyA(to, 6, "hello"));
    CHECK_MEMORY(to, "hello", 6);
}

TEST(a_copy_that_does_not_fit_is_cut_and_terminated) {
    char to[6] = "xxxxx";
    wchar_t wide[3] = L"xx";

    CHECK_STATUS(RtlStringCchCopyA(to, 5, "hello"), STATUS_BUFFER_OVERFLOW);
    CHECK_MEMORY(to, "hell\0", 6);
    CHECK_STATUS(RtlStringCbCopyW(wide, 5, L"ab"), STATUS_BUFFER_OVERFLOW);
    CHECK_MEMORY(wide, L"a", 4);
}

TEST(no_room_at_all_is_refused) {
    char to = 'x';

    CHECK_STATUS(RtlStringCchCopyA(&to, 0, "a"), STATUS_INVALID_PARAMETER);
    CHECK_STATUS(RtlStringCchPrintfA(&to, 0, "a"), STATUS_INVALID_PARAMETER);
    CHECK_STATUS(RtlStringCchCopyA(&to, (size_t)NTSTRSAFE_MAX_CCH + 1, "a"),
                 STATUS_INVALID_PARAMETER);
    CHECK_EQ(to, 'x');
}

TEST(counted_copies) {
    char to[8];

    CHECK_SUCCESS(RtlStringCchCopyNA(to, 8, "hello", 2));
    CHECK_MEMORY(to, "he", 3);
    CHECK_SUCCESS(RtlStringCchCopyNA(to, 8, "he\0xx", 5));
    CHECK_MEMORY(to, "he", 3);
    CHECK_STATUS(RtlStringCchCopyNA(to, 2, "hello", 2), STATUS_BUFFER_OVERFLOW);
    CHECK_MEMORY(to, "h", 2);
}

TEST(appending) {
    char to[8] = "ab";
    char full[3] = {'a', 'b', 'c'};

    CHECK_SUCCESS(RtlStringCchCatA(to, 8, "cd"));
    CHECK_SUCCESS(RtlStringCchCatNA(to, 8, "efgh", 2));
    CHECK_MEMORY(to, "abcdef", 7);
    CHECK_STATUS(RtlStringCchCatA(to, 8, "gh"), STATUS_BUFFER_OVERFLOW);
    CHECK_MEMORY(to, "abcdefg", 8);
    CHECK_STATUS(RtlStringCchCatA(full, 3, "d"), STATUS_INVALID_PARAMETER);
}

TEST(printing) {
    char to[8];
    wchar_t wide[8];

    CHECK_SUCCESS(RtlStringCchPrintfA(to, 8, "%d-%s", 12, "abcd"));
    CHECK_MEMORY(to, "12-abcd", 8);
    CHECK_STATUS(RtlStringCchPrintfA(to, 7, "%d-%s", 12, "abcd"), STATUS_BUFFER_OVERFLOW);
    CHECK_MEMORY(to, "12-abc", 7);
    CHECK_SUCCESS(RtlStringCbPrintfW(wide, sizeof wide, L"%u", 1234567));
    CHECK_MEMORY(wide, L"1234567", 16);
}

TEST(lengths) {
    size_t length = 99;
    const char open[2] = {'a', 'b'};

    CHECK_SUCCESS(RtlStringCchLengthA("abc", 4, &length));
    CHECK_EQ(length, 3);
    CHECK_SUCCESS(RtlStringCbLengthW(L"abc", 8, &length));
    CHECK_EQ(length, 6);
    CHECK_STATUS(RtlStringCchLengthA(open, 2, &length), STATUS_INVALID_PARAMETER);
    CHECK_EQ(length, 0);
    CHECK_STATUS(RtlStringCchLengthA(NULL, 2, &length), STATUS_INVALID_PARAMETER);
}

TEST(the_ex_forms_tell_where_the_string_ends) {
    char to[8];
    char *end = NULL;
    size_t remaining = 0;

    CHECK_SUCCESS(RtlStringCchCopyExA(to, 8, "abc", &end, &remaining, 0));
    CHECK(end == to + 3);
    CHECK_EQ(remaining, 5);
    CHECK_STATUS(RtlStringCchCatExA(to, 8, "defghij", &end, &remaining, 0), STATUS_BUFFER_OVERFLOW);
    CHECK(end == to + 7);
    CHECK_EQ(remaining, 1);
}

TEST(the_flags_of_the_ex_forms) {
    char to[8];

    CHECK_SUCCESS(RtlStringCchCopyExA(to, 8, "abc", NULL, NULL, STRSAFE_FILL_BYTE('z')));
    CHECK_MEMORY(to, "abc\0zzzz", 8);
    CHECK_STATUS(RtlStringCchCopyExA(to, 4, "abcdef", NULL, NULL, STRSAFE_NULL_ON_FAILURE),
                 STATUS_BUFFER_OVERFLOW);
    CHECK_EQ(to[0], 0);
    CHECK_STATUS(RtlStringCchCopyExA(to, 4, "abcdef", NULL, NULL, STRSAFE_FAILURE_BYTE('y')),
                 STATUS_BUFFER_OVERFLOW);
    CHECK_MEMORY(to, "yyy", 4);
    CHECK_SUCCESS(RtlStringCchCopyA(to, 8, "keep"));
    CHECK_STATUS(RtlStringCchCatExA(to, 8, "too long", NULL, NULL, STRSAFE_NO_TRUNCATION),
                 STATUS_BUFFER_OVERFLOW);
    CHECK_MEMORY(to, "keep", 5);
    CHECK_SUCCESS(RtlStringCchCopyExA(to, 8, NULL, NULL, NULL, STRSAFE_IGNORE_NULLS));
    CHECK_EQ(to[0], 0);
    CHECK_SUCCESS(RtlStringCchCopyExA(NULL, 0, NULL, NULL, NULL, STRSAFE_IGNORE_NULLS));
    CHECK_STATUS(RtlStringCchCopyExA(to, 8, "a", NULL, NULL, 0x80000000), STATUS_INVALID_PARAMETER);
}

TEST(counted_strings_are_not_terminated) {
    WCHAR buffer[6] = L"xxxxx";
    UNICODE_STRING to = {0, sizeof(WCHAR) * 5, buffer};

    CHECK_SUCCESS(RtlUnicodeStringCopyString(&to, L"hello"));
    CHECK_EQ(to.Length, 10);
    CHECK_MEMORY(buffer, L"hello", 12);
    CHECK_STATUS(RtlUnicodeStringCatString(&to, L"!"), STATUS_BUFFER_OVERFLOW);
    CHECK_EQ(to.Length, 10);
    CHECK_SUCCESS(RtlUnicodeStringCchCopyStringN(&to, L"hello", 2));
    CHECK_EQ(to.Length, 4);
    CHECK_SUCCESS(RtlUnicodeStringPrintf(&to, L"%u", 12345));
    CHECK_EQ(to.Length, 10);
    CHECK_MEMORY(buffer, L"12345", 10);
    CHECK_STATUS(RtlUnicodeStringPrintf(&to, L"%u", 123456), STATUS_BUFFER_OVERFLOW);
    CHECK_EQ(to.Length, 10);
}

TEST(a_counted_string_becomes_a_terminated_one) {
    UNICODE_STRING from = RTL_CONSTANT_STRING(L"abc");
    WCHAR to[4];

    CHECK_SUCCESS(RtlStringCchCopyUnicodeString(to, 4, &from));
    CHECK_MEMORY(to, L"abc", 8);
    CHECK_STATUS(RtlStringCchCopyUnicodeString(to, 3, &from), STATUS_BUFFER_OVERFLOW);
    CHECK_MEMORY(to, L"ab", 6);
    from.Length = 3;
    CHECK_STATUS(RtlStringCchCopyUnicodeString(to, 4, &from), STATUS_INVALID_PARAMETER);
}

TEST(a_long_string_is_no_counted_one) {
    UNICODE_STRING to;

    CHECK_SUCCESS(RtlUnicodeStringInit(&to, L"abc"));
    CHECK_EQ(to.Length, 6);
    CHECK_EQ(to.MaximumLength, 8);
    CHECK_SUCCESS(RtlUnicodeStringInit(&to, NULL));
    CHECK(to.Buffer == NULL && to.Length == 0);
}
