/*
 * Zero-terminated strings with a stated room: copy, append, print, measure. Cch counts characters,
 * Cb bytes. The Ex forms say where the string ends and take flags.
 */
#ifndef CWDK_NT_STRSAFE_BOUNDED_H
#define CWDK_NT_STRSAFE_BOUNDED_H

#include "nt/strsafe/worker.h"

EXTERN_C_START

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCchCopyA(_Out_writes_(cchDest) NTSTRSAFE_PSTR pszDest,
                                             _In_ size_t cchDest, _In_ NTSTRSAFE_PCSTR pszSrc) {
    NTSTATUS status = RtlStringValidateDestA(pszDest, cchDest, NTSTRSAFE_MAX_CCH);

    if (!NT_SUCCESS(status))
        return status;
    return RtlStringCopyWorkerA(pszDest, cchDest, NULL, pszSrc, NTSTRSAFE_MAX_LENGTH);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCchCopyNA(_Out_writes_(cchDest) NTSTRSAFE_PSTR pszDest,
                                              _In_ size_t cchDest,
                                              _In_reads_or_z_(cchToCopy) STRSAFE_PCNZCH pszSrc,
                                              _In_ size_t cchToCopy) {
    NTSTATUS status = RtlStringValidateDestA(pszDest, cchDest, NTSTRSAFE_MAX_CCH);

    if (!NT_SUCCESS(status))
        return status;
    if (cchToCopy > NTSTRSAFE_MAX_LENGTH) {
        pszDest[0] = '\0';
        return STATUS_INVALID_PARAMETER;
    }
    return RtlStringCopyWorkerA(pszDest, cchDest, NULL, pszSrc, cchToCopy);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCchCatA(_Inout_updates_(cchDest) NTSTRSAFE_PSTR pszDest,
                                            _In_ size_t cchDest, _In_ NTSTRSAFE_PCSTR pszSrc) {
    size_t length;
    NTSTATUS status = RtlStringValidateDestAndLengthA(pszDest, cchDest, &length, NTSTRSAFE_MAX_CCH);

    if (!NT_SUCCESS(status))
        return status;
    return RtlStringCopyWorkerA(pszDest + length, cchDest - length, NULL, pszSrc,
                                NTSTRSAFE_MAX_LENGTH);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCchCatNA(_Inout_updates_(cchDest) NTSTRSAFE_PSTR pszDest,
                                             _In_ size_t cchDest,
                                             _In_reads_or_z_(cchToAppend) STRSAFE_PCNZCH pszSrc,
                                             _In_ size_t cchToAppend) {
    size_t length;
    NTSTATUS status = RtlStringValidateDestAndLengthA(pszDest, cchDest, &length, NTSTRSAFE_MAX_CCH);

    if (!NT_SUCCESS(status))
        return status;
    if (cchToAppend > NTSTRSAFE_MAX_LENGTH)
        return STATUS_INVALID_PARAMETER;
    return RtlStringCopyWorkerA(pszDest + length, cchDest - length, NULL, pszSrc, cchToAppend);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI
RtlStringCchVPrintfA(_Out_writes_(cchDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cchDest,
                     _In_ _Printf_format_string_ NTSTRSAFE_PCSTR pszFormat, _In_ va_list argList) {
    NTSTATUS status = RtlStringValidateDestA(pszDest, cchDest, NTSTRSAFE_MAX_CCH);

    if (!NT_SUCCESS(status))
        return status;
    return RtlStringVPrintfWorkerA(pszDest, cchDest, NULL, pszFormat, argList);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI
RtlStringCchPrintfA(_Out_writes_(cchDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cchDest,
                    _In_ _Printf_format_string_ NTSTRSAFE_PCSTR pszFormat, ...) {
    va_list args;
    NTSTATUS status = RtlStringValidateDestA(pszDest, cchDest, NTSTRSAFE_MAX_CCH);

    if (!NT_SUCCESS(status))
        return status;
    va_start(args, pszFormat);
    status = RtlStringVPrintfWorkerA(pszDest, cchDest, NULL, pszFormat, args);
    va_end(args);
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCchCopyExA(_Out_writes_(cchDest) NTSTRSAFE_PSTR pszDest,
                                               _In_ size_t cchDest, _In_ NTSTRSAFE_PCSTR pszSrc,
                                               _Outptr_opt_result_buffer_(*pcchRemaining)
                                                   NTSTRSAFE_PSTR *ppszDestEnd,
                                               _Out_opt_ size_t *pcchRemaining,
                                               _In_ DWORD dwFlags) {
    size_t length = 0, kept = 0, remaining = 0;
    NTSTATUS status = CwdkStringDestExA(pszDest, cchDest, NTSTRSAFE_MAX_CCH, dwFlags);

    if (!NT_SUCCESS(status))
        return status;
    if (pszSrc == NULL && (dwFlags & STRSAFE_IGNORE_NULLS))
        pszSrc = "";
    if (NT_SUCCESS(status)) {
        if (cchDest == 0) {
            if (pszSrc[0] != '\0')
                status = pszDest == NULL ? STATUS_INVALID_PARAMETER : STATUS_BUFFER_OVERFLOW;
        } else {
            size_t added = 0;

            status = RtlStringCopyWorkerA(pszDest + kept, cchDest - kept, &added, pszSrc,
                                          NTSTRSAFE_MAX_LENGTH);
            length = kept + added;
        }
    }
    status =
        CwdkStringFinishA(status, pszDest, cchDest, length, kept, ppszDestEnd, &remaining, dwFlags);
    if (pcchRemaining != NULL && (NT_SUCCESS(status) || status == STATUS_BUFFER_OVERFLOW))
        *pcchRemaining = remaining;
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI
RtlStringCchCopyNExA(_Out_writes_(cchDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cchDest,
                     _In_reads_or_z_(cchToCopy) STRSAFE_PCNZCH pszSrc, _In_ size_t cchToCopy,
                     _Outptr_opt_result_buffer_(*pcchRemaining) NTSTRSAFE_PSTR *ppszDestEnd,
                     _Out_opt_ size_t *pcchRemaining, _In_ DWORD dwFlags) {
    size_t length = 0, kept = 0, remaining = 0;
    NTSTATUS status = CwdkStringDestExA(pszDest, cchDest, NTSTRSAFE_MAX_CCH, dwFlags);

    if (!NT_SUCCESS(status))
        return status;
    if (pszSrc == NULL && (dwFlags & STRSAFE_IGNORE_NULLS))
        pszSrc = "";
    if (cchToCopy > NTSTRSAFE_MAX_LENGTH)
        status = STATUS_INVALID_PARAMETER;
    if (NT_SUCCESS(status)) {
        if (cchDest == 0) {
            if (cchToCopy != 0 && pszSrc[0] != '\0')
                status = pszDest == NULL ? STATUS_INVALID_PARAMETER : STATUS_BUFFER_OVERFLOW;
        } else {
            size_t added = 0;

            status =
                RtlStringCopyWorkerA(pszDest + kept, cchDest - kept, &added, pszSrc, cchToCopy);
            length = kept + added;
        }
    }
    status =
        CwdkStringFinishA(status, pszDest, cchDest, length, kept, ppszDestEnd, &remaining, dwFlags);
    if (pcchRemaining != NULL && (NT_SUCCESS(status) || status == STATUS_BUFFER_OVERFLOW))
        *pcchRemaining = remaining;
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCchCatExA(_Inout_updates_(cchDest) NTSTRSAFE_PSTR pszDest,
                                              _In_ size_t cchDest, _In_ NTSTRSAFE_PCSTR pszSrc,
                                              _Outptr_opt_result_buffer_(*pcchRemaining)
                                                  NTSTRSAFE_PSTR *ppszDestEnd,
                                              _Out_opt_ size_t *pcchRemaining, _In_ DWORD dwFlags) {
    size_t length = 0, kept = 0, remaining = 0;
    NTSTATUS status = CwdkStringDestExA(pszDest, cchDest, NTSTRSAFE_MAX_CCH, dwFlags);

    if (!NT_SUCCESS(status))
        return status;
    if (pszSrc == NULL && (dwFlags & STRSAFE_IGNORE_NULLS))
        pszSrc = "";
    if (NT_SUCCESS(status) && cchDest != 0)
        status = RtlStringLengthWorkerA(pszDest, cchDest, &kept);
    if (!NT_SUCCESS(status))
        return status;
    length = kept;
    if (NT_SUCCESS(status)) {
        if (cchDest == 0) {
            if (pszSrc[0] != '\0')
                status = pszDest == NULL ? STATUS_INVALID_PARAMETER : STATUS_BUFFER_OVERFLOW;
        } else {
            size_t added = 0;

            status = RtlStringCopyWorkerA(pszDest + kept, cchDest - kept, &added, pszSrc,
                                          NTSTRSAFE_MAX_LENGTH);
            length = kept + added;
        }
    }
    status =
        CwdkStringFinishA(status, pszDest, cchDest, length, kept, ppszDestEnd, &remaining, dwFlags);
    if (pcchRemaining != NULL && (NT_SUCCESS(status) || status == STATUS_BUFFER_OVERFLOW))
        *pcchRemaining = remaining;
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI
RtlStringCchCatNExA(_Inout_updates_(cchDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cchDest,
                    _In_reads_or_z_(cchToAppend) STRSAFE_PCNZCH pszSrc, _In_ size_t cchToAppend,
                    _Outptr_opt_result_buffer_(*pcchRemaining) NTSTRSAFE_PSTR *ppszDestEnd,
                    _Out_opt_ size_t *pcchRemaining, _In_ DWORD dwFlags) {
    size_t length = 0, kept = 0, remaining = 0;
    NTSTATUS status = CwdkStringDestExA(pszDest, cchDest, NTSTRSAFE_MAX_CCH, dwFlags);

    if (!NT_SUCCESS(status))
        return status;
    if (pszSrc == NULL && (dwFlags & STRSAFE_IGNORE_NULLS))
        pszSrc = "";
    if (cchToAppend > NTSTRSAFE_MAX_LENGTH)
        status = STATUS_INVALID_PARAMETER;
    if (NT_SUCCESS(status) && cchDest != 0)
        status = RtlStringLengthWorkerA(pszDest, cchDest, &kept);
    if (!NT_SUCCESS(status))
        return status;
    length = kept;
    if (NT_SUCCESS(status)) {
        if (cchDest == 0) {
            if (cchToAppend != 0 && pszSrc[0] != '\0')
                status = pszDest == NULL ? STATUS_INVALID_PARAMETER : STATUS_BUFFER_OVERFLOW;
        } else {
            size_t added = 0;

            status =
                RtlStringCopyWorkerA(pszDest + kept, cchDest - kept, &added, pszSrc, cchToAppend);
            length = kept + added;
        }
    }
    status =
        CwdkStringFinishA(status, pszDest, cchDest, length, kept, ppszDestEnd, &remaining, dwFlags);
    if (pcchRemaining != NULL && (NT_SUCCESS(status) || status == STATUS_BUFFER_OVERFLOW))
        *pcchRemaining = remaining;
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCchVPrintfExA(
    _Out_writes_(cchDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cchDest,
    _Outptr_opt_result_buffer_(*pcchRemaining) NTSTRSAFE_PSTR *ppszDestEnd,
    _Out_opt_ size_t *pcchRemaining, _In_ DWORD dwFlags,
    _In_ _Printf_format_string_ NTSTRSAFE_PCSTR pszFormat, _In_ va_list argList) {
    size_t length = 0, kept = 0, remaining = 0;
    NTSTATUS status = CwdkStringDestExA(pszDest, cchDest, NTSTRSAFE_MAX_CCH, dwFlags);

    if (!NT_SUCCESS(status))
        return status;
    if (pszFormat == NULL && (dwFlags & STRSAFE_IGNORE_NULLS))
        pszFormat = "";
    if (cchDest == 0) {
        if (pszFormat[0] != '\0')
            status = STATUS_BUFFER_OVERFLOW;
    } else {
        status = RtlStringVPrintfWorkerA(pszDest, cchDest, &length, pszFormat, argList);
    }
    status =
        CwdkStringFinishA(status, pszDest, cchDest, length, kept, ppszDestEnd, &remaining, dwFlags);
    if (pcchRemaining != NULL && (NT_SUCCESS(status) || status == STATUS_BUFFER_OVERFLOW))
        *pcchRemaining = remaining;
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI
RtlStringCchPrintfExA(_Out_writes_(cchDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cchDest,
                      _Outptr_opt_result_buffer_(*pcchRemaining) NTSTRSAFE_PSTR *ppszDestEnd,
                      _Out_opt_ size_t *pcchRemaining, _In_ DWORD dwFlags,
                      _In_ _Printf_format_string_ NTSTRSAFE_PCSTR pszFormat, ...) {
    size_t length = 0, kept = 0, remaining = 0;
    va_list args;
    NTSTATUS status = CwdkStringDestExA(pszDest, cchDest, NTSTRSAFE_MAX_CCH, dwFlags);

    if (!NT_SUCCESS(status))
        return status;
    if (pszFormat == NULL && (dwFlags & STRSAFE_IGNORE_NULLS))
        pszFormat = "";
    if (cchDest == 0) {
        if (pszFormat[0] != '\0')
            status = STATUS_BUFFER_OVERFLOW;
    } else {
        va_start(args, pszFormat);
        status = RtlStringVPrintfWorkerA(pszDest, cchDest, &length, pszFormat, args);
        va_end(args);
    }
    status =
        CwdkStringFinishA(status, pszDest, cchDest, length, kept, ppszDestEnd, &remaining, dwFlags);
    if (pcchRemaining != NULL && (NT_SUCCESS(status) || status == STATUS_BUFFER_OVERFLOW))
        *pcchRemaining = remaining;
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlStringCchLengthA(_In_reads_or_z_(cchMax) STRSAFE_PCNZCH psz,
                                               _In_ _In_range_(1, NTSTRSAFE_MAX_CCH) size_t cchMax,
                                               _Out_opt_ size_t *pcchLength) {
    size_t length = 0;
    NTSTATUS status = STATUS_INVALID_PARAMETER;

    if (psz != NULL && cchMax <= NTSTRSAFE_MAX_CCH)
        status = RtlStringLengthWorkerA(psz, cchMax, &length);
    if (pcchLength != NULL)
        *pcchLength = length;
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCbCopyA(_Out_writes_bytes_(cbDest) NTSTRSAFE_PSTR pszDest,
                                            _In_ size_t cbDest, _In_ NTSTRSAFE_PCSTR pszSrc) {
    size_t cchDest = cbDest / sizeof(char);
    NTSTATUS status = RtlStringValidateDestA(pszDest, cchDest, NTSTRSAFE_MAX_CCH);

    if (!NT_SUCCESS(status))
        return status;
    return RtlStringCopyWorkerA(pszDest, cchDest, NULL, pszSrc, NTSTRSAFE_MAX_LENGTH);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCbCopyNA(_Out_writes_bytes_(cbDest) NTSTRSAFE_PSTR pszDest,
                                             _In_ size_t cbDest,
                                             _In_reads_bytes_(cbToCopy) STRSAFE_PCNZCH pszSrc,
                                             _In_ size_t cbToCopy) {
    size_t cchDest = cbDest / sizeof(char);
    NTSTATUS status = RtlStringValidateDestA(pszDest, cchDest, NTSTRSAFE_MAX_CCH);

    if (!NT_SUCCESS(status))
        return status;
    if (cbToCopy / sizeof(char) > NTSTRSAFE_MAX_LENGTH) {
        pszDest[0] = '\0';
        return STATUS_INVALID_PARAMETER;
    }
    return RtlStringCopyWorkerA(pszDest, cchDest, NULL, pszSrc, cbToCopy / sizeof(char));
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCbCatA(_Inout_updates_bytes_(cbDest) NTSTRSAFE_PSTR pszDest,
                                           _In_ size_t cbDest, _In_ NTSTRSAFE_PCSTR pszSrc) {
    size_t cchDest = cbDest / sizeof(char);
    size_t length;
    NTSTATUS status = RtlStringValidateDestAndLengthA(pszDest, cchDest, &length, NTSTRSAFE_MAX_CCH);

    if (!NT_SUCCESS(status))
        return status;
    return RtlStringCopyWorkerA(pszDest + length, cchDest - length, NULL, pszSrc,
                                NTSTRSAFE_MAX_LENGTH);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCbCatNA(_Inout_updates_bytes_(cbDest) NTSTRSAFE_PSTR pszDest,
                                            _In_ size_t cbDest,
                                            _In_reads_bytes_(cbToAppend) STRSAFE_PCNZCH pszSrc,
                                            _In_ size_t cbToAppend) {
    size_t cchDest = cbDest / sizeof(char);
    size_t length;
    NTSTATUS status = RtlStringValidateDestAndLengthA(pszDest, cchDest, &length, NTSTRSAFE_MAX_CCH);

    if (!NT_SUCCESS(status))
        return status;
    if (cbToAppend / sizeof(char) > NTSTRSAFE_MAX_LENGTH)
        return STATUS_INVALID_PARAMETER;
    return RtlStringCopyWorkerA(pszDest + length, cchDest - length, NULL, pszSrc,
                                cbToAppend / sizeof(char));
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI
RtlStringCbVPrintfA(_Out_writes_bytes_(cbDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cbDest,
                    _In_ _Printf_format_string_ NTSTRSAFE_PCSTR pszFormat, _In_ va_list argList) {
    size_t cchDest = cbDest / sizeof(char);
    NTSTATUS status = RtlStringValidateDestA(pszDest, cchDest, NTSTRSAFE_MAX_CCH);

    if (!NT_SUCCESS(status))
        return status;
    return RtlStringVPrintfWorkerA(pszDest, cchDest, NULL, pszFormat, argList);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCbPrintfA(_Out_writes_bytes_(cbDest) NTSTRSAFE_PSTR pszDest,
                                              _In_ size_t cbDest,
                                              _In_ _Printf_format_string_ NTSTRSAFE_PCSTR pszFormat,
                                              ...) {
    size_t cchDest = cbDest / sizeof(char);
    va_list args;
    NTSTATUS status = RtlStringValidateDestA(pszDest, cchDest, NTSTRSAFE_MAX_CCH);

    if (!NT_SUCCESS(status))
        return status;
    va_start(args, pszFormat);
    status = RtlStringVPrintfWorkerA(pszDest, cchDest, NULL, pszFormat, args);
    va_end(args);
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCbCopyExA(_Out_writes_bytes_(cbDest) NTSTRSAFE_PSTR pszDest,
                                              _In_ size_t cbDest, _In_ NTSTRSAFE_PCSTR pszSrc,
                                              _Outptr_opt_result_bytebuffer_(*pcbRemaining)
                                                  NTSTRSAFE_PSTR *ppszDestEnd,
                                              _Out_opt_ size_t *pcbRemaining, _In_ DWORD dwFlags) {
    size_t cchDest = cbDest / sizeof(char);
    size_t length = 0, kept = 0, remaining = 0;
    NTSTATUS status = CwdkStringDestExA(pszDest, cchDest, NTSTRSAFE_MAX_CCH, dwFlags);

    if (!NT_SUCCESS(status))
        return status;
    if (pszSrc == NULL && (dwFlags & STRSAFE_IGNORE_NULLS))
        pszSrc = "";
    if (NT_SUCCESS(status)) {
        if (cchDest == 0) {
            if (pszSrc[0] != '\0')
                status = pszDest == NULL ? STATUS_INVALID_PARAMETER : STATUS_BUFFER_OVERFLOW;
        } else {
            size_t added = 0;

            status = RtlStringCopyWorkerA(pszDest + kept, cchDest - kept, &added, pszSrc,
                                          NTSTRSAFE_MAX_LENGTH);
            length = kept + added;
        }
    }
    status =
        CwdkStringFinishA(status, pszDest, cchDest, length, kept, ppszDestEnd, &remaining, dwFlags);
    if (pcbRemaining != NULL && (NT_SUCCESS(status) || status == STATUS_BUFFER_OVERFLOW))
        *pcbRemaining = remaining * sizeof(char) + cbDest % sizeof(char);
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCbCopyNExA(_Out_writes_bytes_(cbDest) NTSTRSAFE_PSTR pszDest,
                                               _In_ size_t cbDest,
                                               _In_reads_bytes_(cbToCopy) STRSAFE_PCNZCH pszSrc,
                                               _In_ size_t cbToCopy,
                                               _Outptr_opt_result_bytebuffer_(*pcbRemaining)
                                                   NTSTRSAFE_PSTR *ppszDestEnd,
                                               _Out_opt_ size_t *pcbRemaining, _In_ DWORD dwFlags) {
    size_t cchDest = cbDest / sizeof(char);
    size_t length = 0, kept = 0, remaining = 0;
    NTSTATUS status = CwdkStringDestExA(pszDest, cchDest, NTSTRSAFE_MAX_CCH, dwFlags);

    if (!NT_SUCCESS(status))
        return status;
    if (pszSrc == NULL && (dwFlags & STRSAFE_IGNORE_NULLS))
        pszSrc = "";
    if (cbToCopy / sizeof(char) > NTSTRSAFE_MAX_LENGTH)
        status = STATUS_INVALID_PARAMETER;
    if (NT_SUCCESS(status)) {
        if (cchDest == 0) {
            if (cbToCopy / sizeof(char) != 0 && pszSrc[0] != '\0')
                status = pszDest == NULL ? STATUS_INVALID_PARAMETER : STATUS_BUFFER_OVERFLOW;
        } else {
            size_t added = 0;

            status = RtlStringCopyWorkerA(pszDest + kept, cchDest - kept, &added, pszSrc,
                                          cbToCopy / sizeof(char));
            length = kept + added;
        }
    }
    status =
        CwdkStringFinishA(status, pszDest, cchDest, length, kept, ppszDestEnd, &remaining, dwFlags);
    if (pcbRemaining != NULL && (NT_SUCCESS(status) || status == STATUS_BUFFER_OVERFLOW))
        *pcbRemaining = remaining * sizeof(char) + cbDest % sizeof(char);
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCbCatExA(_Inout_updates_bytes_(cbDest) NTSTRSAFE_PSTR pszDest,
                                             _In_ size_t cbDest, _In_ NTSTRSAFE_PCSTR pszSrc,
                                             _Outptr_opt_result_bytebuffer_(*pcbRemaining)
                                                 NTSTRSAFE_PSTR *ppszDestEnd,
                                             _Out_opt_ size_t *pcbRemaining, _In_ DWORD dwFlags) {
    size_t cchDest = cbDest / sizeof(char);
    size_t length = 0, kept = 0, remaining = 0;
    NTSTATUS status = CwdkStringDestExA(pszDest, cchDest, NTSTRSAFE_MAX_CCH, dwFlags);

    if (!NT_SUCCESS(status))
        return status;
    if (pszSrc == NULL && (dwFlags & STRSAFE_IGNORE_NULLS))
        pszSrc = "";
    if (NT_SUCCESS(status) && cchDest != 0)
        status = RtlStringLengthWorkerA(pszDest, cchDest, &kept);
    if (!NT_SUCCESS(status))
        return status;
    length = kept;
    if (NT_SUCCESS(status)) {
        if (cchDest == 0) {
            if (pszSrc[0] != '\0')
                status = pszDest == NULL ? STATUS_INVALID_PARAMETER : STATUS_BUFFER_OVERFLOW;
        } else {
            size_t added = 0;

            status = RtlStringCopyWorkerA(pszDest + kept, cchDest - kept, &added, pszSrc,
                                          NTSTRSAFE_MAX_LENGTH);
            length = kept + added;
        }
    }
    status =
        CwdkStringFinishA(status, pszDest, cchDest, length, kept, ppszDestEnd, &remaining, dwFlags);
    if (pcbRemaining != NULL && (NT_SUCCESS(status) || status == STATUS_BUFFER_OVERFLOW))
        *pcbRemaining = remaining * sizeof(char) + cbDest % sizeof(char);
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCbCatNExA(_Inout_updates_bytes_(cbDest) NTSTRSAFE_PSTR pszDest,
                                              _In_ size_t cbDest,
                                              _In_reads_bytes_(cbToAppend) STRSAFE_PCNZCH pszSrc,
                                              _In_ size_t cbToAppend,
                                              _Outptr_opt_result_bytebuffer_(*pcbRemaining)
                                                  NTSTRSAFE_PSTR *ppszDestEnd,
                                              _Out_opt_ size_t *pcbRemaining, _In_ DWORD dwFlags) {
    size_t cchDest = cbDest / sizeof(char);
    size_t length = 0, kept = 0, remaining = 0;
    NTSTATUS status = CwdkStringDestExA(pszDest, cchDest, NTSTRSAFE_MAX_CCH, dwFlags);

    if (!NT_SUCCESS(status))
        return status;
    if (pszSrc == NULL && (dwFlags & STRSAFE_IGNORE_NULLS))
        pszSrc = "";
    if (cbToAppend / sizeof(char) > NTSTRSAFE_MAX_LENGTH)
        status = STATUS_INVALID_PARAMETER;
    if (NT_SUCCESS(status) && cchDest != 0)
        status = RtlStringLengthWorkerA(pszDest, cchDest, &kept);
    if (!NT_SUCCESS(status))
        return status;
    length = kept;
    if (NT_SUCCESS(status)) {
        if (cchDest == 0) {
            if (cbToAppend / sizeof(char) != 0 && pszSrc[0] != '\0')
                status = pszDest == NULL ? STATUS_INVALID_PARAMETER : STATUS_BUFFER_OVERFLOW;
        } else {
            size_t added = 0;

            status = RtlStringCopyWorkerA(pszDest + kept, cchDest - kept, &added, pszSrc,
                                          cbToAppend / sizeof(char));
            length = kept + added;
        }
    }
    status =
        CwdkStringFinishA(status, pszDest, cchDest, length, kept, ppszDestEnd, &remaining, dwFlags);
    if (pcbRemaining != NULL && (NT_SUCCESS(status) || status == STATUS_BUFFER_OVERFLOW))
        *pcbRemaining = remaining * sizeof(char) + cbDest % sizeof(char);
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI
RtlStringCbVPrintfExA(_Out_writes_bytes_(cbDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cbDest,
                      _Outptr_opt_result_bytebuffer_(*pcbRemaining) NTSTRSAFE_PSTR *ppszDestEnd,
                      _Out_opt_ size_t *pcbRemaining, _In_ DWORD dwFlags,
                      _In_ _Printf_format_string_ NTSTRSAFE_PCSTR pszFormat, _In_ va_list argList) {
    size_t cchDest = cbDest / sizeof(char);
    size_t length = 0, kept = 0, remaining = 0;
    NTSTATUS status = CwdkStringDestExA(pszDest, cchDest, NTSTRSAFE_MAX_CCH, dwFlags);

    if (!NT_SUCCESS(status))
        return status;
    if (pszFormat == NULL && (dwFlags & STRSAFE_IGNORE_NULLS))
        pszFormat = "";
    if (cchDest == 0) {
        if (pszFormat[0] != '\0')
            status = STATUS_BUFFER_OVERFLOW;
    } else {
        status = RtlStringVPrintfWorkerA(pszDest, cchDest, &length, pszFormat, argList);
    }
    status =
        CwdkStringFinishA(status, pszDest, cchDest, length, kept, ppszDestEnd, &remaining, dwFlags);
    if (pcbRemaining != NULL && (NT_SUCCESS(status) || status == STATUS_BUFFER_OVERFLOW))
        *pcbRemaining = remaining * sizeof(char) + cbDest % sizeof(char);
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI
RtlStringCbPrintfExA(_Out_writes_bytes_(cbDest) NTSTRSAFE_PSTR pszDest, _In_ size_t cbDest,
                     _Outptr_opt_result_bytebuffer_(*pcbRemaining) NTSTRSAFE_PSTR *ppszDestEnd,
                     _Out_opt_ size_t *pcbRemaining, _In_ DWORD dwFlags,
                     _In_ _Printf_format_string_ NTSTRSAFE_PCSTR pszFormat, ...) {
    size_t cchDest = cbDest / sizeof(char);
    size_t length = 0, kept = 0, remaining = 0;
    va_list args;
    NTSTATUS status = CwdkStringDestExA(pszDest, cchDest, NTSTRSAFE_MAX_CCH, dwFlags);

    if (!NT_SUCCESS(status))
        return status;
    if (pszFormat == NULL && (dwFlags & STRSAFE_IGNORE_NULLS))
        pszFormat = "";
    if (cchDest == 0) {
        if (pszFormat[0] != '\0')
            status = STATUS_BUFFER_OVERFLOW;
    } else {
        va_start(args, pszFormat);
        status = RtlStringVPrintfWorkerA(pszDest, cchDest, &length, pszFormat, args);
        va_end(args);
    }
    status =
        CwdkStringFinishA(status, pszDest, cchDest, length, kept, ppszDestEnd, &remaining, dwFlags);
    if (pcbRemaining != NULL && (NT_SUCCESS(status) || status == STATUS_BUFFER_OVERFLOW))
        *pcbRemaining = remaining * sizeof(char) + cbDest % sizeof(char);
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlStringCbLengthA(_In_reads_or_z_(cbMax) STRSAFE_PCNZCH psz,
                                              _In_ _In_range_(1, NTSTRSAFE_MAX_CCH * sizeof(char))
                                                  size_t cbMax,
                                              _Out_opt_ size_t *pcbLength) {
    size_t length = 0;
    NTSTATUS status = STATUS_INVALID_PARAMETER;

    if (psz != NULL && cbMax / sizeof(char) <= NTSTRSAFE_MAX_CCH)
        status = RtlStringLengthWorkerA(psz, cbMax / sizeof(char), &length);
    if (pcbLength != NULL)
        *pcbLength = length * sizeof(char);
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCchCopyW(_Out_writes_(cchDest) NTSTRSAFE_PWSTR pszDest,
                                             _In_ size_t cchDest, _In_ NTSTRSAFE_PCWSTR pszSrc) {
    NTSTATUS status = RtlStringValidateDestW(pszDest, cchDest, NTSTRSAFE_MAX_CCH);

    if (!NT_SUCCESS(status))
        return status;
    return RtlStringCopyWorkerW(pszDest, cchDest, NULL, pszSrc, NTSTRSAFE_MAX_LENGTH);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCchCopyNW(_Out_writes_(cchDest) NTSTRSAFE_PWSTR pszDest,
                                              _In_ size_t cchDest,
                                              _In_reads_or_z_(cchToCopy) STRSAFE_PCNZWCH pszSrc,
                                              _In_ size_t cchToCopy) {
    NTSTATUS status = RtlStringValidateDestW(pszDest, cchDest, NTSTRSAFE_MAX_CCH);

    if (!NT_SUCCESS(status))
        return status;
    if (cchToCopy > NTSTRSAFE_MAX_LENGTH) {
        pszDest[0] = L'\0';
        return STATUS_INVALID_PARAMETER;
    }
    return RtlStringCopyWorkerW(pszDest, cchDest, NULL, pszSrc, cchToCopy);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCchCatW(_Inout_updates_(cchDest) NTSTRSAFE_PWSTR pszDest,
                                            _In_ size_t cchDest, _In_ NTSTRSAFE_PCWSTR pszSrc) {
    size_t length;
    NTSTATUS status = RtlStringValidateDestAndLengthW(pszDest, cchDest, &length, NTSTRSAFE_MAX_CCH);

    if (!NT_SUCCESS(status))
        return status;
    return RtlStringCopyWorkerW(pszDest + length, cchDest - length, NULL, pszSrc,
                                NTSTRSAFE_MAX_LENGTH);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCchCatNW(_Inout_updates_(cchDest) NTSTRSAFE_PWSTR pszDest,
                                             _In_ size_t cchDest,
                                             _In_reads_or_z_(cchToAppend) STRSAFE_PCNZWCH pszSrc,
                                             _In_ size_t cchToAppend) {
    size_t length;
    NTSTATUS status = RtlStringValidateDestAndLengthW(pszDest, cchDest, &length, NTSTRSAFE_MAX_CCH);

    if (!NT_SUCCESS(status))
        return status;
    if (cchToAppend > NTSTRSAFE_MAX_LENGTH)
        return STATUS_INVALID_PARAMETER;
    return RtlStringCopyWorkerW(pszDest + length, cchDest - length, NULL, pszSrc, cchToAppend);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI
RtlStringCchVPrintfW(_Out_writes_(cchDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest,
                     _In_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, _In_ va_list argList) {
    NTSTATUS status = RtlStringValidateDestW(pszDest, cchDest, NTSTRSAFE_MAX_CCH);

    if (!NT_SUCCESS(status))
        return status;
    return RtlStringVPrintfWorkerW(pszDest, cchDest, NULL, pszFormat, argList);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI
RtlStringCchPrintfW(_Out_writes_(cchDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest,
                    _In_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, ...) {
    va_list args;
    NTSTATUS status = RtlStringValidateDestW(pszDest, cchDest, NTSTRSAFE_MAX_CCH);

    if (!NT_SUCCESS(status))
        return status;
    va_start(args, pszFormat);
    status = RtlStringVPrintfWorkerW(pszDest, cchDest, NULL, pszFormat, args);
    va_end(args);
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCchCopyExW(_Out_writes_(cchDest) NTSTRSAFE_PWSTR pszDest,
                                               _In_ size_t cchDest, _In_ NTSTRSAFE_PCWSTR pszSrc,
                                               _Outptr_opt_result_buffer_(*pcchRemaining)
                                                   NTSTRSAFE_PWSTR *ppszDestEnd,
                                               _Out_opt_ size_t *pcchRemaining,
                                               _In_ DWORD dwFlags) {
    size_t length = 0, kept = 0, remaining = 0;
    NTSTATUS status = CwdkStringDestExW(pszDest, cchDest, NTSTRSAFE_MAX_CCH, dwFlags);

    if (!NT_SUCCESS(status))
        return status;
    if (pszSrc == NULL && (dwFlags & STRSAFE_IGNORE_NULLS))
        pszSrc = L"";
    if (NT_SUCCESS(status)) {
        if (cchDest == 0) {
            if (pszSrc[0] != L'\0')
                status = pszDest == NULL ? STATUS_INVALID_PARAMETER : STATUS_BUFFER_OVERFLOW;
        } else {
            size_t added = 0;

            status = RtlStringCopyWorkerW(pszDest + kept, cchDest - kept, &added, pszSrc,
                                          NTSTRSAFE_MAX_LENGTH);
            length = kept + added;
        }
    }
    status =
        CwdkStringFinishW(status, pszDest, cchDest, length, kept, ppszDestEnd, &remaining, dwFlags);
    if (pcchRemaining != NULL && (NT_SUCCESS(status) || status == STATUS_BUFFER_OVERFLOW))
        *pcchRemaining = remaining;
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI
RtlStringCchCopyNExW(_Out_writes_(cchDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest,
                     _In_reads_or_z_(cchToCopy) STRSAFE_PCNZWCH pszSrc, _In_ size_t cchToCopy,
                     _Outptr_opt_result_buffer_(*pcchRemaining) NTSTRSAFE_PWSTR *ppszDestEnd,
                     _Out_opt_ size_t *pcchRemaining, _In_ DWORD dwFlags) {
    size_t length = 0, kept = 0, remaining = 0;
    NTSTATUS status = CwdkStringDestExW(pszDest, cchDest, NTSTRSAFE_MAX_CCH, dwFlags);

    if (!NT_SUCCESS(status))
        return status;
    if (pszSrc == NULL && (dwFlags & STRSAFE_IGNORE_NULLS))
        pszSrc = L"";
    if (cchToCopy > NTSTRSAFE_MAX_LENGTH)
        status = STATUS_INVALID_PARAMETER;
    if (NT_SUCCESS(status)) {
        if (cchDest == 0) {
            if (cchToCopy != 0 && pszSrc[0] != L'\0')
                status = pszDest == NULL ? STATUS_INVALID_PARAMETER : STATUS_BUFFER_OVERFLOW;
        } else {
            size_t added = 0;

            status =
                RtlStringCopyWorkerW(pszDest + kept, cchDest - kept, &added, pszSrc, cchToCopy);
            length = kept + added;
        }
    }
    status =
        CwdkStringFinishW(status, pszDest, cchDest, length, kept, ppszDestEnd, &remaining, dwFlags);
    if (pcchRemaining != NULL && (NT_SUCCESS(status) || status == STATUS_BUFFER_OVERFLOW))
        *pcchRemaining = remaining;
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCchCatExW(_Inout_updates_(cchDest) NTSTRSAFE_PWSTR pszDest,
                                              _In_ size_t cchDest, _In_ NTSTRSAFE_PCWSTR pszSrc,
                                              _Outptr_opt_result_buffer_(*pcchRemaining)
                                                  NTSTRSAFE_PWSTR *ppszDestEnd,
                                              _Out_opt_ size_t *pcchRemaining, _In_ DWORD dwFlags) {
    size_t length = 0, kept = 0, remaining = 0;
    NTSTATUS status = CwdkStringDestExW(pszDest, cchDest, NTSTRSAFE_MAX_CCH, dwFlags);

    if (!NT_SUCCESS(status))
        return status;
    if (pszSrc == NULL && (dwFlags & STRSAFE_IGNORE_NULLS))
        pszSrc = L"";
    if (NT_SUCCESS(status) && cchDest != 0)
        status = RtlStringLengthWorkerW(pszDest, cchDest, &kept);
    if (!NT_SUCCESS(status))
        return status;
    length = kept;
    if (NT_SUCCESS(status)) {
        if (cchDest == 0) {
            if (pszSrc[0] != L'\0')
                status = pszDest == NULL ? STATUS_INVALID_PARAMETER : STATUS_BUFFER_OVERFLOW;
        } else {
            size_t added = 0;

            status = RtlStringCopyWorkerW(pszDest + kept, cchDest - kept, &added, pszSrc,
                                          NTSTRSAFE_MAX_LENGTH);
            length = kept + added;
        }
    }
    status =
        CwdkStringFinishW(status, pszDest, cchDest, length, kept, ppszDestEnd, &remaining, dwFlags);
    if (pcchRemaining != NULL && (NT_SUCCESS(status) || status == STATUS_BUFFER_OVERFLOW))
        *pcchRemaining = remaining;
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI
RtlStringCchCatNExW(_Inout_updates_(cchDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest,
                    _In_reads_or_z_(cchToAppend) STRSAFE_PCNZWCH pszSrc, _In_ size_t cchToAppend,
                    _Outptr_opt_result_buffer_(*pcchRemaining) NTSTRSAFE_PWSTR *ppszDestEnd,
                    _Out_opt_ size_t *pcchRemaining, _In_ DWORD dwFlags) {
    size_t length = 0, kept = 0, remaining = 0;
    NTSTATUS status = CwdkStringDestExW(pszDest, cchDest, NTSTRSAFE_MAX_CCH, dwFlags);

    if (!NT_SUCCESS(status))
        return status;
    if (pszSrc == NULL && (dwFlags & STRSAFE_IGNORE_NULLS))
        pszSrc = L"";
    if (cchToAppend > NTSTRSAFE_MAX_LENGTH)
        status = STATUS_INVALID_PARAMETER;
    if (NT_SUCCESS(status) && cchDest != 0)
        status = RtlStringLengthWorkerW(pszDest, cchDest, &kept);
    if (!NT_SUCCESS(status))
        return status;
    length = kept;
    if (NT_SUCCESS(status)) {
        if (cchDest == 0) {
            if (cchToAppend != 0 && pszSrc[0] != L'\0')
                status = pszDest == NULL ? STATUS_INVALID_PARAMETER : STATUS_BUFFER_OVERFLOW;
        } else {
            size_t added = 0;

            status =
                RtlStringCopyWorkerW(pszDest + kept, cchDest - kept, &added, pszSrc, cchToAppend);
            length = kept + added;
        }
    }
    status =
        CwdkStringFinishW(status, pszDest, cchDest, length, kept, ppszDestEnd, &remaining, dwFlags);
    if (pcchRemaining != NULL && (NT_SUCCESS(status) || status == STATUS_BUFFER_OVERFLOW))
        *pcchRemaining = remaining;
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCchVPrintfExW(
    _Out_writes_(cchDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest,
    _Outptr_opt_result_buffer_(*pcchRemaining) NTSTRSAFE_PWSTR *ppszDestEnd,
    _Out_opt_ size_t *pcchRemaining, _In_ DWORD dwFlags,
    _In_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, _In_ va_list argList) {
    size_t length = 0, kept = 0, remaining = 0;
    NTSTATUS status = CwdkStringDestExW(pszDest, cchDest, NTSTRSAFE_MAX_CCH, dwFlags);

    if (!NT_SUCCESS(status))
        return status;
    if (pszFormat == NULL && (dwFlags & STRSAFE_IGNORE_NULLS))
        pszFormat = L"";
    if (cchDest == 0) {
        if (pszFormat[0] != L'\0')
            status = STATUS_BUFFER_OVERFLOW;
    } else {
        status = RtlStringVPrintfWorkerW(pszDest, cchDest, &length, pszFormat, argList);
    }
    status =
        CwdkStringFinishW(status, pszDest, cchDest, length, kept, ppszDestEnd, &remaining, dwFlags);
    if (pcchRemaining != NULL && (NT_SUCCESS(status) || status == STATUS_BUFFER_OVERFLOW))
        *pcchRemaining = remaining;
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI
RtlStringCchPrintfExW(_Out_writes_(cchDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cchDest,
                      _Outptr_opt_result_buffer_(*pcchRemaining) NTSTRSAFE_PWSTR *ppszDestEnd,
                      _Out_opt_ size_t *pcchRemaining, _In_ DWORD dwFlags,
                      _In_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, ...) {
    size_t length = 0, kept = 0, remaining = 0;
    va_list args;
    NTSTATUS status = CwdkStringDestExW(pszDest, cchDest, NTSTRSAFE_MAX_CCH, dwFlags);

    if (!NT_SUCCESS(status))
        return status;
    if (pszFormat == NULL && (dwFlags & STRSAFE_IGNORE_NULLS))
        pszFormat = L"";
    if (cchDest == 0) {
        if (pszFormat[0] != L'\0')
            status = STATUS_BUFFER_OVERFLOW;
    } else {
        va_start(args, pszFormat);
        status = RtlStringVPrintfWorkerW(pszDest, cchDest, &length, pszFormat, args);
        va_end(args);
    }
    status =
        CwdkStringFinishW(status, pszDest, cchDest, length, kept, ppszDestEnd, &remaining, dwFlags);
    if (pcchRemaining != NULL && (NT_SUCCESS(status) || status == STATUS_BUFFER_OVERFLOW))
        *pcchRemaining = remaining;
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlStringCchLengthW(_In_reads_or_z_(cchMax) STRSAFE_PCNZWCH psz,
                                               _In_ _In_range_(1, NTSTRSAFE_MAX_CCH) size_t cchMax,
                                               _Out_opt_ size_t *pcchLength) {
    size_t length = 0;
    NTSTATUS status = STATUS_INVALID_PARAMETER;

    if (psz != NULL && cchMax <= NTSTRSAFE_MAX_CCH)
        status = RtlStringLengthWorkerW(psz, cchMax, &length);
    if (pcchLength != NULL)
        *pcchLength = length;
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCbCopyW(_Out_writes_bytes_(cbDest) NTSTRSAFE_PWSTR pszDest,
                                            _In_ size_t cbDest, _In_ NTSTRSAFE_PCWSTR pszSrc) {
    size_t cchDest = cbDest / sizeof(wchar_t);
    NTSTATUS status = RtlStringValidateDestW(pszDest, cchDest, NTSTRSAFE_MAX_CCH);

    if (!NT_SUCCESS(status))
        return status;
    return RtlStringCopyWorkerW(pszDest, cchDest, NULL, pszSrc, NTSTRSAFE_MAX_LENGTH);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCbCopyNW(_Out_writes_bytes_(cbDest) NTSTRSAFE_PWSTR pszDest,
                                             _In_ size_t cbDest,
                                             _In_reads_bytes_(cbToCopy) STRSAFE_PCNZWCH pszSrc,
                                             _In_ size_t cbToCopy) {
    size_t cchDest = cbDest / sizeof(wchar_t);
    NTSTATUS status = RtlStringValidateDestW(pszDest, cchDest, NTSTRSAFE_MAX_CCH);

    if (!NT_SUCCESS(status))
        return status;
    if (cbToCopy / sizeof(wchar_t) > NTSTRSAFE_MAX_LENGTH) {
        pszDest[0] = L'\0';
        return STATUS_INVALID_PARAMETER;
    }
    return RtlStringCopyWorkerW(pszDest, cchDest, NULL, pszSrc, cbToCopy / sizeof(wchar_t));
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCbCatW(_Inout_updates_bytes_(cbDest) NTSTRSAFE_PWSTR pszDest,
                                           _In_ size_t cbDest, _In_ NTSTRSAFE_PCWSTR pszSrc) {
    size_t cchDest = cbDest / sizeof(wchar_t);
    size_t length;
    NTSTATUS status = RtlStringValidateDestAndLengthW(pszDest, cchDest, &length, NTSTRSAFE_MAX_CCH);

    if (!NT_SUCCESS(status))
        return status;
    return RtlStringCopyWorkerW(pszDest + length, cchDest - length, NULL, pszSrc,
                                NTSTRSAFE_MAX_LENGTH);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCbCatNW(_Inout_updates_bytes_(cbDest) NTSTRSAFE_PWSTR pszDest,
                                            _In_ size_t cbDest,
                                            _In_reads_bytes_(cbToAppend) STRSAFE_PCNZWCH pszSrc,
                                            _In_ size_t cbToAppend) {
    size_t cchDest = cbDest / sizeof(wchar_t);
    size_t length;
    NTSTATUS status = RtlStringValidateDestAndLengthW(pszDest, cchDest, &length, NTSTRSAFE_MAX_CCH);

    if (!NT_SUCCESS(status))
        return status;
    if (cbToAppend / sizeof(wchar_t) > NTSTRSAFE_MAX_LENGTH)
        return STATUS_INVALID_PARAMETER;
    return RtlStringCopyWorkerW(pszDest + length, cchDest - length, NULL, pszSrc,
                                cbToAppend / sizeof(wchar_t));
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI
RtlStringCbVPrintfW(_Out_writes_bytes_(cbDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest,
                    _In_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, _In_ va_list argList) {
    size_t cchDest = cbDest / sizeof(wchar_t);
    NTSTATUS status = RtlStringValidateDestW(pszDest, cchDest, NTSTRSAFE_MAX_CCH);

    if (!NT_SUCCESS(status))
        return status;
    return RtlStringVPrintfWorkerW(pszDest, cchDest, NULL, pszFormat, argList);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI
RtlStringCbPrintfW(_Out_writes_bytes_(cbDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest,
                   _In_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, ...) {
    size_t cchDest = cbDest / sizeof(wchar_t);
    va_list args;
    NTSTATUS status = RtlStringValidateDestW(pszDest, cchDest, NTSTRSAFE_MAX_CCH);

    if (!NT_SUCCESS(status))
        return status;
    va_start(args, pszFormat);
    status = RtlStringVPrintfWorkerW(pszDest, cchDest, NULL, pszFormat, args);
    va_end(args);
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCbCopyExW(_Out_writes_bytes_(cbDest) NTSTRSAFE_PWSTR pszDest,
                                              _In_ size_t cbDest, _In_ NTSTRSAFE_PCWSTR pszSrc,
                                              _Outptr_opt_result_bytebuffer_(*pcbRemaining)
                                                  NTSTRSAFE_PWSTR *ppszDestEnd,
                                              _Out_opt_ size_t *pcbRemaining, _In_ DWORD dwFlags) {
    size_t cchDest = cbDest / sizeof(wchar_t);
    size_t length = 0, kept = 0, remaining = 0;
    NTSTATUS status = CwdkStringDestExW(pszDest, cchDest, NTSTRSAFE_MAX_CCH, dwFlags);

    if (!NT_SUCCESS(status))
        return status;
    if (pszSrc == NULL && (dwFlags & STRSAFE_IGNORE_NULLS))
        pszSrc = L"";
    if (NT_SUCCESS(status)) {
        if (cchDest == 0) {
            if (pszSrc[0] != L'\0')
                status = pszDest == NULL ? STATUS_INVALID_PARAMETER : STATUS_BUFFER_OVERFLOW;
        } else {
            size_t added = 0;

            status = RtlStringCopyWorkerW(pszDest + kept, cchDest - kept, &added, pszSrc,
                                          NTSTRSAFE_MAX_LENGTH);
            length = kept + added;
        }
    }
    status =
        CwdkStringFinishW(status, pszDest, cchDest, length, kept, ppszDestEnd, &remaining, dwFlags);
    if (pcbRemaining != NULL && (NT_SUCCESS(status) || status == STATUS_BUFFER_OVERFLOW))
        *pcbRemaining = remaining * sizeof(wchar_t) + cbDest % sizeof(wchar_t);
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCbCopyNExW(_Out_writes_bytes_(cbDest) NTSTRSAFE_PWSTR pszDest,
                                               _In_ size_t cbDest,
                                               _In_reads_bytes_(cbToCopy) STRSAFE_PCNZWCH pszSrc,
                                               _In_ size_t cbToCopy,
                                               _Outptr_opt_result_bytebuffer_(*pcbRemaining)
                                                   NTSTRSAFE_PWSTR *ppszDestEnd,
                                               _Out_opt_ size_t *pcbRemaining, _In_ DWORD dwFlags) {
    size_t cchDest = cbDest / sizeof(wchar_t);
    size_t length = 0, kept = 0, remaining = 0;
    NTSTATUS status = CwdkStringDestExW(pszDest, cchDest, NTSTRSAFE_MAX_CCH, dwFlags);

    if (!NT_SUCCESS(status))
        return status;
    if (pszSrc == NULL && (dwFlags & STRSAFE_IGNORE_NULLS))
        pszSrc = L"";
    if (cbToCopy / sizeof(wchar_t) > NTSTRSAFE_MAX_LENGTH)
        status = STATUS_INVALID_PARAMETER;
    if (NT_SUCCESS(status)) {
        if (cchDest == 0) {
            if (cbToCopy / sizeof(wchar_t) != 0 && pszSrc[0] != L'\0')
                status = pszDest == NULL ? STATUS_INVALID_PARAMETER : STATUS_BUFFER_OVERFLOW;
        } else {
            size_t added = 0;

            status = RtlStringCopyWorkerW(pszDest + kept, cchDest - kept, &added, pszSrc,
                                          cbToCopy / sizeof(wchar_t));
            length = kept + added;
        }
    }
    status =
        CwdkStringFinishW(status, pszDest, cchDest, length, kept, ppszDestEnd, &remaining, dwFlags);
    if (pcbRemaining != NULL && (NT_SUCCESS(status) || status == STATUS_BUFFER_OVERFLOW))
        *pcbRemaining = remaining * sizeof(wchar_t) + cbDest % sizeof(wchar_t);
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCbCatExW(_Inout_updates_bytes_(cbDest) NTSTRSAFE_PWSTR pszDest,
                                             _In_ size_t cbDest, _In_ NTSTRSAFE_PCWSTR pszSrc,
                                             _Outptr_opt_result_bytebuffer_(*pcbRemaining)
                                                 NTSTRSAFE_PWSTR *ppszDestEnd,
                                             _Out_opt_ size_t *pcbRemaining, _In_ DWORD dwFlags) {
    size_t cchDest = cbDest / sizeof(wchar_t);
    size_t length = 0, kept = 0, remaining = 0;
    NTSTATUS status = CwdkStringDestExW(pszDest, cchDest, NTSTRSAFE_MAX_CCH, dwFlags);

    if (!NT_SUCCESS(status))
        return status;
    if (pszSrc == NULL && (dwFlags & STRSAFE_IGNORE_NULLS))
        pszSrc = L"";
    if (NT_SUCCESS(status) && cchDest != 0)
        status = RtlStringLengthWorkerW(pszDest, cchDest, &kept);
    if (!NT_SUCCESS(status))
        return status;
    length = kept;
    if (NT_SUCCESS(status)) {
        if (cchDest == 0) {
            if (pszSrc[0] != L'\0')
                status = pszDest == NULL ? STATUS_INVALID_PARAMETER : STATUS_BUFFER_OVERFLOW;
        } else {
            size_t added = 0;

            status = RtlStringCopyWorkerW(pszDest + kept, cchDest - kept, &added, pszSrc,
                                          NTSTRSAFE_MAX_LENGTH);
            length = kept + added;
        }
    }
    status =
        CwdkStringFinishW(status, pszDest, cchDest, length, kept, ppszDestEnd, &remaining, dwFlags);
    if (pcbRemaining != NULL && (NT_SUCCESS(status) || status == STATUS_BUFFER_OVERFLOW))
        *pcbRemaining = remaining * sizeof(wchar_t) + cbDest % sizeof(wchar_t);
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCbCatNExW(_Inout_updates_bytes_(cbDest) NTSTRSAFE_PWSTR pszDest,
                                              _In_ size_t cbDest,
                                              _In_reads_bytes_(cbToAppend) STRSAFE_PCNZWCH pszSrc,
                                              _In_ size_t cbToAppend,
                                              _Outptr_opt_result_bytebuffer_(*pcbRemaining)
                                                  NTSTRSAFE_PWSTR *ppszDestEnd,
                                              _Out_opt_ size_t *pcbRemaining, _In_ DWORD dwFlags) {
    size_t cchDest = cbDest / sizeof(wchar_t);
    size_t length = 0, kept = 0, remaining = 0;
    NTSTATUS status = CwdkStringDestExW(pszDest, cchDest, NTSTRSAFE_MAX_CCH, dwFlags);

    if (!NT_SUCCESS(status))
        return status;
    if (pszSrc == NULL && (dwFlags & STRSAFE_IGNORE_NULLS))
        pszSrc = L"";
    if (cbToAppend / sizeof(wchar_t) > NTSTRSAFE_MAX_LENGTH)
        status = STATUS_INVALID_PARAMETER;
    if (NT_SUCCESS(status) && cchDest != 0)
        status = RtlStringLengthWorkerW(pszDest, cchDest, &kept);
    if (!NT_SUCCESS(status))
        return status;
    length = kept;
    if (NT_SUCCESS(status)) {
        if (cchDest == 0) {
            if (cbToAppend / sizeof(wchar_t) != 0 && pszSrc[0] != L'\0')
                status = pszDest == NULL ? STATUS_INVALID_PARAMETER : STATUS_BUFFER_OVERFLOW;
        } else {
            size_t added = 0;

            status = RtlStringCopyWorkerW(pszDest + kept, cchDest - kept, &added, pszSrc,
                                          cbToAppend / sizeof(wchar_t));
            length = kept + added;
        }
    }
    status =
        CwdkStringFinishW(status, pszDest, cchDest, length, kept, ppszDestEnd, &remaining, dwFlags);
    if (pcbRemaining != NULL && (NT_SUCCESS(status) || status == STATUS_BUFFER_OVERFLOW))
        *pcbRemaining = remaining * sizeof(wchar_t) + cbDest % sizeof(wchar_t);
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI RtlStringCbVPrintfExW(
    _Out_writes_bytes_(cbDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest,
    _Outptr_opt_result_bytebuffer_(*pcbRemaining) NTSTRSAFE_PWSTR *ppszDestEnd,
    _Out_opt_ size_t *pcbRemaining, _In_ DWORD dwFlags,
    _In_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, _In_ va_list argList) {
    size_t cchDest = cbDest / sizeof(wchar_t);
    size_t length = 0, kept = 0, remaining = 0;
    NTSTATUS status = CwdkStringDestExW(pszDest, cchDest, NTSTRSAFE_MAX_CCH, dwFlags);

    if (!NT_SUCCESS(status))
        return status;
    if (pszFormat == NULL && (dwFlags & STRSAFE_IGNORE_NULLS))
        pszFormat = L"";
    if (cchDest == 0) {
        if (pszFormat[0] != L'\0')
            status = STATUS_BUFFER_OVERFLOW;
    } else {
        status = RtlStringVPrintfWorkerW(pszDest, cchDest, &length, pszFormat, argList);
    }
    status =
        CwdkStringFinishW(status, pszDest, cchDest, length, kept, ppszDestEnd, &remaining, dwFlags);
    if (pcbRemaining != NULL && (NT_SUCCESS(status) || status == STATUS_BUFFER_OVERFLOW))
        *pcbRemaining = remaining * sizeof(wchar_t) + cbDest % sizeof(wchar_t);
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS NTAPI
RtlStringCbPrintfExW(_Out_writes_bytes_(cbDest) NTSTRSAFE_PWSTR pszDest, _In_ size_t cbDest,
                     _Outptr_opt_result_bytebuffer_(*pcbRemaining) NTSTRSAFE_PWSTR *ppszDestEnd,
                     _Out_opt_ size_t *pcbRemaining, _In_ DWORD dwFlags,
                     _In_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, ...) {
    size_t cchDest = cbDest / sizeof(wchar_t);
    size_t length = 0, kept = 0, remaining = 0;
    va_list args;
    NTSTATUS status = CwdkStringDestExW(pszDest, cchDest, NTSTRSAFE_MAX_CCH, dwFlags);

    if (!NT_SUCCESS(status))
        return status;
    if (pszFormat == NULL && (dwFlags & STRSAFE_IGNORE_NULLS))
        pszFormat = L"";
    if (cchDest == 0) {
        if (pszFormat[0] != L'\0')
            status = STATUS_BUFFER_OVERFLOW;
    } else {
        va_start(args, pszFormat);
        status = RtlStringVPrintfWorkerW(pszDest, cchDest, &length, pszFormat, args);
        va_end(args);
    }
    status =
        CwdkStringFinishW(status, pszDest, cchDest, length, kept, ppszDestEnd, &remaining, dwFlags);
    if (pcbRemaining != NULL && (NT_SUCCESS(status) || status == STATUS_BUFFER_OVERFLOW))
        *pcbRemaining = remaining * sizeof(wchar_t) + cbDest % sizeof(wchar_t);
    return status;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlStringCbLengthW(_In_reads_or_z_(cbMax / sizeof(wchar_t))
                                                  STRSAFE_PCNZWCH psz,
                                              _In_ _In_range_(1, NTSTRSAFE_MAX_CCH *
                                                                     sizeof(wchar_t)) size_t cbMax,
                                              _Out_opt_ size_t *pcbLength) {
    size_t length = 0;
    NTSTATUS status = STATUS_INVALID_PARAMETER;

    if (psz != NULL && cbMax / sizeof(wchar_t) <= NTSTRSAFE_MAX_CCH)
        status = RtlStringLengthWorkerW(psz, cbMax / sizeof(wchar_t), &length);
    if (pcbLength != NULL)
        *pcbLength = length * sizeof(wchar_t);
    return status;
}

EXTERN_C_END

#endif
