/* The lists and the arithmetic that the headers write out, run as the code a driver gets. */
#include <cwdk/test.h>

struct entry {
    int number;
    LIST_ENTRY link;
};

static int first_number(PLIST_ENTRY head) {
    return CONTAINING_RECORD(head->Flink, struct entry, link)->number;
}

TEST(a_list_keeps_the_order_of_insertion) {
    LIST_ENTRY head;
    struct entry one = {1, {0}}, two = {2, {0}}, three = {3, {0}};

    InitializeListHead(&head);
    CHECK(IsListEmpty(&head));
    InsertTailList(&head, &two.link);
    InsertTailList(&head, &three.link);
    InsertHeadList(&head, &one.link);
    CHECK(!IsListEmpty(&head));
    CHECK_EQ(first_number(&head), 1);
    CHECK(RemoveTailList(&head) == &three.link);
    CHECK(RemoveHeadList(&head) == &one.link);
    CHECK(RemoveEntryList(&two.link));
    CHECK(IsListEmpty(&head));
}

TEST(removing_one_of_several_leaves_the_list_filled) {
    LIST_ENTRY head;
    struct entry one = {1, {0}}, two = {2, {0}};

    InitializeListHead(&head);
    InsertTailList(&head, &one.link);
    InsertTailList(&head, &two.link);
    CHECK(!RemoveEntryList(&one.link));
    CHECK_EQ(first_number(&head), 2);
}

TEST(a_ring_without_a_head_is_appended_whole) {
    LIST_ENTRY head;
    struct entry one = {1, {0}}, two = {2, {0}}, three = {3, {0}};

    InitializeListHead(&head);
    InsertTailList(&head, &one.link);
    InitializeListHead(&two.link);
    InsertTailList(&two.link, &three.link);
    AppendTailList(&head, &two.link);
    CHECK(RemoveHeadList(&head) == &one.link);
    CHECK(RemoveHeadList(&head) == &two.link);
    CHECK(RemoveHeadList(&head) == &three.link);
    CHECK(IsListEmpty(&head));
}

TEST(a_single_list_is_a_stack) {
    SINGLE_LIST_ENTRY head = {NULL}, one, two;

    CHECK(PopEntryList(&head) == NULL);
    PushEntryList(&head, &one);
    PushEntryList(&head, &two);
    CHECK(PopEntryList(&head) == &two);
    CHECK(PopEntryList(&head) == &one);
    CHECK(PopEntryList(&head) == NULL);
}

TEST(a_splay_node_knows_its_side) {
    RTL_SPLAY_LINKS root, left, right;

    RtlInitializeSplayLinks(&root);
    RtlInitializeSplayLinks(&left);
    RtlInitializeSplayLinks(&right);
    RtlInsertAsLeftChild(&root, &left);
    RtlInsertAsRightChild(&root, &right);
    CHECK(RtlIsRoot(&root) && !RtlIsRoot(&left));
    CHECK(RtlIsLeftChild(&left) && !RtlIsRightChild(&left));
    CHECK(RtlIsRightChild(&right) && RtlParent(&right) == &root);
}

TEST(a_bit_is_found_in_its_word) {
    ULONG words[2] = {0, 0x80000001};
    RTL_BITMAP map = {64, words};

    CHECK(!RtlCheckBit(&map, 31));
    CHECK(RtlCheckBit(&map, 32));
    CHECK(RtlCheckBit(&map, 63));
    CHECK(!RtlCheckBit(&map, 62));
}

TEST(rounding_and_spans) {
    CHECK_EQ(ALIGN_UP_BY(13, 8), 16);
    CHECK_EQ(ALIGN_UP_BY(16, 8), 16);
    CHECK_EQ(ALIGN_DOWN_BY(13, 8), 8);
    CHECK_EQ(ROUND_TO_PAGES(1), PAGE_SIZE);
    CHECK_EQ(BYTES_TO_PAGES(PAGE_SIZE + 1), 2);
    CHECK_EQ(ADDRESS_AND_SIZE_TO_SPAN_PAGES((PVOID)0x1FFF, 2), 2);
    CHECK_EQ(ADDRESS_AND_SIZE_TO_SPAN_PAGES((PVOID)0x1000, PAGE_SIZE), 1);
    CHECK_EQ(ADDRESS_AND_SIZE_TO_SPAN_PAGES((PVOID)0x1000, 0), 0);
    CHECK(PAGE_ALIGN((PVOID)0x12345) == (PVOID)0x12000);
    CHECK_EQ(BYTE_OFFSET((PVOID)0x12345), 0x345);
}

