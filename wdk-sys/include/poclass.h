/*
 * Interfaces and control codes of batteries, thermal zones, buttons and lids.
 */
#ifndef CWDK_POCLASS_H
#define CWDK_POCLASS_H

#include "wdm.h"
#include "devpropdef.h"

#define ACPI_TIME_ADJUST_DAYLIGHT 1
#define ACPI_TIME_IN_DAYLIGHT 2
#define ACPI_TIME_ZONE_UNKNOWN 2047

#define ACTIVE_COOLING 0

#define BATTERY_DISCHARGING 2
#define BATTERY_CHARGING 4
#define BATTERY_CRITICAL 8
#define BATTERY_SEALED 0x10000000

#define BATTERY_CAPACITY_RELATIVE 0x40000000

#define BATTERY_IS_SHORT_TERM 0x20000000

#define BATTERY_POWER_ON_LINE 1

#define BATTERY_SET_CHARGE_SUPPORTED 1
#define BATTERY_SET_DISCHARGE_SUPPORTED 2
#define BATTERY_SET_CHARGINGSOURCE_SUPPORTED 4
#define BATTERY_SET_CHARGER_ID_SUPPORTED 8

#define BATTERY_SYSTEM_BATTERY 0x80000000U

#define BATTERY_TAG_INVALID 0

#define BATTERY_UNKNOWN_RATE 0x80000000U
#define BATTERY_UNKNOWN_CAPACITY 0xFFFFFFFFU
#define BATTERY_UNKNOWN_CURRENT 0xFFFFFFFFU
#define BATTERY_UNKNOWN_TIME 0xFFFFFFFFU
#define BATTERY_UNKNOWN_VOLTAGE 0xFFFFFFFFU

#define BATTERY_USB_CHARGER_STATUS_FN_DEFAULT_USB 1
#define BATTERY_USB_CHARGER_STATUS_UCM_PD 2

