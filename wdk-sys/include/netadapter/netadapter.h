/*
 * Network adapters: how one is made, what it is capable of and how its link stands.
 */
#ifndef CWDK_NETADAPTER_NETADAPTER_H
#define CWDK_NETADAPTER_NETADAPTER_H

#include "netadaptercapabilities.h"

EXTERN_C_START

typedef NTSTATUS (*PFN_NETADAPTERCREATE)(PNET_DRIVER_GLOBALS DriverGlobals,
                                         NETADAPTER_INIT *AdapterInit,
                                         WDF_OBJECT_ATTRIBUTES *AdapterAttributes,
                                         NETADAPTER *Adapter);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS NetAdapterCreate(_In_ NETADAPTER_INIT *AdapterInit,
                                      _In_opt_ WDF_OBJECT_ATTRIBUTES *AdapterAttributes,
                                      _Out_ NETADAPTER *Adapter) {
    return ((PFN_NETADAPTERCREATE)NetFunctions[NetAdapterCreateTableIndex])(
        NetDriverGlobals, AdapterInit, AdapterAttributes, Adapter);
}

typedef NET_LUID (*PFN_NETADAPTERGETNETLUID)(PNET_DRIVER_GLOBALS DriverGlobals, NETADAPTER Adapter);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE NET_LUID NetAdapterGetNetLuid(_In_ NETADAPTER Adapter) {
    return ((PFN_NETADAPTERGETNETLUID)NetFunctions[NetAdapterGetNetLuidTableIndex])(
        NetDriverGlobals, Adapter);
}

typedef NETADAPTER_INIT *(*PFN_NETADAPTERINITALLOCATE)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                       WDFDEVICE Device);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NETADAPTER_INIT *NetAdapterInitAllocate(_In_ WDFDEVICE Device) {
    return ((PFN_NETADAPTERINITALLOCATE)NetFunctions[NetAdapterInitAllocateTableIndex])(
        NetDriverGlobals, Device);
}

typedef VOID (*PFN_NETADAPTERINITFREE)(PNET_DRIVER_GLOBALS DriverGlobals,
                                       NETADAPTER_INIT *AdapterInit);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID NetAdapterInitFree(_In_ NETADAPTER_INIT *AdapterInit) {
    ((PFN_NETADAPTERINITFREE)NetFunctions[NetAdapterInitFreeTableIndex])(NetDriverGlobals,
                                                                         AdapterInit);
}

typedef VOID (*PFN_NETADAPTERINITSETDATAPATHCALLBACKS)(
    PNET_DRIVER_GLOBALS DriverGlobals, NETADAPTER_INIT *AdapterInit,
    NET_ADAPTER_DATAPATH_CALLBACKS *DatapathCallbacks);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID NetAdapterInitSetDatapathCallbacks(
    _Inout_ NETADAPTER_INIT *AdapterInit, _In_ NET_ADAPTER_DATAPATH_CALLBACKS *DatapathCallbacks) {
    ((PFN_NETADAPTERINITSETDATAPATHCALLBACKS)
         NetFunctions[NetAdapterInitSetDatapathCallbacksTableIndex])(NetDriverGlobals, AdapterInit,
                                                                     DatapathCallbacks);
}

typedef NETADAPTER_INIT *(*PFN_NETADAPTERLIGHTWEIGHTINITALLOCATE)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                                  const GUID *NetworkInterfaceGuid);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NETADAPTER_INIT *
NetAdapterLightweightInitAllocate(_In_ const GUID *NetworkInterfaceGuid) {
    return ((PFN_NETADAPTERLIGHTWEIGHTINITALLOCATE)
                NetFunctions[NetAdapterLightweightInitAllocateTableIndex])(NetDriverGlobals,
                                                                           NetworkInterfaceGuid);
}

typedef VOID (*PFN_NETADAPTEROFFLOADSETCHECKSUMCAPABILITIES)(
    PNET_DRIVER_GLOBALS DriverGlobals, NETADAPTER Adapter,
    NET_ADAPTER_OFFLOAD_CHECKSUM_CAPABILITIES *HardwareCapabilities);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID NetAdapterOffloadSetChecksumCapabilities(
    _In_ NETADAPTER Adapter, _In_ NET_ADAPTER_OFFLOAD_CHECKSUM_CAPABILITIES *HardwareCapabilities) {
    ((PFN_NETADAPTEROFFLOADSETCHECKSUMCAPABILITIES)
         NetFunctions[NetAdapterOffloadSetChecksumCapabilitiesTableIndex])(
        NetDriverGlobals, Adapter, HardwareCapabilities);
}

