/*
 * Control devices, and what a driver may ask of its adapter's device.
 */
#ifndef CWDK_NDIS_DRIVER_DEVICE_H
#define CWDK_NDIS_DRIVER_DEVICE_H

#include "wdm.h"
#include "ntddndis.h"
#include "ndis/mdlapi.h"
#include "ndis/driver/types.h"

#define NDIS_DEVICE_OBJECT_ATTRIBUTES_REVISION_1 1

#define NDIS_SIZEOF_DEVICE_OBJECT_ATTRIBUTES_REVISION_1 0x38ULL

EXTERN_C_START

typedef CM_EISA_FUNCTION_INFORMATION NDIS_EISA_FUNCTION_INFORMATION;
typedef CM_EISA_SLOT_INFORMATION NDIS_EISA_SLOT_INFORMATION;
typedef CM_MCA_POS_DATA NDIS_MCA_POS_DATA;
typedef CM_PARTIAL_RESOURCE_LIST NDIS_RESOURCE_LIST;
typedef CM_EISA_FUNCTION_INFORMATION *PNDIS_EISA_FUNCTION_INFORMATION;
typedef CM_EISA_SLOT_INFORMATION *PNDIS_EISA_SLOT_INFORMATION;
typedef CM_MCA_POS_DATA *PNDIS_MCA_POS_DATA;
typedef CM_PARTIAL_RESOURCE_LIST *PNDIS_RESOURCE_LIST;

typedef enum _NDIS_INTERFACE_TYPE {
    NdisInterfaceInternal = 0,
    NdisInterfaceIsa,
    NdisInterfaceEisa,
    NdisInterfaceMca,
    NdisInterfaceTurboChannel,
    NdisInterfacePci,
    NdisInterfacePcMcia = 8,
    NdisInterfaceCBus,
    NdisInterfaceMPIBus,
    NdisInterfaceMPSABus,
    NdisInterfaceProcessorInternal,
    NdisInterfaceInternalPowerBus,
    NdisInterfacePNPISABus,
    NdisInterfacePNPBus,
    NdisInterfaceUSB,
    NdisInterfaceIrda,
    NdisInterface1394,
    NdisMaximumInterfaceType,
} NDIS_INTERFACE_TYPE,
    *PNDIS_INTERFACE_TYPE;

typedef struct _NDIS_DEVICE_OBJECT_ATTRIBUTES NDIS_DEVICE_OBJECT_ATTRIBUTES,
    *PNDIS_DEVICE_OBJECT_ATTRIBUTES;
struct _NDIS_DEVICE_OBJECT_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    PNDIS_STRING DeviceName;
    PNDIS_STRING SymbolicName;
    PDRIVER_DISPATCH *MajorFunctions;
    ULONG ExtensionSize;
    PCUNICODE_STRING DefaultSDDLString;
    LPCGUID DeviceClassGuid;
};

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NdisDeregisterDeviceEx(_In_ _Consumes_(ndisobject)
                                                NDIS_HANDLE NdisDeviceHandle);

_IRQL_requires_max_(HIGH_LEVEL)
DECLSPEC_IMPORT PVOID NdisGetDeviceReservedExtension(_In_ PDEVICE_OBJECT DeviceObject);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NdisMGetDeviceProperty(
    _In_ NDIS_HANDLE MiniportAdapterHandle, _Outptr_opt_ PDEVICE_OBJECT *PhysicalDeviceObject,
    _Outptr_opt_ PDEVICE_OBJECT *FunctionalDeviceObject,
    _Outptr_opt_ PDEVICE_OBJECT *NextDeviceObject,
    _Outptr_opt_result_maybenull_ PCM_RESOURCE_LIST *AllocatedResources,
    _Outptr_opt_result_maybenull_ PCM_RESOURCE_LIST *AllocatedResourcesTranslated);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisRegisterDeviceEx(
    _In_ NDIS_HANDLE NdisHandle, _In_ PNDIS_DEVICE_OBJECT_ATTRIBUTES DeviceObjectAttributes,
    _Out_ PDEVICE_OBJECT *pDeviceObject,
    _Out_ _Out_owned_(ndisobject) PNDIS_HANDLE NdisDeviceHandle);

EXTERN_C_END

#endif
