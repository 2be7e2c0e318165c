/*
 * Writes trace messages and events in every way a driver can; the log shows them decoded when the
 * session is on, and nothing when it is off.
 */
#include <ntddk.h>
#include <evntprov.h>
#include <evntrace.h>

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD TraceUnload;

#define CHECK(condition)                                                                           \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            DbgPrint("trace: FAILED line %d: %s\n", __LINE__, #condition);                         \
        }                                                                                          \
    } while (0)

typedef NTSTATUS REGISTER(LPCGUID, ULONG, void (*)(LPCGUID, UCHAR, PVOID, PVOID), PVOID,
                          PREGHANDLE);

static const GUID messages = {0x01234567, 0x89AB, 0xCDEF, {1, 2, 3, 4, 5, 6, 7, 8}};
static const GUID unknown = {0x76543210, 0x89AB, 0xCDEF, {1, 2, 3, 4, 5, 6, 7, 8}};
static const GUID control = {0xAAAAAAAA, 0xBBBB, 0xCCCC, {1, 2, 3, 4, 5, 6, 7, 9}};
static const GUID plain = {0xDDDDDDDD, 0xEEEE, 0xFFFF, {1, 2, 3, 4, 5, 6, 7, 10}};

static TRACEHANDLE logger;
static ULONG flags;
static UCHAR level;
static REGHANDLE classic;
static REGHANDLE provider;
static LONG enabled;

static void enableClassic(LPCGUID guid, UCHAR code, PVOID enable, PVOID context) {
    CHECK(IsEqualGUID(guid, &control));
    CHECK(context == &logger);
    if (code == EVENT_CONTROL_CODE_ENABLE_PROVIDER) {
        logger = *(const TRACEHANDLE *)enable;
        level = ((const UCHAR *)enable)[2];
        flags = ((const ULONG *)enable)[1];
    }
}

static void enableProvider(LPCGUID guid, ULONG code, UCHAR wanted, ULONGLONG any, ULONGLONG all,
                           PEVENT_FILTER_DESCRIPTOR filter, PVOID context) {
    UNREFERENCED_PARAMETER(filter);
    CHECK(IsEqualGUID(guid, &plain));
    CHECK(code == EVENT_CONTROL_CODE_ENABLE_PROVIDER && wanted == TRACE_LEVEL_VERBOSE);
    CHECK(any == ~0ull && all == 0 && context == &enabled);
    enabled++;
}

/* Pairs of address and size, as WPP's staging functions pass them. */
static void writeMessages(void) {
    const ULONG options = TRACE_MESSAGE_SEQUENCE | TRACE_MESSAGE_GUID;
    LONG number = -5;
    ULONG64 large = 0x123456789ABCDEF0ull;
    ULONG status = (ULONG)STATUS_ACCESS_DENIED;
    ULONG odd = 0xE1234567;
    ULONG64 real = 0xC00A000000000000ull; /* -3.25 */
    static const char text[] = "narrow";
    static const wchar_t wide[] = L"w\x00EF"
                                  L"de";
    UNICODE_STRING counted = RTL_CONSTANT_STRING(L"counted");
    UCHAR state = 1;
    UCHAR bytes[] = {0xDE, 0xAD, 0xBE};
    USHORT count = sizeof(bytes);
    ULONG bits = 5;
    LONGLONG time = 132500000000000000;
    UCHAR address[] = {192, 168, 0, 1};

    CHECK(WmiTraceMessage(logger, options, &messages, 10, &number, sizeof(number), &large,
                          sizeof(large), &bits, sizeof(bits), NULL) == STATUS_SUCCESS);
    CHECK(WmiTraceMessage(logger, options, &messages, 11, text, sizeof(text), wide, sizeof(wide),
                          &counted.Length, (SIZE_T)2, counted.Buffer, (SIZE_T)counted.Length,
                          NULL) == STATUS_SUCCESS);
    CHECK(WmiTraceMessage(logger, options, &messages, 12, &status, sizeof(status), &odd,
                          sizeof(odd), &messages, sizeof(messages), NULL) == STATUS_SUCCESS);
    CHECK(WmiTraceMessage(logger, options, &messages, 13, &state, sizeof(state), &bits,
                          sizeof(bits), &count, sizeof(count), bytes, sizeof(bytes),
                          NULL) == STATUS_SUCCESS);
    CHECK(WmiTraceMessage(logger, options, &messages, 14, &time, sizeof(time), address,
                          sizeof(address), &real, sizeof(real), NULL) == STATUS_SUCCESS);
    /* Fewer bytes than the text says. */
    CHECK(WmiTraceMessage(logger, options, &messages, 10, &number, sizeof(number), NULL) ==
          STATUS_SUCCESS);
    CHECK(WmiTraceMessage(logger, options, &unknown, 10, &number, sizeof(number), NULL) ==
          STATUS_SUCCESS);
    CHECK(WmiTraceMessage(0, options, &messages, 10, &number, sizeof(number), NULL) ==
          STATUS_INVALID_HANDLE);
}

