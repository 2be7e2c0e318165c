/* Counted strings: making, copying, comparing, appending and freeing. */
#include "host/kernel/inc/rtl.h"
#include "host/kernel/rtl/case.h"

#define RTLP_STRING_TAG 'grtS'

/* --- initializing ---------------------------------------------------------------------------- */

#undef RtlInitEmptyUnicodeString
#undef RtlInitEmptyAnsiString

void RtlInitUnicodeString(PUNICODE_STRING DestinationString, PCWSTR SourceString) {
    SIZE_T Length = 0;

    if (SourceString != NULL) {
        Length = wcslen(SourceString) * sizeof(WCHAR);
        if (Length > UNICODE_STRING_MAX_BYTES - sizeof(WCHAR)) {
            Length = UNICODE_STRING_MAX_BYTES - sizeof(WCHAR); /* as NT cuts it */
        }
    }
    DestinationString->Length = (USHORT)Length;
    DestinationString->MaximumLength = SourceString == NULL ? 0 : (USHORT)(Length + sizeof(WCHAR));
    DestinationString->Buffer = (PWSTR)SourceString;
}

__declspec(dllexport) NTSTATUS RtlInitUnicodeStringEx(PUNICODE_STRING DestinationString,
                                                      PCWSTR SourceString);
NTSTATUS RtlInitUnicodeStringEx(PUNICODE_STRING DestinationString, PCWSTR SourceString) {
    if (SourceString != NULL &&
        wcslen(SourceString) * sizeof(WCHAR) > UNICODE_STRING_MAX_BYTES - sizeof(WCHAR)) {
        return STATUS_NAME_TOO_LONG;
    }
    RtlInitUnicodeString(DestinationString, SourceString);
    return STATUS_SUCCESS;
}

void RtlInitAnsiString(PANSI_STRING DestinationString, PCSZ SourceString) {
    SIZE_T Length = SourceString == NULL ? 0 : strlen(SourceString);

    if (Length > MAXUSHORT - 1) {
        Length = MAXUSHORT - 1;
    }
    DestinationString->Length = (USHORT)Length;
    DestinationString->MaximumLength = SourceString == NULL ? 0 : (USHORT)(Length + 1);
    DestinationString->Buffer = (PCHAR)SourceString;
}

void RtlInitString(PSTRING DestinationString, PCSZ SourceString) {
    RtlInitAnsiString(DestinationString, SourceString);
}

/* --- copying and appending ------------------------------------------------------------------- */

void RtlCopyUnicodeString(PUNICODE_STRING DestinationString, PCUNICODE_STRING SourceString) {
    USHORT Length;

    if (SourceString == NULL) {
        DestinationString->Length = 0;
        return;
    }
    Length = SourceString->Length < DestinationString->MaximumLength
                 ? SourceString->Length
                 : DestinationString->MaximumLength;
    memmove(DestinationString->Buffer, SourceString->Buffer, Length);
    DestinationString->Length = Length;
    if (Length + sizeof(WCHAR) <= DestinationString->MaximumLength) {
        DestinationString->Buffer[Length / sizeof(WCHAR)] = 0;
    }
}

void RtlCopyString(PSTRING DestinationString, const STRING *SourceString) {
    USHORT Length = 0;

    if (SourceString != NULL) {
        Length = SourceString->Length < DestinationString->MaximumLength
                     ? SourceString->Length
                     : DestinationString->MaximumLength;
        memmove(DestinationString->Buffer, SourceString->Buffer, Length);
    }
    DestinationString->Length = Length;
}

static NTSTATUS RtlpAppend(PUNICODE_STRING Destination, const WCHAR *Source, SIZE_T Length) {
    SIZE_T New = Destination->Length + Length;

    if (New > Destination->MaximumLength) {
        return STATUS_BUFFER_TOO_SMALL;
    }
    memmove((PUCHAR)Destination->Buffer + Destination->Length, Source, Length);
    Destination->Length = (USHORT)New;
    if (New + sizeof(WCHAR) <= Destination->MaximumLength) {
        Destination->Buffer[New / sizeof(WCHAR)] = 0;
    }
    return STATUS_SUCCESS;
}

NTSTATUS RtlAppendUnicodeStringToString(PUNICODE_STRING Destination, PCUNICODE_STRING Source) {
    return RtlpAppend(Destination, Source->Buffer, Source->Length);
}

NTSTATUS RtlAppendUnicodeToString(PUNICODE_STRING Destination, PCWSTR Source) {
    return Source == NULL ? STATUS_SUCCESS
                          : RtlpAppend(Destination, Source, wcslen(Source) * sizeof(WCHAR));
}

