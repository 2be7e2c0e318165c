/*
 * Network interfaces: identifiers of interfaces, and providers of them (NdisIf...).
 */
#ifndef CWDK_NDIS_DRIVER_INTERFACE_H
#define CWDK_NDIS_DRIVER_INTERFACE_H

#include "wdm.h"
#include "netiodef.h"
#include "ifdef.h"
#include "ntddndis.h"
#include "ndis/mdlapi.h"
#include "ndis/driver/types.h"

#define NDIS_SIZEOF_IF_PROVIDER_CHARACTERISTICS_REVISION_1 0x28ULL
#define NDIS_SIZEOF_NET_IF_INFORMATION_REVISION_1 0x60ULL

EXTERN_C_START

typedef struct _NET_PHYSICAL_LOCATION_LH NET_PHYSICAL_LOCATION_LH, *PNET_PHYSICAL_LOCATION,
    *PNET_PHYSICAL_LOCATION_LH;
typedef NET_PHYSICAL_LOCATION_LH NET_PHYSICAL_LOCATION;

_Function_class_(IF_QUERY_OBJECT)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NDIS_STATUS
IF_QUERY_OBJECT(_In_ NDIS_HANDLE ProviderIfContext, _In_ NET_IF_OBJECT_ID ObjectId,
                _Inout_ PULONG pOutputBufferLength,
                _Out_writes_bytes_to_(*pOutputBufferLength, *pOutputBufferLength)
                    PVOID pOutputBuffer);
typedef IF_QUERY_OBJECT *IFP_QUERY_OBJECT;

_Function_class_(IF_SET_OBJECT)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NDIS_STATUS IF_SET_OBJECT(_In_ NDIS_HANDLE ProviderIfContext,
                                  _In_ NET_IF_OBJECT_ID ObjectId, _In_ ULONG InputBufferLength,
                                  _In_reads_bytes_(InputBufferLength) PVOID pInputBuffer);
typedef IF_SET_OBJECT *IFP_SET_OBJECT;

typedef struct _NDIS_IF_PROVIDER_CHARACTERISTICS NDIS_IF_PROVIDER_CHARACTERISTICS,
    *PNDIS_IF_PROVIDER_CHARACTERISTICS;
struct _NDIS_IF_PROVIDER_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    IFP_QUERY_OBJECT QueryObjectHandler;
    IFP_SET_OBJECT SetObjectHandler;
    PVOID Reserved1;
    PVOID Reserved2;
};

typedef struct _NET_IF_INFORMATION NET_IF_INFORMATION, *PNET_IF_INFORMATION;
struct _NET_IF_INFORMATION {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NET_PHYSICAL_LOCATION PhysicalLocation;
    ULONG WanTunnelType;
    ULONG PortNumber;
    NET_IF_ACCESS_TYPE AccessType;
    NET_IF_DIRECTION_TYPE DirectionType;
    NET_IF_CONNECTION_TYPE ConnectionType;
    BOOLEAN ifConnectorPresent;
    USHORT PhysAddressLength;
    USHORT PhysAddressOffset;
    USHORT PermanentPhysAddressOffset;
    USHORT FriendlyNameLength;
    USHORT FriendlyNameOffset;
    GUID InterfaceGuid;
    NET_IF_NETWORK_GUID NetworkGuid;
    ULONG SupportedStatistics;
    NDIS_MEDIUM MediaType;
    NDIS_PHYSICAL_MEDIUM PhysicalMediumType;
};

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisIfAddIfStackEntry(_In_ NET_IFINDEX HigherLayerIfIndex,
                                                  _In_ NET_IFINDEX LowerLayerIfIndex);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisIfAllocateNetLuidIndex(_In_ NET_IFTYPE ifType,
                                                       _Out_ PUINT32 pNetLuidIndex);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NdisIfDeleteIfStackEntry(_In_ NET_IFINDEX HigherLayerIfIndex,
                                              _In_ NET_IFINDEX LowerLayerIfIndex);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NdisIfDeregisterInterface(_In_ NET_IFINDEX ifIndex);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NdisIfDeregisterProvider(_In_ _Consumes_(registration)
                                                  NDIS_HANDLE NdisProviderHandle);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisIfFreeNetLuidIndex(_In_ NET_IFTYPE ifType,
                                                   _In_ UINT32 NetLuidIndex);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisIfGetInterfaceIndexFromNetLuid(_In_ NET_LUID NetLuid,
                                                               _Out_ PNET_IFINDEX pIfIndex);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisIfGetNetLuidFromInterfaceIndex(_In_ NET_IFINDEX ifIndex,
                                                               _Out_ PNET_LUID pNetLuid);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisIfQueryBindingIfIndex(_In_ NDIS_HANDLE NdisBindingHandle,
                                                      _Out_ PNET_IFINDEX pBoundIfIndex,
                                                      _Out_ PNET_LUID pBoundIfNetLuid,
                                                      _Out_ PNET_IFINDEX pLowestIfIndex,
                                                      _Out_ PNET_LUID pLowestIfNetLuid);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisIfRegisterInterface(_In_ NDIS_HANDLE NdisProviderHandle,
                                                    _In_ NET_LUID NetLuid,
                                                    _In_ NDIS_HANDLE ProviderIfContext,
                                                    _In_ PNET_IF_INFORMATION pIfInfo,
                                                    _Out_ PNET_IFINDEX pfIndex);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS
NdisIfRegisterProvider(_In_ PNDIS_IF_PROVIDER_CHARACTERISTICS ProviderCharacteristics,
                       _In_opt_ NDIS_HANDLE IfProviderContext,
                       _Out_ _Out_owned_(registration) PNDIS_HANDLE pNdisIfProviderHandle);

EXTERN_C_END

#endif
