/*
 * Error sources: adding one, reporting from it, overriding how it is handled.
 */
#ifndef CWDK_NT_DDK_WHEA_SOURCE_H
#define CWDK_NT_DDK_WHEA_SOURCE_H

#include "nt/forward.h"
#include "nt/ddk/memory.h"
#include "nt/ddk/power.h"
#include "nt/ddk/pnp.h"
#include "nt/ddk/whea/record.h"

EXTERN_C_START

typedef NTSTATUS _WHEA_ERROR_SOURCE_CORRECT(_Inout_ PWHEA_ERROR_SOURCE_DESCRIPTOR ErrorSource,
                                            _Out_ PULONG MaximumSectionLength);
typedef _WHEA_ERROR_SOURCE_CORRECT *WHEA_ERROR_SOURCE_CORRECT;

typedef NTSTATUS _WHEA_ERROR_SOURCE_CREATE_RECORD(
    _Inout_ PWHEA_ERROR_SOURCE_DESCRIPTOR ErrorSource, _Inout_ PWHEA_ERROR_PACKET ErrorPacket,
    _Out_writes_bytes_to_(BufferSize, ErrorRecord->Header.Length) PWHEA_ERROR_RECORD ErrorRecord,
    _In_ ULONG BufferSize, _Inout_opt_ PVOID Context);
typedef _WHEA_ERROR_SOURCE_CREATE_RECORD *WHEA_ERROR_SOURCE_CREATE_RECORD;

typedef NTSTATUS _WHEA_ERROR_SOURCE_INITIALIZE(_In_ ULONG Phase,
                                               _Inout_ PWHEA_ERROR_SOURCE_DESCRIPTOR ErrorSource,
                                               _Inout_opt_ PVOID Context);
typedef _WHEA_ERROR_SOURCE_INITIALIZE *WHEA_ERROR_SOURCE_INITIALIZE;

typedef NTSTATUS _WHEA_ERROR_SOURCE_RECOVER(_Inout_ PVOID RecoveryContext,
                                            _Inout_ PWHEA_ERROR_SEVERITY Severity);
typedef _WHEA_ERROR_SOURCE_RECOVER *WHEA_ERROR_SOURCE_RECOVER;
typedef void _WHEA_ERROR_SOURCE_UNINITIALIZE(_Inout_opt_ PVOID Context);
typedef _WHEA_ERROR_SOURCE_UNINITIALIZE *WHEA_ERROR_SOURCE_UNINITIALIZE;
typedef BOOLEAN _WHEA_SIGNAL_HANDLER_OVERRIDE_CALLBACK(_Inout_opt_ UINT_PTR Context);
typedef _WHEA_SIGNAL_HANDLER_OVERRIDE_CALLBACK *WHEA_SIGNAL_HANDLER_OVERRIDE_CALLBACK;

typedef struct _WHEA_ERROR_SOURCE_CONFIGURATION WHEA_ERROR_SOURCE_CONFIGURATION,
    *PWHEA_ERROR_SOURCE_CONFIGURATION;
struct _WHEA_ERROR_SOURCE_CONFIGURATION {
    ULONG Flags;
    WHEA_ERROR_SOURCE_CORRECT Correct;
    WHEA_ERROR_SOURCE_INITIALIZE Initialize;
    WHEA_ERROR_SOURCE_CREATE_RECORD CreateRecord;
    WHEA_ERROR_SOURCE_RECOVER Recover;
    WHEA_ERROR_SOURCE_UNINITIALIZE Uninitialize;
    PVOID Reserved;
};

typedef struct _WHEA_ERROR_SOURCE_OVERRIDE_SETTINGS WHEA_ERROR_SOURCE_OVERRIDE_SETTINGS,
    *PWHEA_ERROR_SOURCE_OVERRIDE_SETTINGS;
struct _WHEA_ERROR_SOURCE_OVERRIDE_SETTINGS {
    WHEA_ERROR_SOURCE_TYPE Type;
    ULONG MaxRawDataLength;
    ULONG NumRecordsToPreallocate;
    ULONG MaxSectionsPerRecord;
};

typedef union _WHEA_IN_USE_PAGE_NOTIFY_FLAGS WHEA_IN_USE_PAGE_NOTIFY_FLAGS,
    *PWHEA_IN_USE_PAGE_NOTIFY_FLAGS;
union _WHEA_IN_USE_PAGE_NOTIFY_FLAGS {
    struct {
        UCHAR PlatformDirected : 1;
        UCHAR Reserved : 5;
        UCHAR NotifyAllOfflines : 1;
        UCHAR PageOfflined : 1;
    } Bits;
    UINT8 AsUCHAR;
};

/*
 * Names without an import word stand for the slot of the import table itself: the name is a
 * pointer to the kernel's variable, and has one star more than that.
 */
extern PHVL_WHEA_ERROR_NOTIFICATION HvlpWheaErrorNotificationCallback;

