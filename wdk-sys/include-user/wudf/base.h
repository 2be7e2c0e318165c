/*
 * Scalar types of drivers that Windows itself does not declare for programs: status codes, levels,
 * modes, and what stands in for structures of the kernel. A driver in user mode sees no IRP and no
 * MDL; where the framework passes one through, it is an address.
 */
#ifndef CWDK_WUDF_BASE_H
#define CWDK_WUDF_BASE_H

#include "wudf/decl.h"
#include <winioctl.h>

EXTERN_C_START

typedef _Return_type_success_(return >= 0) LONG NTSTATUS;
typedef NTSTATUS *PNTSTATUS;
typedef const NTSTATUS *PCNTSTATUS;

#ifndef NT_SUCCESS
#define NT_SUCCESS(Status) (((NTSTATUS)(Status)) >= 0)
#endif
#define NT_INFORMATION(Status) ((((ULONG)(Status)) >> 30) == 1)
#define NT_WARNING(Status) ((((ULONG)(Status)) >> 30) == 2)
#define NT_ERROR(Status) ((((ULONG)(Status)) >> 30) == 3)

typedef PVOID PIRP;
typedef PVOID PMDL;
typedef struct _DEVICE_OBJECT *PDEVICE_OBJECT;
typedef struct _DRIVER_OBJECT *PDRIVER_OBJECT;
typedef struct _FILE_OBJECT *PFILE_OBJECT;
typedef struct _ACCESS_STATE *PACCESS_STATE;
typedef struct _KTHREAD *PKTHREAD, *PRKTHREAD;
typedef struct _INTERFACE *PINTERFACE;

typedef ULONG DEVPROPTYPE, *PDEVPROPTYPE;
typedef UCHAR KIRQL, *PKIRQL;
typedef CCHAR KPROCESSOR_MODE;
typedef LARGE_INTEGER PHYSICAL_ADDRESS, *PPHYSICAL_ADDRESS;

typedef enum _MODE {
    KernelMode = 0,
    UserMode,
    MaximumMode,
} MODE;

typedef enum _EVENT_TYPE {
    NotificationEvent = 0,
    SynchronizationEvent,
} EVENT_TYPE;

typedef enum _KINTERRUPT_MODE {
    LevelSensitive = 0,
    Latched,
} KINTERRUPT_MODE;

typedef enum _DEVICE_RELATION_TYPE {
    BusRelations = 0,
    EjectionRelations,
    PowerRelations,
    RemovalRelations,
    TargetDeviceRelation,
    SingleBusRelations,
    TransportRelations,
} DEVICE_RELATION_TYPE,
    *PDEVICE_RELATION_TYPE;

typedef struct _IO_STATUS_BLOCK IO_STATUS_BLOCK, *PIO_STATUS_BLOCK;
struct _IO_STATUS_BLOCK {
    union {
        NTSTATUS Status;
        PVOID Pointer;
    };
    ULONG_PTR Information;
};

typedef struct _IO_SECURITY_CONTEXT IO_SECURITY_CONTEXT, *PIO_SECURITY_CONTEXT;
struct _IO_SECURITY_CONTEXT {
    PSECURITY_QUALITY_OF_SERVICE SecurityQos;
    PACCESS_STATE AccessState;
    ACCESS_MASK DesiredAccess;
    ULONG FullCreateOptions;
};

/* Levels stand in contracts; a process always runs at the lowest. */
#define PASSIVE_LEVEL 0
#define LOW_LEVEL 0
#define APC_LEVEL 1
#define DISPATCH_LEVEL 2
#define HIGH_LEVEL 15

#define PAGED_CODE()
#define PAGED_CODE_LOCKED()
#ifndef ARGUMENT_PRESENT
#define ARGUMENT_PRESENT(ArgumentPointer) ((CHAR *)((ULONG_PTR)(ArgumentPointer)) != (CHAR *)NULL)
#endif

struct _DRIVER_OBJECT;
struct _UNICODE_STRING;
_Function_class_(DRIVER_INITIALIZE)
_IRQL_requires_same_
_IRQL_requires_(PASSIVE_LEVEL)
typedef NTSTATUS DRIVER_INITIALIZE(_In_ struct _DRIVER_OBJECT *DriverObject,
                                   _In_ struct _UNICODE_STRING *RegistryPath);
typedef DRIVER_INITIALIZE *PDRIVER_INITIALIZE;

EXTERN_C_END

#endif