typedef NTSTATUS (*PFN_NETADAPTEROPENCONFIGURATION)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                    NETADAPTER Adapter,
                                                    WDF_OBJECT_ATTRIBUTES *ConfigurationAttributes,
                                                    NETCONFIGURATION *Configuration);

_IRQL_requires_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS NetAdapterOpenConfiguration(
    _In_ NETADAPTER Adapter, _In_opt_ WDF_OBJECT_ATTRIBUTES *ConfigurationAttributes,
    _Out_ NETCONFIGURATION *Configuration) {
    return ((PFN_NETADAPTEROPENCONFIGURATION)NetFunctions[NetAdapterOpenConfigurationTableIndex])(
        NetDriverGlobals, Adapter, ConfigurationAttributes, Configuration);
}

typedef VOID (*PFN_NETADAPTERPOWEROFFLOADSETARPCAPABILITIES)(
    PNET_DRIVER_GLOBALS DriverGlobals, NETADAPTER Adapter,
    const NET_ADAPTER_POWER_OFFLOAD_ARP_CAPABILITIES *Capabilities);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE VOID NetAdapterPowerOffloadSetArpCapabilities(
    _In_ NETADAPTER Adapter, _In_ const NET_ADAPTER_POWER_OFFLOAD_ARP_CAPABILITIES *Capabilities) {
    ((PFN_NETADAPTERPOWEROFFLOADSETARPCAPABILITIES)
         NetFunctions[NetAdapterPowerOffloadSetArpCapabilitiesTableIndex])(NetDriverGlobals,
                                                                           Adapter, Capabilities);
}

typedef VOID (*PFN_NETADAPTERPOWEROFFLOADSETNSCAPABILITIES)(
    PNET_DRIVER_GLOBALS DriverGlobals, NETADAPTER Adapter,
    const NET_ADAPTER_POWER_OFFLOAD_NS_CAPABILITIES *Capabilities);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE VOID NetAdapterPowerOffloadSetNSCapabilities(
    _In_ NETADAPTER Adapter, _In_ const NET_ADAPTER_POWER_OFFLOAD_NS_CAPABILITIES *Capabilities) {
    ((PFN_NETADAPTERPOWEROFFLOADSETNSCAPABILITIES)
         NetFunctions[NetAdapterPowerOffloadSetNSCapabilitiesTableIndex])(NetDriverGlobals, Adapter,
                                                                          Capabilities);
}

typedef VOID (*PFN_NETADAPTERREPORTWAKEREASONMEDIACHANGE)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                          NETADAPTER Adapter,
                                                          NET_IF_MEDIA_CONNECT_STATE Reason);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID NetAdapterReportWakeReasonMediaChange(_In_ NETADAPTER Adapter,
                                                       _In_ NET_IF_MEDIA_CONNECT_STATE Reason) {
    ((PFN_NETADAPTERREPORTWAKEREASONMEDIACHANGE)
         NetFunctions[NetAdapterReportWakeReasonMediaChangeTableIndex])(NetDriverGlobals, Adapter,
                                                                        Reason);
}

typedef VOID (*PFN_NETADAPTERREPORTWAKEREASONPACKET)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                     NETADAPTER Adapter,
                                                     const NET_ADAPTER_WAKE_REASON_PACKET *Reason);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID NetAdapterReportWakeReasonPacket(
    _In_ NETADAPTER Adapter, _In_ const NET_ADAPTER_WAKE_REASON_PACKET *Reason) {
    ((PFN_NETADAPTERREPORTWAKEREASONPACKET)
         NetFunctions[NetAdapterReportWakeReasonPacketTableIndex])(NetDriverGlobals, Adapter,
                                                                   Reason);
}

