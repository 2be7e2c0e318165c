/* Memory comparison, versions, calendar time, random numbers and checksums. */
#include "host/kernel/inc/ke.h"
#include "host/kernel/inc/rtl.h"

SIZE_T RtlCompareMemory(const VOID *Source1, const VOID *Source2, SIZE_T Length) {
    const UCHAR *A = Source1;
    const UCHAR *B = Source2;
    SIZE_T Equal = 0;

    while (Equal < Length && A[Equal] == B[Equal]) {
        Equal++;
    }
    return Equal;
}

__declspec(dllexport) SIZE_T RtlCompareMemoryUlong(PVOID Source, SIZE_T Length, ULONG Pattern);
SIZE_T RtlCompareMemoryUlong(PVOID Source, SIZE_T Length, ULONG Pattern) {
    PULONG Words = Source;
    SIZE_T Equal = 0;

    while (Equal + sizeof(ULONG) <= Length && Words[Equal / sizeof(ULONG)] == Pattern) {
        Equal += sizeof(ULONG);
    }
    return Equal;
}

#undef RtlCopyMemory
#undef RtlMoveMemory
#undef RtlFillMemory
#undef RtlZeroMemory

__declspec(dllexport) void RtlCopyMemory(void *Destination, const void *Source, SIZE_T Length);
void RtlCopyMemory(void *Destination, const void *Source, SIZE_T Length) {
    memcpy(Destination, Source, Length);
}

__declspec(dllexport) void RtlMoveMemory(void *Destination, const void *Source, SIZE_T Length);
void RtlMoveMemory(void *Destination, const void *Source, SIZE_T Length) {
    memmove(Destination, Source, Length);
}

__declspec(dllexport) void RtlFillMemory(void *Destination, SIZE_T Length, UCHAR Fill);
void RtlFillMemory(void *Destination, SIZE_T Length, UCHAR Fill) {
    memset(Destination, Fill, Length);
}

__declspec(dllexport) void RtlZeroMemory(void *Destination, SIZE_T Length);
void RtlZeroMemory(void *Destination, SIZE_T Length) { memset(Destination, 0, Length); }

/* --- versions -------------------------------------------------------------------------------- */

NTSTATUS RtlGetVersion(PRTL_OSVERSIONINFOW VersionInformation) {
    VersionInformation->dwMajorVersion = 10;
    VersionInformation->dwMinorVersion = 0;
    VersionInformation->dwBuildNumber = KI_BUILD_NUMBER;
    VersionInformation->dwPlatformId = 2;
    VersionInformation->szCSDVersion[0] = 0;
    if (VersionInformation->dwOSVersionInfoSize >= sizeof(RTL_OSVERSIONINFOEXW)) {
        PRTL_OSVERSIONINFOEXW Extended = (PRTL_OSVERSIONINFOEXW)VersionInformation;

        Extended->wServicePackMajor = 0;
        Extended->wServicePackMinor = 0;
        Extended->wSuiteMask = 0;
        Extended->wProductType = 1; /* workstation */
        Extended->wReserved = 0;
    }
    return STATUS_SUCCESS;
}

BOOLEAN RtlIsNtDdiVersionAvailable(ULONG Version) {
    ULONG Os = Version & 0xFFFF0000;

    if ((Version & 0xFFFF) != 0) {
        return FALSE; /* service packs are asked for by the other call */
    }
    return Os <= 0x0A000000;
}

BOOLEAN RtlIsServicePackVersionInstalled(ULONG Version) {
    return (Version & 0xFFFF0000) < 0x0A000000;
}

/* --- calendar time --------------------------------------------------------------------------- */

#define RTLP_SECOND 10000000ull
#define RTLP_DAY (86400 * RTLP_SECOND)

static BOOLEAN RtlpLeap(ULONG Year) {
    return (Year % 4 == 0 && Year % 100 != 0) || Year % 400 == 0;
}

static ULONG RtlpMonthDays(ULONG Year, ULONG Month) {
    static const UCHAR Days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    return Days[Month - 1] + (Month == 2 && RtlpLeap(Year) ? 1u : 0u);
}

/* Days from 1 January 1601 to 1 January of the year. */
static ULONG RtlpDaysBefore(ULONG Year) {
    ULONG Past = Year - 1601;

    return Past * 365 + Past / 4 - Past / 100 + Past / 400;
}

