/*
 * Telling the port driver that something happened. StorPortNotification says it in the raw form;
 * the functions below are those of its notifications that have a result or many arguments.
 *
 *     StorPortNotification(RequestComplete, DeviceExtension, Srb);
 *
 * hands a request back: from then on the miniport touches neither it nor its buffers.
 */
#ifndef CWDK_STORPORT_NOTIFICATION_H
#define CWDK_STORPORT_NOTIFICATION_H

#include "wdm.h"
#include "scsi/srb.h"
#include "scsi/srbex.h"
#include "scsi/notification.h"
#include "storport/status.h"
#include "storport/roles.h"

EXTERN_C_START

/* What has changed, and where. */
#define RAID_ASYNC_NOTIFY_FLAG_MEDIA_STATUS 1
#define STATE_CHANGE_LUN 1
#define RAID_ASYNC_NOTIFY_FLAG_DEVICE_STATUS 2
#define STATE_CHANGE_TARGET 2
#define RAID_ASYNC_NOTIFY_FLAG_DEVICE_OPERATION 4
#define STATE_CHANGE_BUS 4
#define RAID_ASYNC_NOTIFY_SUPPORTED_FLAGS 7

/* A device that is to be taken for broken. */
#define STORPORT_MARK_DEVICE_FAILED_FLAG_REMOVE_DEVICE 1
#define STORPORT_MARK_DEVICE_FAILED_FLAG_PREDICTED_FAILURE 2
#define STORPORT_MAX_CRITICAL_DATA_SIZE 8
#define STORPORT_MAX_ADDITIONAL_DATA_SIZE 0x400

/* What follows depends on NotificationType. */
DECLSPEC_IMPORT void StorPortNotification(_In_ SCSI_NOTIFICATION_TYPE NotificationType,
                                          _In_ PVOID HwDeviceExtension, ...);

/*
 * From HwStorInitialize: have HwPassiveInitializeRoutine called at PASSIVE_LEVEL afterwards, where
 * DPCs, events and interrupt messages can be set up. FALSE if that is not possible.
 */
_IRQL_requires_min_(DIRQL)
_IRQL_requires_max_(DIRQL)
FORCEINLINE BOOLEAN StorPortEnablePassiveInitialization(
    _In_ PVOID DeviceExtension, _In_ PHW_PASSIVE_INITIALIZE_ROUTINE HwPassiveInitializeRoutine) {
    LONG done = FALSE;

    StorPortNotification(EnablePassiveInitialization, DeviceExtension, HwPassiveInitializeRoutine,
                         &done);
    return (BOOLEAN)(done != FALSE);
}

/*
 * The device at Address says that something about it changed; Flags are
 * RAID_ASYNC_NOTIFY_FLAG_xxx, 0 for all. Handled later, at DISPATCH_LEVEL or below.
 */
FORCEINLINE ULONG StorPortAsyncNotificationDetected(_In_ PVOID HwDeviceExtension,
                                                    _In_ PSTOR_ADDRESS Address,
                                                    _In_ ULONGLONG Flags) {
    ULONG status = STOR_STATUS_NOT_IMPLEMENTED;

    StorPortNotification(AsyncNotificationDetected, HwDeviceExtension, Address, Flags, &status);
    return status;
}

/*
 * A unit, target or bus came, went or changed. Address has to stay as it is until HwStateChange is
 * called; with a null HwStateChange, nobody tells when.
 */
FORCEINLINE ULONG StorPortStateChangeDetected(_In_ PVOID HwDeviceExtension,
                                              _In_ ULONG ChangedEntity, _In_ PSTOR_ADDRESS Address,
                                              _In_ ULONG Attributes,
                                              _In_ PHW_STATE_CHANGE HwStateChange,
                                              _In_opt_ PVOID HwStateChangeContext) {
    ULONG status = STOR_STATUS_NOT_IMPLEMENTED;

    StorPortNotification(StateChangeDetectedCall, HwDeviceExtension, ChangedEntity, Address,
                         Attributes, HwStateChange, HwStateChangeContext, &status);
    return status;
}

/* The device no longer works, or will soon not. Without an address: the adapter. */
FORCEINLINE void StorPortMarkDeviceFailed(_In_ PVOID HwDeviceExtension,
                                          _In_opt_ PSTOR_ADDRESS StorAddress, _In_ ULONG Flags,
                                          _In_ PWSTR FailReason) {
    StorPortNotification(MarkDeviceFailed, HwDeviceExtension, StorAddress, Flags, FailReason);
}

/* The same with a code, a description, and data for who examines the failure. */
FORCEINLINE ULONG StorPortMarkDeviceFailedEx(
    _In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS StorAddress, _In_ ULONG Flags,
    _In_ USHORT FaultCode, _In_ PWSTR FaultDescription,
    _In_ _In_range_(0, STORPORT_MAX_ADDITIONAL_DATA_SIZE) USHORT AdditionalDataSize,
    _In_reads_bytes_opt_(AdditionalDataSize) PUCHAR AdditionalData,
    _In_ _In_range_(0, STORPORT_MAX_CRITICAL_DATA_SIZE) USHORT CriticalDataSize,
    _In_reads_bytes_opt_(CriticalDataSize) PUCHAR CriticalData) {
    ULONG status = STOR_STATUS_NOT_IMPLEMENTED;

    StorPortNotification(MarkDeviceFailedEx, HwDeviceExtension, StorAddress, Flags, FaultCode,
                         FaultDescription, AdditionalDataSize, AdditionalData, CriticalDataSize,
                         CriticalData, &status);
    return status;
}

/*
 * An entry in the system event log; ErrorCode is SP_xxx. With a null Srb, the error belongs to no
 * request.
 */
DECLSPEC_IMPORT void StorPortLogError(_In_ PVOID HwDeviceExtension,
                                      _In_opt_ PSCSI_REQUEST_BLOCK Srb, _In_ UCHAR PathId,
                                      _In_ UCHAR TargetId, _In_ UCHAR Lun, _In_ ULONG ErrorCode,
                                      _In_ ULONG UniqueId);

EXTERN_C_END

#endif
