/*
 * Counted strings (UNICODE_STRING) with a stated room: copy, append, print. They are not
 * terminated; a string that does not fit is cut and STATUS_BUFFER_OVERFLOW says so.
 */
#ifndef CWDK_NT_STRSAFE_UNICODE_H
#define CWDK_NT_STRSAFE_UNICODE_H

#include "nt/strsafe/bounded.h"

EXTERN_C_START

/* The whole of a counted string, which has no terminator and may hold zeros. */
FORCEINLINE NTSTATUS CwdkUnicodeAppend(_Inout_ PUNICODE_STRING Dest, size_t Kept,
                                       _In_reads_(Count) const wchar_t *Source, size_t Count,
                                       BOOLEAN Terminated) {
    size_t room = Dest->MaximumLength / sizeof(wchar_t), length = Kept, taken = 0;
    BOOLEAN more;

    while (taken < Count && length < room && !(Terminated && Source[taken] == L'\0'))
        Dest->Buffer[length++] = Source[taken++];
    more = (BOOLEAN)(taken < Count && !(Terminated && Source[taken] == L'\0'));
    Dest->Length = (USHORT)(length * sizeof(wchar_t));
    return more ? STATUS_BUFFER_OVERFLOW : STATUS_SUCCESS;
}

/* The end of every Ex function on counted strings; see CwdkStringFinishW. */
FORCEINLINE NTSTATUS CwdkUnicodeFinish(NTSTATUS Status, _Inout_ PUNICODE_STRING Dest, size_t Kept,
                                       _Out_opt_ PUNICODE_STRING Remaining, DWORD Flags) {
    size_t room = Dest->MaximumLength / sizeof(wchar_t), length = Dest->Length / sizeof(wchar_t);

    if (NT_SUCCESS(Status)) {
        if (Flags & STRSAFE_FILL_BEHIND)
            memset(Dest->Buffer + length, STRSAFE_GET_FILL_PATTERN(Flags),
                   (room - length) * sizeof(wchar_t));
    } else {
        if (Flags & STRSAFE_NO_TRUNCATION)
            length = Kept;
        if (Flags & STRSAFE_FILL_ON_FAILURE) {
            memset(Dest->Buffer, STRSAFE_GET_FILL_PATTERN(Flags), room * sizeof(wchar_t));
            length = room;
        }
        if (Flags & STRSAFE_ZERO_LENGTH_ON_FAILURE)
            length = 0;
        Dest->Length = (USHORT)(length * sizeof(wchar_t));
    }
    if (Remaining != NULL && (NT_SUCCESS(Status) || Status == STATUS_BUFFER_OVERFLOW)) {
        Remaining->Length = 0;
        Remaining->MaximumLength = (USHORT)(Dest->MaximumLength - length * sizeof(wchar_t));
        Remaining->Buffer = Dest->Buffer + length;
    }
    return Status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlUnicodeStringValidateEx(_In_ PCUNICODE_STRING SourceString,
                                                      _In_ DWORD dwFlags) {
    if (dwFlags & ~STRSAFE_UNICODE_STRING_VALID_FLAGS)
        return STATUS_INVALID_PARAMETER;
    if (SourceString == NULL)
        return dwFlags & STRSAFE_IGNORE_NULLS ? STATUS_SUCCESS : STATUS_INVALID_PARAMETER;
    if (SourceString->Length % sizeof(wchar_t) != 0 ||
        SourceString->MaximumLength % sizeof(wchar_t) != 0 ||
        SourceString->Length > SourceString->MaximumLength ||
        (SourceString->Buffer == NULL && SourceString->MaximumLength != 0))
        return STATUS_INVALID_PARAMETER;
    return STATUS_SUCCESS;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlUnicodeStringValidate(_In_ PCUNICODE_STRING SourceString) {
    return RtlUnicodeStringValidateEx(SourceString, 0);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlUnicodeStringInitEx(_Out_ PUNICODE_STRING DestinationString,
                                                  _In_opt_ NTSTRSAFE_PCWSTR pszSrc,
                                                  _In_ DWORD dwFlags) {
    size_t length = 0;

    if (dwFlags & ~STRSAFE_UNICODE_STRING_VALID_FLAGS)
        return STATUS_INVALID_PARAMETER;
    DestinationString->Length = 0;
    DestinationString->MaximumLength = 0;
    DestinationString->Buffer = NULL;
    if (pszSrc == NULL)
        return STATUS_SUCCESS;
    if (!NT_SUCCESS(RtlStringLengthWorkerW(pszSrc, NTSTRSAFE_UNICODE_STRING_MAX_CCH, &length)))
        return STATUS_INVALID_PARAMETER;
    DestinationString->Length = (USHORT)(length * sizeof(wchar_t));
    DestinationString->MaximumLength = (USHORT)((length + 1) * sizeof(wchar_t));
    DestinationString->Buffer = (PWSTR)pszSrc;
    return STATUS_SUCCESS;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlUnicodeStringInit(_Out_ PUNICODE_STRING DestinationString,
                                                _In_opt_ NTSTRSAFE_PCWSTR pszSrc) {
    return RtlUnicodeStringInitEx(DestinationString, pszSrc, 0);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlUnicodeStringCopy(_Inout_ PUNICODE_STRING DestinationString,
                                                _In_ PCUNICODE_STRING SourceString) {
    size_t kept = 0;
    size_t count;
    NTSTATUS status = RtlUnicodeStringValidate(DestinationString);

    if (NT_SUCCESS(status))
        status = RtlUnicodeStringValidateEx(SourceString, 0);
    if (!NT_SUCCESS(status))
        return status;
    count = SourceString == NULL ? 0 : SourceString->Length / sizeof(wchar_t);

    status = CwdkUnicodeAppend(DestinationString, kept, count == 0 ? L"" : SourceString->Buffer,
                               count, FALSE);
    return CwdkUnicodeFinish(status, DestinationString, kept, NULL, 0);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlUnicodeStringCat(_Inout_ PUNICODE_STRING DestinationString,
                                               _In_ PCUNICODE_STRING SourceString) {
    size_t kept = 0;
    size_t count;
    NTSTATUS status = RtlUnicodeStringValidate(DestinationString);

    if (NT_SUCCESS(status))
        status = RtlUnicodeStringValidateEx(SourceString, 0);
    if (!NT_SUCCESS(status))
        return status;
    count = SourceString == NULL ? 0 : SourceString->Length / sizeof(wchar_t);
    kept = DestinationString->Length / sizeof(wchar_t);

    status = CwdkUnicodeAppend(DestinationString, kept, count == 0 ? L"" : SourceString->Buffer,
                               count, FALSE);
    return CwdkUnicodeFinish(status, DestinationString, kept, NULL, 0);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlUnicodeStringCopyString(_Inout_ PUNICODE_STRING DestinationString,
                                                      _In_ NTSTRSAFE_PCWSTR pszSrc) {
    size_t kept = 0;
    NTSTATUS status = RtlUnicodeStringValidate(DestinationString);

    if (NT_SUCCESS(status) && pszSrc == NULL)
        status = STATUS_INVALID_PARAMETER;
    if (!NT_SUCCESS(status))
        return status;
    status = CwdkUnicodeAppend(DestinationString, kept, pszSrc == NULL ? L"" : pszSrc,
                               NTSTRSAFE_MAX_LENGTH, TRUE);
    return CwdkUnicodeFinish(status, DestinationString, kept, NULL, 0);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlUnicodeStringCatString(_Inout_ PUNICODE_STRING DestinationString,
                                                     _In_ NTSTRSAFE_PCWSTR pszSrc) {
    size_t kept = 0;
    NTSTATUS status = RtlUnicodeStringValidate(DestinationString);

    if (NT_SUCCESS(status) && pszSrc == NULL)
        status = STATUS_INVALID_PARAMETER;
    if (!NT_SUCCESS(status))
        return status;
    kept = DestinationString->Length / sizeof(wchar_t);
    status = CwdkUnicodeAppend(DestinationString, kept, pszSrc == NULL ? L"" : pszSrc,
                               NTSTRSAFE_MAX_LENGTH, TRUE);
    return CwdkUnicodeFinish(status, DestinationString, kept, NULL, 0);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlUnicodeStringCchCopyN(_Inout_ PUNICODE_STRING DestinationString,
                                                    _In_ PCUNICODE_STRING SourceString,
                                                    _In_ size_t cchToCopy) {
    size_t kept = 0;
    size_t count;
    NTSTATUS status = RtlUnicodeStringValidate(DestinationString);

    if (NT_SUCCESS(status))
        status = RtlUnicodeStringValidateEx(SourceString, 0);
    if (!NT_SUCCESS(status))
        return status;
    count = SourceString == NULL ? 0 : SourceString->Length / sizeof(wchar_t);

    if (count > cchToCopy)
        count = cchToCopy;
    status = CwdkUnicodeAppend(DestinationString, kept, count == 0 ? L"" : SourceString->Buffer,
                               count, FALSE);
    return CwdkUnicodeFinish(status, DestinationString, kept, NULL, 0);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlUnicodeStringCchCatN(_Inout_ PUNICODE_STRING DestinationString,
                                                   _In_ PCUNICODE_STRING SourceString,
                                                   _In_ size_t cchToAppend) {
    size_t kept = 0;
    size_t count;
    NTSTATUS status = RtlUnicodeStringValidate(DestinationString);

    if (NT_SUCCESS(status))
        status = RtlUnicodeStringValidateEx(SourceString, 0);
    if (!NT_SUCCESS(status))
        return status;
    count = SourceString == NULL ? 0 : SourceString->Length / sizeof(wchar_t);
    kept = DestinationString->Length / sizeof(wchar_t);

    if (count > cchToAppend)
        count = cchToAppend;
    status = CwdkUnicodeAppend(DestinationString, kept, count == 0 ? L"" : SourceString->Buffer,
                               count, FALSE);
    return CwdkUnicodeFinish(status, DestinationString, kept, NULL, 0);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlUnicodeStringCchCopyStringN(_Inout_ PUNICODE_STRING DestinationString,
                                                          _In_ NTSTRSAFE_PCWSTR pszSrc,
                                                          _In_ size_t cchToCopy) {
    size_t kept = 0;
    NTSTATUS status = RtlUnicodeStringValidate(DestinationString);

    if (NT_SUCCESS(status) && pszSrc == NULL)
        status = STATUS_INVALID_PARAMETER;
    if (!NT_SUCCESS(status))
        return status;
    status =
        CwdkUnicodeAppend(DestinationString, kept, pszSrc == NULL ? L"" : pszSrc, cchToCopy, TRUE);
    return CwdkUnicodeFinish(status, DestinationString, kept, NULL, 0);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlUnicodeStringCchCatStringN(_Inout_ PUNICODE_STRING DestinationString,
                                                         _In_ NTSTRSAFE_PCWSTR pszSrc,
                                                         _In_ size_t cchToAppend) {
    size_t kept = 0;
    NTSTATUS status = RtlUnicodeStringValidate(DestinationString);

    if (NT_SUCCESS(status) && pszSrc == NULL)
        status = STATUS_INVALID_PARAMETER;
    if (!NT_SUCCESS(status))
        return status;
    kept = DestinationString->Length / sizeof(wchar_t);
    status = CwdkUnicodeAppend(DestinationString, kept, pszSrc == NULL ? L"" : pszSrc, cchToAppend,
                               TRUE);
    return CwdkUnicodeFinish(status, DestinationString, kept, NULL, 0);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlUnicodeStringCbCopyN(_Inout_ PUNICODE_STRING DestinationString,
                                                   _In_ PCUNICODE_STRING SourceString,
                                                   _In_ size_t cbToCopy) {
    size_t kept = 0;
    size_t count;
    NTSTATUS status = RtlUnicodeStringValidate(DestinationString);

    if (NT_SUCCESS(status))
        status = RtlUnicodeStringValidateEx(SourceString, 0);
    if (!NT_SUCCESS(status))
        return status;
    count = SourceString == NULL ? 0 : SourceString->Length / sizeof(wchar_t);

    if (count > cbToCopy / sizeof(wchar_t))
        count = cbToCopy / sizeof(wchar_t);
    status = CwdkUnicodeAppend(DestinationString, kept, count == 0 ? L"" : SourceString->Buffer,
                               count, FALSE);
    return CwdkUnicodeFinish(status, DestinationString, kept, NULL, 0);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlUnicodeStringCbCatN(_Inout_ PUNICODE_STRING DestinationString,
                                                  _In_ PCUNICODE_STRING SourceString,
                                                  _In_ size_t cbToAppend) {
    size_t kept = 0;
    size_t count;
    NTSTATUS status = RtlUnicodeStringValidate(DestinationString);

    if (NT_SUCCESS(status))
        status = RtlUnicodeStringValidateEx(SourceString, 0);
    if (!NT_SUCCESS(status))
        return status;
    count = SourceString == NULL ? 0 : SourceString->Length / sizeof(wchar_t);
    kept = DestinationString->Length / sizeof(wchar_t);

    if (count > cbToAppend / sizeof(wchar_t))
        count = cbToAppend / sizeof(wchar_t);
    status = CwdkUnicodeAppend(DestinationString, kept, count == 0 ? L"" : SourceString->Buffer,
                               count, FALSE);
    return CwdkUnicodeFinish(status, DestinationString, kept, NULL, 0);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlUnicodeStringCbCopyStringN(_Inout_ PUNICODE_STRING DestinationString,
                                                         _In_ NTSTRSAFE_PCWSTR pszSrc,
                                                         _In_ size_t cbToCopy) {
    size_t kept = 0;
    NTSTATUS status = RtlUnicodeStringValidate(DestinationString);

    if (NT_SUCCESS(status) && pszSrc == NULL)
        status = STATUS_INVALID_PARAMETER;
    if (!NT_SUCCESS(status))
        return status;
    status = CwdkUnicodeAppend(DestinationString, kept, pszSrc == NULL ? L"" : pszSrc,
                               cbToCopy / sizeof(wchar_t), TRUE);
    return CwdkUnicodeFinish(status, DestinationString, kept, NULL, 0);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlUnicodeStringCbCatStringN(_Inout_ PUNICODE_STRING DestinationString,
                                                        _In_ NTSTRSAFE_PCWSTR pszSrc,
                                                        _In_ size_t cbToAppend) {
    size_t kept = 0;
    NTSTATUS status = RtlUnicodeStringValidate(DestinationString);

    if (NT_SUCCESS(status) && pszSrc == NULL)
        status = STATUS_INVALID_PARAMETER;
    if (!NT_SUCCESS(status))
        return status;
    kept = DestinationString->Length / sizeof(wchar_t);
    status = CwdkUnicodeAppend(DestinationString, kept, pszSrc == NULL ? L"" : pszSrc,
                               cbToAppend / sizeof(wchar_t), TRUE);
    return CwdkUnicodeFinish(status, DestinationString, kept, NULL, 0);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlUnicodeStringCopyEx(_Inout_ PUNICODE_STRING DestinationString,
                                                  _In_ PCUNICODE_STRING SourceString,
                                                  _Out_opt_ PUNICODE_STRING RemainingString,
                                                  _In_ DWORD dwFlags) {
    size_t kept = 0;
    size_t count;
    NTSTATUS status =
        RtlUnicodeStringValidateEx(DestinationString, dwFlags & ~STRSAFE_IGNORE_NULLS);

    if (NT_SUCCESS(status))
        status = RtlUnicodeStringValidateEx(SourceString, dwFlags);
    if (!NT_SUCCESS(status))
        return status;
    count = SourceString == NULL ? 0 : SourceString->Length / sizeof(wchar_t);

    status = CwdkUnicodeAppend(DestinationString, kept, count == 0 ? L"" : SourceString->Buffer,
                               count, FALSE);
    return CwdkUnicodeFinish(status, DestinationString, kept, RemainingString, dwFlags);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlUnicodeStringCatEx(_Inout_ PUNICODE_STRING DestinationString,
                                                 _In_ PCUNICODE_STRING SourceString,
                                                 _Out_opt_ PUNICODE_STRING RemainingString,
                                                 _In_ DWORD dwFlags) {
    size_t kept = 0;
    size_t count;
    NTSTATUS status =
        RtlUnicodeStringValidateEx(DestinationString, dwFlags & ~STRSAFE_IGNORE_NULLS);

    if (NT_SUCCESS(status))
        status = RtlUnicodeStringValidateEx(SourceString, dwFlags);
    if (!NT_SUCCESS(status))
        return status;
    count = SourceString == NULL ? 0 : SourceString->Length / sizeof(wchar_t);
    kept = DestinationString->Length / sizeof(wchar_t);

    status = CwdkUnicodeAppend(DestinationString, kept, count == 0 ? L"" : SourceString->Buffer,
                               count, FALSE);
    return CwdkUnicodeFinish(status, DestinationString, kept, RemainingString, dwFlags);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlUnicodeStringCopyStringEx(_Inout_ PUNICODE_STRING DestinationString,
                                                        _In_ NTSTRSAFE_PCWSTR pszSrc,
                                                        _Out_opt_ PUNICODE_STRING RemainingString,
                                                        _In_ DWORD dwFlags) {
    size_t kept = 0;
    NTSTATUS status =
        RtlUnicodeStringValidateEx(DestinationString, dwFlags & ~STRSAFE_IGNORE_NULLS);

    if (NT_SUCCESS(status) && pszSrc == NULL && !(dwFlags & STRSAFE_IGNORE_NULLS))
        status = STATUS_INVALID_PARAMETER;
    if (!NT_SUCCESS(status))
        return status;
    status = CwdkUnicodeAppend(DestinationString, kept, pszSrc == NULL ? L"" : pszSrc,
                               NTSTRSAFE_MAX_LENGTH, TRUE);
    return CwdkUnicodeFinish(status, DestinationString, kept, RemainingString, dwFlags);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlUnicodeStringCatStringEx(_Inout_ PUNICODE_STRING DestinationString,
                                                       _In_ NTSTRSAFE_PCWSTR pszSrc,
                                                       _Out_opt_ PUNICODE_STRING RemainingString,
                                                       _In_ DWORD dwFlags) {
    size_t kept = 0;
    NTSTATUS status =
        RtlUnicodeStringValidateEx(DestinationString, dwFlags & ~STRSAFE_IGNORE_NULLS);

    if (NT_SUCCESS(status) && pszSrc == NULL && !(dwFlags & STRSAFE_IGNORE_NULLS))
        status = STATUS_INVALID_PARAMETER;
    if (!NT_SUCCESS(status))
        return status;
    kept = DestinationString->Length / sizeof(wchar_t);
    status = CwdkUnicodeAppend(DestinationString, kept, pszSrc == NULL ? L"" : pszSrc,
                               NTSTRSAFE_MAX_LENGTH, TRUE);
    return CwdkUnicodeFinish(status, DestinationString, kept, RemainingString, dwFlags);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlUnicodeStringCchCopyNEx(_Inout_ PUNICODE_STRING DestinationString,
                                                      _In_ PCUNICODE_STRING SourceString,
                                                      _In_ size_t cchToCopy,
                                                      _Out_opt_ PUNICODE_STRING RemainingString,
                                                      _In_ DWORD dwFlags) {
    size_t kept = 0;
    size_t count;
    NTSTATUS status =
        RtlUnicodeStringValidateEx(DestinationString, dwFlags & ~STRSAFE_IGNORE_NULLS);

    if (NT_SUCCESS(status))
        status = RtlUnicodeStringValidateEx(SourceString, dwFlags);
    if (!NT_SUCCESS(status))
        return status;
    count = SourceString == NULL ? 0 : SourceString->Length / sizeof(wchar_t);

    if (count > cchToCopy)
        count = cchToCopy;
    status = CwdkUnicodeAppend(DestinationString, kept, count == 0 ? L"" : SourceString->Buffer,
                               count, FALSE);
    return CwdkUnicodeFinish(status, DestinationString, kept, RemainingString, dwFlags);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlUnicodeStringCchCatNEx(_Inout_ PUNICODE_STRING DestinationString,
                                                     _In_ PCUNICODE_STRING SourceString,
                                                     _In_ size_t cchToAppend,
                                                     _Out_opt_ PUNICODE_STRING RemainingString,
                                                     _In_ DWORD dwFlags) {
    size_t kept = 0;
    size_t count;
    NTSTATUS status =
        RtlUnicodeStringValidateEx(DestinationString, dwFlags & ~STRSAFE_IGNORE_NULLS);

    if (NT_SUCCESS(status))
        status = RtlUnicodeStringValidateEx(SourceString, dwFlags);
    if (!NT_SUCCESS(status))
        return status;
    count = SourceString == NULL ? 0 : SourceString->Length / sizeof(wchar_t);
    kept = DestinationString->Length / sizeof(wchar_t);

    if (count > cchToAppend)
        count = cchToAppend;
    status = CwdkUnicodeAppend(DestinationString, kept, count == 0 ? L"" : SourceString->Buffer,
                               count, FALSE);
    return CwdkUnicodeFinish(status, DestinationString, kept, RemainingString, dwFlags);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlUnicodeStringCchCopyStringNEx(
    _Inout_ PUNICODE_STRING DestinationString, _In_ NTSTRSAFE_PCWSTR pszSrc, _In_ size_t cchToCopy,
    _Out_opt_ PUNICODE_STRING RemainingString, _In_ DWORD dwFlags) {
    size_t kept = 0;
    NTSTATUS status =
        RtlUnicodeStringValidateEx(DestinationString, dwFlags & ~STRSAFE_IGNORE_NULLS);

    if (NT_SUCCESS(status) && pszSrc == NULL && !(dwFlags & STRSAFE_IGNORE_NULLS))
        status = STATUS_INVALID_PARAMETER;
    if (!NT_SUCCESS(status))
        return status;
    status =
        CwdkUnicodeAppend(DestinationString, kept, pszSrc == NULL ? L"" : pszSrc, cchToCopy, TRUE);
    return CwdkUnicodeFinish(status, DestinationString, kept, RemainingString, dwFlags);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlUnicodeStringCchCatStringNEx(
    _Inout_ PUNICODE_STRING DestinationString, _In_ NTSTRSAFE_PCWSTR pszSrc,
    _In_ size_t cchToAppend, _Out_opt_ PUNICODE_STRING RemainingString, _In_ DWORD dwFlags) {
    size_t kept = 0;
    NTSTATUS status =
        RtlUnicodeStringValidateEx(DestinationString, dwFlags & ~STRSAFE_IGNORE_NULLS);

    if (NT_SUCCESS(status) && pszSrc == NULL && !(dwFlags & STRSAFE_IGNORE_NULLS))
        status = STATUS_INVALID_PARAMETER;
    if (!NT_SUCCESS(status))
        return status;
    kept = DestinationString->Length / sizeof(wchar_t);
    status = CwdkUnicodeAppend(DestinationString, kept, pszSrc == NULL ? L"" : pszSrc, cchToAppend,
                               TRUE);
    return CwdkUnicodeFinish(status, DestinationString, kept, RemainingString, dwFlags);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlUnicodeStringCbCopyNEx(_Inout_ PUNICODE_STRING DestinationString,
                                                     _In_ PCUNICODE_STRING SourceString,
                                                     _In_ size_t cbToCopy,
                                                     _Out_opt_ PUNICODE_STRING RemainingString,
                                                     _In_ DWORD dwFlags) {
    size_t kept = 0;
    size_t count;
    NTSTATUS status =
        RtlUnicodeStringValidateEx(DestinationString, dwFlags & ~STRSAFE_IGNORE_NULLS);

    if (NT_SUCCESS(status))
        status = RtlUnicodeStringValidateEx(SourceString, dwFlags);
    if (!NT_SUCCESS(status))
        return status;
    count = SourceString == NULL ? 0 : SourceString->Length / sizeof(wchar_t);

    if (count > cbToCopy / sizeof(wchar_t))
        count = cbToCopy / sizeof(wchar_t);
    status = CwdkUnicodeAppend(DestinationString, kept, count == 0 ? L"" : SourceString->Buffer,
                               count, FALSE);
    return CwdkUnicodeFinish(status, DestinationString, kept, RemainingString, dwFlags);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlUnicodeStringCbCatNEx(_Inout_ PUNICODE_STRING DestinationString,
                                                    _In_ PCUNICODE_STRING SourceString,
                                                    _In_ size_t cbToAppend,
                                                    _Out_opt_ PUNICODE_STRING RemainingString,
                                                    _In_ DWORD dwFlags) {
    size_t kept = 0;
    size_t count;
    NTSTATUS status =
        RtlUnicodeStringValidateEx(DestinationString, dwFlags & ~STRSAFE_IGNORE_NULLS);

    if (NT_SUCCESS(status))
        status = RtlUnicodeStringValidateEx(SourceString, dwFlags);
    if (!NT_SUCCESS(status))
        return status;
    count = SourceString == NULL ? 0 : SourceString->Length / sizeof(wchar_t);
    kept = DestinationString->Length / sizeof(wchar_t);

    if (count > cbToAppend / sizeof(wchar_t))
        count = cbToAppend / sizeof(wchar_t);
    status = CwdkUnicodeAppend(DestinationString, kept, count == 0 ? L"" : SourceString->Buffer,
                               count, FALSE);
    return CwdkUnicodeFinish(status, DestinationString, kept, RemainingString, dwFlags);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlUnicodeStringCbCopyStringNEx(
    _Inout_ PUNICODE_STRING DestinationString, _In_ NTSTRSAFE_PCWSTR pszSrc, _In_ size_t cbToCopy,
    _Out_opt_ PUNICODE_STRING RemainingString, _In_ DWORD dwFlags) {
    size_t kept = 0;
    NTSTATUS status =
        RtlUnicodeStringValidateEx(DestinationString, dwFlags & ~STRSAFE_IGNORE_NULLS);

    if (NT_SUCCESS(status) && pszSrc == NULL && !(dwFlags & STRSAFE_IGNORE_NULLS))
        status = STATUS_INVALID_PARAMETER;
    if (!NT_SUCCESS(status))
        return status;
    status = CwdkUnicodeAppend(DestinationString, kept, pszSrc == NULL ? L"" : pszSrc,
                               cbToCopy / sizeof(wchar_t), TRUE);
    return CwdkUnicodeFinish(status, DestinationString, kept, RemainingString, dwFlags);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlUnicodeStringCbCatStringNEx(_Inout_ PUNICODE_STRING DestinationString,
                                                          _In_ NTSTRSAFE_PCWSTR pszSrc,
                                                          _In_ size_t cbToAppend,
                                                          _Out_opt_ PUNICODE_STRING RemainingString,
                                                          _In_ DWORD dwFlags) {
    size_t kept = 0;
    NTSTATUS status =
        RtlUnicodeStringValidateEx(DestinationString, dwFlags & ~STRSAFE_IGNORE_NULLS);

    if (NT_SUCCESS(status) && pszSrc == NULL && !(dwFlags & STRSAFE_IGNORE_NULLS))
        status = STATUS_INVALID_PARAMETER;
    if (!NT_SUCCESS(status))
        return status;
    kept = DestinationString->Length / sizeof(wchar_t);
    status = CwdkUnicodeAppend(DestinationString, kept, pszSrc == NULL ? L"" : pszSrc,
                               cbToAppend / sizeof(wchar_t), TRUE);
    return CwdkUnicodeFinish(status, DestinationString, kept, RemainingString, dwFlags);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI
RtlUnicodeStringPrintf(_Inout_ PUNICODE_STRING DestinationString,
                       _In_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, ...) {
    va_list args;
    int written = 0;
    size_t room;
    NTSTATUS status = RtlUnicodeStringValidate(DestinationString);

    if (!NT_SUCCESS(status))
        return status;
    room = DestinationString->MaximumLength / sizeof(wchar_t);
    va_start(args, pszFormat);
    if (room != 0)
        written = _vsnwprintf(DestinationString->Buffer, room, pszFormat, args);
    else if (pszFormat[0] != L'\0')
        written = -1;
    va_end(args);
    if (written < 0 || (size_t)written > room) {
        written = (int)room;
        status = STATUS_BUFFER_OVERFLOW;
    }
    DestinationString->Length = (USHORT)((size_t)written * sizeof(wchar_t));
    return CwdkUnicodeFinish(status, DestinationString, 0, NULL, 0);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlUnicodeStringVPrintf(
    _Inout_ PUNICODE_STRING DestinationString,
    _In_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, _In_ va_list argList) {
    int written = 0;
    size_t room;
    NTSTATUS status = RtlUnicodeStringValidate(DestinationString);

    if (!NT_SUCCESS(status))
        return status;
    room = DestinationString->MaximumLength / sizeof(wchar_t);
    if (room != 0)
        written = _vsnwprintf(DestinationString->Buffer, room, pszFormat, argList);
    else if (pszFormat[0] != L'\0')
        written = -1;
    if (written < 0 || (size_t)written > room) {
        written = (int)room;
        status = STATUS_BUFFER_OVERFLOW;
    }
    DestinationString->Length = (USHORT)((size_t)written * sizeof(wchar_t));
    return CwdkUnicodeFinish(status, DestinationString, 0, NULL, 0);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlUnicodeStringPrintfEx(
    _Inout_ PUNICODE_STRING DestinationString, _Out_opt_ PUNICODE_STRING RemainingString,
    _In_ DWORD dwFlags, _In_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, ...) {
    va_list args;
    int written = 0;
    size_t room;
    NTSTATUS status =
        RtlUnicodeStringValidateEx(DestinationString, dwFlags & ~STRSAFE_IGNORE_NULLS);

    if (!NT_SUCCESS(status))
        return status;
    if (pszFormat == NULL && (dwFlags & STRSAFE_IGNORE_NULLS))
        pszFormat = L"";
    room = DestinationString->MaximumLength / sizeof(wchar_t);
    va_start(args, pszFormat);
    if (room != 0)
        written = _vsnwprintf(DestinationString->Buffer, room, pszFormat, args);
    else if (pszFormat[0] != L'\0')
        written = -1;
    va_end(args);
    if (written < 0 || (size_t)written > room) {
        written = (int)room;
        status = STATUS_BUFFER_OVERFLOW;
    }
    DestinationString->Length = (USHORT)((size_t)written * sizeof(wchar_t));
    return CwdkUnicodeFinish(status, DestinationString, 0, RemainingString, dwFlags);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlUnicodeStringVPrintfEx(
    _Inout_ PUNICODE_STRING DestinationString, _Out_opt_ PUNICODE_STRING RemainingString,
    _In_ DWORD dwFlags, _In_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat,
    _In_ va_list argList) {
    int written = 0;
    size_t room;
    NTSTATUS status =
        RtlUnicodeStringValidateEx(DestinationString, dwFlags & ~STRSAFE_IGNORE_NULLS);

    if (!NT_SUCCESS(status))
        return status;
    if (pszFormat == NULL && (dwFlags & STRSAFE_IGNORE_NULLS))
        pszFormat = L"";
    room = DestinationString->MaximumLength / sizeof(wchar_t);
    if (room != 0)
        written = _vsnwprintf(DestinationString->Buffer, room, pszFormat, argList);
    else if (pszFormat[0] != L'\0')
        written = -1;
    if (written < 0 || (size_t)written > room) {
        written = (int)room;
        status = STATUS_BUFFER_OVERFLOW;
    }
    DestinationString->Length = (USHORT)((size_t)written * sizeof(wchar_t));
    return CwdkUnicodeFinish(status, DestinationString, 0, RemainingString, dwFlags);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCchCopyUnicodeString(_Out_writes_(cchDest)
                                                             NTSTRSAFE_PWSTR pszDest,
                                                         _In_ size_t cchDest,
                                                         _In_ PCUNICODE_STRING SourceString) {
    size_t size = cchDest, length = 0, count = 0;
    NTSTATUS status = RtlStringValidateDestW(pszDest, size, NTSTRSAFE_MAX_CCH);

    if (NT_SUCCESS(status))
        status = RtlUnicodeStringValidateEx(SourceString, 0);
    if (!NT_SUCCESS(status))
        return status;
    if (SourceString != NULL)
        count = SourceString->Length / sizeof(wchar_t);
    while (length < count && length + 1 < size) {
        pszDest[length] = SourceString->Buffer[length];
        length++;
    }
    if (size != 0)
        pszDest[length] = L'\0';
    if (length < count)
        status = STATUS_BUFFER_OVERFLOW;
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCchCopyUnicodeStringEx(
    _Out_writes_(cchDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest,
    _In_ PCUNICODE_STRING SourceString,
    _Outptr_opt_result_buffer_(*pcchRemaining) NTSTRSAFE_PWSTR *ppszDestEnd,
    _Out_opt_ size_t *pcchRemaining, _In_ DWORD dwFlags) {
    size_t size = cchDest, length = 0, count = 0;
    size_t remaining = 0;
    NTSTATUS status = CwdkStringDestExW(pszDest, size, NTSTRSAFE_MAX_CCH, dwFlags);

    if (NT_SUCCESS(status))
        status = RtlUnicodeStringValidateEx(SourceString, dwFlags);
    if (!NT_SUCCESS(status))
        return status;
    if (SourceString != NULL)
        count = SourceString->Length / sizeof(wchar_t);
    while (length < count && length + 1 < size) {
        pszDest[length] = SourceString->Buffer[length];
        length++;
    }
    if (size != 0)
        pszDest[length] = L'\0';
    if (length < count)
        status = STATUS_BUFFER_OVERFLOW;
    status = CwdkStringFinishW(status, pszDest, size, length, 0, ppszDestEnd, &remaining, dwFlags);
    if (pcchRemaining != NULL && (NT_SUCCESS(status) || status == STATUS_BUFFER_OVERFLOW))
        *pcchRemaining = remaining;
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCbCopyUnicodeString(_Out_writes_bytes_(cbDest)
                                                            NTSTRSAFE_PWSTR pszDest,
                                                        _In_ size_t cbDest,
                                                        _In_ PCUNICODE_STRING SourceString) {
    size_t size = cbDest / sizeof(wchar_t), length = 0, count = 0;
    NTSTATUS status = RtlStringValidateDestW(pszDest, size, NTSTRSAFE_MAX_CCH);

    if (NT_SUCCESS(status))
        status = RtlUnicodeStringValidateEx(SourceString, 0);
    if (!NT_SUCCESS(status))
        return status;
    if (SourceString != NULL)
        count = SourceString->Length / sizeof(wchar_t);
    while (length < count && length + 1 < size) {
        pszDest[length] = SourceString->Buffer[length];
        length++;
    }
    if (size != 0)
        pszDest[length] = L'\0';
    if (length < count)
        status = STATUS_BUFFER_OVERFLOW;
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCbCopyUnicodeStringEx(
    _Out_writes_bytes_(cbDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest,
    _In_ PCUNICODE_STRING SourceString,
    _Outptr_opt_result_bytebuffer_(*pcbRemaining) NTSTRSAFE_PWSTR *ppszDestEnd,
    _Out_opt_ size_t *pcbRemaining, _In_ DWORD dwFlags) {
    size_t size = cbDest / sizeof(wchar_t), length = 0, count = 0;
    size_t remaining = 0;
    NTSTATUS status = CwdkStringDestExW(pszDest, size, NTSTRSAFE_MAX_CCH, dwFlags);

    if (NT_SUCCESS(status))
        status = RtlUnicodeStringValidateEx(SourceString, dwFlags);
    if (!NT_SUCCESS(status))
        return status;
    if (SourceString != NULL)
        count = SourceString->Length / sizeof(wchar_t);
    while (length < count && length + 1 < size) {
        pszDest[length] = SourceString->Buffer[length];
        length++;
    }
    if (size != 0)
        pszDest[length] = L'\0';
    if (length < count)
        status = STATUS_BUFFER_OVERFLOW;
    status = CwdkStringFinishW(status, pszDest, size, length, 0, ppszDestEnd, &remaining, dwFlags);
    if (pcbRemaining != NULL && (NT_SUCCESS(status) || status == STATUS_BUFFER_OVERFLOW))
        *pcbRemaining = remaining * sizeof(wchar_t) + cbDest % sizeof(wchar_t);
    return status;
}

EXTERN_C_END

#endif
