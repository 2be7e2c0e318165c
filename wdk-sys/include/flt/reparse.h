/*
 * Reparse points: tagging files, and opening them without being redirected.
 */
#ifndef CWDK_FLT_REPARSE_H
#define CWDK_FLT_REPARSE_H

#include "ntifs.h"
#include "flt/types.h"
#include "flt/callback_data.h"

#define FLTTCFL_AUTO_REPARSE 1

EXTERN_C_START

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI
FltAddOpenReparseEntry(_In_ PFLT_FILTER Filter, _In_ PFLT_CALLBACK_DATA Data,
                       _In_ POPEN_REPARSE_LIST_ENTRY OpenReparseEntry);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltCopyOpenReparseList(_In_ PFLT_FILTER Filter,
                                                      _In_ PFLT_CALLBACK_DATA Data,
                                                      _Inout_ PECP_LIST EcpList);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltFreeOpenReparseList(_In_ PFLT_FILTER Filter, _In_ PECP_LIST EcpList);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI
FltRemoveOpenReparseEntry(_In_ PFLT_FILTER Filter, _In_ PFLT_CALLBACK_DATA Data,
                          _In_ POPEN_REPARSE_LIST_ENTRY OpenReparseEntry);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltTagFile(_In_ PFLT_INSTANCE InitiatingInstance,
                                          _In_ PFILE_OBJECT FileObject, _In_ ULONG FileTag,
                                          _In_opt_ GUID *Guid,
                                          _In_reads_bytes_(DataBufferLength) PVOID DataBuffer,
                                          _In_ USHORT DataBufferLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltTagFileEx(_In_ PFLT_INSTANCE InitiatingInstance,
                                            _In_ PFILE_OBJECT FileObject, _In_ ULONG FileTag,
                                            _In_opt_ GUID *Guid,
                                            _In_reads_bytes_(DataBufferLength) PVOID DataBuffer,
                                            _In_ USHORT DataBufferLength,
                                            _In_ ULONG ExistingFileTag, _In_opt_ GUID *ExistingGuid,
                                            _In_ ULONG Flags);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltUntagFile(_In_ PFLT_INSTANCE InitiatingInstance,
                                            _In_ PFILE_OBJECT FileObject, _In_ ULONG FileTag,
                                            _In_opt_ GUID *Guid);

EXTERN_C_END

#endif
