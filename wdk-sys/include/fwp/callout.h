/*
 * Callouts: registration and the functions the engine calls.
 *
 * classify runs at up to DISPATCH_LEVEL. It may set the action only while the right to write is
 * there, and a pended classification is completed exactly once. A flow context is removed, or its
 * delete notification has run, before the callout is unregistered.
 */
#ifndef CWDK_FWP_CALLOUT_H
#define CWDK_FWP_CALLOUT_H

#include "wdm.h"
#include "ws2def.h"
#include "ndis.h"
#include "fwptypes.h"
#include "fwpstypes.h"
#include "fwp/metadata.h"

EXTERN_C_START

typedef struct _NET_BUFFER_LIST NET_BUFFER_LIST, *PNET_BUFFER_LIST;

EXTERN_C_END

#define FWPS_CLASSIFY_FLAG_REAUTHORIZE_IF_MODIFIED_BY_OTHERS 1

#define _KRPCENV_ 1

EXTERN_C_START

typedef struct FWPS_ALE_ENDPOINT_ENUM_TEMPLATE0_ FWPS_ALE_ENDPOINT_ENUM_TEMPLATE0;
typedef struct FWPS_ALE_ENDPOINT_PROPERTIES0_ FWPS_ALE_ENDPOINT_PROPERTIES0;
typedef struct FWPS_CLASSIFY_OUT0_ FWPS_CLASSIFY_OUT0;
typedef struct FWPS_FILTER0_ FWPS_FILTER0;
typedef struct FWPS_FILTER1_ FWPS_FILTER1;
typedef struct FWPS_FILTER2_ FWPS_FILTER2;
typedef struct FWPS_FILTER3_ FWPS_FILTER3;

typedef enum FWPS_CONNECTION_REDIRECT_STATE_ {
    FWPS_CONNECTION_NOT_REDIRECTED = 0,
    FWPS_CONNECTION_REDIRECTED_BY_SELF,
    FWPS_CONNECTION_REDIRECTED_BY_OTHER,
    FWPS_CONNECTION_PREVIOUSLY_REDIRECTED_BY_SELF,
    FWPS_CONNECTION_REDIRECT_STATE_MAX,
} FWPS_CONNECTION_REDIRECT_STATE;

typedef void (*FWPS_CALLOUT_BOOTTIME_CALLOUT_DELETE_NOTIFY_FN0)(_In_ UINT32 calloutId);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void (*FWPS_CALLOUT_CLASSIFY_FN0)(_In_ const FWPS_INCOMING_VALUES0 *inFixedValues,
                                          _In_ const FWPS_INCOMING_METADATA_VALUES0 *inMetaValues,
                                          _Inout_opt_ void *layerData,
                                          _In_ const FWPS_FILTER0 *filter, _In_ UINT64 flowContext,
                                          _Inout_ FWPS_CLASSIFY_OUT0 *classifyOut);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void (*FWPS_CALLOUT_CLASSIFY_FN1)(_In_ const FWPS_INCOMING_VALUES0 *inFixedValues,
                                          _In_ const FWPS_INCOMING_METADATA_VALUES0 *inMetaValues,
                                          _Inout_opt_ void *layerData,
                                          _In_opt_ const void *classifyContext,
                                          _In_ const FWPS_FILTER1 *filter, _In_ UINT64 flowContext,
                                          _Inout_ FWPS_CLASSIFY_OUT0 *classifyOut);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void (*FWPS_CALLOUT_CLASSIFY_FN2)(_In_ const FWPS_INCOMING_VALUES0 *inFixedValues,
                                          _In_ const FWPS_INCOMING_METADATA_VALUES0 *inMetaValues,
                                          _Inout_opt_ void *layerData,
                                          _In_opt_ const void *classifyContext,
                                          _In_ const FWPS_FILTER2 *filter, _In_ UINT64 flowContext,
                                          _Inout_ FWPS_CLASSIFY_OUT0 *classifyOut);

typedef void (*FWPS_CALLOUT_CLASSIFY_FN3)(_In_ const FWPS_INCOMING_VALUES0 *inFixedValues,
                                          _In_ const FWPS_INCOMING_METADATA_VALUES0 *inMetaValues,
                                          _Inout_opt_ void *layerData,
                                          _In_opt_ const void *classifyContext,
                                          _In_ const FWPS_FILTER3 *filter, _In_ UINT64 flowContext,
                                          _Inout_ FWPS_CLASSIFY_OUT0 *classifyOut);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void (*FWPS_CALLOUT_FLOW_DELETE_NOTIFY_FN0)(_In_ UINT16 layerId, _In_ UINT32 calloutId,
                                                    _In_ UINT64 flowContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*FWPS_CALLOUT_NOTIFY_FN0)(_In_ FWPS_CALLOUT_NOTIFY_TYPE notifyType,
                                            _In_ const GUID *filterKey,
                                            _Inout_ FWPS_FILTER0 *filter);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*FWPS_CALLOUT_NOTIFY_FN1)(_In_ FWPS_CALLOUT_NOTIFY_TYPE notifyType,
                                            _In_ const GUID *filterKey,
                                            _Inout_ FWPS_FILTER1 *filter);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*FWPS_CALLOUT_NOTIFY_FN2)(_In_ FWPS_CALLOUT_NOTIFY_TYPE notifyType,
                                            _In_ const GUID *filterKey,
                                            _Inout_ FWPS_FILTER2 *filter);

