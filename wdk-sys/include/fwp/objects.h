/*
 * The engine's objects: providers and their contexts, sublayers, layers, callouts, filters.
 *
 * Each is added, deleted, found by key or id, and enumerated; an enumeration handle is destroyed by
 * the ...DestroyEnumHandle of its kind.
 */
#ifndef CWDK_FWP_OBJECTS_H
#define CWDK_FWP_OBJECTS_H

#include "ntifs.h"
#include "fwpmtypes.h"
#include "fwp/layer_guids.h"
#include "fwp/condition_guids.h"

#define FWPM_AUTO_WEIGHT_BITS 60
#define FWPM_AUTO_WEIGHT_MAX 0xFFFFFFFFFFFFFFFULL

#define FWPM_CONTEXT_IPSEC_INBOUND_PASSTHRU 1ULL
#define FWPM_CONTEXT_IPSEC_OUTBOUND_NEGOTIATE_DISCOVER 1ULL
#define FWPM_CONTEXT_IPSEC_INBOUND_PERSIST_CONNECTION_SECURITY 2ULL
#define FWPM_CONTEXT_IPSEC_OUTBOUND_SUPPRESS_NEGOTIATION 2ULL
#define FWPM_CONTEXT_IPSEC_INBOUND_SECURITY_REALM_ID 4ULL
#define FWPM_CONTEXT_IPSEC_OUTBOUNDBOUND_SECURITY_REALM_ID 4ULL
#define FWPM_CONTEXT_IPSEC_INBOUND_RESERVED 0xFF00000000000000ULL
#define FWPM_CONTEXT_RPC_AUDIT_ENABLED 1ULL
#define FWPM_CONTEXT_TCP_CHIMNEY_OFFLOAD_ENABLE 1ULL
#define FWPM_CONTEXT_TCP_CHIMNEY_OFFLOAD_DISABLE 2ULL
#define FWPM_CONTEXT_ALE_SET_CONNECTION_REQUIRE_IPSEC_SECURITY 2ULL
#define FWPM_CONTEXT_ALE_SET_CONNECTION_LAZY_SD_EVALUATION 4ULL
#define FWPM_CONTEXT_ALE_SET_CONNECTION_REQUIRE_IPSEC_ENCRYPTION 8ULL
#define FWPM_CONTEXT_ALE_SET_CONNECTION_ALLOW_FIRST_INBOUND_PKT_UNENCRYPTED 0x10ULL
#define FWPM_CONTEXT_ALE_ALLOW_AUTH_FW 0x20ULL

#define FWPM_TUNNEL_FLAG_POINT_TO_POINT 1
#define FWPM_TUNNEL_FLAG_ENABLE_VIRTUAL_IF_TUNNELING 2
#define FWPM_TUNNEL_FLAG_RESERVED0 4

#define FWPM_WEIGHT_RANGE_IPSEC 0
#define FWPM_WEIGHT_RANGE_IKE_EXEMPTIONS 12
#define FWPM_WEIGHT_RANGE_MAX 15ULL

EXTERN_C_START