static LARGE_INTEGER large(LONGLONG value) {
    LARGE_INTEGER result;

    result.QuadPart = value;
    return result;
}

TEST(wide_arithmetic) {
    ULONG remainder = 0;
    ULARGE_INTEGER dividend;

    CHECK_EQ(RtlEnlargedIntegerMultiply(-3, 0x40000000).QuadPart, -3LL * 0x40000000);
    CHECK_EQ(RtlEnlargedUnsignedMultiply(0xFFFFFFFF, 0xFFFFFFFF).QuadPart, 0xFFFFFFFE00000001);
    dividend.QuadPart = 1000000000007;
    CHECK_EQ(RtlEnlargedUnsignedDivide(dividend, 1000, &remainder), 1000000000);
    CHECK_EQ(remainder, 7);
    CHECK_EQ(RtlExtendedLargeIntegerDivide(large(1000000000007), 10, &remainder).QuadPart,
             100000000000);
    CHECK_EQ(remainder, 7);
    /* The reciprocal of 10000 and its shift. */
    CHECK_EQ(
        RtlExtendedMagicDivide(large(123456789), large((LONGLONG)0xD1B71758E219652C), 13).QuadPart,
        12345);
    CHECK_EQ(
        RtlExtendedMagicDivide(large(-123456789), large((LONGLONG)0xD1B71758E219652C), 13).QuadPart,
        -12345);
    CHECK_EQ(MultiplyExtract128(-(1LL << 62), 8, 3), -(1LL << 62));
    CHECK_EQ(UnsignedMultiplyExtract128(1ULL << 63, 4, 65), 1);
    CHECK_EQ(RtlLargeIntegerDivide(large(17), large(5), NULL).QuadPart, 3);
}

TEST(words_at_odd_addresses) {
    UCHAR bytes[9] = {0};
    ULONG back = 0;

    RtlStoreUlong(bytes + 1, 0x11223344);
    CHECK_EQ(bytes[1], 0x44);
    CHECK_EQ(bytes[4], 0x11);
    RtlRetrieveUlong(&back, bytes + 1);
    CHECK_EQ(back, 0x11223344);
    CHECK_EQ(RtlUlongByteSwap(0x11223344), 0x44332211);
    CHECK_EQ(RtlUshortByteSwap(0x1122), 0x2211);
}

TEST(memory_is_compared_and_wiped) {
    char secret[8] = "secret!";

    CHECK(RtlConstantTimeEqualMemory(secret, "secret!", 8));
    CHECK(!RtlConstantTimeEqualMemory(secret, "secreT!", 8));
    RtlSecureZeroMemory(secret, sizeof secret);
    for (int i = 0; i < 8; i++)
        CHECK_EQ(secret[i], 0);
}

TEST(atomic_words) {
    LONG word = 5;
    LONG64 wide = 1;

    CHECK_EQ(InterlockedAdd(&word, 3), 8);
    CHECK_EQ(InterlockedIncrement(&word), 9);
    CHECK_EQ(InterlockedExchangeAdd(&word, 1), 9);
    CHECK_EQ(InterlockedCompareExchange(&word, 1, 10), 10);
    CHECK_EQ(word, 1);
    CHECK_EQ(InterlockedAdd64(&wide, 1LL << 40), (1LL << 40) + 1);
    CHECK_EQ(InterlockedOr(&word, 6), 1);
    CHECK_EQ(InterlockedAnd(&word, 6), 7);
    CHECK(InterlockedBitTestAndSet(&word, 0) == 0 && word == 7);
    CHECK_EQ(ReadAcquire(&word), 7);
    WriteRelease(&word, 4);
    CHECK_EQ(ReadNoFence(&word), 4);
}
