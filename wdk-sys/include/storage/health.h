/*
 * How a device is: whether it predicts its own failure, what it counts, what is worn, and what the
 * storage management of the system concluded.
 */
#ifndef CWDK_STORAGE_HEALTH_H
#define CWDK_STORAGE_HEALTH_H

#include "nt/io.h"

EXTERN_C_START

/* Prediction. */
#define STORAGE_FAILURE_PREDICTION_CONFIG_V1 1
#define IOCTL_STORAGE_PREDICT_FAILURE                                                              \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x440, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_FAILURE_PREDICTION_CONFIG                                                    \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x441, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _STORAGE_FAILURE_PREDICTION_CONFIG STORAGE_FAILURE_PREDICTION_CONFIG,
    *PSTORAGE_FAILURE_PREDICTION_CONFIG;
struct _STORAGE_FAILURE_PREDICTION_CONFIG {
    ULONG Version;
    ULONG Size;
    BOOLEAN Set;
    BOOLEAN Enabled;
    USHORT Reserved;
};

typedef struct _STORAGE_PREDICT_FAILURE STORAGE_PREDICT_FAILURE, *PSTORAGE_PREDICT_FAILURE;
struct _STORAGE_PREDICT_FAILURE {
    ULONG PredictFailure;
    UCHAR VendorSpecific[512];
};

/* The event a diagnosis is started for. */
#define WDI_STORAGE_PREDICT_FAILURE_DPS_GUID                                                       \
    {0xE9F2D03A, 0x747C, 0x41C2, {0xBB, 0x9A, 0x02, 0xC6, 0x2B, 0x6D, 0x5F, 0xCB}}

/* Counters. */
#define STORAGE_COUNTERS_VERSION_V1 0x20ULL
#define IOCTL_STORAGE_GET_COUNTERS                                                                 \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x442, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef enum _STORAGE_COUNTER_TYPE {
    StorageCounterTypeUnknown = 0,
    StorageCounterTypeTemperatureCelsius,
    StorageCounterTypeTemperatureCelsiusMax,
    StorageCounterTypeReadErrorsTotal,
    StorageCounterTypeReadErrorsCorrected,
    StorageCounterTypeReadErrorsUncorrected,
    StorageCounterTypeWriteErrorsTotal,
    StorageCounterTypeWriteErrorsCorrected,
    StorageCounterTypeWriteErrorsUncorrected,
    StorageCounterTypeManufactureDate,
    StorageCounterTypeStartStopCycleCount,
    StorageCounterTypeStartStopCycleCountMax,
    StorageCounterTypeLoadUnloadCycleCount,
    StorageCounterTypeLoadUnloadCycleCountMax,
    StorageCounterTypeWearPercentage,
    StorageCounterTypeWearPercentageWarning,
    StorageCounterTypeWearPercentageMax,
    StorageCounterTypePowerOnHours,
    StorageCounterTypeReadLatency100NSMax,
    StorageCounterTypeWriteLatency100NSMax,
    StorageCounterTypeFlushLatency100NSMax,
    StorageCounterTypeMax,
} STORAGE_COUNTER_TYPE,
    *PSTORAGE_COUNTER_TYPE;

typedef struct _STORAGE_COUNTER STORAGE_COUNTER, *PSTORAGE_COUNTER;
struct _STORAGE_COUNTER {
    STORAGE_COUNTER_TYPE Type;
    union {
        struct {
            ULONG Week;
            ULONG Year;
        } ManufactureDate;
        ULONGLONG AsUlonglong;
    } Value;
};

typedef struct _STORAGE_COUNTERS STORAGE_COUNTERS, *PSTORAGE_COUNTERS;
struct _STORAGE_COUNTERS {
    ULONG Version;
    ULONG Size;
    ULONG NumberOfCounters;
    STORAGE_COUNTER Counters[1];
};

/* State. */
#define STORAGE_DEVICE_MAX_OPERATIONAL_STATUS 0x10

typedef enum _STORAGE_COMPONENT_HEALTH_STATUS {
    HealthStatusUnknown = 0,
    HealthStatusNormal,
    HealthStatusThrottled,
    HealthStatusWarning,
    HealthStatusDisabled,
    HealthStatusFailed,
} STORAGE_COMPONENT_HEALTH_STATUS,
    *PSTORAGE_COMPONENT_HEALTH_STATUS;

typedef enum _STORAGE_DISK_HEALTH_STATUS {
    DiskHealthUnknown = 0,
    DiskHealthUnhealthy,
    DiskHealthWarning,
    DiskHealthHealthy,
    DiskHealthMax,
} STORAGE_DISK_HEALTH_STATUS,
    *PSTORAGE_DISK_HEALTH_STATUS;

