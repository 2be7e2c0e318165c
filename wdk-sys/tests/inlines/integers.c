/* Safe integers at the edges of their types, and the framework's structure initialisers. */
#include <cwdk/test.h>

#include <ntintsafe.h>
#include <wdf.h>

/* The entry stub's variables, which the initialisers read. */
BOOLEAN WdfClientVersionHigherThanFramework;
ULONG WdfStructureCount;
WDF_STRUCT_INFO WdfStructures;

TEST(sums_products_and_differences_do_not_wrap) {
    ULONG sum = 0;
    ULONGLONG wide = 0;
    USHORT small = 0;
    size_t size = 0;

    CHECK_SUCCESS(RtlULongAdd(0xFFFFFFFE, 1, &sum));
    CHECK_EQ(sum, 0xFFFFFFFF);
    CHECK_STATUS(RtlULongAdd(0xFFFFFFFF, 1, &sum), STATUS_INTEGER_OVERFLOW);
    CHECK_EQ(sum, ULONG_ERROR);
    CHECK_STATUS(RtlULongSub(1, 2, &sum), STATUS_INTEGER_OVERFLOW);
    CHECK_STATUS(RtlULongMult(0x10000, 0x10000, &sum), STATUS_INTEGER_OVERFLOW);
    CHECK_SUCCESS(RtlULongMult(0xFFFF, 0x10001, &sum));
    CHECK_EQ(sum, 0xFFFFFFFF);
    CHECK_STATUS(RtlULongLongMult(1ULL << 32, 1ULL << 32, &wide), STATUS_INTEGER_OVERFLOW);
    CHECK_STATUS(RtlUShortAdd(0xFFFF, 1, &small), STATUS_INTEGER_OVERFLOW);
    CHECK_STATUS(RtlSizeTMult((size_t)1 << 60, 16, &size), STATUS_INTEGER_OVERFLOW);
    CHECK_EQ(size, SIZE_T_ERROR);
}

TEST(conversions_keep_the_value_or_fail) {
    ULONG narrow = 0;
    USHORT small = 0;
    INT8 tiny = 0;
    CHAR character = 0;

    CHECK_SUCCESS(RtlULongLongToULong(0xFFFFFFFF, &narrow));
    CHECK_STATUS(RtlULongLongToULong(0x100000000, &narrow), STATUS_INTEGER_OVERFLOW);
    CHECK_EQ(narrow, ULONG_ERROR);
    CHECK_STATUS(RtlLongToULong(-1, &narrow), STATUS_INTEGER_OVERFLOW);
    CHECK_SUCCESS(RtlULongToUShort(0xFFFF, &small));
    CHECK_STATUS(RtlULongToUShort(0x10000, &small), STATUS_INTEGER_OVERFLOW);
    CHECK_SUCCESS(RtlUShortToInt8(127, &tiny));
    CHECK_STATUS(RtlUShortToInt8(128, &tiny), STATUS_INTEGER_OVERFLOW);
    CHECK_STATUS(RtlUShortToChar(200, &character), STATUS_INTEGER_OVERFLOW);
}

TEST(time_outs_have_a_sign) {
    CHECK_EQ(WDF_REL_TIMEOUT_IN_SEC(2), -20000000);
    CHECK_EQ(WDF_REL_TIMEOUT_IN_MS(2), -20000);
    CHECK_EQ(WDF_REL_TIMEOUT_IN_US(2), -20);
    CHECK_EQ(WDF_ABS_TIMEOUT_IN_MS(2), 20000);
    CHECK_EQ(WDF_ALIGN_SIZE_UP(9, 8), 16);
    CHECK_EQ(WDF_ALIGN_SIZE_DOWN(9, 8), 8);
}

static void on_timer(WDFTIMER timer) { UNREFERENCED_PARAMETER(timer); }

TEST(a_structure_is_initialised_with_its_size_and_defaults) {
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_IO_QUEUE_CONFIG queue;
    WDF_TIMER_CONFIG timer;
    WDF_DEVICE_PNP_CAPABILITIES caps;

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    CHECK_EQ(attributes.Size, 56);
    CHECK_EQ(attributes.ExecutionLevel, WdfExecutionLevelInheritFromParent);
    WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(&queue, WdfIoQueueDispatchParallel);
    CHECK_EQ(queue.Size, sizeof queue);
    CHECK(queue.DefaultQueue);
    CHECK_EQ(queue.PowerManaged, WdfUseDefault);
    CHECK_EQ(queue.Settings.Parallel.NumberOfPresentedRequests, (ULONG)-1);
    WDF_TIMER_CONFIG_INIT_PERIODIC(&timer, on_timer, 100);
    CHECK_EQ(timer.Period, 100);
    CHECK(timer.AutomaticSerialization && timer.EvtTimerFunc == on_timer);
    WDF_DEVICE_PNP_CAPABILITIES_INIT(&caps);
    CHECK_EQ(caps.Removable, WdfUseDefault);
    CHECK_EQ(caps.UINumber, (ULONG)-1);
}

TEST(an_older_framework_is_told_its_own_size) {
    size_t sizes[INDEX_WDF_OBJECT_ATTRIBUTES + 1] = {0};
    WDF_OBJECT_ATTRIBUTES attributes;

    sizes[INDEX_WDF_OBJECT_ATTRIBUTES] = 48;
    WdfStructures = sizes;
    WdfStructureCount = INDEX_WDF_OBJECT_ATTRIBUTES + 1;
    WdfClientVersionHigherThanFramework = TRUE;
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    CHECK_EQ(attributes.Size, 48);
    CHECK(!WDF_IS_FIELD_AVAILABLE(WDF_OBJECT_ATTRIBUTES, ContextTypeInfo));
    WdfStructureCount = INDEX_WDF_OBJECT_ATTRIBUTES;
    CHECK(!WDF_IS_STRUCTURE_AVAILABLE(WDF_OBJECT_ATTRIBUTES));
    WdfClientVersionHigherThanFramework = FALSE;
    CHECK(WDF_IS_STRUCTURE_AVAILABLE(WDF_OBJECT_ATTRIBUTES));
}
