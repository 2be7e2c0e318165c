/*
 * What the bounded string functions share: flags, and loops that never write past their room.
 * Truncation is STATUS_BUFFER_OVERFLOW, a bad argument STATUS_INVALID_PARAMETER.
 */
#ifndef CWDK_NT_STRSAFE_WORKER_H
#define CWDK_NT_STRSAFE_WORKER_H

#include "nt/basic.h"
#include "nt/status.h"
#include <minwindef.h>
#include <stdio.h>
#include <string.h>

EXTERN_C_START

typedef char *NTSTRSAFE_PSTR;
typedef const char *NTSTRSAFE_PCSTR;
typedef wchar_t *NTSTRSAFE_PWSTR;
typedef const wchar_t *NTSTRSAFE_PCWSTR;
typedef const wchar_t __unaligned *NTSTRSAFE_PCUWSTR;
typedef const char *STRSAFE_PCNZCH;
typedef const wchar_t *STRSAFE_PCNZWCH;
typedef const wchar_t __unaligned *STRSAFE_PCUNZWCH;

#define NTSTRSAFE_MAX_CCH 2147483647
#define NTSTRSAFE_MAX_LENGTH (NTSTRSAFE_MAX_CCH - 1)
#define NTSTRSAFE_UNICODE_STRING_MAX_CCH (0xffff / sizeof(wchar_t))

/* Flags of the Ex functions; the low byte is what to fill with. */
#define STRSAFE_FILL_BYTE(x) ((DWORD)(((x) & 0x000000FF) | STRSAFE_FILL_BEHIND_NULL))
#define STRSAFE_FAILURE_BYTE(x) ((DWORD)(((x) & 0x000000FF) | STRSAFE_FILL_ON_FAILURE))
#define STRSAFE_GET_FILL_PATTERN(dwFlags) ((int)((dwFlags) & 0x000000FF))
#define STRSAFE_IGNORE_NULLS 0x00000100
#define STRSAFE_FILL_BEHIND_NULL 0x00000200
#define STRSAFE_FILL_BEHIND 0x00000200
#define STRSAFE_FILL_ON_FAILURE 0x00000400
#define STRSAFE_NULL_ON_FAILURE 0x00000800
#define STRSAFE_ZERO_LENGTH_ON_FAILURE 0x00000800
#define STRSAFE_NO_TRUNCATION 0x00001000
#define STRSAFE_VALID_FLAGS                                                                        \
    (0x000000FF | STRSAFE_IGNORE_NULLS | STRSAFE_FILL_BEHIND_NULL | STRSAFE_FILL_ON_FAILURE |      \
     STRSAFE_NULL_ON_FAILURE | STRSAFE_NO_TRUNCATION)
#define STRSAFE_UNICODE_STRING_VALID_FLAGS STRSAFE_VALID_FLAGS

FORCEINLINE NTSTATUS NTAPI RtlStringLengthWorkerA(_In_reads_or_z_(cchMax) STRSAFE_PCNZCH psz,
                                                  _In_ size_t cchMax,
                                                  _Out_opt_ size_t *pcchLength) {
    size_t left = cchMax;

    while (left > 0 && *psz != '\0') {
        psz++;
        left--;
    }
    if (pcchLength != NULL)
        *pcchLength = left == 0 ? 0 : cchMax - left;
    return left == 0 ? STATUS_INVALID_PARAMETER : STATUS_SUCCESS;
}

FORCEINLINE NTSTATUS NTAPI RtlStringValidateDestA(_In_reads_opt_(cchDest) STRSAFE_PCNZCH pszDest,
                                                  _In_ size_t cchDest, _In_ const size_t cchMax) {
    UNREFERENCED_PARAMETER(pszDest);
    return cchDest == 0 || cchDest > cchMax ? STATUS_INVALID_PARAMETER : STATUS_SUCCESS;
}

FORCEINLINE NTSTATUS NTAPI RtlStringValidateDestAndLengthA(_In_reads_opt_(cchDest)
                                                               NTSTRSAFE_PCSTR pszDest,
                                                           _In_ size_t cchDest,
                                                           _Out_ size_t *pcchDestLength,
                                                           _In_ const size_t cchMax) {
    NTSTATUS status = RtlStringValidateDestA(pszDest, cchDest, cchMax);

    *pcchDestLength = 0;
    return NT_SUCCESS(status) ? RtlStringLengthWorkerA(pszDest, cchDest, pcchDestLength) : status;
}

/* Copies what fits and always terminates; the destination has room for one character at least. */
FORCEINLINE NTSTATUS NTAPI RtlStringCopyWorkerA(_Out_writes_(cchDest) NTSTRSAFE_PSTR pszDest,
                                                _In_ _In_range_(1, NTSTRSAFE_MAX_CCH)
                                                    size_t cchDest,
                                                _Always_(_Out_opt_) size_t *pcchNewDestLength,
                                                _In_reads_or_z_(cchToCopy) STRSAFE_PCNZCH pszSrc,
                                                _In_ size_t cchToCopy) {
    size_t length = 0;

    while (length < cchToCopy && length + 1 < cchDest && pszSrc[length] != '\0') {
        pszDest[length] = pszSrc[length];
        length++;
    }
    pszDest[length] = '\0';
    if (pcchNewDestLength != NULL)
        *pcchNewDestLength = length;
    if (length < cchToCopy && pszSrc[length] != '\0')
        return STATUS_BUFFER_OVERFLOW;
    return STATUS_SUCCESS;
}

