/* Strings, numbers, GUIDs, formatting, bitmaps, time. */
#include "core.h"
#include <stdio.h>
#include <string.h>
#include <wchar.h>

static void TestUnicode(void) {
    DECLARE_CONST_UNICODE_STRING(Device, L"\\Device\\Echo");
    UNICODE_STRING Upper = RTL_CONSTANT_STRING(L"\\DEVICE\\ECHO");
    UNICODE_STRING Prefix = RTL_CONSTANT_STRING(L"\\device\\");
    WCHAR Buffer[16];
    UNICODE_STRING Room = {0, sizeof(Buffer), Buffer};
    UNICODE_STRING Copy;

    CHECK(!RtlEqualUnicodeString(&Device, &Upper, FALSE));
    CHECK(RtlEqualUnicodeString(&Device, &Upper, TRUE));
    CHECK(RtlPrefixUnicodeString(&Prefix, &Device, TRUE));
    CHECK(!RtlPrefixUnicodeString(&Prefix, &Device, FALSE));
    RtlCopyUnicodeString(&Room, &Device);
    CHECK(Room.Length == 24 && Buffer[12] == 0);
    CHECK(RtlAppendUnicodeToString(&Room, L"0") == STATUS_SUCCESS);
    CHECK(RtlAppendUnicodeToString(&Room, L"12345") == STATUS_BUFFER_TOO_SMALL);
    CHECK(NT_SUCCESS(RtlUpcaseUnicodeString(&Copy, &Device, TRUE)));
    CHECK(RtlEqualUnicodeString(&Copy, &Upper, FALSE));
    RtlFreeUnicodeString(&Copy);
    CHECK(RtlCompareUnicodeString(&Device, &Upper, FALSE) > 0);
}

static void TestNumbers(void) {
    UNICODE_STRING Hex = RTL_CONSTANT_STRING(L" 0x1F");
    UNICODE_STRING Guid = RTL_CONSTANT_STRING(L"{CDC35B6E-0BE4-4936-BF5F-5537380A7C1A}");
    WCHAR Buffer[16];
    UNICODE_STRING Text = {0, sizeof(Buffer), Buffer};
    UNICODE_STRING Again;
    GUID Value;
    ULONG Number;

    CHECK(NT_SUCCESS(RtlUnicodeStringToInteger(&Hex, 0, &Number)) && Number == 31);
    CHECK(NT_SUCCESS(RtlIntegerToUnicodeString(48879, 16, &Text)));
    CHECK(wcscmp(Buffer, L"BEEF") == 0);
    CHECK(NT_SUCCESS(RtlGUIDFromString(&Guid, &Value)));
    CHECK(Value.Data1 == 0xCDC35B6E && Value.Data4[7] == 0x1A);
    CHECK(NT_SUCCESS(RtlStringFromGUID(&Value, &Again)));
    CHECK(RtlEqualUnicodeString(&Guid, &Again, FALSE));
    RtlFreeUnicodeString(&Again);
}

static void TestFormat(void) {
    UNICODE_STRING Name = RTL_CONSTANT_STRING(L"wide");
    char Text[64];
    char Short[4];
    WCHAR Wide[32];

    sprintf_s(Text, sizeof(Text), "%5d|%-5d|%05d|%x|%#X|%p", 42, 42, 42, 255, 255, (PVOID)0x1234);
    CHECK(strcmp(Text, "   42|42   |00042|ff|0XFF|0000000000001234") == 0);
    sprintf_s(Text, sizeof(Text), "%wZ %ws %S %hs %c %I64d %.2s", &Name, L"x", L"y", "z", 'c',
              -5000000000ll, "abc");
    CHECK(strcmp(Text, "wide x y z c -5000000000 ab") == 0);
    CHECK(_snprintf(Short, sizeof(Short), "12345") == -1);
    CHECK(memcmp(Short, "1234", 4) == 0);
    CHECK(swprintf_s(Wide, ARRAYSIZE(Wide), L"%s-%S-%08lx", L"a", "b", 0xAu) == 12);
    CHECK(wcscmp(Wide, L"a-b-0000000a") == 0);
    CHECK(strcpy_s(Short, sizeof(Short), "12345") != 0 && Short[0] == 0);
}

static void TestBitmap(void) {
    ULONG Words[4];
    RTL_BITMAP Map;
    ULONG Start;

    RtlInitializeBitMap(&Map, Words, 100);
    RtlClearAllBits(&Map);
    RtlSetBits(&Map, 10, 20);
    CHECK(RtlNumberOfSetBits(&Map) == 20);
    CHECK(RtlAreBitsSet(&Map, 10, 20) && !RtlAreBitsSet(&Map, 9, 2));
    CHECK(RtlFindClearBits(&Map, 11, 5) == 30);
    CHECK(RtlFindClearBitsAndSet(&Map, 10, 0) == 0);
    CHECK(RtlFindLongestRunClear(&Map, &Start) == 70 && Start == 30);
    CHECK(RtlFindClearBits(&Map, 71, 0) == MAXULONG);
}

static void TestTime(void) {
    TIME_FIELDS Fields = {.Year = 2024, .Month = 2, .Day = 29, .Hour = 13, .Second = 7};
    TIME_FIELDS Back;
    LARGE_INTEGER Time;

    CHECK(RtlTimeFieldsToTime(&Fields, &Time));
    RtlTimeToTimeFields(&Time, &Back);
    CHECK(Back.Year == 2024 && Back.Month == 2 && Back.Day == 29 && Back.Hour == 13 &&
          Back.Minute == 0 && Back.Second == 7);
    CHECK(Back.Weekday == 4); /* a Thursday */
    Fields.Day = 30;
    CHECK(!RtlTimeFieldsToTime(&Fields, &Time));
    KeQuerySystemTimePrecise(&Time);
    RtlTimeToTimeFields(&Time, &Back);
    CHECK(Back.Year == 2026 && Back.Month == 1 && Back.Day == 1);
}

void TestStrings(void) {
    TestUnicode();
    TestNumbers();
    TestFormat();
    TestBitmap();
    TestTime();
}
