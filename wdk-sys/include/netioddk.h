/*
 * The network module registrar (NMR): how network modules find each other.
 *
 * A client and a provider of the same network programming interface (NPI) register their
 * characteristics; the registrar offers each pair to the client, which attaches by
 * NmrClientAttachProvider. Deregistering is asynchronous: after a pending answer, wait for it with
 * NmrWaitFor...DeregisterComplete before what the characteristics point to goes.
 */
#ifndef CWDK_NETIODDK_H
#define CWDK_NETIODDK_H

#include "netiodef.h"
#include "mstcpip.h"

EXTERN_C_START

typedef struct _NPI_REGISTRATION_INSTANCE NPI_REGISTRATION_INSTANCE;
typedef const struct _NPI_REGISTRATION_INSTANCE *PNPI_REGISTRATION_INSTANCE;

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS
NPI_CLIENT_ATTACH_PROVIDER_FN(_In_ HANDLE NmrBindingHandle, _In_ PVOID ClientContext,
                              _In_ PNPI_REGISTRATION_INSTANCE ProviderRegistrationInstance);
typedef NPI_CLIENT_ATTACH_PROVIDER_FN *PNPI_CLIENT_ATTACH_PROVIDER_FN;

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void NPI_CLIENT_CLEANUP_BINDING_CONTEXT_FN(_In_ PVOID ClientBindingContext);
typedef NPI_CLIENT_CLEANUP_BINDING_CONTEXT_FN *PNPI_CLIENT_CLEANUP_BINDING_CONTEXT_FN;

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS NPI_CLIENT_DETACH_PROVIDER_FN(_In_ PVOID ClientBindingContext);
typedef NPI_CLIENT_DETACH_PROVIDER_FN *PNPI_CLIENT_DETACH_PROVIDER_FN;

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS
NPI_PROVIDER_ATTACH_CLIENT_FN(_In_ HANDLE NmrBindingHandle, _In_ PVOID ProviderContext,
                              _In_ PNPI_REGISTRATION_INSTANCE ClientRegistrationInstance,
                              _In_ PVOID ClientBindingContext, _In_ const void *ClientDispatch,
                              _Out_ PVOID *ProviderBindingContext,
                              _Out_ const void **ProviderDispatch);
typedef NPI_PROVIDER_ATTACH_CLIENT_FN *PNPI_PROVIDER_ATTACH_CLIENT_FN;

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void NPI_PROVIDER_CLEANUP_BINDING_CONTEXT_FN(_In_ PVOID ProviderBindingContext);
typedef NPI_PROVIDER_CLEANUP_BINDING_CONTEXT_FN *PNPI_PROVIDER_CLEANUP_BINDING_CONTEXT_FN;

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS NPI_PROVIDER_DETACH_CLIENT_FN(_In_ PVOID ProviderBindingContext);
typedef NPI_PROVIDER_DETACH_CLIENT_FN *PNPI_PROVIDER_DETACH_CLIENT_FN;

typedef struct _NPI NPI;
struct _NPI {
    HANDLE Handle;
    const void *Dispatch;
};

struct _NPI_REGISTRATION_INSTANCE {
    USHORT Version;
    USHORT Size;
    PNPIID NpiId;
    PNPI_MODULEID ModuleId;
    ULONG Number;
    const void *NpiSpecificCharacteristics;
};

typedef struct _NPI_CLIENT_CHARACTERISTICS NPI_CLIENT_CHARACTERISTICS;
typedef const struct _NPI_CLIENT_CHARACTERISTICS *PNPI_CLIENT_CHARACTERISTICS;
struct _NPI_CLIENT_CHARACTERISTICS {
    USHORT Version;
    USHORT Length;
    PNPI_CLIENT_ATTACH_PROVIDER_FN ClientAttachProvider;
    PNPI_CLIENT_DETACH_PROVIDER_FN ClientDetachProvider;
    PNPI_CLIENT_CLEANUP_BINDING_CONTEXT_FN ClientCleanupBindingContext;
    NPI_REGISTRATION_INSTANCE ClientRegistrationInstance;
};

typedef struct _NPI_PROVIDER_CHARACTERISTICS NPI_PROVIDER_CHARACTERISTICS;
typedef const struct _NPI_PROVIDER_CHARACTERISTICS *PNPI_PROVIDER_CHARACTERISTICS;
struct _NPI_PROVIDER_CHARACTERISTICS {
    USHORT Version;
    USHORT Length;
    PNPI_PROVIDER_ATTACH_CLIENT_FN ProviderAttachClient;
    PNPI_PROVIDER_DETACH_CLIENT_FN ProviderDetachClient;
    PNPI_PROVIDER_CLEANUP_BINDING_CONTEXT_FN ProviderCleanupBindingContext;
    NPI_REGISTRATION_INSTANCE ProviderRegistrationInstance;
};

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NmrClientAttachProvider(_In_ HANDLE NmrBindingHandle,
                                                 _In_ __drv_aliasesMem PVOID ClientBindingContext,
                                                 _In_ const void *ClientDispatch,
                                                 _Out_ PVOID *ProviderBindingContext,
                                                 _Out_ const void **ProviderDispatch);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NmrClientDetachProviderComplete(_In_ HANDLE NmrBindingHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NmrDeregisterClient(_In_ _Consumes_(registration) HANDLE NmrClientHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NmrDeregisterProvider(_In_ _Consumes_(registration)
                                                   HANDLE NmrProviderHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NmrProviderDetachClientComplete(_In_ HANDLE NmrBindingHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NmrRegisterClient(_In_ PNPI_CLIENT_CHARACTERISTICS ClientCharacteristics,
                                           _In_opt_ __drv_aliasesMem PVOID ClientContext,
                                           _Out_ _Out_owned_(registration) PHANDLE NmrClientHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS
NmrRegisterProvider(_In_ PNPI_PROVIDER_CHARACTERISTICS ProviderCharacteristics,
                    _In_opt_ __drv_aliasesMem PVOID ProviderContext,
                    _Out_ _Out_owned_(registration) PHANDLE NmrProviderHandle);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NmrWaitForClientDeregisterComplete(_In_ HANDLE NmrClientHandle);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NmrWaitForProviderDeregisterComplete(_In_ HANDLE NmrProviderHandle);

EXTERN_C_END

#endif
