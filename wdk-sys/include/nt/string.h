/*
 * Counted strings and characters: initialising, copying, comparing and converting
 * UNICODE_STRING, ANSI_STRING and UTF-8 text.
 */
#ifndef CWDK_NT_STRING_H
#define CWDK_NT_STRING_H

#include "nt/forward.h"

#define HASH_STRING_ALGORITHM_DEFAULT 0
#define HASH_STRING_ALGORITHM_X65599 1
#define HASH_STRING_ALGORITHM_INVALID 0xFFFFFFFFU

EXTERN_C_START

/*
 * Names without an import word stand for the slot of the import table itself: the name is a
 * pointer to the kernel's variable, and has one star more than that.
 */
extern BOOLEAN(*NlsMbCodePageTag);
extern BOOLEAN(*NlsMbOemCodePageTag);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSAPI NTSTATUS NTAPI RtlAnsiStringToUnicodeString(
    _When_(AllocateDestinationString, _Out_)
        _When_(AllocateDestinationString, _At_(DestinationString->Buffer, __drv_allocatesMem(Mem)))
            _When_(!AllocateDestinationString, _Inout_) PUNICODE_STRING DestinationString,
    _In_ PCANSI_STRING SourceString, _In_ BOOLEAN AllocateDestinationString);

_Success_(1)
NTSYSAPI NTSTATUS NTAPI RtlAppendUnicodeStringToString(_Inout_ PUNICODE_STRING Destination,
                                                       _In_ PCUNICODE_STRING Source);

_Success_(1)
NTSYSAPI NTSTATUS NTAPI RtlAppendUnicodeToString(_Inout_ PUNICODE_STRING Destination,
                                                 _In_opt_z_ PCWSTR Source);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSAPI LONG NTAPI RtlCompareUnicodeString(_In_ PCUNICODE_STRING String1,
                                            _In_ PCUNICODE_STRING String2,
                                            _In_ BOOLEAN CaseInSensitive);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSAPI LONG NTAPI RtlCompareUnicodeStrings(_In_reads_(String1Length) PCWCH String1,
                                             _In_ SIZE_T String1Length,
                                             _In_reads_(String2Length) PCWCH String2,
                                             _In_ SIZE_T String2Length,
                                             _In_ BOOLEAN CaseInSensitive);

