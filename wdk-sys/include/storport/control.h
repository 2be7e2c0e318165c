/*
 * HwStorAdapterControl and HwStorUnitControl: the port driver asks something of an adapter or of a
 * logical unit that is no request. The first call of each asks which of the others are supported.
 * Parameters are those of the control: a structure below, or nothing.
 */
#ifndef CWDK_STORPORT_CONTROL_H
#define CWDK_STORPORT_CONTROL_H

#include "wdm.h"
#include "scsi/srb.h"
#include "scsi/srbex.h"
#include "storport/extended.h"
#include "storport/trace.h"

EXTERN_C_START

/* Controls of an adapter. */
typedef enum _SCSI_ADAPTER_CONTROL_STATUS {
    ScsiAdapterControlSuccess = 0,
    ScsiAdapterControlUnsuccessful,
    ScsiAdapterControlRetryNeeded,
    ScsiAdapterControlBufferTooSmall,
} SCSI_ADAPTER_CONTROL_STATUS,
    *PSCSI_ADAPTER_CONTROL_STATUS;

typedef enum _SCSI_ADAPTER_CONTROL_TYPE {
    ScsiQuerySupportedControlTypes = 0,
    ScsiStopAdapter,
    ScsiRestartAdapter,
    ScsiSetBootConfig,
    ScsiSetRunningConfig,
    ScsiPowerSettingNotification,
    ScsiAdapterPower,
    ScsiAdapterPoFxPowerRequired,
    ScsiAdapterPoFxPowerActive,
    ScsiAdapterPoFxPowerSetFState,
    ScsiAdapterPoFxPowerControl,
    ScsiAdapterPrepareForBusReScan,
    ScsiAdapterSystemPowerHints,
    ScsiAdapterFilterResourceRequirements,
    ScsiAdapterPoFxMaxOperationalPower,
    ScsiAdapterPoFxSetPerfState,
    ScsiAdapterSurpriseRemoval,
    ScsiAdapterSerialNumber,
    ScsiAdapterCryptoOperation,
    ScsiAdapterQueryFruId,
    ScsiAdapterSetEventLogging,
    ScsiAdapterReportInternalData,
    ScsiAdapterResetBusSynchronous,
    ScsiAdapterPostHwInitialize,
    ScsiAdapterPrepareEarlyDumpData,
    ScsiAdapterRestoreEarlyDumpData,
    ScsiAdapterControlMax,
    MakeAdapterControlTypeSizeOfUlong = -1,
} SCSI_ADAPTER_CONTROL_TYPE,
    *PSCSI_ADAPTER_CONTROL_TYPE;

typedef struct _SCSI_SUPPORTED_CONTROL_TYPE_LIST SCSI_SUPPORTED_CONTROL_TYPE_LIST,
    *PSCSI_SUPPORTED_CONTROL_TYPE_LIST;
struct _SCSI_SUPPORTED_CONTROL_TYPE_LIST {
    ULONG MaxControlType;
    BOOLEAN SupportedTypeList[];
};

/* Controls of a logical unit. */
typedef enum _SCSI_UNIT_CONTROL_STATUS {
    ScsiUnitControlSuccess = 0,
    ScsiUnitControlUnsuccessful,
} SCSI_UNIT_CONTROL_STATUS,
    *PSCSI_UNIT_CONTROL_STATUS;

typedef enum _SCSI_UNIT_CONTROL_TYPE {
    ScsiQuerySupportedUnitControlTypes = 0,
    ScsiUnitUsage,
    ScsiUnitStart,
    ScsiUnitPower,
    ScsiUnitPoFxPowerInfo,
    ScsiUnitPoFxPowerRequired,
    ScsiUnitPoFxPowerActive,
    ScsiUnitPoFxPowerSetFState,
    ScsiUnitPoFxPowerControl,
    ScsiUnitRemove,
    ScsiUnitSurpriseRemoval,
    ScsiUnitRichDescription,
    ScsiUnitQueryBusType,
    ScsiUnitQueryFruId,
    ScsiUnitReportInternalData,
    ScsiUnitControlMax,
    MakeUnitControlTypeSizeOfUlong = -1,
} SCSI_UNIT_CONTROL_TYPE,
    *PSCSI_UNIT_CONTROL_TYPE;

/* Power and requirements: parameters of adapter controls. */
#define STOR_FILTER_RESOURCE_REQUIREMENTS_V1 1
#define STOR_SYSTEM_POWER_HINTS_V1 1

typedef struct _STOR_POWER_CONTROL_HEADER STOR_POWER_CONTROL_HEADER, *PSTOR_POWER_CONTROL_HEADER;
struct _STOR_POWER_CONTROL_HEADER {
    ULONG Version;
    ULONG Size;
    PSTOR_ADDRESS Address;
};

