/*
 * Part of NDIS: what drivers write by short names - flags of lists, contexts, locks, addresses.
 */
#ifndef CWDK_NDIS_HELPERS_H
#define CWDK_NDIS_HELPERS_H

#include "ndis/nbl.h"
#include "ndis/nblaccessors.h"
#include "ndis/nblinfo.h"

/* The bits of NblFlags that belong to the protocol that made a list. */
#define NBL_SET_PROTOCOL_RSVD_FLAG(_NBL, _F)                                                       \
    ((_NBL)->NblFlags |= ((_F) & NBL_FLAGS_PROTOCOL_RESERVED))
#define NBL_CLEAR_PROTOCOL_RSVD_FLAG(_NBL, _F)                                                     \
    ((_NBL)->NblFlags &= ~((_F) & NBL_FLAGS_PROTOCOL_RESERVED))
#define NBL_TEST_PROTOCOL_RSVD_FLAG(_NBL, _F)                                                      \
    (((_NBL)->NblFlags & ((_F) & NBL_FLAGS_PROTOCOL_RESERVED)) != 0)
#define NBL_SET_PROT_RSVD_FLAG(_NBL, _F) NBL_SET_PROTOCOL_RSVD_FLAG(_NBL, _F)
#define NBL_CLEAR_PROT_RSVD_FLAG(_NBL, _F) NBL_CLEAR_PROTOCOL_RSVD_FLAG(_NBL, _F)
#define NBL_TEST_PROT_RSVD_FLAG(_NBL, _F) NBL_TEST_PROTOCOL_RSVD_FLAG(_NBL, _F)

/* By the cancel id a protocol cancels the sends that it marked with it. */
#define NDIS_SET_NET_BUFFER_LIST_CANCEL_ID(_NBL, _CancelId)                                        \
    (NET_BUFFER_LIST_INFO(_NBL, NetBufferListCancelId) = (_CancelId))
#define NDIS_GET_NET_BUFFER_LIST_CANCEL_ID(_NBL) NET_BUFFER_LIST_INFO(_NBL, NetBufferListCancelId)

/* Memory that a receive queue shares with the device, and the queue and filter of a list. */
#define NET_BUFFER_FIRST_SHARED_MEM_INFO(_NB) ((_NB)->SharedMemoryInfo)
#define NET_BUFFER_SHARED_MEM_NEXT_SEGMENT(_SHI) ((_SHI)->NextSharedMemorySegment)
#define NET_BUFFER_SHARED_MEM_FLAGS(_SHI) ((_SHI)->SharedMemoryFlags)
#define NET_BUFFER_SHARED_MEM_HANDLE(_SHI) ((_SHI)->SharedMemoryHandle)
#define NET_BUFFER_SHARED_MEM_OFFSET(_SHI) ((_SHI)->SharedMemoryOffset)
#define NET_BUFFER_SHARED_MEM_LENGTH(_SHI) ((_SHI)->SharedMemoryLength)
#define CWDK_NBL_FILTERING_INFO(_NBL)                                                              \
    ((PNDIS_NET_BUFFER_LIST_FILTERING_INFO) &                                                      \
     NET_BUFFER_LIST_INFO((_NBL), NetBufferListFilteringInfo))
#define NET_BUFFER_LIST_RECEIVE_FILTER_ID(_NBL)                                                    \
    (CWDK_NBL_FILTERING_INFO(_NBL)->FilteringInfo.FilterId)
#define NET_BUFFER_LIST_RECEIVE_QUEUE_ID(_NBL)                                                     \
    (CWDK_NBL_FILTERING_INFO(_NBL)->FilteringInfo.QueueVPortInfo.QueueId)

/* Tell a debugger the type behind a context handle; here they only check that there is one. */
#define NDIS_DECLARE_CONTEXT_INNER(type) ((void)sizeof(type))
#define NDIS_DECLARE_MINIPORT_DRIVER_CONTEXT(type) NDIS_DECLARE_CONTEXT_INNER(type)
#define NDIS_DECLARE_MINIPORT_ADAPTER_CONTEXT(type) NDIS_DECLARE_CONTEXT_INNER(type)
#define NDIS_DECLARE_MINIPORT_INTERRUPT_CONTEXT(type) NDIS_DECLARE_CONTEXT_INNER(type)
#define NDIS_DECLARE_PROTOCOL_DRIVER_CONTEXT(type) NDIS_DECLARE_CONTEXT_INNER(type)
#define NDIS_DECLARE_PROTOCOL_OPEN_CONTEXT(type) NDIS_DECLARE_CONTEXT_INNER(type)
#define NDIS_DECLARE_FILTER_DRIVER_CONTEXT(type) NDIS_DECLARE_CONTEXT_INNER(type)
#define NDIS_DECLARE_FILTER_MODULE_CONTEXT(type) NDIS_DECLARE_CONTEXT_INNER(type)

/* Mutexes and strings of the kernel by NDIS's names. */
#define NDIS_INIT_MUTEX(_M_) KeInitializeMutex((_M_), 0)
#define NDIS_WAIT_FOR_MUTEX(_M_) KeWaitForSingleObject((_M_), Executive, KernelMode, FALSE, NULL)
#define NDIS_RELEASE_MUTEX(_M_) KeReleaseMutex((_M_), FALSE)
#define NdisEqualString(_String1, _String2, _CaseInsensitive)                                      \
    RtlEqualUnicodeString((_String1), (_String2), (_CaseInsensitive))
#define NdisUpcaseUnicodeString(_Dest, _Source) RtlUpcaseUnicodeString((_Dest), (_Source), FALSE)

EXTERN_C_START

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlUpcaseUnicodeString(PUNICODE_STRING DestinationString,
                                               PCUNICODE_STRING SourceString,
                                               BOOLEAN AllocateDestinationString);

EXTERN_C_END

/* A lock needs no storage of the system's: freeing one does nothing. */
#define NdisAllocateSpinLock(_SpinLock) KeInitializeSpinLock(&(_SpinLock)->SpinLock)
#define NdisFreeSpinLock(_SpinLock) ((void)(_SpinLock))

#endif
