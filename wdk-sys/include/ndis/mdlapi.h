/*
 * Part of NDIS: mdlapi.
 */
#ifndef CWDK_NDIS_MDLAPI_H
#define CWDK_NDIS_MDLAPI_H

#include <wdm.h>

EXTERN_C_START

typedef PVOID NDIS_HANDLE;

_Ret_owned_(mdl)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT MDL *NdisAllocateMdl(_In_ NDIS_HANDLE NdisHandle,
                                     _In_reads_bytes_(Length) PVOID VirtualAddress,
                                     _In_ ULONG Length);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisFreeMdl(_In_ _Consumes_(mdl) MDL *Mdl);

EXTERN_C_END

#define NDIS_MDL_LINKAGE(_Mdl) ((_Mdl)->Next)
#define NdisGetNextMdl(_CurrentMdl, _NextMdl) (*(_NextMdl) = (_CurrentMdl)->Next)
#define NdisQueryMdl(_Mdl, _VirtualAddress, _Length, _Priority)                                    \
    {                                                                                              \
        if (ARGUMENT_PRESENT(_VirtualAddress))                                                     \
            *(PVOID *)(_VirtualAddress) = MmGetSystemAddressForMdlSafe(_Mdl, _Priority);           \
        *(_Length) = MmGetMdlByteCount(_Mdl);                                                      \
    }

#define NDIS_MDL_TO_SPAN_PAGES(_Mdl)                                                               \
    (MmGetMdlByteCount(_Mdl) == 0                                                                  \
         ? 1                                                                                       \
         : ADDRESS_AND_SIZE_TO_SPAN_PAGES(MmGetMdlVirtualAddress(_Mdl), MmGetMdlByteCount(_Mdl)))
#define NdisGetMdlPhysicalArraySize(_Mdl, _ArraySize) (*(_ArraySize) = NDIS_MDL_TO_SPAN_PAGES(_Mdl))
#define NdisQueryMdlOffset(_Mdl, _Offset, _Length)                                                 \
    {                                                                                              \
        *(_Offset) = MmGetMdlByteOffset(_Mdl);                                                     \
        *(_Length) = MmGetMdlByteCount(_Mdl);                                                      \
    }

#endif
