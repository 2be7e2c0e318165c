/*
 * Interfaces of the PCI bus driver, got by IRP_MN_QUERY_INTERFACE: presence of devices, MSI-X,
 * virtual functions, enclosure management.
 */
#ifndef CWDK_NT_PCI_INTERFACE_H
#define CWDK_NT_PCI_INTERFACE_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/interrupt.h"
#include "nt/power.h"

#define ATS_DEVICE_SVM_OPTOUT 1

#define NPEM_CONTROL_INTERFACE_VERSION1 1
#define NPEM_CONTROL_INTERFACE_CURRENT_VERSION 2
#define NPEM_CONTROL_INTERFACE_VERSION2 2

#define PCI_ATS_INTERFACE_VERSION 1
#define PCI_ATS_INTERFACE_SIZE 0x30ULL

#define PCI_DEVICE_PRESENT_INTERFACE_VERSION 1

#define PCI_EXPRESS_LINK_QUIESCENT_INTERFACE_VERSION 1
#define PCI_EXPRESS_ROOT_PORT_INTERFACE_VERSION 1

#define PCI_MSIX_TABLE_CONFIG_INTERFACE_VERSION 1
#define PCI_MSIX_TABLE_CONFIG_MINIMUM_SIZE 0x38ULL

#define PCI_USE_SUBSYSTEM_IDS 1
#define PCI_USE_REVISION 2
#define PCI_USE_VENDEV_IDS 4
#define PCI_USE_CLASS_SUBCLASS 8
#define PCI_USE_PROGIF 0x10
#define PCI_USE_LOCAL_BUS 0x20
#define PCI_USE_LOCAL_DEVICE 0x40

EXTERN_C_START

typedef union _NPEM_CAPABILITY_STANDARD NPEM_CAPABILITY_STANDARD, *PNPEM_CAPABILITY_STANDARD;
typedef struct _PCI_DEVICE_PRESENCE_PARAMETERS PCI_DEVICE_PRESENCE_PARAMETERS,
    *PPCI_DEVICE_PRESENCE_PARAMETERS;

typedef enum _NPEM_CONTROL_STANDARD_CONTROL_BIT {
    InitiateReset = 1,
    OkControl,
    LocateControl,
    FailControl,
    RebuildControl,
    PFAControl,
    HotSpareControl,
    InACriticalArrayControl,
    InAFailedArrayControl,
    InvalidDeviceTypeControl,
    DisabledControl,
} NPEM_CONTROL_STANDARD_CONTROL_BIT,
    *PNPEM_CONTROL_STANDARD_CONTROL_BIT;

_Function_class_(GET_VIRTUAL_DEVICE_DATA)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef ULONG GET_VIRTUAL_DEVICE_DATA(_Inout_ PVOID Context, _In_ USHORT VirtualFunction,
                                      _Out_writes_bytes_(Length) PVOID Buffer, _In_ ULONG Offset,
                                      _In_ ULONG Length);
typedef GET_VIRTUAL_DEVICE_DATA *PGET_VIRTUAL_DEVICE_DATA;

_Function_class_(GET_VIRTUAL_DEVICE_LOCATION)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS GET_VIRTUAL_DEVICE_LOCATION(_Inout_ PVOID Context, _In_ USHORT VirtualFunction,
                                             _Out_ PUINT16 SegmentNumber, _Out_ PUINT8 BusNumber,
                                             _Out_ PUINT8 FunctionNumber);
typedef GET_VIRTUAL_DEVICE_LOCATION *PGET_VIRTUAL_DEVICE_LOCATION;

_Function_class_(GET_VIRTUAL_DEVICE_RESOURCES)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void GET_VIRTUAL_DEVICE_RESOURCES(_Inout_ PVOID Context, _Out_ PUINT8 CapturedBusNumbers);
typedef GET_VIRTUAL_DEVICE_RESOURCES *PGET_VIRTUAL_DEVICE_RESOURCES;

_Function_class_(GET_VIRTUAL_FUNCTION_PROBED_BARS)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS GET_VIRTUAL_FUNCTION_PROBED_BARS(_Inout_ PVOID Context,
                                                  _Out_writes_(6) PULONG BaseRegisterValues);
typedef GET_VIRTUAL_FUNCTION_PROBED_BARS *PGET_VIRTUAL_FUNCTION_PROBED_BARS;

_Function_class_(NPEM_CONTROL_ENABLE_DISABLE)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS NPEM_CONTROL_ENABLE_DISABLE(_In_reads_opt_(_Inexpressible_()) PVOID Context,
                                             _In_ BOOLEAN EnableNpem);
typedef NPEM_CONTROL_ENABLE_DISABLE *PNPEM_CONTROL_ENABLE_DISABLE;

