/* Conversions: ANSI (here the ASCII half and Latin-1), UTF-8, numbers and GUIDs. */
#include <stdio.h>
#include "host/kernel/inc/rtl.h"

#define RTLP_STRING_TAG 'grtS'

/* --- ANSI and OEM: code page 1252's Latin-1 part -----------------------------------------------
 */

NTSTATUS RtlMultiByteToUnicodeN(PWCH UnicodeString, ULONG MaxBytesInUnicodeString,
                                PULONG BytesInUnicodeString, const CHAR *MultiByteString,
                                ULONG BytesInMultiByteString) {
    ULONG Count = MaxBytesInUnicodeString / sizeof(WCHAR);

    if (Count > BytesInMultiByteString) {
        Count = BytesInMultiByteString;
    }
    for (ULONG i = 0; i < Count; i++) {
        UnicodeString[i] = (UCHAR)MultiByteString[i];
    }
    if (BytesInUnicodeString != NULL) {
        *BytesInUnicodeString = Count * sizeof(WCHAR);
    }
    return Count < BytesInMultiByteString ? STATUS_BUFFER_OVERFLOW : STATUS_SUCCESS;
}

NTSTATUS RtlUnicodeToMultiByteN(PCHAR MultiByteString, ULONG MaxBytesInMultiByteString,
                                PULONG BytesInMultiByteString, PCWCH UnicodeString,
                                ULONG BytesInUnicodeString) {
    ULONG Wanted = BytesInUnicodeString / sizeof(WCHAR);
    ULONG Count = Wanted < MaxBytesInMultiByteString ? Wanted : MaxBytesInMultiByteString;

    for (ULONG i = 0; i < Count; i++) {
        MultiByteString[i] = UnicodeString[i] < 0x100 ? (CHAR)UnicodeString[i] : '?';
    }
    if (BytesInMultiByteString != NULL) {
        *BytesInMultiByteString = Count;
    }
    return Count < Wanted ? STATUS_BUFFER_OVERFLOW : STATUS_SUCCESS;
}

NTSTATUS RtlUnicodeToMultiByteSize(PULONG BytesInMultiByteString, PCWCH UnicodeString,
                                   ULONG BytesInUnicodeString) {
    UNREFERENCED_PARAMETER(UnicodeString);
    *BytesInMultiByteString = BytesInUnicodeString / sizeof(WCHAR);
    return STATUS_SUCCESS;
}

NTSTATUS RtlMultiByteToUnicodeSize(PULONG BytesInUnicodeString, const CHAR *MultiByteString,
                                   ULONG BytesInMultiByteString) {
    UNREFERENCED_PARAMETER(MultiByteString);
    *BytesInUnicodeString = BytesInMultiByteString * sizeof(WCHAR);
    return STATUS_SUCCESS;
}

#undef RtlAnsiStringToUnicodeSize
#undef RtlUnicodeStringToAnsiSize

__declspec(dllexport) ULONG RtlxAnsiStringToUnicodeSize(PCANSI_STRING AnsiString);
ULONG RtlxAnsiStringToUnicodeSize(PCANSI_STRING AnsiString) {
    return (AnsiString->Length + 1u) * sizeof(WCHAR);
}

__declspec(dllexport) ULONG RtlxUnicodeStringToAnsiSize(PCUNICODE_STRING UnicodeString);
ULONG RtlxUnicodeStringToAnsiSize(PCUNICODE_STRING UnicodeString) {
    return UnicodeString->Length / sizeof(WCHAR) + 1u;
}

NTSTATUS RtlAnsiStringToUnicodeString(PUNICODE_STRING DestinationString, PCANSI_STRING SourceString,
                                      BOOLEAN AllocateDestinationString) {
    ULONG Size = RtlxAnsiStringToUnicodeSize(SourceString);
    ULONG Length;

    if (Size > UNICODE_STRING_MAX_BYTES) {
        return STATUS_INVALID_PARAMETER_2;
    }
    if (AllocateDestinationString) {
        DestinationString->Buffer = ExAllocatePoolWithTag(PagedPool, Size, RTLP_STRING_TAG);
        if (DestinationString->Buffer == NULL) {
            return STATUS_NO_MEMORY;
        }
        DestinationString->MaximumLength = (USHORT)Size;
    } else if (Size > DestinationString->MaximumLength) {
        return STATUS_BUFFER_OVERFLOW;
    }
    RtlMultiByteToUnicodeN(DestinationString->Buffer, Size - sizeof(WCHAR), &Length,
                           SourceString->Buffer, SourceString->Length);
    DestinationString->Length = (USHORT)Length;
    DestinationString->Buffer[Length / sizeof(WCHAR)] = 0;
    return STATUS_SUCCESS;
}