typedef VOID (*PFN_NETADAPTERSETCURRENTLINKLAYERADDRESS)(
    PNET_DRIVER_GLOBALS DriverGlobals, NETADAPTER Adapter,
    NET_ADAPTER_LINK_LAYER_ADDRESS *LinkLayerAddress);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID NetAdapterSetCurrentLinkLayerAddress(
    _In_ NETADAPTER Adapter, _In_ NET_ADAPTER_LINK_LAYER_ADDRESS *LinkLayerAddress) {
    ((PFN_NETADAPTERSETCURRENTLINKLAYERADDRESS)
         NetFunctions[NetAdapterSetCurrentLinkLayerAddressTableIndex])(NetDriverGlobals, Adapter,
                                                                       LinkLayerAddress);
}

typedef VOID (*PFN_NETADAPTERSETDATAPATHCAPABILITIES)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                      NETADAPTER Adapter,
                                                      NET_ADAPTER_TX_CAPABILITIES *TxCapabilities,
                                                      NET_ADAPTER_RX_CAPABILITIES *RxCapabilities);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE VOID NetAdapterSetDataPathCapabilities(
    _In_ NETADAPTER Adapter, _In_ NET_ADAPTER_TX_CAPABILITIES *TxCapabilities,
    _In_ NET_ADAPTER_RX_CAPABILITIES *RxCapabilities) {
    ((PFN_NETADAPTERSETDATAPATHCAPABILITIES)
         NetFunctions[NetAdapterSetDataPathCapabilitiesTableIndex])(NetDriverGlobals, Adapter,
                                                                    TxCapabilities, RxCapabilities);
}

typedef VOID (*PFN_NETADAPTERSETLINKLAYERCAPABILITIES)(
    PNET_DRIVER_GLOBALS DriverGlobals, NETADAPTER Adapter,
    NET_ADAPTER_LINK_LAYER_CAPABILITIES *LinkLayerCapabilities);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE VOID NetAdapterSetLinkLayerCapabilities(
    _In_ NETADAPTER Adapter, _In_ NET_ADAPTER_LINK_LAYER_CAPABILITIES *LinkLayerCapabilities) {
    ((PFN_NETADAPTERSETLINKLAYERCAPABILITIES)
         NetFunctions[NetAdapterSetLinkLayerCapabilitiesTableIndex])(NetDriverGlobals, Adapter,
                                                                     LinkLayerCapabilities);
}

typedef VOID (*PFN_NETADAPTERSETLINKLAYERMTUSIZE)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                  NETADAPTER Adapter, ULONG MtuSize);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE VOID NetAdapterSetLinkLayerMtuSize(_In_ NETADAPTER Adapter, _In_ ULONG MtuSize) {
    ((PFN_NETADAPTERSETLINKLAYERMTUSIZE)NetFunctions[NetAdapterSetLinkLayerMtuSizeTableIndex])(
        NetDriverGlobals, Adapter, MtuSize);
}

typedef VOID (*PFN_NETADAPTERSETLINKSTATE)(PNET_DRIVER_GLOBALS DriverGlobals, NETADAPTER Adapter,
                                           NET_ADAPTER_LINK_STATE *State);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID NetAdapterSetLinkState(_In_ NETADAPTER Adapter,
                                        _In_ NET_ADAPTER_LINK_STATE *State) {
    ((PFN_NETADAPTERSETLINKSTATE)NetFunctions[NetAdapterSetLinkStateTableIndex])(NetDriverGlobals,
                                                                                 Adapter, State);
}

typedef VOID (*PFN_NETADAPTERSETPERMANENTLINKLAYERADDRESS)(
    PNET_DRIVER_GLOBALS DriverGlobals, NETADAPTER Adapter,
    NET_ADAPTER_LINK_LAYER_ADDRESS *LinkLayerAddress);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID NetAdapterSetPermanentLinkLayerAddress(
    _In_ NETADAPTER Adapter, _In_ NET_ADAPTER_LINK_LAYER_ADDRESS *LinkLayerAddress) {
    ((PFN_NETADAPTERSETPERMANENTLINKLAYERADDRESS)
         NetFunctions[NetAdapterSetPermanentLinkLayerAddressTableIndex])(NetDriverGlobals, Adapter,
                                                                         LinkLayerAddress);
}

