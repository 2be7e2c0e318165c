/*
 * Further system services.
 * What ntifs.h adds to nt/zw.h.
 */
#ifndef CWDK_NT_IFS_ZW_H
#define CWDK_NT_IFS_ZW_H

#include "nt/forward.h"
#include "nt/file.h"

#define SYSTEM_ACCESS_FILTER_NOCONSTRAINT_MASK 0xFFFFFFFFU

#define SYSTEM_PAGE_PRIORITY_BITS 3
#define SYSTEM_PAGE_PRIORITY_LEVELS 8

EXTERN_C_START

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtQueryInformationByName(
    _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _Out_writes_bytes_(Length) PVOID FileInformation, _In_ ULONG Length,
    _In_ FILE_INFORMATION_CLASS FileInformationClass);

EXTERN_C_END

#endif
