/*
 * Extra create parameters: blocks that travel with a create request.
 *
 * A list, and each parameter in it, is allocated here and freed here, unless the list was handed to
 * a create request. Parameters of a list that came with callback data belong to it.
 */
#ifndef CWDK_FLT_ECP_H
#define CWDK_FLT_ECP_H

#include "ntifs.h"
#include "flt/types.h"
#include "flt/callback_data.h"
#include "flt/name.h"

DEFINE_GUID(GUID_ECP_FLT_CREATEFILE_TARGET, 0xCE08041D, 0xF411, 0x447F, 0xB7, 0x0D, 0xCC, 0xEE,
            0x45, 0xC2, 0x3F, 0xAC);

EXTERN_C_START

typedef USHORT FLT_CREATEFILE_TARGET_FLAGS;

typedef struct _FLT_CREATEFILE_TARGET_ECP_CONTEXT FLT_CREATEFILE_TARGET_ECP_CONTEXT,
    *PFLT_CREATEFILE_TARGET_ECP_CONTEXT;
struct _FLT_CREATEFILE_TARGET_ECP_CONTEXT {
    PFLT_INSTANCE Instance;
    PFLT_VOLUME Volume;
    PFLT_FILE_NAME_INFORMATION FileNameInformation;
    FLT_CREATEFILE_TARGET_FLAGS Flags;
};

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltAcknowledgeEcp(_In_ PFLT_FILTER Filter, _In_ PVOID EcpContext);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltAllocateExtraCreateParameter(
    _In_ PFLT_FILTER Filter, _In_ LPCGUID EcpType, ULONG SizeOfContext,
    _In_ FSRTL_ALLOCATE_ECP_FLAGS Flags,
    _In_opt_ PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK CleanupCallback, _In_ ULONG PoolTag,
    _Outptr_result_buffer_(SizeOfContext) _Out_owned_(ecp) PVOID *EcpContext);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltAllocateExtraCreateParameterFromLookasideList(
    _In_ PFLT_FILTER Filter, _In_ LPCGUID EcpType, _In_ ULONG SizeOfContext,
    _In_ FSRTL_ALLOCATE_ECP_FLAGS Flags,
    _In_opt_ PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK CleanupCallback,
    _Inout_ PVOID LookasideList, _Outptr_ _Out_owned_(ecp) PVOID *EcpContext);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltAllocateExtraCreateParameterList(
    _In_ PFLT_FILTER Filter, _In_ FSRTL_ALLOCATE_ECPLIST_FLAGS Flags,
    _Outptr_ _Out_owned_(ecp) PECP_LIST *EcpList);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltDeleteExtraCreateParameterLookasideList(
    _In_opt_ PFLT_FILTER Filter, _Inout_ PVOID Lookaside, _In_ FSRTL_ECP_LOOKASIDE_FLAGS Flags);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltFindExtraCreateParameter(
    _In_ PFLT_FILTER Filter, _In_ PECP_LIST EcpList, _In_ LPCGUID EcpType,
    _Outptr_opt_result_buffer_(*EcpContextSize) PVOID *EcpContext, _Out_opt_ ULONG *EcpContextSize);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltFreeExtraCreateParameter(_In_ PFLT_FILTER Filter,
                                                       _In_ _Consumes_(ecp) PVOID EcpContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltFreeExtraCreateParameterList(_In_ PFLT_FILTER Filter,
                                                           _In_ _Consumes_(ecp) PECP_LIST EcpList);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
FltGetEcpListFromCallbackData(_In_ PFLT_FILTER Filter, _In_ PFLT_CALLBACK_DATA CallbackData,
                              _Outptr_result_maybenull_ PECP_LIST *EcpList);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetNextExtraCreateParameter(_In_ PFLT_FILTER Filter,
                                                              _In_ PECP_LIST EcpList,
                                                              _In_opt_ PVOID CurrentEcpContext,
                                                              _Out_opt_ LPGUID NextEcpType,
                                                              _Outptr_opt_ PVOID *NextEcpContext,
                                                              _Out_opt_ ULONG *NextEcpContextSize);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltInitExtraCreateParameterLookasideList(
    _In_ PFLT_FILTER Filter, _Inout_ PVOID Lookaside, _In_ FSRTL_ECP_LOOKASIDE_FLAGS Flags,
    _In_ SIZE_T Size, _In_ ULONG Tag);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltInsertExtraCreateParameter(_In_ PFLT_FILTER Filter,
                                                             _Inout_ PECP_LIST EcpList,
                                                             _Inout_ _Parks_(ecp) PVOID EcpContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI FltIsEcpAcknowledged(_In_ PFLT_FILTER Filter, _In_ PVOID EcpContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI FltIsEcpFromUserMode(_In_ PFLT_FILTER Filter, _In_ PVOID EcpContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltPrepareToReuseEcp(_In_ PFLT_FILTER Filter, _In_ PVOID EcpContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltRemoveExtraCreateParameter(_In_ PFLT_FILTER Filter,
                                                             _Inout_ PECP_LIST EcpList,
                                                             _In_ LPCGUID EcpType,
                                                             _Outptr_result_buffer_(*EcpContextSize)
                                                                 _Out_owned_(ecp) PVOID *EcpContext,
                                                             _Out_opt_ ULONG *EcpContextSize);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltSetEcpListIntoCallbackData(_In_ PFLT_FILTER Filter,
                                                             _In_ PFLT_CALLBACK_DATA CallbackData,
                                                             _In_ PECP_LIST EcpList);

EXTERN_C_END

#endif
