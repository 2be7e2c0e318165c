/*
 * Part of NDIS: nblapi.
 */
#ifndef CWDK_NDIS_NBLAPI_H
#define CWDK_NDIS_NBLAPI_H

#include <wdm.h>
#include <ntddndis.h>
#include "ndis/mdlapi.h"

#define NDIS_CLONE_FLAGS_RESERVED 1
#define NDIS_CLONE_FLAGS_USE_ORIGINAL_MDLS 2

#define NDIS_SIZEOF_NET_BUFFER_POOL_PARAMETERS_REVISION_1 12ULL
#define NDIS_SIZEOF_NET_BUFFER_LIST_POOL_PARAMETERS_REVISION_1 0x10ULL

#define NET_BUFFER_LIST_POOL_PARAMETERS_REVISION_1 1
#define NET_BUFFER_POOL_PARAMETERS_REVISION_1 1

EXTERN_C_START

typedef struct _NDIS_OBJECT_HEADER NDIS_OBJECT_HEADER, *PNDIS_OBJECT_HEADER;
typedef struct _NET_BUFFER NET_BUFFER, *PNET_BUFFER;
typedef struct _NET_BUFFER_LIST NET_BUFFER_LIST, *PNET_BUFFER_LIST;
_Function_class_(NET_BUFFER_ALLOCATE_MDL)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef MDL *NET_BUFFER_ALLOCATE_MDL(_Inout_ ULONG *BufferSize);
typedef NET_BUFFER_ALLOCATE_MDL *NET_BUFFER_ALLOCATE_MDL_HANDLER;

_Function_class_(NET_BUFFER_FREE_MDL)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void NET_BUFFER_FREE_MDL(_In_ MDL *Mdl);
typedef NET_BUFFER_FREE_MDL *NET_BUFFER_FREE_MDL_HANDLER;

typedef struct _NET_BUFFER_LIST_POOL_PARAMETERS NET_BUFFER_LIST_POOL_PARAMETERS,
    *PNET_BUFFER_LIST_POOL_PARAMETERS;
struct _NET_BUFFER_LIST_POOL_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    UCHAR ProtocolId;
    BOOLEAN fAllocateNetBuffer;
    USHORT ContextSize;
    ULONG PoolTag;
    ULONG DataSize;
};

typedef struct _NET_BUFFER_POOL_PARAMETERS NET_BUFFER_POOL_PARAMETERS, *PNET_BUFFER_POOL_PARAMETERS;
struct _NET_BUFFER_POOL_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG PoolTag;
    ULONG DataSize;
};

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisAdjustNetBufferCurrentMdl(_In_ NET_BUFFER *NetBuffer);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisAdvanceNetBufferDataStart(_In_ NET_BUFFER *NetBuffer,
                                                   _In_ ULONG DataOffsetDelta, _In_ BOOLEAN FreeMdl,
                                                   _In_opt_ NET_BUFFER_FREE_MDL *FreeMdlHandler);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void
NdisAdvanceNetBufferListDataStart(_In_ NET_BUFFER_LIST *NetBufferList, _In_ ULONG DataOffsetDelta,
                                  _In_ BOOLEAN FreeMdl,
                                  _In_opt_ NET_BUFFER_FREE_MDL *FreeMdlMdlHandler);

_Ret_owned_(netbuffer)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NET_BUFFER_LIST *NdisAllocateCloneNetBufferList(
    _In_ NET_BUFFER_LIST *OriginalNetBufferList, _In_opt_ NDIS_HANDLE NetBufferListPoolHandle,
    _In_opt_ NDIS_HANDLE NetBufferPoolHandle, _In_ ULONG AllocateCloneFlags);

_Ret_owned_(netbuffer)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NET_BUFFER_LIST *NdisAllocateFragmentNetBufferList(
    _In_ NET_BUFFER_LIST *OriginalNetBufferList, _In_opt_ NDIS_HANDLE NetBufferListPool,
    _In_opt_ NDIS_HANDLE NetBufferPool, _In_ ULONG StartOffset, _In_ ULONG MaximumLength,
    _In_ ULONG DataOffsetDelta, _In_ ULONG DataBackFill, _In_ ULONG AllocateFragmentFlags);

_Ret_owned_(netbuffer)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NET_BUFFER *NdisAllocateNetBuffer(_In_ NDIS_HANDLE PoolHandle,
                                                  _In_opt_ MDL *MdlChain, _In_ ULONG DataOffset,
                                                  _In_ SIZE_T DataLength);

_Ret_owned_(netbuffer)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NET_BUFFER_LIST *NdisAllocateNetBufferAndNetBufferList(
    _In_ NDIS_HANDLE PoolHandle, _In_ USHORT ContextSize, _In_ USHORT ContextBackFill,
    _In_opt_ __drv_aliasesMem MDL *MdlChain, _In_ ULONG DataOffset, _In_ SIZE_T DataLength);

_Ret_owned_(netbuffer)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NET_BUFFER_LIST *NdisAllocateNetBufferList(_In_ NDIS_HANDLE PoolHandle,
                                                           _In_ USHORT ContextSize,
                                                           _In_ USHORT ContextBackFill);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisAllocateNetBufferListContext(_In_ NET_BUFFER_LIST *NetBufferList,
                                                             _In_ USHORT ContextSize,
                                                             _In_ USHORT ContextBackFill,
                                                             _In_ ULONG PoolTag);

