/*
 * Requests in the port driver's queues: holding them back, letting them go, finishing those that
 * are lost, and finding out who asked for what.
 */
#ifndef CWDK_STORPORT_QUEUE_H
#define CWDK_STORPORT_QUEUE_H

#include "wdm.h"
#include "scsi/srb.h"
#include "scsi/srbex.h"
#include "storport/status.h"
#include "storport/extended.h"
#include "storport/trace.h"

EXTERN_C_START

/* What else is known about a request. */
#define REQUEST_INFO_NO_CACHE_FLAG 1
#define STOR_REQUEST_INFO_VER_1 1
#define REQUEST_INFO_PAGING_IO_FLAG 2
#define STOR_REQUEST_INFO_VER 2
#define STOR_REQUEST_INFO_VER_2 2
#define REQUEST_INFO_SEQUENTIAL_IO_FLAG 4
#define REQUEST_INFO_TEMPORARY_FLAG 8
#define REQUEST_INFO_WRITE_THROUGH_FLAG 0x10
#define REQUEST_INFO_HYBRID_WRITE_THROUGH_FLAG 0x20
#define REQUEST_INFO_NO_FILE_OBJECT_FLAG 0x40
#define REQUEST_INFO_VOLSNAP_IO_FLAG 0x80
#define REQUEST_INFO_STREAM_FLAG 0x100
#define REQUEST_INFO_VALID_CACHEPRIORITY_FLAG 0x80000000U

typedef enum _STOR_IO_PRIORITY_HINT {
    StorIoPriorityVeryLow = 0,
    StorIoPriorityLow,
    StorIoPriorityNormal,
    StorIoPriorityHigh,
    StorIoPriorityCritical,
    StorIoMaxPriorityTypes,
    StorIoMaxPriorityValue = 65535,
} STOR_IO_PRIORITY_HINT,
    *PSTOR_IO_PRIORITY_HINT;

typedef struct _STOR_REQUEST_INFO_V1 STOR_REQUEST_INFO_V1, *PSTOR_REQUEST_INFO_V1;
struct _STOR_REQUEST_INFO_V1 {
    USHORT Version;
    USHORT Size;
    STOR_IO_PRIORITY_HINT PriorityHint;
    ULONG Flags;
    ULONG Key;
    ULONG Length;
    BOOLEAN IsWriteRequest;
    UCHAR Reserved[3];
};

typedef struct _STOR_REQUEST_INFO_V2 STOR_REQUEST_INFO_V2, *PSTOR_REQUEST_INFO,
    *PSTOR_REQUEST_INFO_V2;
struct _STOR_REQUEST_INFO_V2 {
    USHORT Version;
    USHORT Size;
    STOR_IO_PRIORITY_HINT PriorityHint;
    ULONG Flags;
    ULONG Key;
    ULONG Length;
    BOOLEAN IsWriteRequest;
    UCHAR Reserved[3];
    PSTOR_UNICODE_STRING FileName;
    ULONG ProcessId;
};

typedef STOR_REQUEST_INFO_V2 STOR_REQUEST_INFO;

/* Holds requests for the adapter back until RequestsToComplete of those it has are completed. */
DECLSPEC_IMPORT BOOLEAN StorPortBusy(_In_ PVOID HwDeviceExtension, _In_ ULONG RequestsToComplete);

/* Ends StorPortBusy at once. */
DECLSPEC_IMPORT BOOLEAN StorPortReady(_In_ PVOID HwDeviceExtension);

/* The same for one logical unit. */
DECLSPEC_IMPORT BOOLEAN StorPortDeviceBusy(_In_ PVOID HwDeviceExtension, _In_ UCHAR PathId,
                                           _In_ UCHAR TargetId, _In_ UCHAR Lun,
                                           _In_ ULONG RequestsToComplete);

DECLSPEC_IMPORT BOOLEAN StorPortDeviceReady(_In_ PVOID HwDeviceExtension, _In_ UCHAR PathId,
                                            _In_ UCHAR TargetId, _In_ UCHAR Lun);

/* Holds everything back, for at most TimeOut seconds. FALSE if the adapter is not there. */
DECLSPEC_IMPORT BOOLEAN StorPortPause(_In_ PVOID HwDeviceExtension, _In_ ULONG Timeout);

DECLSPEC_IMPORT BOOLEAN StorPortResume(_In_ PVOID HwDeviceExtension);