typedef struct _STOR_ADAPTER_CONTROL_POWER STOR_ADAPTER_CONTROL_POWER, *PSTOR_ADAPTER_CONTROL_POWER;
struct _STOR_ADAPTER_CONTROL_POWER {
    STOR_POWER_CONTROL_HEADER Header;
    STOR_POWER_ACTION PowerAction;
    STOR_DEVICE_POWER_STATE PowerState;
};

typedef struct _STOR_FILTER_RESOURCE_REQUIREMENTS STOR_FILTER_RESOURCE_REQUIREMENTS,
    *PSTOR_FILTER_RESOURCE_REQUIREMENTS;
struct _STOR_FILTER_RESOURCE_REQUIREMENTS {
    ULONG Version;
    ULONG Size;
    PIO_RESOURCE_REQUIREMENTS_LIST IoResourceRequirementsList;
};

typedef struct _STOR_MAX_OPERATIONAL_POWER STOR_MAX_OPERATIONAL_POWER, *PSTOR_MAX_OPERATIONAL_POWER;
struct _STOR_MAX_OPERATIONAL_POWER {
    ULONG Version;
    ULONG Size;
    ULONGLONG Value;
};

typedef struct _STOR_POWER_SETTING_INFO STOR_POWER_SETTING_INFO, *PSTOR_POWER_SETTING_INFO;
struct _STOR_POWER_SETTING_INFO {
    GUID PowerSettingGuid;
    _Field_size_bytes_(ValueLength) PVOID Value;
    ULONG ValueLength;
};

typedef struct _STOR_RESET_BUS_SYNCHRONOUS_PARAMETER STOR_RESET_BUS_SYNCHRONOUS_PARAMETER,
    *PSTOR_RESET_BUS_SYNCHRONOUS_PARAMETER;
struct _STOR_RESET_BUS_SYNCHRONOUS_PARAMETER {
    ULONG Version;
    ULONG Size;
    ULONG PathId;
    ULONG Reserved;
};

typedef struct _STOR_SET_EVENT_LOGGING STOR_SET_EVENT_LOGGING, *PSTOR_SET_EVENT_LOGGING;
struct _STOR_SET_EVENT_LOGGING {
    STORPORT_ETW_EVENT_CHANNEL Channel;
    BOOLEAN Enabled;
};

typedef struct _STOR_SYSTEM_POWER_HINTS STOR_SYSTEM_POWER_HINTS, *PSTOR_SYSTEM_POWER_HINTS;
struct _STOR_SYSTEM_POWER_HINTS {
    ULONG Version;
    ULONG Size;
    RAID_SYSTEM_POWER SystemPower;
    ULONG ResumeLatencyMSec;
};

/* Parameters of unit controls. */
#define STOR_FRU_ID_DESCRIPTION_STRUCTURE_VERSION_1 1
#define STOR_RICH_DEVICE_DESCRIPTION_STRUCTURE_VERSION 1
#define STOR_RICH_DEVICE_DESCRIPTION_STRUCTURE_VERSION_V2 2
#define STOR_FIRMWARE_REVISION_LENGTH 0x10
#define STOR_VENDOR_ID_LENGTH 0x10
#define STOR_MODEL_NUMBER_LENGTH 0x40
#define STOR_FRU_ID_MAX_LENGTH 0x80
#define STOR_SERIAL_NUMBER_MAX_SIZE 0x100ULL

typedef enum _SCSI_UC_DEVICE_USAGE_TYPE {
    ScsiDeviceUsageTypeUndefined = 0,
    ScsiDeviceUsageTypePaging,
    ScsiDeviceUsageTypeHibernation,
    ScsiDeviceUsageTypeDumpFile,
    ScsiDeviceUsageTypeBoot,
} SCSI_UC_DEVICE_USAGE_TYPE;

typedef struct _STOR_FRU_ID_DESCRIPTION STOR_FRU_ID_DESCRIPTION, *PSTOR_FRU_ID_DESCRIPTION;
struct _STOR_FRU_ID_DESCRIPTION {
    ULONG Version;
    ULONG Size;
    PSTOR_ADDRESS Address;
    UCHAR FruId[129];
};

typedef struct _STOR_RICH_DEVICE_DESCRIPTION STOR_RICH_DEVICE_DESCRIPTION,
    *PSTOR_RICH_DEVICE_DESCRIPTION;
struct _STOR_RICH_DEVICE_DESCRIPTION {
    ULONG Version;
    ULONG Size;
    CHAR VendorId[17];
    CHAR ModelNumber[65];
    CHAR FirmwareRevision[17];
};

typedef struct _STOR_RICH_DEVICE_DESCRIPTION_V2 STOR_RICH_DEVICE_DESCRIPTION_V2,
    *PSTOR_RICH_DEVICE_DESCRIPTION_V2;