void RtlTimeToTimeFields(PLARGE_INTEGER Time, PTIME_FIELDS TimeFields) {
    ULONG64 Value = (ULONG64)Time->QuadPart;
    ULONG Days = (ULONG)(Value / RTLP_DAY);
    ULONG Milliseconds = (ULONG)(Value % RTLP_DAY / 10000);
    ULONG Year = 1601 + Days / 366;
    ULONG Month = 1;

    TimeFields->Weekday = (CSHORT)((Days + 1) % 7); /* that 1 January was a Monday */
    while (Days >= RtlpDaysBefore(Year + 1)) {
        Year++;
    }
    Days -= RtlpDaysBefore(Year);
    while (Days >= RtlpMonthDays(Year, Month)) {
        Days -= RtlpMonthDays(Year, Month);
        Month++;
    }
    TimeFields->Year = (CSHORT)Year;
    TimeFields->Month = (CSHORT)Month;
    TimeFields->Day = (CSHORT)(Days + 1);
    TimeFields->Hour = (CSHORT)(Milliseconds / 3600000);
    TimeFields->Minute = (CSHORT)(Milliseconds / 60000 % 60);
    TimeFields->Second = (CSHORT)(Milliseconds / 1000 % 60);
    TimeFields->Milliseconds = (CSHORT)(Milliseconds % 1000);
}

BOOLEAN RtlTimeFieldsToTime(PTIME_FIELDS TimeFields, PLARGE_INTEGER Time) {
    ULONG Year = (ULONG)TimeFields->Year;
    ULONG Month = (ULONG)TimeFields->Month;
    ULONG64 Days;

    if (TimeFields->Year < 1601 || TimeFields->Month < 1 || TimeFields->Month > 12 ||
        TimeFields->Day < 1 || (ULONG)TimeFields->Day > RtlpMonthDays(Year, Month) ||
        TimeFields->Hour < 0 || TimeFields->Hour > 23 || TimeFields->Minute < 0 ||
        TimeFields->Minute > 59 || TimeFields->Second < 0 || TimeFields->Second > 59 ||
        TimeFields->Milliseconds < 0 || TimeFields->Milliseconds > 999) {
        return FALSE;
    }
    Days = RtlpDaysBefore(Year) + (ULONG)TimeFields->Day - 1;
    for (ULONG Earlier = 1; Earlier < Month; Earlier++) {
        Days += RtlpMonthDays(Year, Earlier);
    }
    Time->QuadPart = (LONGLONG)(Days * RTLP_DAY +
                                ((ULONG64)TimeFields->Hour * 3600 +
                                 (ULONG64)TimeFields->Minute * 60 + (ULONG64)TimeFields->Second) *
                                    RTLP_SECOND +
                                (ULONG64)TimeFields->Milliseconds * 10000);
    return TRUE;
}

#define RTLP_1970 116444736000000000ull
#define RTLP_1980 119600064000000000ull

static BOOLEAN RtlpSecondsSince(PLARGE_INTEGER Time, ULONG64 Epoch, PULONG Seconds) {
    ULONG64 Value = ((ULONG64)Time->QuadPart - Epoch) / RTLP_SECOND;

    if ((ULONG64)Time->QuadPart < Epoch || Value > MAXULONG) {
        return FALSE;
    }
    *Seconds = (ULONG)Value;
    return TRUE;
}

BOOLEAN RtlTimeToSecondsSince1970(PLARGE_INTEGER Time, PULONG ElapsedSeconds) {
    return RtlpSecondsSince(Time, RTLP_1970, ElapsedSeconds);
}

BOOLEAN RtlTimeToSecondsSince1980(PLARGE_INTEGER Time, PULONG ElapsedSeconds) {
    return RtlpSecondsSince(Time, RTLP_1980, ElapsedSeconds);
}

void RtlSecondsSince1970ToTime(ULONG ElapsedSeconds, PLARGE_INTEGER Time) {
    Time->QuadPart = (LONGLONG)(ElapsedSeconds * RTLP_SECOND + RTLP_1970);
}

void RtlSecondsSince1980ToTime(ULONG ElapsedSeconds, PLARGE_INTEGER Time) {
    Time->QuadPart = (LONGLONG)(ElapsedSeconds * RTLP_SECOND + RTLP_1980);
}

/* --- random numbers: from the run's seed, stepped by the caller's so that drivers may keep one --
 */

ULONG RtlRandomEx(PULONG Seed) {
    *Seed = (ULONG)(((ULONG64)*Seed * 0x7FFFFFED + 0x7FFFFFC3) % 0x7FFFFFFF);
    return (*Seed ^ (ULONG)KeMachine->random()) & 0x7FFFFFFF;
}

ULONG RtlRandom(PULONG Seed) { return RtlRandomEx(Seed); }