_Function_class_(NPEM_CONTROL_QUERY_CONTROL)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef ULONG NPEM_CONTROL_QUERY_CONTROL(_In_reads_opt_(_Inexpressible_()) PVOID Context);
typedef NPEM_CONTROL_QUERY_CONTROL *PNPEM_CONTROL_QUERY_CONTROL;

_Function_class_(NPEM_CONTROL_QUERY_STANDARD_CAPABILITIES)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS
NPEM_CONTROL_QUERY_STANDARD_CAPABILITIES(_In_reads_opt_(_Inexpressible_()) PVOID Context,
                                         _Out_ PNPEM_CAPABILITY_STANDARD StandardCapabilities);
typedef NPEM_CONTROL_QUERY_STANDARD_CAPABILITIES *PNPEM_CONTROL_QUERY_STANDARD_CAPABILITIES;

_Function_class_(NPEM_CONTROL_SET_STANDARD_CONTROL)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS
NPEM_CONTROL_SET_STANDARD_CONTROL(_In_reads_opt_(_Inexpressible_()) PVOID Context,
                                  _In_ NPEM_CONTROL_STANDARD_CONTROL_BIT StandardControl,
                                  _In_ BOOLEAN Set);
typedef NPEM_CONTROL_SET_STANDARD_CONTROL *PNPEM_CONTROL_SET_STANDARD_CONTROL;

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
typedef NTSTATUS PCI_EXPRESS_ENTER_LINK_QUIESCENT_MODE(_Inout_ PVOID Context);
typedef PCI_EXPRESS_ENTER_LINK_QUIESCENT_MODE *PPCI_EXPRESS_ENTER_LINK_QUIESCENT_MODE;

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
typedef NTSTATUS PCI_EXPRESS_EXIT_LINK_QUIESCENT_MODE(_Inout_ PVOID Context);
typedef PCI_EXPRESS_EXIT_LINK_QUIESCENT_MODE *PPCI_EXPRESS_EXIT_LINK_QUIESCENT_MODE;

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
typedef BOOLEAN PCI_IS_DEVICE_PRESENT(_In_ USHORT VendorID, _In_ USHORT DeviceID,
                                      _In_ UCHAR RevisionID, _In_ USHORT SubVendorID,
                                      _In_ USHORT SubSystemID, _In_ ULONG Flags);
typedef PCI_IS_DEVICE_PRESENT *PPCI_IS_DEVICE_PRESENT;

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
typedef BOOLEAN PCI_IS_DEVICE_PRESENT_EX(_In_ PVOID Context,
                                         _In_ PPCI_DEVICE_PRESENCE_PARAMETERS Parameters);
typedef PCI_IS_DEVICE_PRESENT_EX *PPCI_IS_DEVICE_PRESENT_EX;

_Must_inspect_result_
typedef NTSTATUS PCI_MSIX_GET_ENTRY(_In_ PVOID Context, _In_ ULONG TableEntry,
                                    _Out_ PULONG MessageNumber, _Out_ PBOOLEAN Masked);
typedef PCI_MSIX_GET_ENTRY *PPCI_MSIX_GET_ENTRY;

_Must_inspect_result_
typedef NTSTATUS PCI_MSIX_GET_TABLE_SIZE(_In_ PVOID Context, _Out_ PULONG TableSize);
typedef PCI_MSIX_GET_TABLE_SIZE *PPCI_MSIX_GET_TABLE_SIZE;

_IRQL_requires_max_(DIRQL)
_Must_inspect_result_
typedef NTSTATUS PCI_MSIX_MASKUNMASK_ENTRY(_In_ PVOID Context, _In_ ULONG TableEntry);
typedef PCI_MSIX_MASKUNMASK_ENTRY *PPCI_MSIX_MASKUNMASK_ENTRY;

_IRQL_requires_max_(DIRQL)
_Must_inspect_result_
typedef NTSTATUS PCI_MSIX_SET_ENTRY(_In_ PVOID Context, _In_ ULONG TableEntry,
                                    _In_ ULONG MessageNumber);
typedef PCI_MSIX_SET_ENTRY *PPCI_MSIX_SET_ENTRY;

_Function_class_(PCI_SET_ATS)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS PCI_SET_ATS(_In_ PVOID Context, _In_ BOOLEAN EnableAts);
typedef PCI_SET_ATS *PPCI_SET_ATS;

typedef ULONG (*PPCI_EXPRESS_ROOT_PORT_READ_CONFIG_SPACE)(_In_ PVOID Context,
                                                          _Out_writes_bytes_(Length) PVOID Buffer,
                                                          _In_ ULONG Offset, _In_ ULONG Length);

typedef ULONG (*PPCI_EXPRESS_ROOT_PORT_WRITE_CONFIG_SPACE)(_In_ PVOID Context,
                                                           _In_reads_bytes_(Length) PVOID Buffer,
                                                           _In_ ULONG Offset, _In_ ULONG Length);