FORCEINLINE NTSTATUS NTAPI RtlStringVPrintfWorkerA(
    _Out_writes_(cchDest) NTSTRSAFE_PSTR pszDest,
    _In_ _In_range_(1, NTSTRSAFE_MAX_CCH) size_t cchDest,
    _Always_(_Out_opt_) size_t *pcchNewDestLength,
    _In_ _Printf_format_string_ NTSTRSAFE_PCSTR pszFormat, _In_ va_list argList) {
    size_t room = cchDest - 1;
    int written = _vsnprintf(pszDest, room, pszFormat, argList);
    NTSTATUS status = STATUS_SUCCESS;
    size_t length = (size_t)written;

    if (written < 0 || length > room) {
        length = room;
        status = STATUS_BUFFER_OVERFLOW;
    }
    pszDest[length] = '\0';
    if (pcchNewDestLength != NULL)
        *pcchNewDestLength = length;
    return status;
}

/*
 * The end of every Ex function: fills what is left, or undoes what was done, as the flags ask, and
 * tells where the string ends. Kept is the length to fall back to when nothing may be truncated.
 */
FORCEINLINE NTSTATUS CwdkStringFinishA(NTSTATUS Status, NTSTRSAFE_PSTR Dest, size_t Size,
                                       size_t Length, size_t Kept, NTSTRSAFE_PSTR *End,
                                       size_t *Remaining, DWORD Flags) {
    if (NT_SUCCESS(Status) && Size != 0) {
        if ((Flags & STRSAFE_FILL_BEHIND_NULL) && Size - Length > 1)
            memset(Dest + Length + 1, STRSAFE_GET_FILL_PATTERN(Flags),
                   (Size - Length - 1) * sizeof(char));
    } else if (!NT_SUCCESS(Status) && Size != 0) {
        if (Flags & STRSAFE_NO_TRUNCATION) {
            Length = Kept;
            Dest[Length] = '\0';
        }
        if (Flags & STRSAFE_FILL_ON_FAILURE) {
            memset(Dest, STRSAFE_GET_FILL_PATTERN(Flags), Size * sizeof(char));
            Length = STRSAFE_GET_FILL_PATTERN(Flags) == 0 ? 0 : Size - 1;
            Dest[Length] = '\0';
        }
        if (Flags & STRSAFE_NULL_ON_FAILURE) {
            Length = 0;
            Dest[0] = '\0';
        }
    }
    if (NT_SUCCESS(Status) || Status == STATUS_BUFFER_OVERFLOW) {
        if (End != NULL)
            *End = Dest + Length;
        if (Remaining != NULL)
            *Remaining = Size - Length;
    }
    return Status;
}

/* A destination of an Ex function: with STRSAFE_IGNORE_NULLS a null one of no size is empty. */
FORCEINLINE NTSTATUS CwdkStringDestExA(NTSTRSAFE_PSTR Dest, size_t Size, size_t Max, DWORD Flags) {
    if (Flags & ~STRSAFE_VALID_FLAGS)
        return STATUS_INVALID_PARAMETER;
    if (Flags & STRSAFE_IGNORE_NULLS)
        return (Dest == NULL && Size != 0) || Size > Max ? STATUS_INVALID_PARAMETER
                                                         : STATUS_SUCCESS;
    return Size == 0 || Size > Max ? STATUS_INVALID_PARAMETER : STATUS_SUCCESS;
}

FORCEINLINE NTSTATUS NTAPI RtlStringLengthWorkerW(_In_reads_or_z_(cchMax) STRSAFE_PCNZWCH psz,
                                                  _In_ size_t cchMax,
                                                  _Out_opt_ size_t *pcchLength) {
    size_t left = cchMax;

    while (left > 0 && *psz != L'\0') {
        psz++;
        left--;
    }
    if (pcchLength != NULL)
        *pcchLength = left == 0 ? 0 : cchMax - left;
    return left == 0 ? STATUS_INVALID_PARAMETER : STATUS_SUCCESS;
}

FORCEINLINE NTSTATUS NTAPI RtlStringValidateDestW(_In_reads_opt_(cchDest) STRSAFE_PCNZWCH pszDest,
                                                  _In_ size_t cchDest, _In_ const size_t cchMax) {
    UNREFERENCED_PARAMETER(pszDest);
    return cchDest == 0 || cchDest > cchMax ? STATUS_INVALID_PARAMETER : STATUS_SUCCESS;
}

