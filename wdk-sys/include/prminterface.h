/*
 * The platform runtime mechanism (PRM): handlers that firmware brings and the kernel calls.
 *
 * A handler has a GUID and belongs to a module that may be replaced at run time. A driver gets the
 * calls from ExGetPrmInterface, or as a query interface of the PRM device on older systems; it
 * locks the module only to keep several invocations together, and unlocks it afterwards.
 */
#ifndef CWDK_PRMINTERFACE_H
#define CWDK_PRMINTERFACE_H

#include "wdm.h"

#define PRM_INTERFACE_STANDARD_VERSION 1

DEFINE_GUID(GUID_PRM_DEVICE, 0xD37CA3D8, 0x07CD, 0x450D, 0x88, 0x93, 0x1D, 0x29, 0x21, 0x12, 0x40,
            0x5E);
DEFINE_GUID(GUID_PRM_DRIVER_INTERFACE_STANDARD, 0x0D8AC963, 0x4E72, 0x4889, 0x80, 0xC1, 0xAB, 0xC8,
            0x6D, 0x90, 0x9A, 0xF0);

EXTERN_C_START

_Function_class_(PRM_HANDLER_ROUTINE)
typedef NTSTATUS PRM_HANDLER_ROUTINE(_In_ PVOID ParameterBuffer, _In_ PVOID ContextBuffer);
typedef PRM_HANDLER_ROUTINE *PPRM_HANDLER_ROUTINE;

_IRQL_requires_max_(HIGH_LEVEL)
_Function_class_(PRM_INVOKE_HANDLER)
typedef NTSTATUS PRM_INVOKE_HANDLER(_In_ LPGUID HandlerGuid, _In_ PVOID ParameterBuffer,
                                    _In_ ULONG Reserved, _Out_ PULONG64 EfiStatus);
typedef PRM_INVOKE_HANDLER *PPRM_INVOKE_HANDLER;

_IRQL_requires_max_(HIGH_LEVEL)
_Function_class_(PRM_LOCK_MODULE)
typedef NTSTATUS PRM_LOCK_MODULE(_In_ LPGUID HandlerGuid);
typedef PRM_LOCK_MODULE *PPRM_LOCK_MODULE;

_IRQL_requires_max_(HIGH_LEVEL)
_Function_class_(PRM_QUERY_HANDLER)
typedef NTSTATUS PRM_QUERY_HANDLER(_In_ LPGUID HandlerGuid, _Out_ PBOOLEAN Found);
typedef PRM_QUERY_HANDLER *PPRM_QUERY_HANDLER;

_IRQL_requires_max_(HIGH_LEVEL)
_Function_class_(PRM_UNLOCK_MODULE)
typedef NTSTATUS PRM_UNLOCK_MODULE(_In_ LPGUID HandlerGuid);
typedef PRM_UNLOCK_MODULE *PPRM_UNLOCK_MODULE;

typedef struct _PRM_DRIVER_INTERFACE_STANDARD PRM_DRIVER_INTERFACE_STANDARD,
    *PPRM_DRIVER_INTERFACE_STANDARD;
struct _PRM_DRIVER_INTERFACE_STANDARD {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PPRM_INVOKE_HANDLER InvokeHandler;
    PPRM_QUERY_HANDLER QueryHandler;
    PPRM_LOCK_MODULE LockModule;
    PPRM_UNLOCK_MODULE UnlockModule;
};

/* What ExGetPrmInterface fills in. The calls stay valid as long as the system runs. */
typedef struct _PRM_INTERFACE PRM_INTERFACE, *PPRM_INTERFACE;
struct _PRM_INTERFACE {
    ULONG Version;
    PPRM_UNLOCK_MODULE UnlockModule;
    PPRM_LOCK_MODULE LockModule;
    PPRM_INVOKE_HANDLER InvokeHandler;
    PPRM_QUERY_HANDLER QueryHandler;
};

/* From Windows 11 24H2 on. Version is 1. */
_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS ExGetPrmInterface(_In_ ULONG Version, _Out_ PPRM_INTERFACE InterfaceOut);

EXTERN_C_END

#endif