static void writeEvents(void) {
    static const EVENT_DESCRIPTOR event = {.Id = 7, .Version = 1, .Level = 4, .Keyword = 0x10};
    static const EVENT_DESCRIPTOR too_fine = {.Id = 8, .Level = 6};
    static const EVENT_DESCRIPTOR self = {.Channel = 11, .Level = 5};
    /* size, tags, name, fields: UINT32, NUL-terminated string, array of UINT16, NTSTATUS */
    static const UCHAR traits[] = "\x0C\0Test.Prov";
    static const UCHAR described[] = "\x23\0\0Happened\0count\0\x08who\0\x02list\0\x46st\0\x87\x1F";
    ULONG count = 42;
    static const char who[] = "me";
    USHORT list[] = {2, 100, 200};
    ULONG status = (ULONG)STATUS_UNSUCCESSFUL;
    EVENT_DATA_DESCRIPTOR data[6] = {
        {.Ptr = (ULONG_PTR)traits,
         .Size = 12,
         .Type = EVENT_DATA_DESCRIPTOR_TYPE_PROVIDER_METADATA},
        {.Ptr = (ULONG_PTR)described,
         .Size = sizeof(described) - 1,
         .Type = EVENT_DATA_DESCRIPTOR_TYPE_EVENT_METADATA},
        {.Ptr = (ULONG_PTR)&count, .Size = sizeof(count)},
        {.Ptr = (ULONG_PTR)who, .Size = sizeof(who)},
        {.Ptr = (ULONG_PTR)list, .Size = sizeof(list)},
        {.Ptr = (ULONG_PTR)&status, .Size = sizeof(status)},
    };
    CHECK(EtwWrite(provider, &event, NULL, 1, &data[2]) == STATUS_SUCCESS);
    CHECK(EtwWrite(provider, &too_fine, NULL, 1, &data[2]) == STATUS_SUCCESS);
    CHECK(EtwWriteTransfer(provider, &self, NULL, NULL, 6, data) == STATUS_SUCCESS);
    CHECK(EtwWriteTransfer(provider, &self, NULL, NULL, 4, data) == STATUS_SUCCESS);
    CHECK(EtwWriteString(provider, 4, 0, NULL, L"a string") == STATUS_SUCCESS);
}

void TraceUnload(PDRIVER_OBJECT DriverObject) {
    UNREFERENCED_PARAMETER(DriverObject);
    CHECK(EtwUnregister(classic) == STATUS_SUCCESS);
    CHECK(EtwUnregister(provider) == STATUS_SUCCESS);
    CHECK(!EtwProviderEnabled(provider, 1, 0));
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"EtwRegisterClassicProvider");
    REGISTER *enroll = (REGISTER *)MmGetSystemRoutineAddress(&name);
    KIRQL irql;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = TraceUnload;
    CHECK(enroll != NULL);
    CHECK(enroll(&control, 0, enableClassic, &logger, &classic) == STATUS_SUCCESS);
    CHECK(EtwRegister(&plain, enableProvider, &enabled, &provider) == STATUS_SUCCESS);
    CHECK(EtwProviderEnabled(provider, TRACE_LEVEL_VERBOSE, 1) == (enabled == 1));
    if (logger) {
        CHECK(level == TRACE_LEVEL_VERBOSE && flags == MAXULONG);
        writeMessages();
        KeRaiseIrql(HIGH_LEVEL, &irql);
        writeEvents();
        KeLowerIrql(irql);
    } else {
        writeEvents();
    }
    DbgPrint("trace: done\n");
    return STATUS_SUCCESS;
}