__declspec(dllexport) NTSTATUS RtlDuplicateUnicodeString(ULONG Flags, PCUNICODE_STRING StringIn,
                                                         PUNICODE_STRING StringOut);
NTSTATUS RtlDuplicateUnicodeString(ULONG Flags, PCUNICODE_STRING StringIn,
                                   PUNICODE_STRING StringOut) {
    BOOLEAN Terminate = (Flags & 1) != 0;
    SIZE_T Size = (SIZE_T)StringIn->Length + (Terminate ? sizeof(WCHAR) : 0);
    PWSTR Buffer;

    if (Flags > 3 || ((Flags & 2) != 0 && !Terminate) || Size > UNICODE_STRING_MAX_BYTES) {
        return STATUS_INVALID_PARAMETER;
    }
    if (StringIn->Length == 0 && (Flags & 2) == 0) {
        RtlZeroMemory(StringOut, sizeof(*StringOut));
        return STATUS_SUCCESS;
    }
    Buffer = ExAllocatePoolWithTag(PagedPool, Size, RTLP_STRING_TAG);
    if (Buffer == NULL) {
        return STATUS_NO_MEMORY;
    }
    memcpy(Buffer, StringIn->Buffer, StringIn->Length);
    if (Terminate) {
        Buffer[StringIn->Length / sizeof(WCHAR)] = 0;
    }
    StringOut->Buffer = Buffer;
    StringOut->Length = StringIn->Length;
    StringOut->MaximumLength = (USHORT)Size;
    return STATUS_SUCCESS;
}

/* --- case ------------------------------------------------------------------------------------ */

WCHAR RtlUpcaseUnicodeChar(WCHAR SourceCharacter) { return RtlpUpcase(SourceCharacter); }

WCHAR RtlDowncaseUnicodeChar(WCHAR SourceCharacter) { return RtlpDowncase(SourceCharacter); }

CHAR RtlUpperChar(CHAR Character) {
    return Character >= 'a' && Character <= 'z' ? (CHAR)(Character - 0x20) : Character;
}

static NTSTATUS RtlpConvertCase(PUNICODE_STRING Destination, PCUNICODE_STRING Source,
                                BOOLEAN Allocate, WCHAR (*Convert)(WCHAR)) {
    if (Allocate) {
        Destination->Buffer = ExAllocatePoolWithTag(PagedPool, Source->Length, RTLP_STRING_TAG);
        if (Destination->Buffer == NULL) {
            return STATUS_NO_MEMORY;
        }
        Destination->MaximumLength = Source->Length;
    } else if (Destination->MaximumLength < Source->Length) {
        return STATUS_BUFFER_OVERFLOW;
    }
    for (USHORT i = 0; i < Source->Length / sizeof(WCHAR); i++) {
        Destination->Buffer[i] = Convert(Source->Buffer[i]);
    }
    Destination->Length = Source->Length;
    return STATUS_SUCCESS;
}

NTSTATUS RtlUpcaseUnicodeString(PUNICODE_STRING DestinationString, PCUNICODE_STRING SourceString,
                                BOOLEAN AllocateDestinationString) {
    return RtlpConvertCase(DestinationString, SourceString, AllocateDestinationString, RtlpUpcase);
}

NTSTATUS RtlDowncaseUnicodeString(PUNICODE_STRING DestinationString, PCUNICODE_STRING SourceString,
                                  BOOLEAN AllocateDestinationString) {
    return RtlpConvertCase(DestinationString, SourceString, AllocateDestinationString,
                           RtlpDowncase);
}

void RtlUpperString(PSTRING DestinationString, const STRING *SourceString) {
    USHORT Length = SourceString->Length < DestinationString->MaximumLength
                        ? SourceString->Length
                        : DestinationString->MaximumLength;

    for (USHORT i = 0; i < Length; i++) {
        DestinationString->Buffer[i] = RtlUpperChar(SourceString->Buffer[i]);
    }
    DestinationString->Length = Length;
}

/* --- comparing ------------------------------------------------------------------------------- */

LONG RtlCompareUnicodeStrings(PCWCH String1, SIZE_T String1Length, PCWCH String2,
                              SIZE_T String2Length, BOOLEAN CaseInSensitive) {
    SIZE_T Common = String1Length < String2Length ? String1Length : String2Length;

    for (SIZE_T i = 0; i < Common; i++) {
        WCHAR A = String1[i];
        WCHAR B = String2[i];

        if (CaseInSensitive) {
            A = RtlpUpcase(A);
            B = RtlpUpcase(B);
        }
        if (A != B) {
            return (LONG)A - (LONG)B;
        }
    }
    return (LONG)String1Length - (LONG)String2Length;
}

