/*
 * What a battery miniport implements.
 */
#ifndef CWDK_BATCLASS_H
#define CWDK_BATCLASS_H

#include "wdm.h"
#include "poclass.h"
#include "poclass.h"

#define BATTERY_CLASS_MINOR_VERSION 0
#define BATTERY_CLASS_MAJOR_VERSION 1
#define BATTERY_CLASS_MINOR_VERSION_1 1

#define BATTERY_MINIPORT_UPDATE_DATA_VER_1 1
#define BATTERY_MINIPORT_UPDATE_DATA_VER_2 2
#define BATTERY_MINIPORT_UPDATE_DATA_VER_1_SIZE 8ULL
#define BATTERY_MINIPORT_UPDATE_DATA_VER_2_SIZE 8ULL

DEFINE_GUID(BATTERY_CYCLE_COUNT_WMI_GUID, 0xEF98DB24, 0x0014, 0x4C25, 0xA5, 0x0B, 0xC7, 0x24, 0xAE,
            0x5C, 0xD3, 0x71);
DEFINE_GUID(BATTERY_FULL_CHARGED_CAPACITY_WMI_GUID, 0x40B40565, 0x96F7, 0x4435, 0x86, 0x94, 0x97,
            0xE0, 0xE4, 0x39, 0x59, 0x05);
DEFINE_GUID(BATTERY_RUNTIME_WMI_GUID, 0x535A3767, 0x1AC2, 0x49BC, 0xA0, 0x77, 0x3F, 0x7A, 0x02,
            0xE4, 0x0A, 0xEC);
DEFINE_GUID(BATTERY_STATIC_DATA_WMI_GUID, 0x05E1E463, 0xE4E2, 0x4EA9, 0x80, 0xCB, 0x9B, 0xD4, 0xB3,
            0xCA, 0x06, 0x55);
DEFINE_GUID(BATTERY_STATUS_CHANGE_WMI_GUID, 0xCDDFA0C3, 0x7C5B, 0x4E43, 0xA0, 0x34, 0x05, 0x9F,
            0xA5, 0xB8, 0x43, 0x64);
DEFINE_GUID(BATTERY_STATUS_WMI_GUID, 0xFC4670D1, 0xEBBF, 0x416E, 0x87, 0xCE, 0x37, 0x4A, 0x4E, 0xBC,
            0x11, 0x1A);
DEFINE_GUID(BATTERY_TAG_CHANGE_WMI_GUID, 0x5E1F6E19, 0x8786, 0x4D23, 0x94, 0xFC, 0x9E, 0x74, 0x6B,
            0xD5, 0xD8, 0x88);
DEFINE_GUID(BATTERY_TEMPERATURE_WMI_GUID, 0x1A52A14D, 0xADCE, 0x4A44, 0x9A, 0x3E, 0xC8, 0xD8, 0xF1,
            0x5F, 0xF2, 0xC2);

EXTERN_C_START

typedef struct _BATTERY_STATUS BATTERY_STATUS, *PBATTERY_STATUS;
_Function_class_(BCLASS_DISABLE_STATUS_NOTIFY_CALLBACK)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS BCLASS_DISABLE_STATUS_NOTIFY_CALLBACK(_In_ PVOID Context);
typedef BCLASS_DISABLE_STATUS_NOTIFY_CALLBACK *PBCLASS_DISABLE_STATUS_NOTIFY_CALLBACK;

typedef PBCLASS_DISABLE_STATUS_NOTIFY_CALLBACK *BCLASS_DISABLE_STATUS_NOTIFY;

_Function_class_(BCLASS_QUERY_INFORMATION_CALLBACK)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS
BCLASS_QUERY_INFORMATION_CALLBACK(_In_ PVOID Context, _In_ ULONG BatteryTag,
                                  _In_ BATTERY_QUERY_INFORMATION_LEVEL Level, _In_ LONG AtRate,
                                  _Out_writes_bytes_to_(BufferLength, *ReturnedLength) PVOID Buffer,
                                  _In_ ULONG BufferLength, _Out_ PULONG ReturnedLength);
typedef BCLASS_QUERY_INFORMATION_CALLBACK *PBCLASS_QUERY_INFORMATION_CALLBACK;

typedef PBCLASS_QUERY_INFORMATION_CALLBACK *BCLASS_QUERY_INFORMATION;

_Function_class_(BCLASS_QUERY_STATUS_CALLBACK)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS BCLASS_QUERY_STATUS_CALLBACK(_In_ PVOID Context, _In_ ULONG BatteryTag,
                                              _Out_ PBATTERY_STATUS BatteryStatus);
typedef BCLASS_QUERY_STATUS_CALLBACK *PBCLASS_QUERY_STATUS_CALLBACK;