NTSTATUS ExUuidCreate(UUID *Uuid) {
    ULONG64 Halves[2] = {KeMachine->random(), KeMachine->random()};

    memcpy(Uuid, Halves, sizeof(*Uuid));
    Uuid->Data3 = (USHORT)((Uuid->Data3 & 0x0FFF) | 0x4000); /* version 4, random */
    Uuid->Data4[0] = (UCHAR)((Uuid->Data4[0] & 0x3F) | 0x80);
    return STATUS_SUCCESS;
}

/* --- CRC-32 (reflected, 0xEDB88320) --------------------------------------------------------- */

ULONG RtlCrc32(const void *Buffer, SIZE_T Size, ULONG InitialCrc) {
    const UCHAR *Bytes = Buffer;
    ULONG Crc = ~InitialCrc;

    for (SIZE_T i = 0; i < Size; i++) {
        Crc ^= Bytes[i];
        for (int Bit = 0; Bit < 8; Bit++) {
            Crc = Crc >> 1 ^ (Crc & 1 ? 0xEDB88320u : 0);
        }
    }
    return ~Crc;
}

/* --- version conditions: three bits for each kind of VER_*, in the order of its bit -------------
 */

static ULONG RtlpConditionAt(ULONGLONG Mask, ULONG Type) {
    ULONG Bit = 0;

    while ((Type >> Bit & 1) == 0) {
        Bit++;
    }
    return (ULONG)(Mask >> 3 * Bit) & 7;
}

ULONGLONG VerSetConditionMask(ULONGLONG ConditionMask, ULONG TypeMask, UCHAR Condition) {
    for (ULONG Bit = 0; Bit < 8; Bit++) {
        if (TypeMask >> Bit & 1) {
            ConditionMask |= (ULONGLONG)(Condition & 7) << 3 * Bit;
        }
    }
    return ConditionMask;
}

/* Compares what is there with what is asked for: -1 less, 0 equal, 1 more. */
static BOOLEAN RtlpHolds(int Order, ULONG Condition) {
    switch (Condition) {
    case VER_EQUAL:
        return Order == 0;
    case VER_GREATER:
        return Order > 0;
    case VER_GREATER_EQUAL:
        return Order >= 0;
    case VER_LESS:
        return Order < 0;
    case VER_LESS_EQUAL:
        return Order <= 0;
    default:
        return FALSE;
    }
}

static int RtlpOrder(ULONG Own, ULONG Asked) { return Own < Asked ? -1 : Own > Asked; }

NTSTATUS RtlVerifyVersionInfo(PRTL_OSVERSIONINFOEXW VersionInfo, ULONG TypeMask,
                              ULONGLONG ConditionMask) {
    /* Major, minor and service pack are one number: the first that differs decides. */
    static const ULONG Levels[] = {VER_MAJORVERSION, VER_MINORVERSION, VER_SERVICEPACKMAJOR,
                                   VER_SERVICEPACKMINOR};
    ULONG Asked[] = {VersionInfo->dwMajorVersion, VersionInfo->dwMinorVersion,
                     VersionInfo->wServicePackMajor, VersionInfo->wServicePackMinor};
    static const ULONG Own[] = {10, 0, 0, 0};
    int Order = 0;
    ULONG Condition = 0;

    if (TypeMask == 0 || ConditionMask == 0) {
        return STATUS_INVALID_PARAMETER;
    }
    for (ULONG i = 0; i < ARRAYSIZE(Levels) && Order == 0; i++) {
        if (TypeMask & Levels[i]) {
            Condition = RtlpConditionAt(ConditionMask, Levels[i]);
            Order = RtlpOrder(Own[i], Asked[i]);
        }
    }
    if (Condition != 0 && !RtlpHolds(Order, Condition)) {
        return STATUS_REVISION_MISMATCH;
    }
    if ((TypeMask & VER_BUILDNUMBER) != 0 &&
        !RtlpHolds(RtlpOrder(KI_BUILD_NUMBER, VersionInfo->dwBuildNumber),
                   RtlpConditionAt(ConditionMask, VER_BUILDNUMBER))) {
        return STATUS_REVISION_MISMATCH;
    }
    if ((TypeMask & VER_PLATFORMID) != 0 &&
        !RtlpHolds(RtlpOrder(2, VersionInfo->dwPlatformId),
                   RtlpConditionAt(ConditionMask, VER_PLATFORMID))) {
        return STATUS_REVISION_MISMATCH;
    }
    if ((TypeMask & VER_PRODUCT_TYPE) != 0 &&
        !RtlpHolds(RtlpOrder(1, VersionInfo->wProductType),
                   RtlpConditionAt(ConditionMask, VER_PRODUCT_TYPE))) {
        return STATUS_REVISION_MISMATCH;
    }
    return STATUS_SUCCESS;
}
