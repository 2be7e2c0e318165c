/*
 * The session with the filter engine: opening, options, transactions, the state of the base
 * filtering engine, and events.
 *
 * FwpmEngineOpen gives a handle that FwpmEngineClose ends; objects of a dynamic session end with
 * it. What a Get or Enum call returns is memory of the engine's, given back by FwpmFreeMemory.
 */
#ifndef CWDK_FWP_ENGINE_H
#define CWDK_FWP_ENGINE_H

#include "ntifs.h"
#include "fwpmtypes.h"

EXTERN_C_START

typedef struct FWP_VALUE0_ FWP_VALUE0;

EXTERN_C_END

/* The one authentication service by which FwpmEngineOpen is asked for; rpcdce.h has all of them. */
#ifndef RPC_C_AUTHN_WINNT
#define RPC_C_AUTHN_WINNT 10
#endif

#define FWPM_ACTRL_ADD 1
#define FWPM_ACTRL_ADD_LINK 2
#define FWPM_ACTRL_BEGIN_READ_TXN 4
#define FWPM_ACTRL_BEGIN_WRITE_TXN 8
#define FWPM_ACTRL_CLASSIFY 0x10
#define FWPM_ACTRL_ENUM 0x20
#define FWPM_ACTRL_OPEN 0x40
#define FWPM_ACTRL_READ 0x80
#define FWPM_ACTRL_READ_STATS 0x100
#define FWPM_ACTRL_SUBSCRIBE 0x200
#define FWPM_ACTRL_WRITE 0x400

#define FWPM_GENERIC_READ 0x201D4L
#define FWPM_GENERIC_EXECUTE 0x20220L
#define FWPM_GENERIC_WRITE 0x3040BL
#define FWPM_GENERIC_ALL 0xF07FFL

#define FWPM_TXN_READ_ONLY 1

EXTERN_C_START

typedef struct FWPM_CONNECTION0_ FWPM_CONNECTION0;
typedef struct FWPM_CONNECTION_ENUM_TEMPLATE0_ FWPM_CONNECTION_ENUM_TEMPLATE0;
typedef struct FWPM_NET_EVENT0_ FWPM_NET_EVENT0;
typedef struct FWPM_NET_EVENT1_ FWPM_NET_EVENT1;
typedef struct FWPM_NET_EVENT2_ FWPM_NET_EVENT2;
typedef struct FWPM_NET_EVENT3_ FWPM_NET_EVENT3;
typedef struct FWPM_NET_EVENT4_ FWPM_NET_EVENT4;
typedef struct FWPM_NET_EVENT5_ FWPM_NET_EVENT5;
typedef struct FWPM_NET_EVENT_ENUM_TEMPLATE0_ FWPM_NET_EVENT_ENUM_TEMPLATE0;
typedef struct FWPM_SESSION0_ FWPM_SESSION0;
typedef struct FWPM_SESSION_ENUM_TEMPLATE0_ FWPM_SESSION_ENUM_TEMPLATE0;