typedef NTSTATUS (*FWPS_CALLOUT_NOTIFY_FN3)(_In_ FWPS_CALLOUT_NOTIFY_TYPE notifyType,
                                            _In_ const GUID *filterKey,
                                            _Inout_ FWPS_FILTER3 *filter);

typedef struct FWPS_CALLOUT0_ FWPS_CALLOUT0;
struct FWPS_CALLOUT0_ {
    GUID calloutKey;
    UINT32 flags;
    FWPS_CALLOUT_CLASSIFY_FN0 classifyFn;
    FWPS_CALLOUT_NOTIFY_FN0 notifyFn;
    FWPS_CALLOUT_FLOW_DELETE_NOTIFY_FN0 flowDeleteFn;
};

typedef struct FWPS_CALLOUT1_ FWPS_CALLOUT1;
struct FWPS_CALLOUT1_ {
    GUID calloutKey;
    UINT32 flags;
    FWPS_CALLOUT_CLASSIFY_FN1 classifyFn;
    FWPS_CALLOUT_NOTIFY_FN1 notifyFn;
    FWPS_CALLOUT_FLOW_DELETE_NOTIFY_FN0 flowDeleteFn;
};

typedef struct FWPS_CALLOUT2_ FWPS_CALLOUT2;
struct FWPS_CALLOUT2_ {
    GUID calloutKey;
    UINT32 flags;
    FWPS_CALLOUT_CLASSIFY_FN2 classifyFn;
    FWPS_CALLOUT_NOTIFY_FN2 notifyFn;
    FWPS_CALLOUT_FLOW_DELETE_NOTIFY_FN0 flowDeleteFn;
};

typedef struct FWPS_CALLOUT3_ FWPS_CALLOUT3;
struct FWPS_CALLOUT3_ {
    GUID calloutKey;
    UINT32 flags;
    FWPS_CALLOUT_CLASSIFY_FN3 classifyFn;
    FWPS_CALLOUT_NOTIFY_FN3 notifyFn;
    FWPS_CALLOUT_FLOW_DELETE_NOTIFY_FN0 flowDeleteFn;
};

typedef struct _FWPS_BIND_REQUEST0 FWPS_BIND_REQUEST0;
struct _FWPS_BIND_REQUEST0 {
    SOCKADDR_STORAGE localAddressAndPort;
    UINT64 portReservationToken;
    struct _FWPS_BIND_REQUEST0 *previousVersion;
    UINT64 modifierFilterId;
};