typedef VOID (*PFN_NETADAPTERSETRECEIVEFILTERCAPABILITIES)(
    PNET_DRIVER_GLOBALS DriverGlobals, NETADAPTER Adapter,
    const NET_ADAPTER_RECEIVE_FILTER_CAPABILITIES *Capabilities);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE VOID NetAdapterSetReceiveFilterCapabilities(
    _In_ NETADAPTER Adapter, _In_ const NET_ADAPTER_RECEIVE_FILTER_CAPABILITIES *Capabilities) {
    ((PFN_NETADAPTERSETRECEIVEFILTERCAPABILITIES)
         NetFunctions[NetAdapterSetReceiveFilterCapabilitiesTableIndex])(NetDriverGlobals, Adapter,
                                                                         Capabilities);
}

typedef NTSTATUS (*PFN_NETADAPTERSTART)(PNET_DRIVER_GLOBALS DriverGlobals, NETADAPTER Adapter);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS NetAdapterStart(_In_ NETADAPTER Adapter) {
    return ((PFN_NETADAPTERSTART)NetFunctions[NetAdapterStartTableIndex])(NetDriverGlobals,
                                                                          Adapter);
}

typedef VOID (*PFN_NETADAPTERSTOP)(PNET_DRIVER_GLOBALS DriverGlobals, NETADAPTER Adapter);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID NetAdapterStop(_In_ NETADAPTER Adapter) {
    ((PFN_NETADAPTERSTOP)NetFunctions[NetAdapterStopTableIndex])(NetDriverGlobals, Adapter);
}

typedef VOID (*PFN_NETADAPTERWAKESETBITMAPCAPABILITIES)(
    PNET_DRIVER_GLOBALS DriverGlobals, NETADAPTER Adapter,
    const NET_ADAPTER_WAKE_BITMAP_CAPABILITIES *Capabilities);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE VOID NetAdapterWakeSetBitmapCapabilities(
    _In_ NETADAPTER Adapter, _In_ const NET_ADAPTER_WAKE_BITMAP_CAPABILITIES *Capabilities) {
    ((PFN_NETADAPTERWAKESETBITMAPCAPABILITIES)
         NetFunctions[NetAdapterWakeSetBitmapCapabilitiesTableIndex])(NetDriverGlobals, Adapter,
                                                                      Capabilities);
}

typedef VOID (*PFN_NETADAPTERWAKESETEAPOLPACKETCAPABILITIES)(
    PNET_DRIVER_GLOBALS DriverGlobals, NETADAPTER Adapter,
    const NET_ADAPTER_WAKE_EAPOL_PACKET_CAPABILITIES *Capabilities);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE VOID NetAdapterWakeSetEapolPacketCapabilities(
    _In_ NETADAPTER Adapter, _In_ const NET_ADAPTER_WAKE_EAPOL_PACKET_CAPABILITIES *Capabilities) {
    ((PFN_NETADAPTERWAKESETEAPOLPACKETCAPABILITIES)
         NetFunctions[NetAdapterWakeSetEapolPacketCapabilitiesTableIndex])(NetDriverGlobals,
                                                                           Adapter, Capabilities);
}

typedef VOID (*PFN_NETADAPTERWAKESETMAGICPACKETCAPABILITIES)(
    PNET_DRIVER_GLOBALS DriverGlobals, NETADAPTER Adapter,
    const NET_ADAPTER_WAKE_MAGIC_PACKET_CAPABILITIES *Capabilities);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE VOID NetAdapterWakeSetMagicPacketCapabilities(
    _In_ NETADAPTER Adapter, _In_ const NET_ADAPTER_WAKE_MAGIC_PACKET_CAPABILITIES *Capabilities) {
    ((PFN_NETADAPTERWAKESETMAGICPACKETCAPABILITIES)
         NetFunctions[NetAdapterWakeSetMagicPacketCapabilitiesTableIndex])(NetDriverGlobals,
                                                                           Adapter, Capabilities);
}

typedef VOID (*PFN_NETADAPTERWAKESETMEDIACHANGECAPABILITIES)(
    PNET_DRIVER_GLOBALS DriverGlobals, NETADAPTER Adapter,
    const NET_ADAPTER_WAKE_MEDIA_CHANGE_CAPABILITIES *Capabilities);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE VOID NetAdapterWakeSetMediaChangeCapabilities(
    _In_ NETADAPTER Adapter, _In_ const NET_ADAPTER_WAKE_MEDIA_CHANGE_CAPABILITIES *Capabilities) {
    ((PFN_NETADAPTERWAKESETMEDIACHANGECAPABILITIES)
         NetFunctions[NetAdapterWakeSetMediaChangeCapabilitiesTableIndex])(NetDriverGlobals,
                                                                           Adapter, Capabilities);
}

