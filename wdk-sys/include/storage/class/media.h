/*
 * Media change detection and failure prediction: the library asks devices every second or so
 * whether the medium was changed, or whether they are about to fail, and tells programs.
 */
#ifndef CWDK_STORAGE_CLASS_MEDIA_H
#define CWDK_STORAGE_CLASS_MEDIA_H

#include "wdm.h"
#include "storage/class/extension.h"

EXTERN_C_START

#define MEDIA_CHANGE_DEFAULT_TIME 1
#define MEDIA_CHANGE_TIMEOUT_TIME 300

typedef enum _MEDIA_CHANGE_DETECTION_STATE {
    MediaUnknown = 0,
    MediaPresent,
    MediaNotPresent,
    MediaUnavailable,
} MEDIA_CHANGE_DETECTION_STATE,
    *PMEDIA_CHANGE_DETECTION_STATE;

#define DEFAULT_FAILURE_PREDICTION_PERIOD 3600

typedef enum FAILURE_PREDICTION_METHOD {
    FailurePredictionNone = 0,
    FailurePredictionIoctl,
    FailurePredictionSmart,
    FailurePredictionSense,
} FAILURE_PREDICTION_METHOD,
    *PFAILURE_PREDICTION_METHOD;

DECLSPEC_IMPORT void ClassCheckMediaState(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void
ClassCleanupMediaChangeDetection(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void
ClassDisableMediaChangeDetection(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void
ClassEnableMediaChangeDetection(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void
ClassInitializeMediaChangeDetection(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension,
                                    _In_ PUCHAR EventPrefix);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClassInitializeTestUnitPolling(
    _In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension, _In_ BOOLEAN AllowDriveToSleep);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void ClassNotifyFailurePredicted(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension,
                                                 _In_reads_bytes_(BufferSize) PUCHAR Buffer,
                                                 _In_ ULONG BufferSize, _In_ BOOLEAN LogError,
                                                 _In_ ULONG UniqueErrorValue, _In_ UCHAR PathId,
                                                 _In_ UCHAR TargetId, _In_ UCHAR Lun);

DECLSPEC_IMPORT void ClassResetMediaChangeTimer(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void ClassSendNotification(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension,
                                           _In_ const GUID *Guid, _In_ ULONG ExtraDataSize,
                                           _In_reads_bytes_opt_(ExtraDataSize) PVOID ExtraData);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClassSetFailurePredictionPoll(
    _Inout_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension,
    _In_ FAILURE_PREDICTION_METHOD FailurePredictionMethod, _In_ ULONG PollingPeriod);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void ClassSetMediaChangeState(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension,
                                              _In_ MEDIA_CHANGE_DETECTION_STATE State,
                                              _In_ BOOLEAN Wait);

EXTERN_C_END

#endif