NTSYSAPI void NTAPI RtlCopyUnicodeString(_Inout_ PUNICODE_STRING DestinationString,
                                         _In_opt_ PCUNICODE_STRING SourceString);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI WCHAR NTAPI RtlDowncaseUnicodeChar(_In_ WCHAR SourceCharacter);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSAPI BOOLEAN NTAPI RtlEqualUnicodeString(_In_ PCUNICODE_STRING String1,
                                             _In_ PCUNICODE_STRING String2,
                                             _In_ BOOLEAN CaseInSensitive);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI void NTAPI RtlFreeAnsiString(_Inout_ _At_(AnsiString->Buffer, __drv_freesMem(Mem))
                                          PANSI_STRING AnsiString);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI void NTAPI RtlFreeUTF8String(_Inout_ _At_(utf8String->Buffer, __drv_freesMem(Mem))
                                          PUTF8_STRING utf8String);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI void NTAPI RtlFreeUnicodeString(_Inout_ _At_(UnicodeString->Buffer, __drv_freesMem(Mem))
                                             PUNICODE_STRING UnicodeString);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSAPI NTSTATUS NTAPI RtlGUIDFromString(_In_ PCUNICODE_STRING GuidString, _Out_ GUID *Guid);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSAPI NTSTATUS NTAPI RtlGenerateClass5Guid(_In_ const GUID *const NamespaceGuid,
                                              _In_reads_bytes_(BufferSize) PVOID Buffer,
                                              _In_ ULONG BufferSize, _Out_ GUID *Guid);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlHashUnicodeString(_In_ PCUNICODE_STRING String,
                                             _In_ BOOLEAN CaseInSensitive, _In_ ULONG HashAlgorithm,
                                             _Out_ PULONG HashValue);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSYSAPI void NTAPI RtlInitAnsiString(_Out_ PANSI_STRING DestinationString,
                                      _In_opt_z_ __drv_aliasesMem PCSZ SourceString);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlInitAnsiStringEx(_Out_ PANSI_STRING DestinationString,
                                            _In_opt_z_ __drv_aliasesMem PCSZ SourceString);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSYSAPI void NTAPI RtlInitString(_Out_ PSTRING DestinationString,
                                  _In_opt_z_ __drv_aliasesMem PCSZ SourceString);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlInitStringEx(_Out_ PSTRING DestinationString,
                                        _In_opt_z_ __drv_aliasesMem PCSZ SourceString);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSYSAPI void NTAPI RtlInitUTF8String(_Out_ PUTF8_STRING DestinationString,
                                      _In_opt_z_ __drv_aliasesMem PCSZ SourceString);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlInitUTF8StringEx(_Out_ PUTF8_STRING DestinationString,
                                            _In_opt_z_ __drv_aliasesMem PCSZ SourceString);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSYSAPI void NTAPI RtlInitUnicodeString(_Out_ PUNICODE_STRING DestinationString,
                                         _In_opt_z_ __drv_aliasesMem PCWSTR SourceString);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlInt64ToUnicodeString(_In_ ULONGLONG Value, _In_opt_ ULONG Base,
                                                _Inout_ PUNICODE_STRING String);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlIntegerToUnicodeString(_In_ ULONG Value, _In_opt_ ULONG Base,
                                                  _Inout_ PUNICODE_STRING String);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSAPI NTSTATUS NTAPI RtlStringFromGUID(_In_ const GUID *const Guid,
                                          _Out_ _At_(GuidString->Buffer, __drv_allocatesMem(Mem))
                                              PUNICODE_STRING GuidString);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSAPI NTSTATUS NTAPI RtlUTF8StringToUnicodeString(
    _When_(AllocateDestinationString, _Out_)
        _When_(AllocateDestinationString, _At_(DestinationString->Buffer, __drv_allocatesMem(Mem)))
            _When_(!AllocateDestinationString, _Inout_) PUNICODE_STRING DestinationString,
    _In_ PUTF8_STRING SourceString, _In_ BOOLEAN AllocateDestinationString);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSAPI NTSTATUS NTAPI RtlUTF8ToUnicodeN(
    _Out_writes_bytes_to_(UnicodeStringMaxByteCount, *UnicodeStringActualByteCount)
        PWSTR UnicodeStringDestination,
    _In_ ULONG UnicodeStringMaxByteCount, _Out_ PULONG UnicodeStringActualByteCount,
    _In_reads_bytes_(UTF8StringByteCount) PCCH UTF8StringSource, _In_ ULONG UTF8StringByteCount);

_IRQL_requires_max_(PASSIVE_LEVEL)
_When_(AllocateDestinationString, _Must_inspect_result_)
NTSYSAPI NTSTATUS NTAPI RtlUnicodeStringToAnsiString(
    _When_(AllocateDestinationString, _Out_)
        _When_(AllocateDestinationString, _At_(DestinationString->Buffer, __drv_allocatesMem(Mem)))
            _When_(!AllocateDestinationString, _Inout_) PANSI_STRING DestinationString,
    _In_ PCUNICODE_STRING SourceString, _In_ BOOLEAN AllocateDestinationString);

NTSYSAPI NTSTATUS RtlUnicodeStringToInt64(_In_ PCUNICODE_STRING String, _In_opt_ ULONG Base,
                                          _Out_ PLONG64 Number, _Out_opt_ PWSTR *EndPointer);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlUnicodeStringToInteger(_In_ PCUNICODE_STRING String, _In_opt_ ULONG Base,
                                                  _Out_ PULONG Value);