typedef struct FWPM_CALLOUT0_ FWPM_CALLOUT0;
typedef struct FWPM_FILTER0_ FWPM_FILTER0;
typedef struct FWPM_FILTER_CONDITION0_ FWPM_FILTER_CONDITION0;
typedef struct FWPM_FILTER_ENUM_TEMPLATE0_ FWPM_FILTER_ENUM_TEMPLATE0;
typedef struct FWPM_LAYER0_ FWPM_LAYER0;
typedef struct FWPM_PROVIDER0_ FWPM_PROVIDER0;
typedef struct FWPM_SUBLAYER0_ FWPM_SUBLAYER0;
typedef struct FWP_VALUE0_ FWP_VALUE0;

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmCalloutAdd0(_In_ HANDLE engineHandle,
                                               _In_ const FWPM_CALLOUT0 *callout,
                                               _In_opt_ PSECURITY_DESCRIPTOR sd,
                                               _Out_opt_ UINT32 *id);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmCalloutCreateEnumHandle0(
    _In_ HANDLE engineHandle, _In_opt_ const FWPM_CALLOUT_ENUM_TEMPLATE0 *enumTemplate,
    _Out_ _Out_owned_(enumeration) HANDLE *enumHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmCalloutDeleteById0(_In_ HANDLE engineHandle, _In_ UINT32 id);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmCalloutDeleteByKey0(_In_ HANDLE engineHandle,
                                                       _In_ const GUID *key);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmCalloutDestroyEnumHandle0(_In_ HANDLE engineHandle,
                                                             _Inout_ _Consumes_(enumeration)
                                                                 HANDLE enumHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmCalloutEnum0(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle,
                                                _In_ UINT32 numEntriesRequested,
                                                _Outptr_result_buffer_(*numEntriesReturned)
                                                    FWPM_CALLOUT0 ***entries,
                                                _Out_ UINT32 *numEntriesReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmCalloutGetById0(_In_ HANDLE engineHandle, _In_ UINT32 id,
                                                   _Outptr_ FWPM_CALLOUT0 **callout);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmCalloutGetByKey0(_In_ HANDLE engineHandle, _In_ const GUID *key,
                                                    _Outptr_ FWPM_CALLOUT0 **callout);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmCalloutGetSecurityInfoByKey0(
    _In_ HANDLE engineHandle, _In_opt_ const GUID *key, _In_ SECURITY_INFORMATION securityInfo,
    _Outptr_result_maybenull_ PSID *sidOwner, _Outptr_result_maybenull_ PSID *sidGroup,
    _Outptr_result_maybenull_ PACL *dacl, _Outptr_result_maybenull_ PACL *sacl,
    _Outptr_ PSECURITY_DESCRIPTOR *securityDescriptor);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmCalloutSetSecurityInfoByKey0(
    _In_ HANDLE engineHandle, _In_opt_ const GUID *key, _In_ SECURITY_INFORMATION securityInfo,
    _In_opt_ const SID *sidOwner, _In_opt_ const SID *sidGroup, _In_opt_ const ACL *dacl,
    _In_opt_ const ACL *sacl);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmFilterAdd0(_In_ HANDLE engineHandle,
                                              _In_ const FWPM_FILTER0 *filter,
                                              _In_opt_ PSECURITY_DESCRIPTOR sd,
                                              _Out_opt_ UINT64 *id);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmFilterCreateEnumHandle0(
    _In_ HANDLE engineHandle, _In_opt_ const FWPM_FILTER_ENUM_TEMPLATE0 *enumTemplate,
    _Out_ _Out_owned_(enumeration) HANDLE *enumHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmFilterDeleteById0(_In_ HANDLE engineHandle, _In_ UINT64 id);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmFilterDeleteByKey0(_In_ HANDLE engineHandle,
                                                      _In_ const GUID *key);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmFilterDestroyEnumHandle0(_In_ HANDLE engineHandle,
                                                            _Inout_ _Consumes_(enumeration)
                                                                HANDLE enumHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmFilterEnum0(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle,
                                               _In_ UINT32 numEntriesRequested,
                                               _Outptr_result_buffer_(*numEntriesReturned)
                                                   FWPM_FILTER0 ***entries,
                                               _Out_ UINT32 *numEntriesReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmFilterGetById0(_In_ HANDLE engineHandle, _In_ UINT64 id,
                                                  _Outptr_ FWPM_FILTER0 **filter);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmFilterGetByKey0(_In_ HANDLE engineHandle, _In_ const GUID *key,
                                                   _Outptr_ FWPM_FILTER0 **filter);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmFilterGetSecurityInfoByKey0(
    _In_ HANDLE engineHandle, _In_opt_ const GUID *key, _In_ SECURITY_INFORMATION securityInfo,
    _Outptr_result_maybenull_ PSID *sidOwner, _Outptr_result_maybenull_ PSID *sidGroup,
    _Outptr_result_maybenull_ PACL *dacl, _Outptr_result_maybenull_ PACL *sacl,
    _Outptr_ PSECURITY_DESCRIPTOR *securityDescriptor);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmFilterSetSecurityInfoByKey0(
    _In_ HANDLE engineHandle, _In_opt_ const GUID *key, _In_ SECURITY_INFORMATION securityInfo,
    _In_opt_ const SID *sidOwner, _In_opt_ const SID *sidGroup, _In_opt_ const ACL *dacl,
    _In_opt_ const ACL *sacl);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmIPsecTunnelAdd0(
    _In_ HANDLE engineHandle, _In_ UINT32 flags,
    _In_opt_ const FWPM_PROVIDER_CONTEXT0 *mainModePolicy,
    _In_ const FWPM_PROVIDER_CONTEXT0 *tunnelPolicy, _In_ UINT32 numFilterConditions,
    _In_reads_(numFilterConditions) const FWPM_FILTER_CONDITION0 *filterConditions,
    _In_opt_ PSECURITY_DESCRIPTOR sd);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmIPsecTunnelAdd1(
    _In_ HANDLE engineHandle, _In_ UINT32 flags,
    _In_opt_ const FWPM_PROVIDER_CONTEXT1 *mainModePolicy,
    _In_ const FWPM_PROVIDER_CONTEXT1 *tunnelPolicy, _In_ UINT32 numFilterConditions,
    _In_reads_(numFilterConditions) const FWPM_FILTER_CONDITION0 *filterConditions,
    _In_opt_ const GUID *keyModKey, _In_opt_ PSECURITY_DESCRIPTOR sd);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmIPsecTunnelAdd2(
    _In_ HANDLE engineHandle, _In_ UINT32 flags,
    _In_opt_ const FWPM_PROVIDER_CONTEXT2 *mainModePolicy,
    _In_ const FWPM_PROVIDER_CONTEXT2 *tunnelPolicy, _In_ UINT32 numFilterConditions,
    _In_reads_(numFilterConditions) const FWPM_FILTER_CONDITION0 *filterConditions,
    _In_opt_ const GUID *keyModKey, _In_opt_ PSECURITY_DESCRIPTOR sd);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmIPsecTunnelAdd3(
    _In_ HANDLE engineHandle, _In_ UINT32 flags,
    _In_opt_ const FWPM_PROVIDER_CONTEXT3 *mainModePolicy,
    _In_ const FWPM_PROVIDER_CONTEXT3 *tunnelPolicy, _In_ UINT32 numFilterConditions,
    _In_reads_(numFilterConditions) const FWPM_FILTER_CONDITION0 *filterConditions,
    _In_opt_ const GUID *keyModKey, _In_opt_ PSECURITY_DESCRIPTOR sd);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmIPsecTunnelDeleteByKey0(_In_ HANDLE engineHandle,
                                                           _In_ const GUID *key);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmLayerCreateEnumHandle0(
    _In_ HANDLE engineHandle, _In_opt_ const FWPM_LAYER_ENUM_TEMPLATE0 *enumTemplate,
    _Out_ _Out_owned_(enumeration) HANDLE *enumHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmLayerDestroyEnumHandle0(_In_ HANDLE engineHandle,
                                                           _Inout_ _Consumes_(enumeration)
                                                               HANDLE enumHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmLayerEnum0(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle,
                                              _In_ UINT32 numEntriesRequested,
                                              _Outptr_result_buffer_(*numEntriesReturned)
                                                  FWPM_LAYER0 ***entries,
                                              _Out_ UINT32 *numEntriesReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmLayerGetById0(_In_ HANDLE engineHandle, _In_ UINT16 id,
                                                 _Outptr_ FWPM_LAYER0 **layer);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmLayerGetByKey0(_In_ HANDLE engineHandle, _In_ const GUID *key,
                                                  _Outptr_ FWPM_LAYER0 **layer);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmLayerGetSecurityInfoByKey0(
    _In_ HANDLE engineHandle, _In_opt_ const GUID *key, _In_ SECURITY_INFORMATION securityInfo,
    _Outptr_result_maybenull_ PSID *sidOwner, _Outptr_result_maybenull_ PSID *sidGroup,
    _Outptr_result_maybenull_ PACL *dacl, _Outptr_result_maybenull_ PACL *sacl,
    _Outptr_ PSECURITY_DESCRIPTOR *securityDescriptor);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmLayerSetSecurityInfoByKey0(
    _In_ HANDLE engineHandle, _In_opt_ const GUID *key, _In_ SECURITY_INFORMATION securityInfo,
    _In_opt_ const SID *sidOwner, _In_opt_ const SID *sidGroup, _In_opt_ const ACL *dacl,
    _In_opt_ const ACL *sacl);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmProviderAdd0(_In_ HANDLE engineHandle,
                                                _In_ const FWPM_PROVIDER0 *provider,
                                                _In_opt_ PSECURITY_DESCRIPTOR sd);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmProviderContextAdd0(
    _In_ HANDLE engineHandle, _In_ const FWPM_PROVIDER_CONTEXT0 *providerContext,
    _In_opt_ PSECURITY_DESCRIPTOR sd, _Out_opt_ UINT64 *id);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmProviderContextAdd1(
    _In_ HANDLE engineHandle, _In_ const FWPM_PROVIDER_CONTEXT1 *providerContext,
    _In_opt_ PSECURITY_DESCRIPTOR sd, _Out_opt_ UINT64 *id);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmProviderContextAdd2(
    _In_ HANDLE engineHandle, _In_ const FWPM_PROVIDER_CONTEXT2 *providerContext,
    _In_opt_ PSECURITY_DESCRIPTOR sd, _Out_opt_ UINT64 *id);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmProviderContextAdd3(
    _In_ HANDLE engineHandle, _In_ const FWPM_PROVIDER_CONTEXT3 *providerContext,
    _In_opt_ PSECURITY_DESCRIPTOR sd, _Out_opt_ UINT64 *id);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmProviderContextCreateEnumHandle0(
    _In_ HANDLE engineHandle, _In_opt_ const FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0 *enumTemplate,
    _Out_ _Out_owned_(enumeration) HANDLE *enumHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmProviderContextDeleteById0(_In_ HANDLE engineHandle,
                                                              _In_ UINT64 id);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmProviderContextDeleteByKey0(_In_ HANDLE engineHandle,
                                                               _In_ const GUID *key);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmProviderContextDestroyEnumHandle0(_In_ HANDLE engineHandle,
                                                                     _Inout_ _Consumes_(enumeration)
                                                                         HANDLE enumHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmProviderContextEnum0(_In_ HANDLE engineHandle,
                                                        _In_ HANDLE enumHandle,
                                                        _In_ UINT32 numEntriesRequested,
                                                        _Outptr_result_buffer_(*numEntriesReturned)
                                                            FWPM_PROVIDER_CONTEXT0 ***entries,
                                                        _Out_ UINT32 *numEntriesReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmProviderContextEnum1(_In_ HANDLE engineHandle,
                                                        _In_ HANDLE enumHandle,
                                                        _In_ UINT32 numEntriesRequested,
                                                        _Outptr_result_buffer_(*numEntriesReturned)
                                                            FWPM_PROVIDER_CONTEXT1 ***entries,
                                                        _Out_ UINT32 *numEntriesReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmProviderContextEnum2(_In_ HANDLE engineHandle,
                                                        _In_ HANDLE enumHandle,
                                                        _In_ UINT32 numEntriesRequested,
                                                        _Outptr_result_buffer_(*numEntriesReturned)
                                                            FWPM_PROVIDER_CONTEXT2 ***entries,
                                                        _Out_ UINT32 *numEntriesReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmProviderContextEnum3(_In_ HANDLE engineHandle,
                                                        _In_ HANDLE enumHandle,
                                                        _In_ UINT32 numEntriesRequested,
                                                        _Outptr_result_buffer_(*numEntriesReturned)
                                                            FWPM_PROVIDER_CONTEXT3 ***entries,
                                                        _Out_ UINT32 *numEntriesReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmProviderContextGetById0(
    _In_ HANDLE engineHandle, _In_ UINT64 id, _Outptr_ FWPM_PROVIDER_CONTEXT0 **providerContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmProviderContextGetById1(
    _In_ HANDLE engineHandle, _In_ UINT64 id, _Outptr_ FWPM_PROVIDER_CONTEXT1 **providerContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmProviderContextGetById2(
    _In_ HANDLE engineHandle, _In_ UINT64 id, _Outptr_ FWPM_PROVIDER_CONTEXT2 **providerContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmProviderContextGetById3(
    _In_ HANDLE engineHandle, _In_ UINT64 id, _Outptr_ FWPM_PROVIDER_CONTEXT3 **providerContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
FwpmProviderContextGetByKey0(_In_ HANDLE engineHandle, _In_ const GUID *key,
                             _Outptr_ FWPM_PROVIDER_CONTEXT0 **providerContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
FwpmProviderContextGetByKey1(_In_ HANDLE engineHandle, _In_ const GUID *key,
                             _Outptr_ FWPM_PROVIDER_CONTEXT1 **providerContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
FwpmProviderContextGetByKey2(_In_ HANDLE engineHandle, _In_ const GUID *key,
                             _Outptr_ FWPM_PROVIDER_CONTEXT2 **providerContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
FwpmProviderContextGetByKey3(_In_ HANDLE engineHandle, _In_ const GUID *key,
                             _Outptr_ FWPM_PROVIDER_CONTEXT3 **providerContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmProviderContextGetSecurityInfoByKey0(
    _In_ HANDLE engineHandle, _In_opt_ const GUID *key, _In_ SECURITY_INFORMATION securityInfo,
    _Outptr_result_maybenull_ PSID *sidOwner, _Outptr_result_maybenull_ PSID *sidGroup,
    _Outptr_result_maybenull_ PACL *dacl, _Outptr_result_maybenull_ PACL *sacl,
    _Outptr_ PSECURITY_DESCRIPTOR *securityDescriptor);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmProviderContextSetSecurityInfoByKey0(
    _In_ HANDLE engineHandle, _In_opt_ const GUID *key, _In_ SECURITY_INFORMATION securityInfo,
    _In_opt_ const SID *sidOwner, _In_opt_ const SID *sidGroup, _In_opt_ const ACL *dacl,
    _In_opt_ const ACL *sacl);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmProviderCreateEnumHandle0(
    _In_ HANDLE engineHandle, _In_opt_ const FWPM_PROVIDER_ENUM_TEMPLATE0 *enumTemplate,
    _Out_ _Out_owned_(enumeration) HANDLE *enumHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmProviderDeleteByKey0(_In_ HANDLE engineHandle,
                                                        _In_ const GUID *key);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmProviderDestroyEnumHandle0(_In_ HANDLE engineHandle,
                                                              _Inout_ _Consumes_(enumeration)
                                                                  HANDLE enumHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmProviderEnum0(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle,
                                                 _In_ UINT32 numEntriesRequested,
                                                 _Outptr_result_buffer_(*numEntriesReturned)
                                                     FWPM_PROVIDER0 ***entries,
                                                 _Out_ UINT32 *numEntriesReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmProviderGetByKey0(_In_ HANDLE engineHandle, _In_ const GUID *key,
                                                     _Outptr_ FWPM_PROVIDER0 **provider);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmProviderGetSecurityInfoByKey0(
    _In_ HANDLE engineHandle, _In_opt_ const GUID *key, _In_ SECURITY_INFORMATION securityInfo,
    _Outptr_result_maybenull_ PSID *sidOwner, _Outptr_result_maybenull_ PSID *sidGroup,
    _Outptr_result_maybenull_ PACL *dacl, _Outptr_result_maybenull_ PACL *sacl,
    _Outptr_ PSECURITY_DESCRIPTOR *securityDescriptor);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmProviderSetSecurityInfoByKey0(
    _In_ HANDLE engineHandle, _In_opt_ const GUID *key, _In_ SECURITY_INFORMATION securityInfo,
    _In_opt_ const SID *sidOwner, _In_opt_ const SID *sidGroup, _In_opt_ const ACL *dacl,
    _In_opt_ const ACL *sacl);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmSubLayerAdd0(_In_ HANDLE engineHandle,
                                                _In_ const FWPM_SUBLAYER0 *subLayer,
                                                _In_opt_ PSECURITY_DESCRIPTOR sd);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmSubLayerCreateEnumHandle0(
    _In_ HANDLE engineHandle, _In_opt_ const FWPM_SUBLAYER_ENUM_TEMPLATE0 *enumTemplate,
    _Out_ _Out_owned_(enumeration) HANDLE *enumHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmSubLayerDeleteByKey0(_In_ HANDLE engineHandle,
                                                        _In_ const GUID *key);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmSubLayerDestroyEnumHandle0(_In_ HANDLE engineHandle,
                                                              _Inout_ _Consumes_(enumeration)
                                                                  HANDLE enumHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmSubLayerEnum0(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle,
                                                 _In_ UINT32 numEntriesRequested,
                                                 _Outptr_result_buffer_(*numEntriesReturned)
                                                     FWPM_SUBLAYER0 ***entries,
                                                 _Out_ UINT32 *numEntriesReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmSubLayerGetByKey0(_In_ HANDLE engineHandle, _In_ const GUID *key,
                                                     _Outptr_ FWPM_SUBLAYER0 **subLayer);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmSubLayerGetSecurityInfoByKey0(
    _In_ HANDLE engineHandle, _In_opt_ const GUID *key, _In_ SECURITY_INFORMATION securityInfo,
    _Outptr_result_maybenull_ PSID *sidOwner, _Outptr_result_maybenull_ PSID *sidGroup,
    _Outptr_result_maybenull_ PACL *dacl, _Outptr_result_maybenull_ PACL *sacl,
    _Outptr_ PSECURITY_DESCRIPTOR *securityDescriptor);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmSubLayerSetSecurityInfoByKey0(
    _In_ HANDLE engineHandle, _In_opt_ const GUID *key, _In_ SECURITY_INFORMATION securityInfo,
    _In_opt_ const SID *sidOwner, _In_opt_ const SID *sidGroup, _In_opt_ const ACL *dacl,
    _In_opt_ const ACL *sacl);

EXTERN_C_END

#endif
