/*
 * Memory descriptor lists: the physical pages behind a virtual buffer.
 * What ntifs.h adds to nt/mdl.h.
 */
#ifndef CWDK_NT_IFS_MDL_H
#define CWDK_NT_IFS_MDL_H

#include "nt/forward.h"

EXTERN_C_START

extern NTKERNELAPI ULONG CcFastMdlReadWait;

NTKERNELAPI void CcMdlRead(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
                           _In_ ULONG Length, _Out_ PMDL *MdlChain,
                           _Out_ PIO_STATUS_BLOCK IoStatus);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void CcMdlReadComplete(_In_ PFILE_OBJECT FileObject, _In_ PMDL MdlChain);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void CcMdlWriteAbort(_In_ PFILE_OBJECT FileObject, _In_ PMDL MdlChain);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void CcMdlWriteComplete(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
                                    _In_ PMDL MdlChain);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void CcPrepareMdlWrite(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
                                   _In_ ULONG Length, _Out_ PMDL *MdlChain,
                                   _Out_ PIO_STATUS_BLOCK IoStatus);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlIncrementCcFastMdlReadWait(VOID);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI BOOLEAN FsRtlMdlReadCompleteDev(_In_ PFILE_OBJECT FileObject, _In_ PMDL MdlChain,
                                            _In_opt_ PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN FsRtlMdlReadDev(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
                                    _In_ ULONG Length, _In_ ULONG LockKey, _Outptr_ PMDL *MdlChain,
                                    _Out_ PIO_STATUS_BLOCK IoStatus,
                                    _In_opt_ PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS FsRtlMdlReadEx(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
                                    _In_ ULONG Length, _In_ ULONG LockKey, _Outptr_ PMDL *MdlChain,
                                    _Out_ PIO_STATUS_BLOCK IoStatus);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN FsRtlMdlWriteCompleteDev(_In_ PFILE_OBJECT FileObject,
                                             _In_ PLARGE_INTEGER FileOffset, _In_ PMDL MdlChain,
                                             _In_opt_ PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN FsRtlPrepareMdlWriteDev(_In_ PFILE_OBJECT FileObject,
                                            _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length,
                                            _In_ ULONG LockKey, _Outptr_ PMDL *MdlChain,
                                            _Out_ PIO_STATUS_BLOCK IoStatus,
                                            _In_ PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS FsRtlPrepareMdlWriteEx(_In_ PFILE_OBJECT FileObject,
                                            _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length,
                                            _In_ ULONG LockKey, _Outptr_ PMDL *MdlChain,
                                            _Out_ PIO_STATUS_BLOCK IoStatus);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI LOGICAL MmMdlPagesAreZero(_In_ PMDL Mdl);

EXTERN_C_END

#endif