typedef VOID (*PFN_NETADAPTERWAKESETPACKETFILTERCAPABILITIES)(
    PNET_DRIVER_GLOBALS DriverGlobals, NETADAPTER Adapter,
    const NET_ADAPTER_WAKE_PACKET_FILTER_CAPABILITIES *Capabilities);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE VOID NetAdapterWakeSetPacketFilterCapabilities(
    _In_ NETADAPTER Adapter, _In_ const NET_ADAPTER_WAKE_PACKET_FILTER_CAPABILITIES *Capabilities) {
    ((PFN_NETADAPTERWAKESETPACKETFILTERCAPABILITIES)
         NetFunctions[NetAdapterWakeSetPacketFilterCapabilitiesTableIndex])(NetDriverGlobals,
                                                                            Adapter, Capabilities);
}

typedef BOOLEAN (*PFN_NETOFFLOADISCHECKSUMIPV4ENABLED)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                       NETOFFLOAD Offload);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE BOOLEAN NetOffloadIsChecksumIPv4Enabled(_In_ NETOFFLOAD Offload) {
    return ((PFN_NETOFFLOADISCHECKSUMIPV4ENABLED)
                NetFunctions[NetOffloadIsChecksumIPv4EnabledTableIndex])(NetDriverGlobals, Offload);
}

typedef BOOLEAN (*PFN_NETOFFLOADISCHECKSUMTCPENABLED)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                      NETOFFLOAD Offload);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE BOOLEAN NetOffloadIsChecksumTcpEnabled(_In_ NETOFFLOAD Offload) {
    return (
        (PFN_NETOFFLOADISCHECKSUMTCPENABLED)NetFunctions[NetOffloadIsChecksumTcpEnabledTableIndex])(
        NetDriverGlobals, Offload);
}

typedef BOOLEAN (*PFN_NETOFFLOADISCHECKSUMUDPENABLED)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                      NETOFFLOAD Offload);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE BOOLEAN NetOffloadIsChecksumUdpEnabled(_In_ NETOFFLOAD Offload) {
    return (
        (PFN_NETOFFLOADISCHECKSUMUDPENABLED)NetFunctions[NetOffloadIsChecksumUdpEnabledTableIndex])(
        NetDriverGlobals, Offload);
}

typedef SIZE_T (*PFN_NETRECEIVEFILTERGETMULTICASTADDRESSCOUNT)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                               NETRECEIVEFILTER ReceiveFilter);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE SIZE_T NetReceiveFilterGetMulticastAddressCount(_In_ NETRECEIVEFILTER ReceiveFilter) {
    return ((PFN_NETRECEIVEFILTERGETMULTICASTADDRESSCOUNT)
                NetFunctions[NetReceiveFilterGetMulticastAddressCountTableIndex])(NetDriverGlobals,
                                                                                  ReceiveFilter);
}

typedef const NET_ADAPTER_LINK_LAYER_ADDRESS *(*PFN_NETRECEIVEFILTERGETMULTICASTADDRESSLIST)(
    PNET_DRIVER_GLOBALS DriverGlobals, NETRECEIVEFILTER ReceiveFilter);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE const NET_ADAPTER_LINK_LAYER_ADDRESS *
NetReceiveFilterGetMulticastAddressList(_In_ NETRECEIVEFILTER ReceiveFilter) {
    return ((PFN_NETRECEIVEFILTERGETMULTICASTADDRESSLIST)
                NetFunctions[NetReceiveFilterGetMulticastAddressListTableIndex])(NetDriverGlobals,
                                                                                 ReceiveFilter);
}

typedef NET_PACKET_FILTER_FLAGS (*PFN_NETRECEIVEFILTERGETPACKETFILTER)(
    PNET_DRIVER_GLOBALS DriverGlobals, NETRECEIVEFILTER ReceiveFilter);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE NET_PACKET_FILTER_FLAGS
NetReceiveFilterGetPacketFilter(_In_ NETRECEIVEFILTER ReceiveFilter) {
    return ((PFN_NETRECEIVEFILTERGETPACKETFILTER)
                NetFunctions[NetReceiveFilterGetPacketFilterTableIndex])(NetDriverGlobals,
                                                                         ReceiveFilter);
}

EXTERN_C_END

#endif