typedef PBCLASS_QUERY_STATUS_CALLBACK *BCLASS_QUERY_STATUS;

_Function_class_(BCLASS_QUERY_TAG_CALLBACK)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS BCLASS_QUERY_TAG_CALLBACK(_In_ PVOID Context, _Out_ PULONG BatteryTag);
typedef BCLASS_QUERY_TAG_CALLBACK *PBCLASS_QUERY_TAG_CALLBACK;

typedef PBCLASS_QUERY_TAG_CALLBACK *BCLASS_QUERY_TAG;

_Function_class_(BCLASS_SET_INFORMATION_CALLBACK)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS BCLASS_SET_INFORMATION_CALLBACK(_In_ PVOID Context, _In_ ULONG BatteryTag,
                                                 _In_ BATTERY_SET_INFORMATION_LEVEL Level,
                                                 _In_opt_ PVOID Buffer);
typedef BCLASS_SET_INFORMATION_CALLBACK *PBCLASS_SET_INFORMATION_CALLBACK;

typedef PBCLASS_SET_INFORMATION_CALLBACK *BCLASS_SET_INFORMATION;

typedef struct {
    ULONG PowerState;
    ULONG LowCapacity;
    ULONG HighCapacity;
} BATTERY_NOTIFY, *PBATTERY_NOTIFY;

_Function_class_(BCLASS_SET_STATUS_NOTIFY_CALLBACK)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS BCLASS_SET_STATUS_NOTIFY_CALLBACK(_In_ PVOID Context, _In_ ULONG BatteryTag,
                                                   _In_ PBATTERY_NOTIFY BatteryNotify);
typedef BCLASS_SET_STATUS_NOTIFY_CALLBACK *PBCLASS_SET_STATUS_NOTIFY_CALLBACK;

typedef PBCLASS_SET_STATUS_NOTIFY_CALLBACK *BCLASS_SET_STATUS_NOTIFY;

typedef enum BATTERY_CHARGING_STATE {
    BatteryNoPowerSupply = 0,
    BatteryInadequatePowerSupply,
    BatteryAdequatePowerSupply,
} BATTERY_CHARGING_STATE;

typedef struct {
    USHORT MajorVersion;
    USHORT MinorVersion;
    PVOID Context;
    BCLASS_QUERY_TAG QueryTag;
    BCLASS_QUERY_INFORMATION QueryInformation;
    BCLASS_SET_INFORMATION SetInformation;
    BCLASS_QUERY_STATUS QueryStatus;
    BCLASS_SET_STATUS_NOTIFY SetStatusNotify;
    BCLASS_DISABLE_STATUS_NOTIFY DisableStatusNotify;
    PDEVICE_OBJECT Pdo;
    PUNICODE_STRING DeviceName;
} BATTERY_MINIPORT_INFO, *PBATTERY_MINIPORT_INFO;

typedef struct {
    USHORT MajorVersion;
    USHORT MinorVersion;
    PVOID Context;
    BCLASS_QUERY_TAG QueryTag;
    BCLASS_QUERY_INFORMATION QueryInformation;
    BCLASS_SET_INFORMATION SetInformation;
    BCLASS_QUERY_STATUS QueryStatus;
    BCLASS_SET_STATUS_NOTIFY SetStatusNotify;
    BCLASS_DISABLE_STATUS_NOTIFY DisableStatusNotify;
    PDEVICE_OBJECT Pdo;
    PUNICODE_STRING DeviceName;
    PDEVICE_OBJECT Fdo;
} BATTERY_MINIPORT_INFO_V1_1, *PBATTERY_MINIPORT_INFO_V1_1;

typedef struct _BATTERY_NON_CATASTROPHIC_EVENT BATTERY_NON_CATASTROPHIC_EVENT,
    *PBATTERY_NON_CATASTROPHIC_EVENT;
struct _BATTERY_NON_CATASTROPHIC_EVENT {
    ULONG BatteryChargeLimitState : 1;
    ULONG BatteryChargingState : 2;
    ULONG Reserved : 29;
};

typedef struct _BATTERY_MINIPORT_UPDATE_DATA BATTERY_MINIPORT_UPDATE_DATA,
    *PBATTERY_MINIPORT_UPDATE_DATA;
typedef BATTERY_MINIPORT_UPDATE_DATA BATTERY_MINIPORT_UPDATE_DATA_V2;
typedef PBATTERY_MINIPORT_UPDATE_DATA PBATTERY_MINIPORT_UPDATE_DATA_V2;
struct _BATTERY_MINIPORT_UPDATE_DATA {
    ULONG Version;
    BATTERY_NON_CATASTROPHIC_EVENT NotifyEvent;
};