typedef enum _STORAGE_DISK_OPERATIONAL_STATUS {
    DiskOpStatusNone = 0,
    DiskOpStatusUnknown,
    DiskOpStatusOk,
    DiskOpStatusPredictingFailure,
    DiskOpStatusInService,
    DiskOpStatusHardwareError,
    DiskOpStatusNotUsable,
    DiskOpStatusTransientError,
    DiskOpStatusMissing,
} STORAGE_DISK_OPERATIONAL_STATUS,
    *PSTORAGE_DISK_OPERATIONAL_STATUS;

typedef enum _STORAGE_OPERATIONAL_STATUS_REASON {
    DiskOpReasonUnknown = 0,
    DiskOpReasonScsiSenseCode,
    DiskOpReasonMedia,
    DiskOpReasonIo,
    DiskOpReasonThresholdExceeded,
    DiskOpReasonLostData,
    DiskOpReasonEnergySource,
    DiskOpReasonConfiguration,
    DiskOpReasonDeviceController,
    DiskOpReasonMediaController,
    DiskOpReasonComponent,
    DiskOpReasonNVDIMM_N,
    DiskOpReasonBackgroundOperation,
    DiskOpReasonInvalidFirmware,
    DiskOpReasonHealthCheck,
    DiskOpReasonLostDataPersistence,
    DiskOpReasonDisabledByPlatform,
    DiskOpReasonLostWritePersistence,
    DiskOpReasonDataPersistenceLossImminent,
    DiskOpReasonWritePersistenceLossImminent,
    DiskOpReasonMax,
} STORAGE_OPERATIONAL_STATUS_REASON,
    *PSTORAGE_OPERATIONAL_STATUS_REASON;

typedef struct _STORAGE_OPERATIONAL_REASON STORAGE_OPERATIONAL_REASON, *PSTORAGE_OPERATIONAL_REASON;
struct _STORAGE_OPERATIONAL_REASON {
    ULONG Version;
    ULONG Size;
    STORAGE_OPERATIONAL_STATUS_REASON Reason;
    union {
        struct {
            UCHAR SenseKey;
            UCHAR ASC;
            UCHAR ASCQ;
            UCHAR Reserved;
        } ScsiSenseKey;
        struct {
            UCHAR CriticalHealth;
            UCHAR ModuleHealth[2];
            UCHAR ErrorThresholdStatus;
        } NVDIMM_N;
        ULONG AsUlong;
    } RawBytes;
};

typedef struct _STORAGE_DEVICE_MANAGEMENT_STATUS STORAGE_DEVICE_MANAGEMENT_STATUS,
    *PSTORAGE_DEVICE_MANAGEMENT_STATUS;
struct _STORAGE_DEVICE_MANAGEMENT_STATUS {
    ULONG Version;
    ULONG Size;
    STORAGE_DISK_HEALTH_STATUS Health;
    ULONG NumberOfOperationalStatus;
    ULONG NumberOfAdditionalReasons;
    STORAGE_DISK_OPERATIONAL_STATUS OperationalStatus[16];
    STORAGE_OPERATIONAL_REASON AdditionalReasons[1];
};

typedef struct _STORAGE_HW_ENDURANCE_INFO STORAGE_HW_ENDURANCE_INFO, *PSTORAGE_HW_ENDURANCE_INFO;
struct _STORAGE_HW_ENDURANCE_INFO {
    ULONG ValidFields;
    ULONG GroupId;
    struct {
        ULONG Shared : 1;
        ULONG Reserved : 31;
    } Flags;
    ULONG LifePercentage;
    UCHAR BytesReadCount[16];
    UCHAR ByteWriteCount[16];
};

typedef struct _STORAGE_HW_ENDURANCE_DATA_DESCRIPTOR STORAGE_HW_ENDURANCE_DATA_DESCRIPTOR,
    *PSTORAGE_HW_ENDURANCE_DATA_DESCRIPTOR;
struct _STORAGE_HW_ENDURANCE_DATA_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    STORAGE_HW_ENDURANCE_INFO EnduranceInfo;
};

/* Elements of the medium, and going on without a worn one. */
#define IOCTL_STORAGE_GET_PHYSICAL_ELEMENT_STATUS                                                  \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x729, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_REMOVE_ELEMENT_AND_TRUNCATE                                                  \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x730, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _PHYSICAL_ELEMENT_STATUS_DESCRIPTOR PHYSICAL_ELEMENT_STATUS_DESCRIPTOR,
    *PPHYSICAL_ELEMENT_STATUS_DESCRIPTOR;