LONG RtlCompareUnicodeString(PCUNICODE_STRING String1, PCUNICODE_STRING String2,
                             BOOLEAN CaseInSensitive) {
    return RtlCompareUnicodeStrings(String1->Buffer, String1->Length / sizeof(WCHAR),
                                    String2->Buffer, String2->Length / sizeof(WCHAR),
                                    CaseInSensitive);
}

BOOLEAN RtlEqualUnicodeString(PCUNICODE_STRING String1, PCUNICODE_STRING String2,
                              BOOLEAN CaseInSensitive) {
    return String1->Length == String2->Length &&
           RtlCompareUnicodeString(String1, String2, CaseInSensitive) == 0;
}

BOOLEAN RtlPrefixUnicodeString(PCUNICODE_STRING String1, PCUNICODE_STRING String2,
                               BOOLEAN CaseInSensitive) {
    SIZE_T Length = String1->Length / sizeof(WCHAR);

    return String1->Length <= String2->Length &&
           RtlCompareUnicodeStrings(String1->Buffer, Length, String2->Buffer, Length,
                                    CaseInSensitive) == 0;
}

__declspec(dllexport) BOOLEAN RtlSuffixUnicodeString(PCUNICODE_STRING String1,
                                                     PCUNICODE_STRING String2,
                                                     BOOLEAN CaseInSensitive);
BOOLEAN RtlSuffixUnicodeString(PCUNICODE_STRING String1, PCUNICODE_STRING String2,
                               BOOLEAN CaseInSensitive) {
    SIZE_T Length = String1->Length / sizeof(WCHAR);

    return String1->Length <= String2->Length &&
           RtlCompareUnicodeStrings(String1->Buffer, Length,
                                    String2->Buffer +
                                        (String2->Length - String1->Length) / sizeof(WCHAR),
                                    Length, CaseInSensitive) == 0;
}

LONG RtlCompareString(const STRING *String1, const STRING *String2, BOOLEAN CaseInSensitive) {
    USHORT Common = String1->Length < String2->Length ? String1->Length : String2->Length;

    for (USHORT i = 0; i < Common; i++) {
        UCHAR A = (UCHAR)String1->Buffer[i];
        UCHAR B = (UCHAR)String2->Buffer[i];

        if (CaseInSensitive) {
            A = (UCHAR)RtlUpperChar((CHAR)A);
            B = (UCHAR)RtlUpperChar((CHAR)B);
        }
        if (A != B) {
            return (LONG)A - (LONG)B;
        }
    }
    return (LONG)String1->Length - (LONG)String2->Length;
}

BOOLEAN RtlEqualString(const STRING *String1, const STRING *String2, BOOLEAN CaseInSensitive) {
    return String1->Length == String2->Length &&
           RtlCompareString(String1, String2, CaseInSensitive) == 0;
}

NTSTATUS RtlHashUnicodeString(PCUNICODE_STRING String, BOOLEAN CaseInSensitive, ULONG HashAlgorithm,
                              PULONG HashValue) {
    ULONG Hash = 0;

    if (String == NULL || HashValue == NULL) {
        return STATUS_INVALID_PARAMETER;
    }
    if (HashAlgorithm > HASH_STRING_ALGORITHM_X65599) {
        return STATUS_INVALID_PARAMETER;
    }
    for (USHORT i = 0; i < String->Length / sizeof(WCHAR); i++) {
        WCHAR Character = String->Buffer[i];

        Hash = Hash * 65599 + (CaseInSensitive ? RtlpUpcase(Character) : Character);
    }
    *HashValue = Hash;
    return STATUS_SUCCESS;
}

/* --- freeing --------------------------------------------------------------------------------- */

void RtlFreeUnicodeString(PUNICODE_STRING UnicodeString) {
    if (UnicodeString->Buffer != NULL) {
        ExFreePoolWithTag(UnicodeString->Buffer, 0);
        RtlZeroMemory(UnicodeString, sizeof(*UnicodeString));
    }
}

void RtlFreeAnsiString(PANSI_STRING AnsiString) {
    if (AnsiString->Buffer != NULL) {
        ExFreePoolWithTag(AnsiString->Buffer, 0);
        RtlZeroMemory(AnsiString, sizeof(*AnsiString));
    }
}

void RtlFreeOemString(POEM_STRING OemString) { RtlFreeAnsiString(OemString); }

void RtlFreeUTF8String(PUTF8_STRING utf8String) { RtlFreeAnsiString(utf8String); }