NTSTATUS RtlUnicodeStringToAnsiString(PANSI_STRING DestinationString, PCUNICODE_STRING SourceString,
                                      BOOLEAN AllocateDestinationString) {
    ULONG Size = RtlxUnicodeStringToAnsiSize(SourceString);
    ULONG Room;
    ULONG Length;
    NTSTATUS Status = STATUS_SUCCESS;

    if (AllocateDestinationString) {
        DestinationString->Buffer = ExAllocatePoolWithTag(PagedPool, Size, RTLP_STRING_TAG);
        if (DestinationString->Buffer == NULL) {
            return STATUS_NO_MEMORY;
        }
        DestinationString->MaximumLength = (USHORT)Size;
    } else if (DestinationString->MaximumLength == 0) {
        return STATUS_BUFFER_OVERFLOW;
    } else if (Size > DestinationString->MaximumLength) {
        Status = STATUS_BUFFER_OVERFLOW;
    }
    Room = DestinationString->MaximumLength - 1u;
    RtlUnicodeToMultiByteN(DestinationString->Buffer, Room, &Length, SourceString->Buffer,
                           SourceString->Length);
    DestinationString->Length = (USHORT)Length;
    DestinationString->Buffer[Length] = 0;
    return Status;
}

NTSTATUS RtlUnicodeStringToOemString(POEM_STRING DestinationString, PCUNICODE_STRING SourceString,
                                     BOOLEAN AllocateDestinationString) {
    return RtlUnicodeStringToAnsiString(DestinationString, SourceString, AllocateDestinationString);
}

NTSTATUS RtlOemStringToUnicodeString(PUNICODE_STRING DestinationString, PCOEM_STRING SourceString,
                                     BOOLEAN AllocateDestinationString) {
    return RtlAnsiStringToUnicodeString(DestinationString, (PCANSI_STRING)SourceString,
                                        AllocateDestinationString);
}

/* --- UTF-8 ----------------------------------------------------------------------------------- */

#define RTLP_REPLACEMENT 0xFFFDu

/* One code point; advances *Text. Ill-formed bytes give the replacement character, one each. */
static ULONG RtlpDecodeUtf8(const UCHAR **Text, const UCHAR *End, BOOLEAN *Bad) {
    static const ULONG Minimum[] = {0, 0x80, 0x800, 0x10000};
    const UCHAR *At = *Text;
    ULONG Value = *At++;
    ULONG More;

    *Text = At;
    if (Value < 0x80) {
        return Value;
    }
    if (Value >= 0xC2 && Value <= 0xDF) {
        More = 1;
        Value &= 0x1F;
    } else if (Value >= 0xE0 && Value <= 0xEF) {
        More = 2;
        Value &= 0x0F;
    } else if (Value >= 0xF0 && Value <= 0xF4) {
        More = 3;
        Value &= 0x07;
    } else {
        *Bad = TRUE;
        return RTLP_REPLACEMENT;
    }
    for (ULONG i = 0; i < More; i++) {
        if (At == End || (*At & 0xC0) != 0x80) {
            *Bad = TRUE;
            return RTLP_REPLACEMENT;
        }
        Value = Value << 6 | (*At++ & 0x3F);
    }
    if (Value < Minimum[More] || Value > 0x10FFFF || (Value >= 0xD800 && Value <= 0xDFFF)) {
        *Bad = TRUE;
        return RTLP_REPLACEMENT;
    }
    *Text = At;
    return Value;
}

NTSTATUS RtlUTF8ToUnicodeN(PWSTR UnicodeStringDestination, ULONG UnicodeStringMaxByteCount,
                           PULONG UnicodeStringActualByteCount, PCCH UTF8StringSource,
                           ULONG UTF8StringByteCount) {
    const UCHAR *At = (const UCHAR *)UTF8StringSource;
    const UCHAR *End = At + UTF8StringByteCount;
    ULONG Room = UnicodeStringMaxByteCount / sizeof(WCHAR);
    ULONG Count = 0;
    BOOLEAN Bad = FALSE;

    while (At < End) {
        ULONG Value = RtlpDecodeUtf8(&At, End, &Bad);
        ULONG Units = Value > 0xFFFF ? 2 : 1;

        if (UnicodeStringDestination != NULL) {
            if (Count + Units > Room) {
                *UnicodeStringActualByteCount = Count * sizeof(WCHAR);
                return STATUS_BUFFER_TOO_SMALL;
            }
            if (Units == 2) {
                UnicodeStringDestination[Count] = (WCHAR)(0xD800 + ((Value - 0x10000) >> 10));
                UnicodeStringDestination[Count + 1] = (WCHAR)(0xDC00 + (Value & 0x3FF));
            } else {
                UnicodeStringDestination[Count] = (WCHAR)Value;
            }
        }
        Count += Units;
    }
    *UnicodeStringActualByteCount = Count * sizeof(WCHAR);
    return Bad ? STATUS_SOME_NOT_MAPPED : STATUS_SUCCESS;
}

