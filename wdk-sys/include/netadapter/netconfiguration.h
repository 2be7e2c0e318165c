/*
 * The settings of an adapter or a device in the registry.
 */
#ifndef CWDK_NETADAPTER_NETCONFIGURATION_H
#define CWDK_NETADAPTER_NETCONFIGURATION_H

#include "netadapter.h"

EXTERN_C_START

typedef enum _NET_CONFIGURATION_QUERY_ULONG_FLAGS {
    NET_CONFIGURATION_QUERY_ULONG_NO_FLAGS = 0x0,
    NET_CONFIGURATION_QUERY_ULONG_MAY_BE_STORED_AS_HEX_STRING = 0x1,
} NET_CONFIGURATION_QUERY_ULONG_FLAGS;
DEFINE_ENUM_FLAG_OPERATORS(NET_CONFIGURATION_QUERY_ULONG_FLAGS)

typedef NTSTATUS (*PFN_NETCONFIGURATIONASSIGNBINARY)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                     NETCONFIGURATION Configuration,
                                                     PCUNICODE_STRING ValueName, void *Buffer,
                                                     ULONG BufferLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS NetConfigurationAssignBinary(_In_ NETCONFIGURATION Configuration,
                                                  _In_ PCUNICODE_STRING ValueName,
                                                  _In_reads_bytes_(BufferLength) void *Buffer,
                                                  _In_ ULONG BufferLength) {
    return ((PFN_NETCONFIGURATIONASSIGNBINARY)NetFunctions[NetConfigurationAssignBinaryTableIndex])(
        NetDriverGlobals, Configuration, ValueName, Buffer, BufferLength);
}

typedef NTSTATUS (*PFN_NETCONFIGURATIONASSIGNMULTISTRING)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                          NETCONFIGURATION Configuration,
                                                          PCUNICODE_STRING ValueName,
                                                          WDFCOLLECTION Collection);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS NetConfigurationAssignMultiString(_In_ NETCONFIGURATION Configuration,
                                                       _In_ PCUNICODE_STRING ValueName,
                                                       _In_ WDFCOLLECTION Collection) {
    return ((PFN_NETCONFIGURATIONASSIGNMULTISTRING)
                NetFunctions[NetConfigurationAssignMultiStringTableIndex])(
        NetDriverGlobals, Configuration, ValueName, Collection);
}

typedef NTSTATUS (*PFN_NETCONFIGURATIONASSIGNULONG)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                    NETCONFIGURATION Configuration,
                                                    PCUNICODE_STRING ValueName, ULONG Value);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS NetConfigurationAssignUlong(_In_ NETCONFIGURATION Configuration,
                                                 _In_ PCUNICODE_STRING ValueName,
                                                 _In_ ULONG Value) {
    return ((PFN_NETCONFIGURATIONASSIGNULONG)NetFunctions[NetConfigurationAssignUlongTableIndex])(
        NetDriverGlobals, Configuration, ValueName, Value);
}

typedef NTSTATUS (*PFN_NETCONFIGURATIONASSIGNUNICODESTRING)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                            NETCONFIGURATION Configuration,
                                                            PCUNICODE_STRING ValueName,
                                                            PCUNICODE_STRING Value);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS NetConfigurationAssignUnicodeString(_In_ NETCONFIGURATION Configuration,
                                                         _In_ PCUNICODE_STRING ValueName,
                                                         _In_ PCUNICODE_STRING Value) {
    return ((PFN_NETCONFIGURATIONASSIGNUNICODESTRING)
                NetFunctions[NetConfigurationAssignUnicodeStringTableIndex])(
        NetDriverGlobals, Configuration, ValueName, Value);
}

typedef VOID (*PFN_NETCONFIGURATIONCLOSE)(PNET_DRIVER_GLOBALS DriverGlobals,
                                          NETCONFIGURATION Configuration);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID NetConfigurationClose(_In_ NETCONFIGURATION Configuration) {
    ((PFN_NETCONFIGURATIONCLOSE)NetFunctions[NetConfigurationCloseTableIndex])(NetDriverGlobals,
                                                                               Configuration);
}

typedef NTSTATUS (*PFN_NETCONFIGURATIONOPENSUBCONFIGURATION)(
    PNET_DRIVER_GLOBALS DriverGlobals, NETCONFIGURATION Configuration,
    PCUNICODE_STRING SubConfigurationName, WDF_OBJECT_ATTRIBUTES *SubConfigurationAttributes,
    NETCONFIGURATION *SubConfiguration);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS NetConfigurationOpenSubConfiguration(
    _In_ NETCONFIGURATION Configuration, _In_ PCUNICODE_STRING SubConfigurationName,
    _In_opt_ WDF_OBJECT_ATTRIBUTES *SubConfigurationAttributes,
    _Out_ NETCONFIGURATION *SubConfiguration) {
    return ((PFN_NETCONFIGURATIONOPENSUBCONFIGURATION)
                NetFunctions[NetConfigurationOpenSubConfigurationTableIndex])(
        NetDriverGlobals, Configuration, SubConfigurationName, SubConfigurationAttributes,
        SubConfiguration);
}