struct _PHYSICAL_ELEMENT_STATUS_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONG ElementIdentifier;
    UCHAR PhysicalElementType;
    UCHAR PhysicalElementHealth;
    UCHAR Reserved1[2];
    ULONGLONG AssociatedCapacity;
    ULONG Reserved2[4];
};

typedef struct _PHYSICAL_ELEMENT_STATUS PHYSICAL_ELEMENT_STATUS, *PPHYSICAL_ELEMENT_STATUS;
struct _PHYSICAL_ELEMENT_STATUS {
    ULONG Version;
    ULONG Size;
    ULONG DescriptorCount;
    ULONG ReturnedDescriptorCount;
    ULONG ElementIdentifierBeingDepoped;
    ULONG Reserved;
    PHYSICAL_ELEMENT_STATUS_DESCRIPTOR Descriptors[1];
};

typedef struct _PHYSICAL_ELEMENT_STATUS_REQUEST PHYSICAL_ELEMENT_STATUS_REQUEST,
    *PPHYSICAL_ELEMENT_STATUS_REQUEST;
struct _PHYSICAL_ELEMENT_STATUS_REQUEST {
    ULONG Version;
    ULONG Size;
    ULONG StartingElement;
    UCHAR Filter;
    UCHAR ReportType;
    UCHAR Reserved[2];
};

typedef struct _REMOVE_ELEMENT_AND_TRUNCATE_REQUEST REMOVE_ELEMENT_AND_TRUNCATE_REQUEST,
    *PREMOVE_ELEMENT_AND_TRUNCATE_REQUEST;
struct _REMOVE_ELEMENT_AND_TRUNCATE_REQUEST {
    ULONG Version;
    ULONG Size;
    ULONGLONG RequestCapacity;
    ULONG ElementIdentifier;
    ULONG Reserved;
};

/* Temperature. */
#define STORAGE_TEMPERATURE_THRESHOLD_FLAG_ADAPTER_REQUEST 1
#define STORAGE_TEMPERATURE_VALUE_NOT_REPORTED 0x8000
#define IOCTL_STORAGE_SET_TEMPERATURE_THRESHOLD                                                    \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x480, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

typedef struct _STORAGE_TEMPERATURE_INFO STORAGE_TEMPERATURE_INFO, *PSTORAGE_TEMPERATURE_INFO;
struct _STORAGE_TEMPERATURE_INFO {
    USHORT Index;
    SHORT Temperature;
    SHORT OverThreshold;
    SHORT UnderThreshold;
    BOOLEAN OverThresholdChangable;
    BOOLEAN UnderThresholdChangable;
    BOOLEAN EventGenerated;
    UCHAR Reserved0;
    ULONG Reserved1;
};

typedef struct _STORAGE_TEMPERATURE_DATA_DESCRIPTOR STORAGE_TEMPERATURE_DATA_DESCRIPTOR,
    *PSTORAGE_TEMPERATURE_DATA_DESCRIPTOR;
struct _STORAGE_TEMPERATURE_DATA_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    SHORT CriticalTemperature;
    SHORT WarningTemperature;
    USHORT InfoCount;
    UCHAR Reserved0[2];
    ULONG Reserved1[2];
    STORAGE_TEMPERATURE_INFO TemperatureInfo[1];
};

typedef struct _STORAGE_TEMPERATURE_THRESHOLD STORAGE_TEMPERATURE_THRESHOLD,
    *PSTORAGE_TEMPERATURE_THRESHOLD;
struct _STORAGE_TEMPERATURE_THRESHOLD {
    ULONG Version;
    ULONG Size;
    USHORT Flags;
    USHORT Index;
    SHORT Threshold;
    BOOLEAN OverThreshold;
    UCHAR Reserved;
};

/* Events a device tells of itself. */
#define STORAGE_EVENT_MEDIA_STATUS 1
#define STORAGE_EVENT_NOTIFICATION_VERSION_V1 1
#define STORAGE_EVENT_DEVICE_STATUS 2
#define STORAGE_EVENT_DEVICE_OPERATION 4
#define STORAGE_EVENT_ALL 7
#define IOCTL_STORAGE_EVENT_NOTIFICATION                                                           \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x724, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _STORAGE_EVENT_NOTIFICATION STORAGE_EVENT_NOTIFICATION, *PSTORAGE_EVENT_NOTIFICATION;
struct _STORAGE_EVENT_NOTIFICATION {
    ULONG Version;
    ULONG Size;
    ULONGLONG Events;
};

EXTERN_C_END

#endif
