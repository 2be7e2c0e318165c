/*
 * IPsec and IKE from the kernel: security associations, contexts, statistics.
 */
#ifndef CWDK_FWP_IPSEC_ENGINE_H
#define CWDK_FWP_IPSEC_ENGINE_H

#include "ntifs.h"
#include "fwpmtypes.h"

#define IPSEC_SA_DETAILS_UPDATE_TRAFFIC 1ULL
#define IPSEC_SA_DETAILS_UPDATE_UDP_ENCAPSULATION 2ULL
#define IPSEC_SA_BUNDLE_UPDATE_FLAGS 4ULL
#define IPSEC_SA_BUNDLE_UPDATE_NAP_CONTEXT 8ULL
#define IPSEC_SA_BUNDLE_UPDATE_KEY_MODULE_STATE 0x10ULL
#define IPSEC_SA_BUNDLE_UPDATE_PEER_V4_PRIVATE_ADDRESS 0x20ULL
#define IPSEC_SA_BUNDLE_UPDATE_MM_SA_ID 0x40ULL

EXTERN_C_START

typedef struct IKEEXT_SA_DETAILS0_ IKEEXT_SA_DETAILS0;
typedef struct IKEEXT_SA_DETAILS1_ IKEEXT_SA_DETAILS1;
typedef struct IKEEXT_SA_DETAILS2_ IKEEXT_SA_DETAILS2;
typedef struct IKEEXT_SA_ENUM_TEMPLATE0_ IKEEXT_SA_ENUM_TEMPLATE0;
typedef struct IKEEXT_STATISTICS0_ IKEEXT_STATISTICS0;
typedef struct IKEEXT_STATISTICS1_ IKEEXT_STATISTICS1;
typedef struct IPSEC_DOSP_STATE0_ IPSEC_DOSP_STATE0;
typedef struct IPSEC_DOSP_STATE_ENUM_TEMPLATE0_ IPSEC_DOSP_STATE_ENUM_TEMPLATE0;
typedef struct IPSEC_DOSP_STATISTICS0_ IPSEC_DOSP_STATISTICS0;
typedef struct IPSEC_GETSPI0_ IPSEC_GETSPI0;
typedef struct IPSEC_GETSPI1_ IPSEC_GETSPI1;
typedef struct IPSEC_SA_BUNDLE0_ IPSEC_SA_BUNDLE0;
typedef struct IPSEC_SA_BUNDLE1_ IPSEC_SA_BUNDLE1;
typedef struct IPSEC_SA_CONTEXT0_ IPSEC_SA_CONTEXT0;
typedef struct IPSEC_SA_CONTEXT1_ IPSEC_SA_CONTEXT1;
typedef struct IPSEC_SA_CONTEXT_ENUM_TEMPLATE0_ IPSEC_SA_CONTEXT_ENUM_TEMPLATE0;
typedef struct IPSEC_SA_DETAILS0_ IPSEC_SA_DETAILS0;
typedef struct IPSEC_SA_DETAILS1_ IPSEC_SA_DETAILS1;
typedef struct IPSEC_SA_ENUM_TEMPLATE0_ IPSEC_SA_ENUM_TEMPLATE0;
typedef struct IPSEC_STATISTICS0_ IPSEC_STATISTICS0;
typedef struct IPSEC_STATISTICS1_ IPSEC_STATISTICS1;
typedef struct IPSEC_TRAFFIC0_ IPSEC_TRAFFIC0;
typedef struct IPSEC_TRAFFIC1_ IPSEC_TRAFFIC1;
typedef struct IPSEC_VIRTUAL_IF_TUNNEL_INFO0_ IPSEC_VIRTUAL_IF_TUNNEL_INFO0;

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IPsecDospGetSecurityInfo0(
    _In_ HANDLE engineHandle, _In_ SECURITY_INFORMATION securityInfo,
    _Outptr_result_maybenull_ PSID *sidOwner, _Outptr_result_maybenull_ PSID *sidGroup,
    _Outptr_result_maybenull_ PACL *dacl, _Outptr_result_maybenull_ PACL *sacl,
    _Outptr_ PSECURITY_DESCRIPTOR *securityDescriptor);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IPsecDospGetStatistics0(_In_ HANDLE engineHandle,
                                                       _Out_ IPSEC_DOSP_STATISTICS0 *idpStatistics);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IPsecDospSetSecurityInfo0(
    _In_ HANDLE engineHandle, _In_ SECURITY_INFORMATION securityInfo, _In_opt_ const SID *sidOwner,
    _In_opt_ const SID *sidGroup, _In_opt_ const ACL *dacl, _In_opt_ const ACL *sacl);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IPsecDospStateCreateEnumHandle0(
    _In_ HANDLE engineHandle, _In_opt_ const IPSEC_DOSP_STATE_ENUM_TEMPLATE0 *enumTemplate,
    _Out_ _Out_owned_(enumeration) HANDLE *enumHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IPsecDospStateDestroyEnumHandle0(_In_ HANDLE engineHandle,
                                                                _Inout_ _Consumes_(enumeration)
                                                                    HANDLE enumHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IPsecDospStateEnum0(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle,
                                                   _In_ UINT32 numEntriesRequested,
                                                   _Outptr_result_buffer_(*numEntries)
                                                       IPSEC_DOSP_STATE0 ***entries,
                                                   _Out_ UINT32 *numEntries);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IPsecGetStatistics0(_In_ HANDLE engineHandle,
                                                   _Out_ IPSEC_STATISTICS0 *ipsecStatistics);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IPsecGetStatistics1(_In_ HANDLE engineHandle,
                                                   _Out_ IPSEC_STATISTICS1 *ipsecStatistics);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IPsecSaContextAddInbound0(
    _In_ HANDLE engineHandle, _In_ UINT64 id, _In_ const IPSEC_SA_BUNDLE0 *inboundBundle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IPsecSaContextAddInbound1(
    _In_ HANDLE engineHandle, _In_ UINT64 id, _In_ const IPSEC_SA_BUNDLE1 *inboundBundle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IPsecSaContextAddOutbound0(
    _In_ HANDLE engineHandle, _In_ UINT64 id, _In_ const IPSEC_SA_BUNDLE0 *outboundBundle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IPsecSaContextAddOutbound1(
    _In_ HANDLE engineHandle, _In_ UINT64 id, _In_ const IPSEC_SA_BUNDLE1 *outboundBundle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IPsecSaContextCreate0(_In_ HANDLE engineHandle,
                                                     _In_ const IPSEC_TRAFFIC0 *outboundTraffic,
                                                     _Out_opt_ UINT64 *inboundFilterId,
                                                     _Out_ UINT64 *id);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
IPsecSaContextCreate1(_In_ HANDLE engineHandle, _In_ const IPSEC_TRAFFIC1 *outboundTraffic,
                      _In_opt_ const IPSEC_VIRTUAL_IF_TUNNEL_INFO0 *virtualIfTunnelInfo,
                      _Out_opt_ UINT64 *inboundFilterId, _Out_ UINT64 *id);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IPsecSaContextCreateEnumHandle0(
    _In_ HANDLE engineHandle, _In_opt_ const IPSEC_SA_CONTEXT_ENUM_TEMPLATE0 *enumTemplate,
    _Out_ _Out_owned_(enumeration) HANDLE *enumHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IPsecSaContextDeleteById0(_In_ HANDLE engineHandle, _In_ UINT64 id);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IPsecSaContextDestroyEnumHandle0(_In_ HANDLE engineHandle,
                                                                _Inout_ _Consumes_(enumeration)
                                                                    HANDLE enumHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IPsecSaContextEnum0(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle,
                                                   _In_ UINT32 numEntriesRequested,
                                                   _Outptr_result_buffer_(*numEntriesReturned)
                                                       IPSEC_SA_CONTEXT0 ***entries,
                                                   _Out_ UINT32 *numEntriesReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IPsecSaContextEnum1(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle,
                                                   _In_ UINT32 numEntriesRequested,
                                                   _Outptr_result_buffer_(*numEntriesReturned)
                                                       IPSEC_SA_CONTEXT1 ***entries,
                                                   _Out_ UINT32 *numEntriesReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IPsecSaContextExpire0(_In_ HANDLE engineHandle, _In_ UINT64 id);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IPsecSaContextGetById0(_In_ HANDLE engineHandle, _In_ UINT64 id,
                                                      _Outptr_ IPSEC_SA_CONTEXT0 **saContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IPsecSaContextGetById1(_In_ HANDLE engineHandle, _In_ UINT64 id,
                                                      _Outptr_ IPSEC_SA_CONTEXT1 **saContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IPsecSaContextGetSpi0(_In_ HANDLE engineHandle, _In_ UINT64 id,
                                                     _In_ const IPSEC_GETSPI0 *getSpi,
                                                     _Out_ IPSEC_SA_SPI *inboundSpi);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IPsecSaContextGetSpi1(_In_ HANDLE engineHandle, _In_ UINT64 id,
                                                     _In_ const IPSEC_GETSPI1 *getSpi,
                                                     _Out_ IPSEC_SA_SPI *inboundSpi);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IPsecSaContextSetSpi0(_In_ HANDLE engineHandle, _In_ UINT64 id,
                                                     _In_ const IPSEC_GETSPI1 *getSpi,
                                                     _In_ IPSEC_SA_SPI inboundSpi);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IPsecSaContextUpdate0(_In_ HANDLE engineHandle, _In_ UINT64 flags,
                                                     _In_ const IPSEC_SA_CONTEXT1 *newValues);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IPsecSaCreateEnumHandle0(
    _In_ HANDLE engineHandle, _In_opt_ const IPSEC_SA_ENUM_TEMPLATE0 *enumTemplate,
    _Out_ _Out_owned_(enumeration) HANDLE *enumHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IPsecSaDbGetSecurityInfo0(
    _In_ HANDLE engineHandle, _In_ SECURITY_INFORMATION securityInfo,
    _Outptr_result_maybenull_ PSID *sidOwner, _Outptr_result_maybenull_ PSID *sidGroup,
    _Outptr_result_maybenull_ PACL *dacl, _Outptr_result_maybenull_ PACL *sacl,
    _Outptr_ PSECURITY_DESCRIPTOR *securityDescriptor);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IPsecSaDbSetSecurityInfo0(
    _In_ HANDLE engineHandle, _In_ SECURITY_INFORMATION securityInfo, _In_opt_ const SID *sidOwner,
    _In_opt_ const SID *sidGroup, _In_opt_ const ACL *dacl, _In_opt_ const ACL *sacl);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IPsecSaDestroyEnumHandle0(_In_ HANDLE engineHandle,
                                                         _Inout_ _Consumes_(enumeration)
                                                             HANDLE enumHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IPsecSaEnum0(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle,
                                            _In_ UINT32 numEntriesRequested,
                                            _Outptr_result_buffer_(*numEntriesReturned)
                                                IPSEC_SA_DETAILS0 ***entries,
                                            _Out_ UINT32 *numEntriesReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IPsecSaEnum1(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle,
                                            _In_ UINT32 numEntriesRequested,
                                            _Outptr_result_buffer_(*numEntriesReturned)
                                                IPSEC_SA_DETAILS1 ***entries,
                                            _Out_ UINT32 *numEntriesReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IkeextGetStatistics0(_In_ HANDLE engineHandle,
                                                    _Out_ IKEEXT_STATISTICS0 *ikeextStatistics);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IkeextGetStatistics1(_In_ HANDLE engineHandle,
                                                    _Out_ IKEEXT_STATISTICS1 *ikeextStatistics);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IkeextSaCreateEnumHandle0(
    _In_ HANDLE engineHandle, _In_opt_ const IKEEXT_SA_ENUM_TEMPLATE0 *enumTemplate,
    _Out_ _Out_owned_(enumeration) HANDLE *enumHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IkeextSaDbGetSecurityInfo0(
    _In_ HANDLE engineHandle, _In_ SECURITY_INFORMATION securityInfo,
    _Outptr_result_maybenull_ PSID *sidOwner, _Outptr_result_maybenull_ PSID *sidGroup,
    _Outptr_result_maybenull_ PACL *dacl, _Outptr_result_maybenull_ PACL *sacl,
    _Outptr_ PSECURITY_DESCRIPTOR *securityDescriptor);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IkeextSaDbSetSecurityInfo0(
    _In_ HANDLE engineHandle, _In_ SECURITY_INFORMATION securityInfo, _In_opt_ const SID *sidOwner,
    _In_opt_ const SID *sidGroup, _In_opt_ const ACL *dacl, _In_opt_ const ACL *sacl);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IkeextSaDeleteById0(_In_ HANDLE engineHandle, _In_ UINT64 id);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IkeextSaDestroyEnumHandle0(_In_ HANDLE engineHandle,
                                                          _Inout_ _Consumes_(enumeration)
                                                              HANDLE enumHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IkeextSaEnum0(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle,
                                             _In_ UINT32 numEntriesRequested,
                                             _Outptr_result_buffer_(*numEntriesReturned)
                                                 IKEEXT_SA_DETAILS0 ***entries,
                                             _Out_ UINT32 *numEntriesReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IkeextSaEnum1(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle,
                                             _In_ UINT32 numEntriesRequested,
                                             _Outptr_result_buffer_(*numEntriesReturned)
                                                 IKEEXT_SA_DETAILS1 ***entries,
                                             _Out_ UINT32 *numEntriesReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IkeextSaEnum2(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle,
                                             _In_ UINT32 numEntriesRequested,
                                             _Outptr_result_buffer_(*numEntriesReturned)
                                                 IKEEXT_SA_DETAILS2 ***entries,
                                             _Out_ UINT32 *numEntriesReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IkeextSaGetById0(_In_ HANDLE engineHandle, _In_ UINT64 id,
                                                _Outptr_ IKEEXT_SA_DETAILS0 **sa);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IkeextSaGetById1(_In_ HANDLE engineHandle, _In_ UINT64 id,
                                                _In_opt_ GUID *saLookupContext,
                                                _Outptr_ IKEEXT_SA_DETAILS1 **sa);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI IkeextSaGetById2(_In_ HANDLE engineHandle, _In_ UINT64 id,
                                                _In_opt_ GUID *saLookupContext,
                                                _Outptr_ IKEEXT_SA_DETAILS2 **sa);

EXTERN_C_END

#endif