_Ret_owned_(ndisobject)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_HANDLE NdisAllocateNetBufferListPool(
    _In_opt_ NDIS_HANDLE NdisHandle, _In_ const NET_BUFFER_LIST_POOL_PARAMETERS *Parameters);

_Ret_owned_(netbuffer)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NET_BUFFER *NdisAllocateNetBufferMdlAndData(_In_ NDIS_HANDLE PoolHandle);

_Ret_owned_(ndisobject)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_HANDLE NdisAllocateNetBufferPool(
    _In_opt_ NDIS_HANDLE NdisHandle, _In_ const NET_BUFFER_POOL_PARAMETERS *Parameters);

_Ret_owned_(netbuffer)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NET_BUFFER_LIST *
NdisAllocateReassembledNetBufferList(_In_ NET_BUFFER_LIST *FragmentNetBufferList,
                                     _In_opt_ NDIS_HANDLE NetBufferAndNetBufferListPoolHandle,
                                     _In_ ULONG StartOffset, _In_ ULONG DataOffsetDelta,
                                     _In_ ULONG DataBackFill, _In_ ULONG AllocateReassembleFlags);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisCopyFromNetBufferToNetBuffer(
    _In_ NET_BUFFER *Destination, _In_ ULONG DestinationOffset, _In_ ULONG BytesToCopy,
    _In_ const NET_BUFFER *Source, _In_ ULONG SourceOffset, _Out_ ULONG *BytesCopied);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisCopyReceiveNetBufferListInfo(_In_ NET_BUFFER_LIST *DestNetBufferList,
                                                      _In_ const NET_BUFFER_LIST *SrcNetBufferList);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisCopySendNetBufferListInfo(_In_ NET_BUFFER_LIST *DestNetBufferList,
                                                   _In_ const NET_BUFFER_LIST *SrcNetBufferList);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisFreeCloneNetBufferList(_In_ __drv_freesMem(mem) _Consumes_(netbuffer)
                                                    NET_BUFFER_LIST *CloneNetBufferList,
                                                _In_ ULONG FreeCloneFlags);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisFreeFragmentNetBufferList(_In_ __drv_freesMem(mem) _Consumes_(netbuffer)
                                                       NET_BUFFER_LIST *FragmentNetBufferList,
                                                   _In_ ULONG DataOffsetDelta,
                                                   _In_ ULONG FreeFragmentFlags);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisFreeNetBuffer(_In_ _Consumes_(netbuffer) NET_BUFFER *NetBuffer);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisFreeNetBufferList(_In_ _Consumes_(netbuffer)
                                               NET_BUFFER_LIST *NetBufferList);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisFreeNetBufferListContext(_In_ NET_BUFFER_LIST *NetBufferList,
                                                  _In_ USHORT ContextSize);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisFreeNetBufferListPool(_In_ __drv_freesMem(mem) _Consumes_(ndisobject)
                                                   NDIS_HANDLE PoolHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisFreeNetBufferPool(_In_ __drv_freesMem(mem) _Consumes_(ndisobject)
                                               NDIS_HANDLE PoolHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisFreeReassembledNetBufferList(_In_ __drv_freesMem(mem) _Consumes_(netbuffer)
                                                          NET_BUFFER_LIST *ReassembledNetBufferList,
                                                      _In_ ULONG DataOffsetDelta,
                                                      _In_ ULONG FreeReassembleFlags);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT PVOID NdisGetDataBuffer(_In_ NET_BUFFER *NetBuffer, _In_ ULONG BytesNeeded,
                                        _Out_writes_bytes_all_opt_(BytesNeeded) PVOID Storage,
                                        _In_ ULONG AlignMultiple, _In_ ULONG AlignOffset);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT UCHAR NdisGetNetBufferListProtocolId(_In_ const NET_BUFFER_LIST *NetBufferList);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NDIS_HANDLE NdisGetPoolFromNetBuffer(_In_ const NET_BUFFER *NetBuffer);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NDIS_HANDLE NdisGetPoolFromNetBufferList(_In_ const NET_BUFFER_LIST *NetBufferList);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT ULONG NdisQueryNetBufferPhysicalCount(_In_ NET_BUFFER *NetBuffer);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisRetreatNetBufferDataStart(
    _In_ NET_BUFFER *NetBuffer, _In_ ULONG DataOffsetDelta, _In_ ULONG DataBackFill,
    _In_opt_ NET_BUFFER_ALLOCATE_MDL *AllocateMdlHandler);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisRetreatNetBufferListDataStart(
    _In_ NET_BUFFER_LIST *NetBufferList, _In_ ULONG DataOffsetDelta, _In_ ULONG DataBackFill,
    _In_opt_ NET_BUFFER_ALLOCATE_MDL *AllocateMdlHandler,
    _In_opt_ NET_BUFFER_FREE_MDL *FreeMdlHandler);

EXTERN_C_END

#define NDIS_TEST_CLONE_FLAG(_Flags, _Fl) (((_Flags) & (_Fl)) == (_Fl))
#define NDIS_SET_CLONE_FLAG(_Flags, _Fl) ((_Flags) |= (_Fl))
#define NDIS_CLEAR_CLONE_FLAG(_Flags, _Fl) ((_Flags) &= ~(_Fl))

#endif