static ULONG RtlpEncodeUtf8(ULONG Value, UCHAR *Bytes) {
    if (Value < 0x80) {
        Bytes[0] = (UCHAR)Value;
        return 1;
    }
    if (Value < 0x800) {
        Bytes[0] = (UCHAR)(0xC0 | Value >> 6);
        Bytes[1] = (UCHAR)(0x80 | (Value & 0x3F));
        return 2;
    }
    if (Value < 0x10000) {
        Bytes[0] = (UCHAR)(0xE0 | Value >> 12);
        Bytes[1] = (UCHAR)(0x80 | (Value >> 6 & 0x3F));
        Bytes[2] = (UCHAR)(0x80 | (Value & 0x3F));
        return 3;
    }
    Bytes[0] = (UCHAR)(0xF0 | Value >> 18);
    Bytes[1] = (UCHAR)(0x80 | (Value >> 12 & 0x3F));
    Bytes[2] = (UCHAR)(0x80 | (Value >> 6 & 0x3F));
    Bytes[3] = (UCHAR)(0x80 | (Value & 0x3F));
    return 4;
}

NTSTATUS RtlUnicodeToUTF8N(PCHAR UTF8StringDestination, ULONG UTF8StringMaxByteCount,
                           PULONG UTF8StringActualByteCount, PCWCH UnicodeStringSource,
                           ULONG UnicodeStringByteCount) {
    ULONG Units = UnicodeStringByteCount / sizeof(WCHAR);
    ULONG Count = 0;
    BOOLEAN Bad = FALSE;

    for (ULONG i = 0; i < Units; i++) {
        ULONG Value = UnicodeStringSource[i];
        UCHAR Bytes[4];
        ULONG Length;

        if (Value >= 0xD800 && Value <= 0xDBFF && i + 1 < Units &&
            (UnicodeStringSource[i + 1] & 0xFC00) == 0xDC00) {
            Value = 0x10000 + ((Value & 0x3FF) << 10) + (UnicodeStringSource[++i] & 0x3FFu);
        } else if (Value >= 0xD800 && Value <= 0xDFFF) {
            Value = RTLP_REPLACEMENT;
            Bad = TRUE;
        }
        Length = RtlpEncodeUtf8(Value, Bytes);
        if (UTF8StringDestination != NULL) {
            if (Count + Length > UTF8StringMaxByteCount) {
                *UTF8StringActualByteCount = Count;
                return STATUS_BUFFER_TOO_SMALL;
            }
            memcpy(UTF8StringDestination + Count, Bytes, Length);
        }
        Count += Length;
    }
    *UTF8StringActualByteCount = Count;
    return Bad ? STATUS_SOME_NOT_MAPPED : STATUS_SUCCESS;
}

/* --- numbers --------------------------------------------------------------------------------- */

static NTSTATUS RtlpPrintNumber(ULONG64 Value, ULONG Base, PUNICODE_STRING String) {
    WCHAR Text[65];
    ULONG At = ARRAYSIZE(Text);

    if (Base == 0) {
        Base = 10;
    }
    if (Base != 2 && Base != 8 && Base != 10 && Base != 16) {
        return STATUS_INVALID_PARAMETER;
    }
    Text[--At] = 0;
    do {
        Text[--At] = L"0123456789ABCDEF"[Value % Base];
        Value /= Base;
    } while (Value != 0);
    if ((ARRAYSIZE(Text) - At) * sizeof(WCHAR) > String->MaximumLength) {
        return STATUS_BUFFER_OVERFLOW;
    }
    String->Length = 0;
    return RtlAppendUnicodeToString(String, Text + At);
}

NTSTATUS RtlIntegerToUnicodeString(ULONG Value, ULONG Base, PUNICODE_STRING String) {
    return RtlpPrintNumber(Value, Base, String);
}