typedef NTSTATUS (*PFN_NETCONFIGURATIONQUERYBINARY)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                    NETCONFIGURATION Configuration,
                                                    PCUNICODE_STRING ValueName, POOL_TYPE PoolType,
                                                    WDF_OBJECT_ATTRIBUTES *MemoryAttributes,
                                                    WDFMEMORY *Memory);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS NetConfigurationQueryBinary(_In_ NETCONFIGURATION Configuration,
                                                 _In_ PCUNICODE_STRING ValueName,
                                                 _In_ POOL_TYPE PoolType,
                                                 _In_opt_ WDF_OBJECT_ATTRIBUTES *MemoryAttributes,
                                                 _Out_ WDFMEMORY *Memory) {
    return ((PFN_NETCONFIGURATIONQUERYBINARY)NetFunctions[NetConfigurationQueryBinaryTableIndex])(
        NetDriverGlobals, Configuration, ValueName, PoolType, MemoryAttributes, Memory);
}

typedef NTSTATUS (*PFN_NETCONFIGURATIONQUERYLINKLAYERADDRESS)(
    PNET_DRIVER_GLOBALS DriverGlobals, NETCONFIGURATION Configuration,
    NET_ADAPTER_LINK_LAYER_ADDRESS *LinkLayerAddress);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS NetConfigurationQueryLinkLayerAddress(
    _In_ NETCONFIGURATION Configuration, _Out_ NET_ADAPTER_LINK_LAYER_ADDRESS *LinkLayerAddress) {
    return ((PFN_NETCONFIGURATIONQUERYLINKLAYERADDRESS)
                NetFunctions[NetConfigurationQueryLinkLayerAddressTableIndex])(
        NetDriverGlobals, Configuration, LinkLayerAddress);
}

typedef NTSTATUS (*PFN_NETCONFIGURATIONQUERYMULTISTRING)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                         NETCONFIGURATION Configuration,
                                                         PCUNICODE_STRING ValueName,
                                                         WDF_OBJECT_ATTRIBUTES *StringsAttributes,
                                                         WDFCOLLECTION Collection);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS NetConfigurationQueryMultiString(
    _In_ NETCONFIGURATION Configuration, _In_ PCUNICODE_STRING ValueName,
    _In_opt_ WDF_OBJECT_ATTRIBUTES *StringsAttributes, _Inout_ WDFCOLLECTION Collection) {
    return ((PFN_NETCONFIGURATIONQUERYMULTISTRING)
                NetFunctions[NetConfigurationQueryMultiStringTableIndex])(
        NetDriverGlobals, Configuration, ValueName, StringsAttributes, Collection);
}

typedef NTSTATUS (*PFN_NETCONFIGURATIONQUERYSTRING)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                    NETCONFIGURATION Configuration,
                                                    PCUNICODE_STRING ValueName,
                                                    WDF_OBJECT_ATTRIBUTES *StringAttributes,
                                                    WDFSTRING *WdfString);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS NetConfigurationQueryString(_In_ NETCONFIGURATION Configuration,
                                                 _In_ PCUNICODE_STRING ValueName,
                                                 _In_opt_ WDF_OBJECT_ATTRIBUTES *StringAttributes,
                                                 _Out_ WDFSTRING *WdfString) {
    return ((PFN_NETCONFIGURATIONQUERYSTRING)NetFunctions[NetConfigurationQueryStringTableIndex])(
        NetDriverGlobals, Configuration, ValueName, StringAttributes, WdfString);
}

typedef NTSTATUS (*PFN_NETCONFIGURATIONQUERYULONG)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                   NETCONFIGURATION Configuration,
                                                   NET_CONFIGURATION_QUERY_ULONG_FLAGS Flags,
                                                   PCUNICODE_STRING ValueName, ULONG *Value);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS NetConfigurationQueryUlong(_In_ NETCONFIGURATION Configuration,
                                                _In_ NET_CONFIGURATION_QUERY_ULONG_FLAGS Flags,
                                                _In_ PCUNICODE_STRING ValueName,
                                                _Out_ ULONG *Value) {
    return ((PFN_NETCONFIGURATIONQUERYULONG)NetFunctions[NetConfigurationQueryUlongTableIndex])(
        NetDriverGlobals, Configuration, Flags, ValueName, Value);
}

EXTERN_C_END

#endif