typedef struct _BATTERY_TAG_CHANGE BATTERY_TAG_CHANGE, *PBATTERY_TAG_CHANGE;
struct _BATTERY_TAG_CHANGE {
    ULONG Tag;
};

typedef struct _BATTERY_WMI_CYCLE_COUNT BATTERY_WMI_CYCLE_COUNT, *PBATTERY_WMI_CYCLE_COUNT;
struct _BATTERY_WMI_CYCLE_COUNT {
    ULONG Tag;
    ULONG CycleCount;
};

typedef struct _BATTERY_WMI_FULL_CHARGED_CAPACITY BATTERY_WMI_FULL_CHARGED_CAPACITY,
    *PBATTERY_WMI_FULL_CHARGED_CAPACITY;
struct _BATTERY_WMI_FULL_CHARGED_CAPACITY {
    ULONG Tag;
    ULONG FullChargedCapacity;
};

typedef struct _BATTERY_WMI_RUNTIME BATTERY_WMI_RUNTIME, *PBATTERY_WMI_RUNTIME;
struct _BATTERY_WMI_RUNTIME {
    ULONG Tag;
    ULONG EstimatedRuntime;
};

typedef struct _BATTERY_WMI_STATIC_DATA BATTERY_WMI_STATIC_DATA, *PBATTERY_WMI_STATIC_DATA;
struct _BATTERY_WMI_STATIC_DATA {
    ULONG Tag;
    WCHAR ManufactureDate[25];
    BATTERY_REPORTING_SCALE Granularity[4];
    ULONG Capabilities;
    UCHAR Technology;
    ULONG Chemistry;
    ULONG DesignedCapacity;
    ULONG DefaultAlert1;
    ULONG DefaultAlert2;
    ULONG CriticalBias;
    WCHAR Strings[1];
};

typedef struct _BATTERY_WMI_STATUS BATTERY_WMI_STATUS, *PBATTERY_WMI_STATUS;
struct _BATTERY_WMI_STATUS {
    ULONG Tag;
    ULONG RemainingCapacity;
    LONG ChargeRate;
    LONG DischargeRate;
    ULONG Voltage;
    BOOLEAN PowerOnline;
    BOOLEAN Charging;
    BOOLEAN Discharging;
    BOOLEAN Critical;
};

typedef struct _BATTERY_WMI_STATUS_CHANGE BATTERY_WMI_STATUS_CHANGE, *PBATTERY_WMI_STATUS_CHANGE;
struct _BATTERY_WMI_STATUS_CHANGE {
    ULONG Tag;
    BOOLEAN PowerOnline;
    BOOLEAN Charging;
    BOOLEAN Discharging;
    BOOLEAN Critical;
};

typedef struct _BATTERY_WMI_TEMPERATURE BATTERY_WMI_TEMPERATURE, *PBATTERY_WMI_TEMPERATURE;
struct _BATTERY_WMI_TEMPERATURE {
    ULONG Tag;
    ULONG Temperature;
};

_IRQL_requires_max_(PASSIVE_LEVEL)
_Check_return_ DECLSPEC_IMPORT NTSTATUS
BatteryClassInitializeDevice(_In_ PBATTERY_MINIPORT_INFO MiniportInfo, _Out_ PVOID *ClassData);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Check_return_ DECLSPEC_IMPORT NTSTATUS BatteryClassIoctl(_In_ PVOID ClassData, _Inout_ PIRP Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Check_return_ DECLSPEC_IMPORT NTSTATUS BatteryClassQueryWmiDataBlock(
    _In_ PVOID ClassData, _Inout_ PDEVICE_OBJECT DeviceObject, _Inout_ PIRP Irp,
    _In_ ULONG GuidIndex, _Out_writes_(1) PULONG InstanceLengthArray, _In_ ULONG OutBufferSize,
    _Out_writes_bytes_opt_(OutBufferSize) PUCHAR Buffer);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS BatteryClassStatusNotify(_In_ PVOID ClassData);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Check_return_ DECLSPEC_IMPORT NTSTATUS BatteryClassSystemControl(_In_ PVOID ClassData,
                                                                  _In_ PVOID WmiLibContext,
                                                                  _In_ PDEVICE_OBJECT DeviceObject,
                                                                  _Inout_ PIRP Irp,
                                                                  _Out_ PVOID Disposition);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS BatteryClassUnload(_In_ PVOID ClassData);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Check_return_ DECLSPEC_IMPORT NTSTATUS
BatteryClassUpdateData(_In_ PVOID ClassData, _In_ PBATTERY_MINIPORT_UPDATE_DATA UpdateData);

EXTERN_C_END

#endif