NTKERNELAPI NTSTATUS HvlRegisterWheaErrorNotification(_In_ PHVL_WHEA_ERROR_NOTIFICATION Callback);

NTKERNELAPI NTSTATUS HvlUnregisterWheaErrorNotification(_In_ PHVL_WHEA_ERROR_NOTIFICATION Callback);

NTKERNELAPI NTSTATUS WheaAddErrorSource(_In_ PWHEA_ERROR_SOURCE_DESCRIPTOR ErrorSource,
                                        _In_opt_ PVOID Context);

NTKERNELAPI NTSTATUS WheaAddErrorSourceDeviceDriver(
    _Inout_opt_ PVOID Context, _In_ PWHEA_ERROR_SOURCE_CONFIGURATION_DEVICE_DRIVER Configuration,
    _In_ ULONG NumberPreallocatedErrorReports);

NTKERNELAPI NTSTATUS WheaAddErrorSourceDeviceDriverV1(
    _Inout_opt_ PVOID Context, _In_ PWHEA_ERROR_SOURCE_CONFIGURATION_DEVICE_DRIVER Configuration,
    _In_ ULONG NumBuffersToPreallocate, _In_ ULONG MaxDataLength);

NTKERNELAPI NTSTATUS WheaConfigureErrorSource(_In_ WHEA_ERROR_SOURCE_TYPE SourceType,
                                              _In_ PWHEA_ERROR_SOURCE_CONFIGURATION Configuration);

NTKERNELAPI WHEA_ERROR_HANDLE WheaCreateHwErrorReportDeviceDriver(_In_ ULONG ErrorSourceId,
                                                                  _In_ PDEVICE_OBJECT DeviceObject);

NTKERNELAPI WHEA_ERROR_SOURCE_STATE WheaErrorSourceGetState(_In_ ULONG ErrorSourceId);

NTKERNELAPI BOOLEAN WheaGetNotifyAllOfflinesPolicy(VOID);

NTKERNELAPI NTSTATUS WheaHwErrorReportAbandonDeviceDriver(_In_ WHEA_ERROR_HANDLE ErrorHandle);

NTKERNELAPI NTSTATUS WheaHwErrorReportSetSeverityDeviceDriver(
    _In_ WHEA_ERROR_HANDLE ErrorHandle, _In_ WHEA_ERROR_SEVERITY ErrorSeverity);

NTKERNELAPI NTSTATUS WheaHwErrorReportSubmitDeviceDriver(_In_ WHEA_ERROR_HANDLE ErrorHandle);

NTKERNELAPI BOOLEAN WheaIsCriticalState(VOID);

NTKERNELAPI NTSTATUS
WheaRegisterErrorSourceOverride(_In_ WHEA_ERROR_SOURCE_OVERRIDE_SETTINGS OverrideSettings,
                                _In_ PWHEA_ERROR_SOURCE_CONFIGURATION OverrideConfig,
                                _In_ WHEA_SIGNAL_HANDLER_OVERRIDE_CALLBACK OverrideCallback);

NTKERNELAPI NTSTATUS WheaRegisterInUsePageOfflineNotification(
    _In_ PFN_IN_USE_PAGE_OFFLINE_NOTIFY Callback, _In_opt_ PVOID Context);

NTKERNELAPI void WheaRemoveErrorSource(_In_ ULONG ErrorSourceId);

NTKERNELAPI NTSTATUS WheaRemoveErrorSourceDeviceDriver(_In_ ULONG ErrorSourceId);

NTKERNELAPI NTSTATUS WheaReportHwError(_Inout_ PWHEA_ERROR_PACKET ErrorPacket);

NTKERNELAPI NTSTATUS WheaReportHwErrorDeviceDriver(
    _In_ ULONG ErrorSourceId, _In_ PDEVICE_OBJECT DeviceObject,
    _In_reads_bytes_(ErrorDataLength) PUCHAR ErrorData, _In_ ULONG ErrorDataLength,
    _In_ LPGUID SectionTypeGuid, _In_ WHEA_ERROR_SEVERITY ErrorSeverity,
    _In_ LPSTR DeviceFriendlyName);

NTKERNELAPI BOOLEAN WheaSignalHandlerOverride(_In_ WHEA_ERROR_SOURCE_TYPE SourceType,
                                              _Inout_opt_ UINT_PTR Context);

NTKERNELAPI NTSTATUS WheaUnconfigureErrorSource(_In_ WHEA_ERROR_SOURCE_TYPE SourceType);

NTKERNELAPI void WheaUnregisterErrorSourceOverride(_In_ WHEA_ERROR_SOURCE_TYPE Type,
                                                   _In_ ULONG32 OverrideErrorSourceId);

NTKERNELAPI NTSTATUS
WheaUnregisterInUsePageOfflineNotification(_In_ PFN_IN_USE_PAGE_OFFLINE_NOTIFY Callback);

EXTERN_C_END

#endif