/* The same for one logical unit. */
DECLSPEC_IMPORT BOOLEAN StorPortPauseDevice(_In_ PVOID HwDeviceExtension, _In_ UCHAR PathId,
                                            _In_ UCHAR TargetId, _In_ UCHAR Lun,
                                            _In_ ULONG Timeout);

DECLSPEC_IMPORT BOOLEAN StorPortResumeDevice(_In_ PVOID HwDeviceExtension, _In_ UCHAR PathId,
                                             _In_ UCHAR TargetId, _In_ UCHAR Lun);

/*
 * Completes all active requests of that address with SrbStatus; SP_UNTAGGED stands for all targets
 * or units. The miniport touches none of them afterwards.
 */
DECLSPEC_IMPORT void StorPortCompleteRequest(_In_ PVOID HwDeviceExtension, _In_ UCHAR PathId,
                                             _In_ UCHAR TargetId, _In_ UCHAR Lun,
                                             _In_ UCHAR SrbStatus);

/* How many requests the unit may have at once, up to the adapter's limit. */
DECLSPEC_IMPORT BOOLEAN StorPortSetDeviceQueueDepth(_In_ PVOID HwDeviceExtension, _In_ UCHAR PathId,
                                                    _In_ UCHAR TargetId, _In_ UCHAR Lun,
                                                    _In_ ULONG Depth);

/* The unit's extension, or null if the address has no unit. It lives as long as the unit. */
DECLSPEC_IMPORT PVOID StorPortGetLogicalUnit(_In_ PVOID HwDeviceExtension, _In_ UCHAR PathId,
                                             _In_ UCHAR TargetId, _In_ UCHAR Lun);

/*
 * Why the request was sent: priority, and flags of the file system. Fields that are unknown are
 * zero.
 */
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortGetRequestInfo(_In_ PVOID HwDeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb,
                                         _Out_ PSTOR_REQUEST_INFO RequestInfo) {
    return StorPortExtendedFunction(ExtFunctionGetRequestInfo, HwDeviceExtension, Srb, RequestInfo);
}

/* The activity that traces tie this request to. */
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortGetActivityIdSrb(_In_ PVOID HwDeviceExtension,
                                           _In_ PSCSI_REQUEST_BLOCK Srb, _Out_ LPGUID ActivityId) {
    return StorPortExtendedFunction(ExtFunctionGetActivityId, HwDeviceExtension, Srb, ActivityId);
}

/*
 * Gives TargetIrp what the request's IRP is tagged with, activity and priority, so that both are
 * traced as one.
 */
FORCEINLINE ULONG StorPortPropagateIrpExtension(_In_ PVOID HwDeviceExtension,
                                                _In_ PSCSI_REQUEST_BLOCK Srb, _In_ PVOID TargetIrp,
                                                _In_ ULONG Flags) {
    return StorPortExtendedFunction(ExtFunctionPropagateIrpExtension, HwDeviceExtension, Srb,
                                    TargetIrp, Flags);
}

/*
 * Completes an IRP that HwStorProcessServiceRequest was given. The IRP may not be touched
 * afterwards.
 */
FORCEINLINE ULONG StorPortCompleteServiceIrp(_In_ PVOID HwDeviceExtension,
                                             _In_ _Consumes_(irp) PVOID Irp) {
    return StorPortExtendedFunction(ExtFunctionCompleteServiceIrp, HwDeviceExtension, Irp);
}

/* The adapter's device objects; no reference is taken, and they live as long as the adapter. */
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortGetDeviceObjects(_In_ PVOID HwDeviceExtension,
                                           _Outptr_ PVOID *AdapterDeviceObject,
                                           _Outptr_ PVOID *PhysicalDeviceObject,
                                           _Outptr_ PVOID *LowerDeviceObject) {
    return StorPortExtendedFunction(ExtFunctionGetDeviceObjects, HwDeviceExtension,
                                    AdapterDeviceObject, PhysicalDeviceObject, LowerDeviceObject);
}

/* Fills in the port number of Address, whose type has to be set. */
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortGetSystemPortNumber(_In_ PVOID HwDeviceExtension,
                                              _Inout_ PSTOR_ADDRESS Address) {
    return StorPortExtendedFunction(ExtFunctionGetSystemPortNumber, HwDeviceExtension, Address);
}

EXTERN_C_END

#endif