NTSTATUS RtlInt64ToUnicodeString(ULONGLONG Value, ULONG Base, PUNICODE_STRING String) {
    return RtlpPrintNumber(Value, Base, String);
}

static int RtlpDigit(WCHAR Character) {
    if (Character >= '0' && Character <= '9') {
        return Character - '0';
    }
    if (Character >= 'a' && Character <= 'f') {
        return Character - 'a' + 10;
    }
    if (Character >= 'A' && Character <= 'F') {
        return Character - 'A' + 10;
    }
    return 99;
}

NTSTATUS RtlUnicodeStringToInteger(PCUNICODE_STRING String, ULONG Base, PULONG Value) {
    USHORT Length = String->Length / sizeof(WCHAR);
    USHORT At = 0;
    BOOLEAN Negative = FALSE;
    ULONG Result = 0;

    while (At < Length && String->Buffer[At] <= ' ') {
        At++;
    }
    if (At < Length && (String->Buffer[At] == '-' || String->Buffer[At] == '+')) {
        Negative = String->Buffer[At++] == '-';
    }
    if (Base == 0) {
        Base = 10;
        if (At + 1 < Length && String->Buffer[At] == '0') {
            WCHAR Letter = String->Buffer[At + 1];

            Base = Letter == 'x' ? 16 : Letter == 'o' ? 8 : Letter == 'b' ? 2 : 10;
            At += Base == 10 ? 0 : 2;
        }
    } else if (Base != 2 && Base != 8 && Base != 10 && Base != 16) {
        return STATUS_INVALID_PARAMETER;
    }
    for (; At < Length && (ULONG)RtlpDigit(String->Buffer[At]) < Base; At++) {
        Result = Result * Base + (ULONG)RtlpDigit(String->Buffer[At]);
    }
    *Value = Negative ? 0 - Result : Result;
    return STATUS_SUCCESS;
}

/* --- GUIDs: {8-4-4-4-12} ---------------------------------------------------------------------- */

#define RTLP_GUID_LENGTH 38

NTSTATUS RtlStringFromGUID(REFGUID Guid, PUNICODE_STRING GuidString) {
    ULONG Size = (RTLP_GUID_LENGTH + 1) * sizeof(WCHAR);

    GuidString->Buffer = ExAllocatePoolWithTag(PagedPool, Size, RTLP_STRING_TAG);
    if (GuidString->Buffer == NULL) {
        return STATUS_NO_MEMORY;
    }
    GuidString->MaximumLength = (USHORT)Size;
    GuidString->Length = RTLP_GUID_LENGTH * sizeof(WCHAR);
    _snwprintf(GuidString->Buffer, RTLP_GUID_LENGTH + 1,
               L"{%08X-%04X-%04X-%02X%02X-%02X%02X%02X%02X%02X%02X}", Guid->Data1, Guid->Data2,
               Guid->Data3, Guid->Data4[0], Guid->Data4[1], Guid->Data4[2], Guid->Data4[3],
               Guid->Data4[4], Guid->Data4[5], Guid->Data4[6], Guid->Data4[7]);
    return STATUS_SUCCESS;
}

NTSTATUS RtlGUIDFromString(PCUNICODE_STRING GuidString, GUID *Guid) {
    static const char Pattern[] = "{xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx}";
    UCHAR Bytes[16] = {0};
    ULONG Digits = 0;

    if (GuidString->Length < RTLP_GUID_LENGTH * sizeof(WCHAR)) {
        return STATUS_INVALID_PARAMETER;
    }
    for (ULONG i = 0; i < RTLP_GUID_LENGTH; i++) {
        WCHAR Character = GuidString->Buffer[i];

        if (Pattern[i] != 'x') {
            if (Character != (WCHAR)Pattern[i]) {
                return STATUS_INVALID_PARAMETER;
            }
            continue;
        }
        if (RtlpDigit(Character) > 15) {
            return STATUS_INVALID_PARAMETER;
        }
        Bytes[Digits / 2] = (UCHAR)(Bytes[Digits / 2] << 4 | RtlpDigit(Character));
        Digits++;
    }
    Guid->Data1 = (ULONG)Bytes[0] << 24 | (ULONG)Bytes[1] << 16 | (ULONG)Bytes[2] << 8 | Bytes[3];
    Guid->Data2 = (USHORT)(Bytes[4] << 8 | Bytes[5]);
    Guid->Data3 = (USHORT)(Bytes[6] << 8 | Bytes[7]);
    memcpy(Guid->Data4, Bytes + 8, 8);
    return STATUS_SUCCESS;
}