typedef void (*FWPM_SERVICE_STATE_CHANGE_CALLBACK0)(_Inout_ void *context,
                                                    _In_ FWPM_SERVICE_STATE newState);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT FWPM_SERVICE_STATE NTAPI FwpmBfeStateGet0(VOID);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmBfeStateSubscribeChanges0(
    _Inout_ void *deviceObject, _In_ FWPM_SERVICE_STATE_CHANGE_CALLBACK0 callback,
    _In_opt_ void *context, _Out_ HANDLE *changeHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmBfeStateUnsubscribeChanges0(_Inout_ HANDLE changeHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmConnectionCreateEnumHandle0(
    _In_ HANDLE engineHandle, _In_opt_ const FWPM_CONNECTION_ENUM_TEMPLATE0 *enumTemplate,
    _Out_ _Out_owned_(enumeration) HANDLE *enumHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmConnectionDestroyEnumHandle0(_In_ HANDLE engineHandle,
                                                                _In_ _Consumes_(enumeration)
                                                                    HANDLE enumHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmConnectionEnum0(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle,
                                                   _In_ UINT32 numEntriesRequested,
                                                   _Outptr_result_buffer_(*numEntriesReturned)
                                                       FWPM_CONNECTION0 ***entries,
                                                   _Out_ UINT32 *numEntriesReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmConnectionGetById0(_In_ HANDLE engineHandle, _In_ UINT64 id,
                                                      _Outptr_ FWPM_CONNECTION0 **connection);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmConnectionGetSecurityInfo0(
    _In_ HANDLE engineHandle, _In_ SECURITY_INFORMATION securityInfo,
    _Outptr_result_maybenull_ PSID *sidOwner, _Outptr_result_maybenull_ PSID *sidGroup,
    _Outptr_result_maybenull_ PACL *dacl, _Outptr_result_maybenull_ PACL *sacl,
    _Outptr_ PSECURITY_DESCRIPTOR *securityDescriptor);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmConnectionSetSecurityInfo0(
    _In_ HANDLE engineHandle, _In_ SECURITY_INFORMATION securityInfo, _In_opt_ const SID *sidOwner,
    _In_opt_ const SID *sidGroup, _In_opt_ const ACL *dacl, _In_opt_ const ACL *sacl);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmEngineClose0(_Inout_ _Consumes_(engine) HANDLE engineHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmEngineGetOption0(_In_ HANDLE engineHandle,
                                                    _In_ FWPM_ENGINE_OPTION option,
                                                    _Outptr_ FWP_VALUE0 **value);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmEngineGetSecurityInfo0(
    _In_ HANDLE engineHandle, _In_ SECURITY_INFORMATION securityInfo,
    _Outptr_result_maybenull_ PSID *sidOwner, _Outptr_result_maybenull_ PSID *sidGroup,
    _Outptr_result_maybenull_ PACL *dacl, _Outptr_result_maybenull_ PACL *sacl,
    _Outptr_ PSECURITY_DESCRIPTOR *securityDescriptor);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmEngineOpen0(_In_opt_ const wchar_t *serverName,
                                               _In_ UINT32 authnService,
                                               _In_opt_ SEC_WINNT_AUTH_IDENTITY_W *authIdentity,
                                               _In_opt_ const FWPM_SESSION0 *session,
                                               _Out_ _Out_owned_(engine) HANDLE *engineHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmEngineSetOption0(_In_ HANDLE engineHandle,
                                                    _In_ FWPM_ENGINE_OPTION option,
                                                    _In_ const FWP_VALUE0 *newValue);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmEngineSetSecurityInfo0(
    _In_ HANDLE engineHandle, _In_ SECURITY_INFORMATION securityInfo, _In_opt_ const SID *sidOwner,
    _In_opt_ const SID *sidGroup, _In_opt_ const ACL *dacl, _In_opt_ const ACL *sacl);

DECLSPEC_IMPORT void NTAPI FwpmFreeMemory0(_Inout_ void **p);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmNetEventCreateEnumHandle0(
    _In_ HANDLE engineHandle, _In_opt_ const FWPM_NET_EVENT_ENUM_TEMPLATE0 *enumTemplate,
    _Out_ _Out_owned_(enumeration) HANDLE *enumHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmNetEventDestroyEnumHandle0(_In_ HANDLE engineHandle,
                                                              _Inout_ _Consumes_(enumeration)
                                                                  HANDLE enumHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmNetEventEnum0(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle,
                                                 _In_ UINT32 numEntriesRequested,
                                                 _Outptr_result_buffer_(*numEntriesReturned)
                                                     FWPM_NET_EVENT0 ***entries,
                                                 _Out_ UINT32 *numEntriesReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmNetEventEnum1(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle,
                                                 _In_ UINT32 numEntriesRequested,
                                                 _Outptr_result_buffer_(*numEntriesReturned)
                                                     FWPM_NET_EVENT1 ***entries,
                                                 _Out_ UINT32 *numEntriesReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmNetEventEnum2(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle,
                                                 _In_ UINT32 numEntriesRequested,
                                                 _Outptr_result_buffer_(*numEntriesReturned)
                                                     FWPM_NET_EVENT2 ***entries,
                                                 _Out_ UINT32 *numEntriesReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmNetEventEnum3(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle,
                                                 _In_ UINT32 numEntriesRequested,
                                                 _Outptr_result_buffer_(*numEntriesReturned)
                                                     FWPM_NET_EVENT3 ***entries,
                                                 _Out_ UINT32 *numEntriesReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmNetEventEnum4(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle,
                                                 _In_ UINT32 numEntriesRequested,
                                                 _Outptr_result_buffer_(*numEntriesReturned)
                                                     FWPM_NET_EVENT4 ***entries,
                                                 _Out_ UINT32 *numEntriesReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmNetEventEnum5(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle,
                                                 _In_ UINT32 numEntriesRequested,
                                                 _Outptr_result_buffer_(*numEntriesReturned)
                                                     FWPM_NET_EVENT5 ***entries,
                                                 _Out_ UINT32 *numEntriesReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmNetEventsGetSecurityInfo0(
    _In_ HANDLE engineHandle, _In_ SECURITY_INFORMATION securityInfo,
    _Outptr_result_maybenull_ PSID *sidOwner, _Outptr_result_maybenull_ PSID *sidGroup,
    _Outptr_result_maybenull_ PACL *dacl, _Outptr_result_maybenull_ PACL *sacl,
    _Outptr_ PSECURITY_DESCRIPTOR *securityDescriptor);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmNetEventsSetSecurityInfo0(
    _In_ HANDLE engineHandle, _In_ SECURITY_INFORMATION securityInfo, _In_opt_ const SID *sidOwner,
    _In_opt_ const SID *sidGroup, _In_opt_ const ACL *dacl, _In_opt_ const ACL *sacl);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmSessionCreateEnumHandle0(
    _In_ HANDLE engineHandle, _In_opt_ const FWPM_SESSION_ENUM_TEMPLATE0 *enumTemplate,
    _Out_ _Out_owned_(enumeration) HANDLE *enumHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmSessionDestroyEnumHandle0(_In_ HANDLE engineHandle,
                                                             _Inout_ _Consumes_(enumeration)
                                                                 HANDLE enumHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmSessionEnum0(_In_ HANDLE engineHandle, _In_ HANDLE enumHandle,
                                                _In_ UINT32 numEntriesRequested,
                                                _Outptr_result_buffer_(*numEntriesReturned)
                                                    FWPM_SESSION0 ***entries,
                                                _Out_ UINT32 *numEntriesReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Releases_lock_(engineHandle)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmTransactionAbort0(_In_ _Releases_lock_(engineHandle)
                                                         HANDLE engineHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Acquires_lock_(engineHandle)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmTransactionBegin0(_In_ _Acquires_lock_(engineHandle)
                                                         HANDLE engineHandle,
                                                     _In_ UINT32 flags);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Releases_lock_(engineHandle)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmTransactionCommit0(_In_ _Releases_lock_(engineHandle)
                                                          HANDLE engineHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmvSwitchEventsGetSecurityInfo0(
    _In_ HANDLE engineHandle, _In_ SECURITY_INFORMATION securityInfo,
    _Outptr_result_maybenull_ PSID *sidOwner, _Outptr_result_maybenull_ PSID *sidGroup,
    _Outptr_result_maybenull_ PACL *dacl, _Outptr_result_maybenull_ PACL *sacl,
    _Outptr_ PSECURITY_DESCRIPTOR *securityDescriptor);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpmvSwitchEventsSetSecurityInfo0(
    _In_ HANDLE engineHandle, _In_ SECURITY_INFORMATION securityInfo, _In_opt_ const SID *sidOwner,
    _In_opt_ const SID *sidGroup, _In_opt_ const ACL *dacl, _In_opt_ const ACL *sacl);

EXTERN_C_END

#endif