typedef struct _FWPS_CONNECT_REQUEST0 FWPS_CONNECT_REQUEST0;
struct _FWPS_CONNECT_REQUEST0 {
    SOCKADDR_STORAGE localAddressAndPort;
    SOCKADDR_STORAGE remoteAddressAndPort;
    UINT64 portReservationToken;
    DWORD localRedirectTargetPID;
    struct _FWPS_CONNECT_REQUEST0 *previousVersion;
    UINT64 modifierFilterId;
    HANDLE localRedirectHandle;
    void *localRedirectContext;
    SIZE_T localRedirectContextSize;
};

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsAcquireClassifyHandle0(_In_ void *classifyContext,
                                                          _In_ UINT32 flags,
                                                          _Out_ _Out_owned_(classify)
                                                              UINT64 *classifyHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsAcquireWritableLayerDataPointer0(
    _In_ UINT64 classifyHandle, _In_ UINT64 filterId, _In_ UINT32 flags,
    _Out_ PVOID *writableLayerData, _Inout_opt_ FWPS_CLASSIFY_OUT0 *classifyOut);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsAleEndpointCreateEnumHandle0(
    _In_ HANDLE engineHandle, _In_opt_ const FWPS_ALE_ENDPOINT_ENUM_TEMPLATE0 *enumTemplate,
    _Out_ _Out_owned_(enumeration) HANDLE *enumHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsAleEndpointDestroyEnumHandle0(_In_ HANDLE engineHandle,
                                                                 _Inout_ _Consumes_(enumeration)
                                                                     HANDLE enumHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsAleEndpointEnum0(_In_ HANDLE engineHandle,
                                                    _In_ HANDLE enumHandle,
                                                    _In_ UINT32 numEntriesRequested,
                                                    _Outptr_result_buffer_(*numEntriesReturned)
                                                        FWPS_ALE_ENDPOINT_PROPERTIES0 ***entries,
                                                    _Out_ UINT32 *numEntriesReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
FwpsAleEndpointGetById0(_In_ HANDLE engineHandle, _In_ UINT64 endpointId,
                        _Out_ FWPS_ALE_ENDPOINT_PROPERTIES0 **properties);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsAleEndpointGetSecurityInfo0(
    _In_ HANDLE engineHandle, _In_ SECURITY_INFORMATION securityInfo,
    _Outptr_result_maybenull_ PSID *sidOwner, _Outptr_result_maybenull_ PSID *sidGroup,
    _Outptr_result_maybenull_ PACL *dacl, _Outptr_result_maybenull_ PACL *sacl,
    _Outptr_ PSECURITY_DESCRIPTOR *securityDescriptor);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsAleEndpointSetSecurityInfo0(
    _In_ HANDLE engineHandle, _In_ SECURITY_INFORMATION securityInfo, _In_opt_ const SID *sidOwner,
    _In_opt_ const SID *sidGroup, _In_opt_ const ACL *dacl, _In_opt_ const ACL *sacl);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI FwpsApplyModifiedLayerData0(_In_ UINT64 classifyHandle,
                                                       _In_ PVOID modifiedLayerData,
                                                       _In_ UINT32 flags);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsCalloutRegister0(_Inout_ void *deviceObject,
                                                    _In_ const FWPS_CALLOUT0 *callout,
                                                    _Out_opt_ UINT32 *calloutId);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsCalloutRegister1(_Inout_ void *deviceObject,
                                                    _In_ const FWPS_CALLOUT1 *callout,
                                                    _Out_opt_ UINT32 *calloutId);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsCalloutRegister2(_Inout_ void *deviceObject,
                                                    _In_ const FWPS_CALLOUT2 *callout,
                                                    _Out_opt_ UINT32 *calloutId);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsCalloutRegister3(_Inout_ void *deviceObject,
                                                    _In_ const FWPS_CALLOUT3 *callout,
                                                    _Out_opt_ UINT32 *calloutId);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsCalloutUnregisterById0(_In_ const UINT32 calloutId);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsCalloutUnregisterByKey0(_In_ const GUID *calloutKey);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
FwpsClassifyOptionSet0(_In_ const FWPS_INCOMING_METADATA_VALUES0 *inMetadataValues,
                       _In_ const FWP_CLASSIFY_OPTION_TYPE option, _In_ const FWP_VALUE0 *newValue);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI FwpsCompleteClassify0(_In_ UINT64 classifyHandle, _In_ UINT32 flags,
                                                 _In_opt_ const FWPS_CLASSIFY_OUT0 *classifyOut);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI FwpsCompleteOperation0(_In_ _Consumes_(pended) HANDLE completionContext,
                                                  _In_opt_ PNET_BUFFER_LIST netBufferList);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsFlowAbort0(_In_ UINT64 flowId);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsFlowAssociateContext0(_In_ UINT64 flowId, _In_ UINT16 layerId,
                                                         _In_ UINT32 calloutId,
                                                         _In_ UINT64 flowContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsFlowRemoveContext0(_In_ UINT64 flowId, _In_ UINT16 layerId,
                                                      _In_ UINT32 calloutId);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsOpenToken0(_In_ HANDLE engineHandle, LUID modifiedId,
                                              DWORD desiredAccess,
                                              _Out_ _Out_owned_(handle) HANDLE *accessToken);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsPendClassify0(_In_ UINT64 classifyHandle, _In_ UINT64 filterId,
                                                 _In_ UINT32 flags,
                                                 _Inout_ FWPS_CLASSIFY_OUT0 *classifyOut);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsPendOperation0(_In_ HANDLE completionHandle,
                                                  _Out_ _Out_owned_(pended)
                                                      HANDLE *completionContext);

_IRQL_requires_min_(PASSIVE_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT FWPS_CONNECTION_REDIRECT_STATE NTAPI
FwpsQueryConnectionRedirectState0(_In_ HANDLE redirectRecords, _In_ HANDLE redirectHandle,
                                  _Outptr_opt_result_maybenull_ void **redirectContext);

_IRQL_requires_min_(PASSIVE_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsQueryConnectionSioFormatRedirectRecords0(
    _In_ HANDLE RedirectRecords, _Out_opt_ PVOID OutputBuffer, _In_ SIZE_T OutputBufferLength,
    _Out_opt_ PSIZE_T BytesTransferred);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsRedirectHandleCreate0(_In_ const GUID *providerGuid,
                                                         _Reserved_ UINT32 flags,
                                                         _Out_ _Out_owned_(redirect)
                                                             HANDLE *redirectHandle);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI FwpsRedirectHandleDestroy0(_In_ _Consumes_(redirect)
                                                          HANDLE redirectHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI FwpsReleaseClassifyHandle0(_In_ _Consumes_(classify)
                                                          UINT64 classifyHandle);

EXTERN_C_END

#endif
