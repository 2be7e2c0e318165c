/*
 * The platform: firmware methods, features of the port driver, what kind of bus the adapter is, and
 * questions about the system.
 */
#ifndef CWDK_STORPORT_PLATFORM_H
#define CWDK_STORPORT_PLATFORM_H

#include "wdm.h"
#include "scsi/srbex.h"
#include "storport/status.h"
#include "storport/extended.h"

EXTERN_C_START

/* Operations StorPortIsDeviceOperationAllowed knows. */
CWDK_GUID_HERE_(STORPORT_DEVICEOPERATION_CACHED_SETTINGS_INIT_GUID, 0x2B9443AC, 0xF89B, 0x48E8,
                0xB2, 0x92, 0x2C, 0xB6, 0xC9, 0x6E, 0xFD, 0x5A);
CWDK_GUID_HERE_(STORPORT_DEVICEOPERATION_SECURE_REPROVISION_GUID, 0xDCAF9C10, 0x895F, 0x481F, 0xA4,
                0x92, 0xD4, 0xCE, 0xD2, 0xF5, 0x56, 0x33);
CWDK_GUID_HERE_(STORPORT_DEVICEOPERATION_USE_INLINE_CRYPTO_ENGINE_GUID, 0xD52CE820, 0x2B37, 0x444B,
                0xA6, 0x33, 0x00, 0x92, 0xE5, 0x91, 0xD0, 0x7B);
typedef enum _STORPORT_FEATURE_TYPE {
    StorportFeatureBusTypeUnitControl = 0,
    StorportFeatureFruIdUnitControl,
    StorportFeatureFruIdAdapterControl,
    StorportFeatureSetEventLoggingAdapterControl,
    StorportFeatureReportInternalDataUnitControl,
    StorportFeatureReportInternalDataAdapterControl,
    StorportFeatureResetBusSynchronous,
    StorportFeaturePostHwInitialize,
    StorportFeaturePrepareEarlyDumpData,
    StorportFeatureRestoreEarlyDumpData,
    StorportFeatureMax,
} STORPORT_FEATURE_TYPE;

typedef enum _STORPORT_QUERY_CONFIGURATION_TYPE {
    StorportQueryConfigurationD3 = 0,
    StorportQueryConfigurationMax,
} STORPORT_QUERY_CONFIGURATION_TYPE,
    *PSTORPORT_QUERY_CONFIGURATION_TYPE;

typedef enum _STOR_DEVICE_RESET_TYPE {
    StorFunctionLevelReset = 0,
    StorPlatformLevelReset,
    StorBusSpecificReset,
} STOR_DEVICE_RESET_TYPE;

/* Evaluates a method below the adapter's or the unit's node. MethodName is its four letters. */
_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE ULONG StorPortInvokeAcpiMethod(_In_ PVOID HwDeviceExtension,
                                           _In_opt_ PSTOR_ADDRESS Address, _In_ ULONG MethodName,
                                           _In_opt_ PVOID InputBuffer, _In_ ULONG InputBufferLength,
                                           _Out_opt_ PVOID OutputBuffer,
                                           _In_ ULONG OutputBufferLength,
                                           _Out_opt_ PULONG BytesReturned) {
    return StorPortExtendedFunction(ExtFunctionInvokeAcpiMethod, HwDeviceExtension, Address,
                                    MethodName, InputBuffer, InputBufferLength, OutputBuffer,
                                    OutputBufferLength, BytesReturned);
}

/* *AllowedFlag is not 0 if the system lets the miniport do the operation. */
_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE ULONG StorPortIsDeviceOperationAllowed(_In_ PVOID HwDeviceExtension,
                                                   _In_ PSTOR_ADDRESS Address,
                                                   _In_ LPCGUID DeviceOperation,
                                                   _Out_ ULONG *AllowedFlag) {
    return StorPortExtendedFunction(ExtFunctionDeviceOperationAllowed, HwDeviceExtension, Address,
                                    DeviceOperation, AllowedFlag);
}

_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE ULONG StorPortIsCurrentOsInstallationUpgrade(_In_ PVOID HwDeviceExtension,
                                                         _Out_ BOOLEAN *Upgraded) {
    return StorPortExtendedFunction(ExtFunctionCurrentOsInstallationUpgrade, HwDeviceExtension,
                                    Upgraded);
}

_Success_(return == STOR_STATUS_SUCCESS)
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortQueryConfiguration(_In_ PVOID HwDeviceExtension,
                                             _In_ STORPORT_QUERY_CONFIGURATION_TYPE Type,
                                             _Out_ PBOOLEAN Enabled) {
    return StorPortExtendedFunction(ExtFunctionQueryConfiguration, HwDeviceExtension, Type,
                                    Enabled);
}

/* Resets the device through the bus it is on. Everything the miniport wrote to it is lost. */
_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE ULONG StorPortHardwareReset(_In_ PVOID HwDeviceExtension,
                                        _In_ STOR_DEVICE_RESET_TYPE Type) {
    return StorPortExtendedFunction(ExtFunctionDeviceReset, HwDeviceExtension, Type);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE ULONG StorPortHardwareResetEx(_In_ PVOID HwDeviceExtension,
                                          _In_ STOR_DEVICE_RESET_TYPE ResetType,
                                          _In_opt_ ULONGLONG Flags,
                                          _In_opt_ PVOID AdditionalParameters) {
    return StorPortExtendedFunction(ExtFunctionDeviceResetEx, HwDeviceExtension, ResetType, Flags,
                                    AdditionalParameters);
}

EXTERN_C_END

#endif