_IRQL_requires_max_(PASSIVE_LEVEL)
_When_(AllocateDestinationString, _Must_inspect_result_)
NTSYSAPI NTSTATUS NTAPI RtlUnicodeStringToUTF8String(
    _When_(AllocateDestinationString, _Out_)
        _When_(AllocateDestinationString, _At_(DestinationString->Buffer, __drv_allocatesMem(Mem)))
            _When_(!AllocateDestinationString, _Inout_) PUTF8_STRING DestinationString,
    _In_ PCUNICODE_STRING SourceString, _In_ BOOLEAN AllocateDestinationString);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSAPI NTSTATUS NTAPI
RtlUnicodeToUTF8N(_Out_writes_bytes_to_(UTF8StringMaxByteCount, *UTF8StringActualByteCount)
                      PCHAR UTF8StringDestination,
                  _In_ ULONG UTF8StringMaxByteCount, _Out_ PULONG UTF8StringActualByteCount,
                  _In_reads_bytes_(UnicodeStringByteCount) PCWCH UnicodeStringSource,
                  _In_ ULONG UnicodeStringByteCount);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI WCHAR NTAPI RtlUpcaseUnicodeChar(_In_ WCHAR SourceCharacter);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI ULONG NTAPI RtlxAnsiStringToUnicodeSize(_In_ PCANSI_STRING AnsiString);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI ULONG NTAPI RtlxUnicodeStringToAnsiSize(_In_ PCUNICODE_STRING UnicodeString);

#define RtlUnicodeStringToAnsiSize(STRING)                                                         \
    (NLS_MB_CODE_PAGE_TAG ? RtlxUnicodeStringToAnsiSize(STRING)                                    \
                          : ((STRING)->Length + sizeof(UNICODE_NULL)) / sizeof(WCHAR))
#define RtlAnsiStringToUnicodeSize(STRING)                                                         \
    (NLS_MB_CODE_PAGE_TAG ? RtlxAnsiStringToUnicodeSize(STRING)                                    \
                          : ((STRING)->Length + sizeof(ANSI_NULL)) * sizeof(WCHAR))
#define RtlIntPtrToUnicodeString(Value, Base, String)                                              \
    (RtlInt64ToUnicodeString((ULONGLONG)(Value), (Base), (String)))

FORCEINLINE VOID RtlInitEmptyUnicodeString(_Out_ PUNICODE_STRING UnicodeString,
                                           _Pre_maybenull_ _Pre_writable_byte_size_(BufferSize)
                                               __drv_aliasesMem PWCHAR Buffer,
                                           _In_ USHORT BufferSize) {
    UnicodeString->Length = 0;
    UnicodeString->MaximumLength = BufferSize;
    UnicodeString->Buffer = Buffer;
}

FORCEINLINE VOID RtlInitEmptyAnsiString(_Out_ PANSI_STRING AnsiString,
                                        _Pre_maybenull_ _Pre_writable_byte_size_(BufferSize)
                                            __drv_aliasesMem PCHAR Buffer,
                                        _In_ USHORT BufferSize) {
    AnsiString->Length = 0;
    AnsiString->MaximumLength = BufferSize;
    AnsiString->Buffer = Buffer;
}

/* Zeroes what lies between the end of a string and the end of its buffer. */
FORCEINLINE VOID RtlSanitizeUnicodeStringPadding(_Out_ PUNICODE_STRING String) {
    if (String->Buffer != NULL && String->Length < String->MaximumLength)
        __builtin_memset((PUCHAR)String->Buffer + String->Length, 0,
                         (SIZE_T)(String->MaximumLength - String->Length));
}

/* Whether the ANSI and OEM code pages have characters of two bytes. */
#define NLS_MB_CODE_PAGE_TAG (*NlsMbCodePageTag)
#define NLS_MB_OEM_CODE_PAGE_TAG (*NlsMbOemCodePageTag)
#define NLS_OEM_LEAD_BYTE_INFO (*NlsOemLeadByteInfo)

EXTERN_C_END

#endif