union _NPEM_CAPABILITY_STANDARD {
    struct {
        ULONG Capable : 1;
        ULONG ResetCapable : 1;
        ULONG OkCapable : 1;
        ULONG LocateCapable : 1;
        ULONG FailCapable : 1;
        ULONG RebuildCapable : 1;
        ULONG PFACapable : 1;
        ULONG HotSpareCapable : 1;
        ULONG InACriticalArrayCapable : 1;
        ULONG InAFailedArrayCapable : 1;
        ULONG InvalidDeviceTypeCapable : 1;
        ULONG DisabledCapable : 1;
        ULONG Rsvd : 20;
    };
    ULONG AsULONG;
};

typedef struct _NPEM_CONTROL_INTERFACE NPEM_CONTROL_INTERFACE, *PNPEM_CONTROL_INTERFACE;
struct _NPEM_CONTROL_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PNPEM_CONTROL_ENABLE_DISABLE SetNpemSupportState;
    PNPEM_CONTROL_QUERY_STANDARD_CAPABILITIES QueryStandardCapabilities;
    PNPEM_CONTROL_SET_STANDARD_CONTROL SetStandardControl;
    PNPEM_CONTROL_QUERY_CONTROL QueryNpemControl;
};

typedef struct _PCI_ATS_INTERFACE PCI_ATS_INTERFACE, *PPCI_ATS_INTERFACE;
struct _PCI_ATS_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PPCI_SET_ATS SetAddressTranslationServices;
    UCHAR InvalidateQueueDepth;
};

struct _PCI_DEVICE_PRESENCE_PARAMETERS {
    ULONG Size;
    ULONG Flags;
    USHORT VendorID;
    USHORT DeviceID;
    UCHAR RevisionID;
    USHORT SubVendorID;
    USHORT SubSystemID;
    UCHAR BaseClass;
    UCHAR SubClass;
    UCHAR ProgIf;
};

typedef struct _PCI_DEVICE_PRESENT_INTERFACE PCI_DEVICE_PRESENT_INTERFACE,
    *PPCI_DEVICE_PRESENT_INTERFACE;
struct _PCI_DEVICE_PRESENT_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PPCI_IS_DEVICE_PRESENT IsDevicePresent;
    PPCI_IS_DEVICE_PRESENT_EX IsDevicePresentEx;
};

typedef struct _PCI_EXPRESS_LINK_QUIESCENT_INTERFACE PCI_EXPRESS_LINK_QUIESCENT_INTERFACE,
    *PPCI_EXPRESS_LINK_QUIESCENT_INTERFACE;
struct _PCI_EXPRESS_LINK_QUIESCENT_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PPCI_EXPRESS_ENTER_LINK_QUIESCENT_MODE PciExpressEnterLinkQuiescentMode;
    PPCI_EXPRESS_EXIT_LINK_QUIESCENT_MODE PciExpressExitLinkQuiescentMode;
};

typedef struct _PCI_EXPRESS_ROOT_PORT_INTERFACE PCI_EXPRESS_ROOT_PORT_INTERFACE,
    *PPCI_EXPRESS_ROOT_PORT_INTERFACE;
struct _PCI_EXPRESS_ROOT_PORT_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PPCI_EXPRESS_ROOT_PORT_READ_CONFIG_SPACE ReadConfigSpace;
    PPCI_EXPRESS_ROOT_PORT_WRITE_CONFIG_SPACE WriteConfigSpace;
};

typedef struct _PCI_MSIX_TABLE_CONFIG_INTERFACE PCI_MSIX_TABLE_CONFIG_INTERFACE,
    *PPCI_MSIX_TABLE_CONFIG_INTERFACE;
struct _PCI_MSIX_TABLE_CONFIG_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PPCI_MSIX_SET_ENTRY SetTableEntry;
    PPCI_MSIX_MASKUNMASK_ENTRY MaskTableEntry;
    PPCI_MSIX_MASKUNMASK_ENTRY UnmaskTableEntry;
    PPCI_MSIX_GET_ENTRY GetTableEntry;
    PPCI_MSIX_GET_TABLE_SIZE GetTableSize;
};

typedef struct _PCI_VIRTUALIZATION_INTERFACE PCI_VIRTUALIZATION_INTERFACE,
    *PPCI_VIRTUALIZATION_INTERFACE;
struct _PCI_VIRTUALIZATION_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PSET_VIRTUAL_DEVICE_DATA SetVirtualFunctionData;
    PGET_VIRTUAL_DEVICE_DATA GetVirtualFunctionData;
    PGET_VIRTUAL_DEVICE_LOCATION GetLocation;
    PGET_VIRTUAL_DEVICE_RESOURCES GetResources;
    PENABLE_VIRTUALIZATION EnableVirtualization;
    PGET_VIRTUAL_FUNCTION_PROBED_BARS GetVirtualFunctionProbedBars;
};

EXTERN_C_END

#endif
