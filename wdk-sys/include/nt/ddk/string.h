/*
 * Counted strings and characters: initialising, copying, comparing and converting
 * UNICODE_STRING, ANSI_STRING and UTF-8 text.
 * What ntddk.h adds to nt/string.h.
 */
#ifndef CWDK_NT_DDK_STRING_H
#define CWDK_NT_DDK_STRING_H

#include "nt/forward.h"

EXTERN_C_START

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlCharToInteger(_In_z_ PCSZ String, _In_opt_ ULONG Base,
                                         _Out_ PULONG Value);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSAPI LONG NTAPI RtlCompareString(_In_ const STRING *String1, _In_ const STRING *String2,
                                     _In_ BOOLEAN CaseInSensitive);

NTSYSAPI void NTAPI RtlCopyString(_Out_ PSTRING DestinationString,
                                  _In_opt_ const STRING *SourceString);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSAPI BOOLEAN NTAPI RtlEqualString(_In_ const STRING *String1, _In_ const STRING *String2,
                                      _In_ BOOLEAN CaseInSensitive);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSAPI BOOLEAN NTAPI RtlPrefixUnicodeString(_In_ PCUNICODE_STRING String1,
                                              _In_ PCUNICODE_STRING String2,
                                              _In_ BOOLEAN CaseInSensitive);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSAPI BOOLEAN NTAPI RtlSuffixUnicodeString(_In_ PCUNICODE_STRING String1,
                                              _In_ PCUNICODE_STRING String2,
                                              _In_ BOOLEAN CaseInSensitive);

_IRQL_requires_max_(PASSIVE_LEVEL)
_When_(AllocateDestinationString, _Must_inspect_result_)
NTSYSAPI NTSTATUS NTAPI RtlUpcaseUnicodeString(
    _When_(AllocateDestinationString, _Out_)
        _When_(AllocateDestinationString, _At_(DestinationString->Buffer, __drv_allocatesMem(Mem)))
            _When_(!AllocateDestinationString, _Inout_) PUNICODE_STRING DestinationString,
    _In_ PCUNICODE_STRING SourceString, _In_ BOOLEAN AllocateDestinationString);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI CHAR NTAPI RtlUpperChar(_In_ CHAR Character);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI void NTAPI RtlUpperString(_Inout_ PSTRING DestinationString,
                                   _In_ const STRING *SourceString);

EXTERN_C_END

#endif