#define IOCTL_ACPI_GET_REAL_TIME                                                                   \
    CTL_CODE(FILE_DEVICE_BATTERY, 0x84, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_ACPI_SET_REAL_TIME                                                                   \
    CTL_CODE(FILE_DEVICE_BATTERY, 0x85, METHOD_BUFFERED, FILE_WRITE_ACCESS)

#define IOCTL_BATTERY_CHARGING_SOURCE_CHANGE                                                       \
    CTL_CODE(FILE_DEVICE_BATTERY, 0x14, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_BATTERY_QUERY_INFORMATION                                                            \
    CTL_CODE(FILE_DEVICE_BATTERY, 0x11, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_BATTERY_QUERY_STATUS                                                                 \
    CTL_CODE(FILE_DEVICE_BATTERY, 0x13, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_BATTERY_QUERY_TAG                                                                    \
    CTL_CODE(FILE_DEVICE_BATTERY, 0x10, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_BATTERY_SET_INFORMATION                                                              \
    CTL_CODE(FILE_DEVICE_BATTERY, 0x12, METHOD_BUFFERED, FILE_WRITE_ACCESS)

#define IOCTL_GET_ACPI_TIME_AND_ALARM_CAPABILITIES                                                 \
    CTL_CODE(FILE_DEVICE_BATTERY, 0x87, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_GET_PROCESSOR_OBJ_INFO                                                               \
    CTL_CODE(FILE_DEVICE_BATTERY, 0x60, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_GET_SYS_BUTTON_CAPS                                                                  \
    CTL_CODE(FILE_DEVICE_BATTERY, 0x50, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_GET_SYS_BUTTON_EVENT                                                                 \
    CTL_CODE(FILE_DEVICE_BATTERY, 0x51, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_GET_WAKE_ALARM_POLICY                                                                \
    CTL_CODE(FILE_DEVICE_BATTERY, 0x83, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_GET_WAKE_ALARM_SYSTEM_POWERSTATE                                                     \
    CTL_CODE(FILE_DEVICE_BATTERY, 0x86, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_GET_WAKE_ALARM_VALUE                                                                 \
    CTL_CODE(FILE_DEVICE_BATTERY, 0x82, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

#define IOCTL_NOTIFY_SWITCH_EVENT                                                                  \
    CTL_CODE(FILE_DEVICE_BATTERY, 0x40, METHOD_BUFFERED, FILE_READ_ACCESS)

#define IOCTL_QUERY_LID CTL_CODE(FILE_DEVICE_BATTERY, 0x30, METHOD_BUFFERED, FILE_READ_ACCESS)

#define IOCTL_RUN_ACTIVE_COOLING_METHOD                                                            \
    CTL_CODE(FILE_DEVICE_BATTERY, 0x22, METHOD_BUFFERED, FILE_WRITE_ACCESS)

#define IOCTL_SET_SYS_MESSAGE_INDICATOR                                                            \
    CTL_CODE(FILE_DEVICE_BATTERY, 0x70, METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define IOCTL_SET_WAKE_ALARM_POLICY                                                                \
    CTL_CODE(FILE_DEVICE_BATTERY, 0x81, METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define IOCTL_SET_WAKE_ALARM_VALUE                                                                 \
    CTL_CODE(FILE_DEVICE_BATTERY, 0x80, METHOD_BUFFERED, FILE_WRITE_ACCESS)

#define IOCTL_THERMAL_QUERY_INFORMATION                                                            \
    CTL_CODE(FILE_DEVICE_BATTERY, 0x20, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_THERMAL_READ_POLICY                                                                  \
    CTL_CODE(FILE_DEVICE_BATTERY, 0x25, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_THERMAL_READ_TEMPERATURE                                                             \
    CTL_CODE(FILE_DEVICE_BATTERY, 0x24, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_THERMAL_SET_COOLING_POLICY                                                           \
    CTL_CODE(FILE_DEVICE_BATTERY, 0x21, METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define IOCTL_THERMAL_SET_PASSIVE_LIMIT                                                            \
    CTL_CODE(FILE_DEVICE_BATTERY, 0x23, METHOD_BUFFERED, FILE_WRITE_ACCESS)

#define MAX_ACTIVE_COOLING_LEVELS 10

#define MAX_BATTERY_STRING_SIZE 0x80

#define PASSIVE_COOLING 1

#define SYS_BUTTON_POWER 1
#define SYS_BUTTON_SLEEP 2
#define SYS_BUTTON_LID 4
#define SYS_BUTTON_LID_OPEN 0x10000
#define SYS_BUTTON_LID_CLOSED 0x20000
#define SYS_BUTTON_LID_STATE_MASK 0x30000
#define SYS_BUTTON_LID_INITIAL 0x40000
#define SYS_BUTTON_LID_CHANGED 0x80000
#define SYS_BUTTON_WAKE 0x80000000U

#define THERMAL_COOLING_INTERFACE_VERSION 1

#define THERMAL_DEVICE_INTERFACE_VERSION 1

#define THERMAL_POLICY_VERSION_1 1
#define THERMAL_POLICY_VERSION_2 2

#define TZ_ACTIVATION_REASON_THERMAL 1
#define TZ_ACTIVATION_REASON_CURRENT 2

#define UNKNOWN_RATE 0x80000000U
#define UNKNOWN_CAPACITY 0xFFFFFFFFU
#define UNKNOWN_CURRENT 0xFFFFFFFFU
#define UNKNOWN_VOLTAGE 0xFFFFFFFFU

DEFINE_GUID(GUID_CLASS_INPUT, 0x4D1E55B2, 0xF16F, 0x11CF, 0x88, 0xCB, 0x00, 0x11, 0x11, 0x00, 0x00,
            0x30);
DEFINE_GUID(GUID_DEVICE_ACPI_TIME, 0x97F99BF6, 0x4497, 0x4F18, 0xBB, 0x22, 0x4B, 0x9F, 0xB2, 0xFB,
            0xEF, 0x9C);
DEFINE_GUID(GUID_DEVICE_APPLICATIONLAUNCH_BUTTON, 0x629758EE, 0x986E, 0x4D9E, 0x8E, 0x47, 0xDE,
            0x27, 0xF8, 0xAB, 0x05, 0x4D);
DEFINE_GUID(GUID_DEVICE_BATTERY, 0x72631E54, 0x78A4, 0x11D0, 0xBC, 0xF7, 0x00, 0xAA, 0x00, 0xB7,
            0xB3, 0x2A);
DEFINE_GUID(GUID_DEVICE_FAN, 0x05ECD13D, 0x81DA, 0x4A2A, 0x8A, 0x4C, 0x52, 0x4F, 0x23, 0xDD, 0x4D,
            0xC9);
DEFINE_GUID(GUID_DEVICE_LID, 0x4AFA3D52, 0x74A7, 0x11D0, 0xBE, 0x5E, 0x00, 0xA0, 0xC9, 0x06, 0x28,
            0x57);
DEFINE_GUID(GUID_DEVICE_MEMORY, 0x3FD0F03D, 0x92E0, 0x45FB, 0xB7, 0x5C, 0x5E, 0xD8, 0xFF, 0xB0,
            0x10, 0x21);
DEFINE_GUID(GUID_DEVICE_MESSAGE_INDICATOR, 0xCD48A365, 0xFA94, 0x4CE2, 0xA2, 0x32, 0xA1, 0xB7, 0x64,
            0xE5, 0xD8, 0xB4);
DEFINE_GUID(GUID_DEVICE_PROCESSOR, 0x97FADB10, 0x4E33, 0x40AE, 0x35, 0x9C, 0x8B, 0xEF, 0x02, 0x9D,
            0xBD, 0xD0);
DEFINE_GUID(GUID_DEVICE_SYS_BUTTON, 0x4AFA3D53, 0x74A7, 0x11D0, 0xBE, 0x5E, 0x00, 0xA0, 0xC9, 0x06,
            0x28, 0x57);
DEFINE_GUID(GUID_DEVICE_THERMAL_ZONE, 0x4AFA3D51, 0x74A7, 0x11D0, 0xBE, 0x5E, 0x00, 0xA0, 0xC9,
            0x06, 0x28, 0x57);
DEFINE_GUID(GUID_DEVINTERFACE_POWER_LIMIT, 0x8F366301, 0x091E, 0x4056, 0xB9, 0x2F, 0x95, 0x8B, 0x27,
            0x62, 0x5F, 0xCE);
DEFINE_GUID(GUID_DEVINTERFACE_THERMAL_COOLING, 0xDBE4373D, 0x3C81, 0x40CB, 0xAC, 0xE4, 0xE0, 0xE5,
            0xD0, 0x5F, 0x0C, 0x9F);
DEFINE_GUID(GUID_DEVINTERFACE_THERMAL_MANAGER, 0x927EC093, 0x69A4, 0x4BC0, 0xBD, 0x02, 0x71, 0x16,
            0x64, 0x71, 0x44, 0x63);
DEFINE_DEVPROPKEY(PROCESSOR_NUMBER_PKEY, 0x5724C81D, 0xD5AF, 0x4C1F, 0xA1, 0x03, 0xA0, 0x6E, 0x28,
                  0xF2, 0x04, 0xC6, 1);

EXTERN_C_START

typedef struct _BATTERY_STATUS BATTERY_STATUS, *PBATTERY_STATUS;
typedef GUID BATTERY_CHARGER_ID;

typedef GUID *PBATTERY_CHARGER_ID;

typedef enum BATTERY_QUERY_INFORMATION_LEVEL {
    BatteryInformation = 0,
    BatteryGranularityInformation,
    BatteryTemperature,
    BatteryEstimatedTime,
    BatteryDeviceName,
    BatteryManufactureDate,
    BatteryManufactureName,
    BatteryUniqueID,
    BatterySerialNumber,
} BATTERY_QUERY_INFORMATION_LEVEL;

typedef enum BATTERY_SET_INFORMATION_LEVEL {
    BatteryCriticalBias = 0,
    BatteryCharge,
    BatteryDischarge,
    BatteryChargingSource,
    BatteryChargerId,
    BatteryChargerStatus,
} BATTERY_SET_INFORMATION_LEVEL;

typedef enum _ACPI_TIME_RESOLUTION {
    AcpiTimeResolutionMilliseconds = 0,
    AcpiTimeResolutionSeconds,
    AcpiTimeResolutionMax,
} ACPI_TIME_RESOLUTION,
    *PACPI_TIME_RESOLUTION;

typedef enum _BATTERY_CHARGING_SOURCE_TYPE {
    BatteryChargingSourceType_AC = 1,
    BatteryChargingSourceType_USB,
    BatteryChargingSourceType_Wireless,
    BatteryChargingSourceType_Max,
} BATTERY_CHARGING_SOURCE_TYPE,
    *PBATTERY_CHARGING_SOURCE_TYPE;

typedef enum _THERMAL_DEVICE_INTERFACE_FLAGS {
    ThermalDeviceFlagActiveCooling = 1,
    ThermalDeviceFlagPassiveCooling,
} THERMAL_DEVICE_INTERFACE_FLAGS,
    *PTHERMAL_DEVICE_INTERFACE_FLAGS;

typedef enum _USB_CHARGER_PORT {
    UsbChargerPort_Legacy = 0,
    UsbChargerPort_TypeC,
    UsbChargerPort_Max,
} USB_CHARGER_PORT,
    *PUSB_CHARGER_PORT;

_Function_class_(DEVICE_ACTIVE_COOLING)
typedef void DEVICE_ACTIVE_COOLING(_Inout_opt_ PVOID Context, _In_ BOOLEAN Engaged);
typedef DEVICE_ACTIVE_COOLING *PDEVICE_ACTIVE_COOLING;

_Function_class_(DEVICE_PASSIVE_COOLING)
typedef void DEVICE_PASSIVE_COOLING(_Inout_opt_ PVOID Context, _In_ ULONG Percentage);
typedef DEVICE_PASSIVE_COOLING *PDEVICE_PASSIVE_COOLING;

typedef struct {
    ULONG PhysicalID;
    ULONG PBlkAddress;
    UCHAR PBlkLength;
} PROCESSOR_OBJECT_INFO, *PPROCESSOR_OBJECT_INFO;

typedef struct {
    ULONG PhysicalID;
    ULONG PBlkAddress;
    UCHAR PBlkLength;
    ULONG InitialApicId;
} PROCESSOR_OBJECT_INFO_EX, *PPROCESSOR_OBJECT_INFO_EX;

typedef struct _ACPI_REAL_TIME ACPI_REAL_TIME, *PACPI_REAL_TIME;
struct _ACPI_REAL_TIME {
    UINT16 Year;
    UINT8 Month;
    UINT8 Day;
    UINT8 Hour;
    UINT8 Minute;
    UINT8 Second;
    UINT8 Valid;
    UINT16 Milliseconds;
    INT16 TimeZone;
    UINT8 DayLight;
    UINT8 Reserved1[3];
};

typedef struct _ACPI_TIME_AND_ALARM_CAPABILITIES ACPI_TIME_AND_ALARM_CAPABILITIES,
    *PACPI_TIME_AND_ALARM_CAPABILITIES;
struct _ACPI_TIME_AND_ALARM_CAPABILITIES {
    BOOLEAN AcWakeSupported;
    BOOLEAN DcWakeSupported;
    BOOLEAN S4AcWakeSupported;
    BOOLEAN S4DcWakeSupported;
    BOOLEAN S5AcWakeSupported;
    BOOLEAN S5DcWakeSupported;
    BOOLEAN S4S5WakeStatusSupported;
    ULONG DeepestWakeSystemState;
    BOOLEAN RealTimeFeaturesSupported;
    ACPI_TIME_RESOLUTION RealTimeResolution;
};

typedef struct _BATTERY_CHARGER_STATUS BATTERY_CHARGER_STATUS, *PBATTERY_CHARGER_STATUS;
struct _BATTERY_CHARGER_STATUS {
    BATTERY_CHARGING_SOURCE_TYPE Type;
    ULONG VaData[1];
};

typedef struct _BATTERY_CHARGING_SOURCE BATTERY_CHARGING_SOURCE, *PBATTERY_CHARGING_SOURCE;
struct _BATTERY_CHARGING_SOURCE {
    BATTERY_CHARGING_SOURCE_TYPE Type;
    ULONG MaxCurrent;
};

typedef struct _BATTERY_CHARGING_SOURCE_INFORMATION BATTERY_CHARGING_SOURCE_INFORMATION,
    *PBATTERY_CHARGING_SOURCE_INFORMATION;
struct _BATTERY_CHARGING_SOURCE_INFORMATION {
    BATTERY_CHARGING_SOURCE_TYPE Type;
    BOOLEAN SourceOnline;
};

typedef struct _BATTERY_INFORMATION BATTERY_INFORMATION, *PBATTERY_INFORMATION;
struct _BATTERY_INFORMATION {
    ULONG Capabilities;
    UCHAR Technology;
    UCHAR Reserved[3];
    UCHAR Chemistry[4];
    ULONG DesignedCapacity;
    ULONG FullChargedCapacity;
    ULONG DefaultAlert1;
    ULONG DefaultAlert2;
    ULONG CriticalBias;
    ULONG CycleCount;
};

typedef struct _BATTERY_MANUFACTURE_DATE BATTERY_MANUFACTURE_DATE, *PBATTERY_MANUFACTURE_DATE;
struct _BATTERY_MANUFACTURE_DATE {
    UCHAR Day;
    UCHAR Month;
    USHORT Year;
};

typedef struct _BATTERY_QUERY_INFORMATION BATTERY_QUERY_INFORMATION, *PBATTERY_QUERY_INFORMATION;
struct _BATTERY_QUERY_INFORMATION {
    ULONG BatteryTag;
    BATTERY_QUERY_INFORMATION_LEVEL InformationLevel;
    ULONG AtRate;
};

typedef struct _BATTERY_SET_INFORMATION BATTERY_SET_INFORMATION, *PBATTERY_SET_INFORMATION;
struct _BATTERY_SET_INFORMATION {
    ULONG BatteryTag;
    BATTERY_SET_INFORMATION_LEVEL InformationLevel;
    UCHAR Buffer[1];
};

struct _BATTERY_STATUS {
    ULONG PowerState;
    ULONG Capacity;
    ULONG Voltage;
    LONG Rate;
};

typedef struct _BATTERY_USB_CHARGER_STATUS BATTERY_USB_CHARGER_STATUS, *PBATTERY_USB_CHARGER_STATUS;
struct _BATTERY_USB_CHARGER_STATUS {
    BATTERY_CHARGING_SOURCE_TYPE Type;
    ULONG Reserved;
    ULONG Flags;
    ULONG MaxCurrent;
    ULONG Voltage;
    USB_CHARGER_PORT PortType;
    ULONGLONG PortId;
    PVOID PowerSourceInformation;
    BATTERY_CHARGER_ID OemCharger;
};

typedef struct _BATTERY_WAIT_STATUS BATTERY_WAIT_STATUS, *PBATTERY_WAIT_STATUS;
struct _BATTERY_WAIT_STATUS {
    ULONG BatteryTag;
    ULONG Timeout;
    ULONG PowerState;
    ULONG LowCapacity;
    ULONG HighCapacity;
};

typedef struct _THERMAL_COOLING_INTERFACE THERMAL_COOLING_INTERFACE, *PTHERMAL_DEVICE_INTERFACE,
    *PTHERMAL_COOLING_INTERFACE;
typedef THERMAL_COOLING_INTERFACE THERMAL_DEVICE_INTERFACE;
struct _THERMAL_COOLING_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    ULONG Flags;
    PDEVICE_ACTIVE_COOLING ActiveCooling;
    PDEVICE_PASSIVE_COOLING PassiveCooling;
};

typedef struct _THERMAL_INFORMATION THERMAL_INFORMATION, *PTHERMAL_INFORMATION;
struct _THERMAL_INFORMATION {
    ULONG ThermalStamp;
    ULONG ThermalConstant1;
    ULONG ThermalConstant2;
    KAFFINITY Processors;
    ULONG SamplingPeriod;
    ULONG CurrentTemperature;
    ULONG PassiveTripPoint;
    ULONG CriticalTripPoint;
    UCHAR ActiveTripPointCount;
    ULONG ActiveTripPoint[10];
};

typedef struct _THERMAL_POLICY THERMAL_POLICY, *PTHERMAL_POLICY;
struct _THERMAL_POLICY {
    ULONG Version;
    BOOLEAN WaitForUpdate;
    BOOLEAN Hibernate;
    BOOLEAN Critical;
    BOOLEAN ThermalStandby;
    ULONG ActivationReasons;
    ULONG PassiveLimit;
    ULONG ActiveLevel;
    BOOLEAN OverThrottled;
};

typedef struct _THERMAL_WAIT_READ THERMAL_WAIT_READ, *PTHERMAL_WAIT_READ;
struct _THERMAL_WAIT_READ {
    ULONG Timeout;
    ULONG LowTemperature;
    ULONG HighTemperature;
};

typedef struct _WAKE_ALARM_INFORMATION WAKE_ALARM_INFORMATION, *PWAKE_ALARM_INFORMATION;
struct _WAKE_ALARM_INFORMATION {
    ULONG TimerIdentifier;
    ULONG Timeout;
};

EXTERN_C_END

#endif