struct _STOR_RICH_DEVICE_DESCRIPTION_V2 {
    ULONG Version;
    ULONG Size;
    CHAR VendorId[17];
    CHAR ModelNumber[65];
    CHAR FirmwareRevision[17];
    PSTOR_ADDRESS Address;
};

typedef struct _STOR_SERIAL_NUMBER STOR_SERIAL_NUMBER, *PSTOR_SERIAL_NUMBER;
struct _STOR_SERIAL_NUMBER {
    ULONG Version;
    ULONG Size;
    BOOLEAN Unicode;
    UCHAR SerialNumber[256];
};

typedef struct _STOR_UC_DEVICE_USAGE STOR_UC_DEVICE_USAGE, *PSTOR_UC_DEVICE_USAGE;
struct _STOR_UC_DEVICE_USAGE {
    PSTOR_ADDRESS Address;
    SCSI_UC_DEVICE_USAGE_TYPE UsageType;
    BOOLEAN InUse;
};

typedef struct _STOR_UNIT_CONTROL_POWER STOR_UNIT_CONTROL_POWER, *PSTOR_UNIT_CONTROL_POWER;
struct _STOR_UNIT_CONTROL_POWER {
    PSTOR_ADDRESS Address;
    STOR_POWER_ACTION PowerAction;
    STOR_DEVICE_POWER_STATE PowerState;
};

typedef struct _STOR_UNIT_CONTROL_QUERY_BUS_TYPE STOR_UNIT_CONTROL_QUERY_BUS_TYPE,
    *PSTOR_UNIT_CONTROL_QUERY_BUS_TYPE;
struct _STOR_UNIT_CONTROL_QUERY_BUS_TYPE {
    PSTOR_ADDRESS Address;
    ULONG BusType;
};

/* State a device keeps for its maker, asked of adapters and units alike. */
typedef enum _DATA_TYPE {
    DataTypeGuid = 0,
    DataTypeBoolean,
    DataTypeUnicodeString,
    DataTypeAnsiString,
    DataTypeInt8,
    DataTypeInt16,
    DataTypeInt32,
    DataTypeInt64,
    DataTypeUInt8,
    DataTypeUInt16,
    DataTypeUInt32,
    DataTypeUInt64,
    DataTypeHex8,
    DataTypeHex16,
    DataTypeHex32,
    DataTypeHex64,
    DataTypeByteArray,
} DATA_TYPE;

typedef enum _INTERNAL_DATA_SCOPE {
    InternalDataScopeUndefined = 0,
    InternalDataScopeInMemoryState,
    InternalDataScopeMax,
} INTERNAL_DATA_SCOPE,
    *PINTERNAL_DATA_SCOPE;

typedef struct _MINIPORT_DATA MINIPORT_DATA, *PMINIPORT_DATA;
struct _MINIPORT_DATA {
    PSTR Name;
    DATA_TYPE Type;
    USHORT ArrayLength;
    PVOID Data;
};

typedef struct _STOR_REPORT_INTERNAL_DATA STOR_REPORT_INTERNAL_DATA, *PSTOR_REPORT_INTERNAL_DATA;
struct _STOR_REPORT_INTERNAL_DATA {
    ULONG Version;
    ULONG Size;
    PSTOR_ADDRESS Address;
    INTERNAL_DATA_SCOPE Scope;
    PVOID CallbackContext;
};

/* What the miniport says about a unit. */
typedef struct _STOR_UNIT_ATTRIBUTES STOR_UNIT_ATTRIBUTES, *PSTOR_UNIT_ATTRIBUTES;
struct _STOR_UNIT_ATTRIBUTES {
    ULONG DeviceAttentionSupported : 1;
    ULONG AsyncNotificationSupported : 1;
    ULONG D3ColdNotSupported : 1;
    ULONG BypassIOSupported : 1;
    ULONG Reserved : 28;
};

/* What is special about the unit at Address. */
FORCEINLINE ULONG StorPortSetUnitAttributes(_In_ PVOID HwDeviceExtension,
                                            _In_ PSTOR_ADDRESS Address,
                                            _In_ STOR_UNIT_ATTRIBUTES Attributes) {
    return StorPortExtendedFunction(ExtFunctionSetUnitAttributes, HwDeviceExtension, Address,
                                    Attributes);
}

/*
 * Hands over the state a control asked for; CallbackContext is that of the control's parameters.
 */
FORCEINLINE ULONG StorPortMiniportReportInternalData(_In_ PVOID HwDeviceExtension,
                                                     _In_opt_ PSTOR_ADDRESS Address,
                                                     _In_ PVOID CallbackContext,
                                                     _In_ ULONG DataCount,
                                                     _In_reads_(DataCount) PMINIPORT_DATA Data) {
    return StorPortExtendedFunction(ExtFunctionMiniportReportInternalData, HwDeviceExtension,
                                    Address, CallbackContext, DataCount, Data);
}

EXTERN_C_END

#endif