FORCEINLINE NTSTATUS NTAPI RtlStringValidateDestAndLengthW(_In_reads_opt_(cchDest)
                                                               NTSTRSAFE_PCWSTR pszDest,
                                                           _In_ size_t cchDest,
                                                           _Out_ size_t *pcchDestLength,
                                                           _In_ const size_t cchMax) {
    NTSTATUS status = RtlStringValidateDestW(pszDest, cchDest, cchMax);

    *pcchDestLength = 0;
    return NT_SUCCESS(status) ? RtlStringLengthWorkerW(pszDest, cchDest, pcchDestLength) : status;
}

/* Copies what fits and always terminates; the destination has room for one character at least. */
FORCEINLINE NTSTATUS NTAPI RtlStringCopyWorkerW(_Out_writes_(cchDest) NTSTRSAFE_PWSTR pszDest,
                                                _In_ _In_range_(1, NTSTRSAFE_MAX_CCH)
                                                    size_t cchDest,
                                                _Always_(_Out_opt_) size_t *pcchNewDestLength,
                                                _In_reads_or_z_(cchToCopy) STRSAFE_PCNZWCH pszSrc,
                                                _In_ size_t cchToCopy) {
    size_t length = 0;

    while (length < cchToCopy && length + 1 < cchDest && pszSrc[length] != L'\0') {
        pszDest[length] = pszSrc[length];
        length++;
    }
    pszDest[length] = L'\0';
    if (pcchNewDestLength != NULL)
        *pcchNewDestLength = length;
    if (length < cchToCopy && pszSrc[length] != L'\0')
        return STATUS_BUFFER_OVERFLOW;
    return STATUS_SUCCESS;
}

FORCEINLINE NTSTATUS NTAPI RtlStringVPrintfWorkerW(
    _Out_writes_(cchDest) NTSTRSAFE_PWSTR pszDest,
    _In_ _In_range_(1, NTSTRSAFE_MAX_CCH) size_t cchDest,
    _Always_(_Out_opt_) size_t *pcchNewDestLength,
    _In_ _Printf_format_string_ NTSTRSAFE_PCWSTR pszFormat, _In_ va_list argList) {
    size_t room = cchDest - 1;
    int written = _vsnwprintf(pszDest, room, pszFormat, argList);
    NTSTATUS status = STATUS_SUCCESS;
    size_t length = (size_t)written;

    if (written < 0 || length > room) {
        length = room;
        status = STATUS_BUFFER_OVERFLOW;
    }
    pszDest[length] = L'\0';
    if (pcchNewDestLength != NULL)
        *pcchNewDestLength = length;
    return status;
}

/*
 * The end of every Ex function: fills what is left, or undoes what was done, as the flags ask, and
 * tells where the string ends. Kept is the length to fall back to when nothing may be truncated.
 */
FORCEINLINE NTSTATUS CwdkStringFinishW(NTSTATUS Status, NTSTRSAFE_PWSTR Dest, size_t Size,
                                       size_t Length, size_t Kept, NTSTRSAFE_PWSTR *End,
                                       size_t *Remaining, DWORD Flags) {
    if (NT_SUCCESS(Status) && Size != 0) {
        if ((Flags & STRSAFE_FILL_BEHIND_NULL) && Size - Length > 1)
            memset(Dest + Length + 1, STRSAFE_GET_FILL_PATTERN(Flags),
                   (Size - Length - 1) * sizeof(wchar_t));
    } else if (!NT_SUCCESS(Status) && Size != 0) {
        if (Flags & STRSAFE_NO_TRUNCATION) {
            Length = Kept;
            Dest[Length] = L'\0';
        }
        if (Flags & STRSAFE_FILL_ON_FAILURE) {
            memset(Dest, STRSAFE_GET_FILL_PATTERN(Flags), Size * sizeof(wchar_t));
            Length = STRSAFE_GET_FILL_PATTERN(Flags) == 0 ? 0 : Size - 1;
            Dest[Length] = L'\0';
        }
        if (Flags & STRSAFE_NULL_ON_FAILURE) {
            Length = 0;
            Dest[0] = L'\0';
        }
    }
    if (NT_SUCCESS(Status) || Status == STATUS_BUFFER_OVERFLOW) {
        if (End != NULL)
            *End = Dest + Length;
        if (Remaining != NULL)
            *Remaining = Size - Length;
    }
    return Status;
}

/* A destination of an Ex function: with STRSAFE_IGNORE_NULLS a null one of no size is empty. */
FORCEINLINE NTSTATUS CwdkStringDestExW(NTSTRSAFE_PWSTR Dest, size_t Size, size_t Max, DWORD Flags) {
    if (Flags & ~STRSAFE_VALID_FLAGS)
        return STATUS_INVALID_PARAMETER;
    if (Flags & STRSAFE_IGNORE_NULLS)
        return (Dest == NULL && Size != 0) || Size > Max ? STATUS_INVALID_PARAMETER
                                                         : STATUS_SUCCESS;
    return Size == 0 || Size > Max ? STATUS_INVALID_PARAMETER : STATUS_SUCCESS;
}

EXTERN_C_END

#endif
