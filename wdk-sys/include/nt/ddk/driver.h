/*
 * Driver objects and the entry points a driver gives the system.
 * What ntddk.h adds to nt/driver.h.
 */
#ifndef CWDK_NT_DDK_DRIVER_H
#define CWDK_NT_DDK_DRIVER_H

#include "nt/forward.h"
#include "nt/dpc.h"
#include "nt/ddk/power.h"

#if defined(_M_AMD64)
typedef struct _MCA_EXCEPTION *PCMC_EXCEPTION, *PCPE_EXCEPTION;
#else
typedef PVOID PCMC_EXCEPTION, PCPE_EXCEPTION;
#endif

#define DRIVER_VERIFIER_FORCE_IRQL_CHECKING 2
#define DRIVER_VERIFIER_INJECT_ALLOCATION_FAILURES 4
#define DRIVER_VERIFIER_IO_CHECKING 0x10

#define DRVO_INITIALIZED 0x10

#define DRVO_BOOTREINIT_REGISTERED 0x20

#define DRVO_LEGACY_RESOURCES 0x40

#define DRVO_REINIT_REGISTERED 8

EXTERN_C_START

typedef UCHAR ERROR_SEVERITY;

typedef enum _BDCB_CALLBACK_TYPE {
    BdCbStatusUpdate = 0,
    BdCbInitializeImage,
} BDCB_CALLBACK_TYPE,
    *PBDCB_CALLBACK_TYPE;

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void BOOT_DRIVER_CALLBACK_FUNCTION(_In_opt_ PVOID CallbackContext,
                                           _In_ BDCB_CALLBACK_TYPE Classification,
                                           _Inout_ PBDCB_IMAGE_INFORMATION ImageInformation);
typedef BOOT_DRIVER_CALLBACK_FUNCTION *PBOOT_DRIVER_CALLBACK_FUNCTION;

typedef void DRIVER_REINITIALIZE(_In_ struct _DRIVER_OBJECT *DriverObject, _In_opt_ PVOID Context,
                                 _In_ ULONG Count);
typedef DRIVER_REINITIALIZE *PDRIVER_REINITIALIZE;

typedef void (*PDRIVER_CMC_EXCEPTION_CALLBACK)(_In_ PVOID Context, _In_ PCMC_EXCEPTION CmcLog);

typedef void (*PDRIVER_CPE_EXCEPTION_CALLBACK)(_In_ PVOID Context, _In_ PCPE_EXCEPTION CmcLog);

typedef ERROR_SEVERITY (*PDRIVER_EXCPTN_CALLBACK)(_In_ PVOID Context,
                                                  _In_ struct _KTRAP_FRAME *TrapFrame,
                                                  _In_ struct _KEXCEPTION_FRAME *ExceptionFrame,
                                                  _In_ PMCA_EXCEPTION Exception);
typedef PDRIVER_EXCPTN_CALLBACK *PDRIVER_MCA_EXCEPTION_CALLBACK;

typedef ULONG_PTR (*PDRIVER_VERIFIER_THUNK_ROUTINE)(_In_ PVOID Context);

typedef struct _CMC_DRIVER_INFO CMC_DRIVER_INFO, *PCMC_DRIVER_INFO;
struct _CMC_DRIVER_INFO {
    PDRIVER_CMC_EXCEPTION_CALLBACK ExceptionCallback;
    PKDEFERRED_ROUTINE DpcCallback;
    PVOID DeviceContext;
};

struct _CONFIGURATION_INFORMATION {
    ULONG DiskCount;
    ULONG FloppyCount;
    ULONG CdRomCount;
    ULONG TapeCount;
    ULONG ScsiPortCount;
    ULONG SerialCount;
    ULONG ParallelCount;
    BOOLEAN AtDiskPrimaryAddressClaimed;
    BOOLEAN AtDiskSecondaryAddressClaimed;
    ULONG Version;
    ULONG MediumChangerCount;
};

typedef struct _CPE_DRIVER_INFO CPE_DRIVER_INFO, *PCPE_DRIVER_INFO;
struct _CPE_DRIVER_INFO {
    PDRIVER_CPE_EXCEPTION_CALLBACK ExceptionCallback;
    PKDEFERRED_ROUTINE DpcCallback;
    PVOID DeviceContext;
};

typedef struct _DRIVER_VERIFIER_THUNK_PAIRS DRIVER_VERIFIER_THUNK_PAIRS,
    *PDRIVER_VERIFIER_THUNK_PAIRS;
struct _DRIVER_VERIFIER_THUNK_PAIRS {
    PDRIVER_VERIFIER_THUNK_ROUTINE PristineRoutine;
    PDRIVER_VERIFIER_THUNK_ROUTINE NewRoutine;
};

typedef struct _MCA_DRIVER_INFO MCA_DRIVER_INFO, *PMCA_DRIVER_INFO;
struct _MCA_DRIVER_INFO {
    PDRIVER_MCA_EXCEPTION_CALLBACK ExceptionCallback;
    PKDEFERRED_ROUTINE DpcCallback;
    PVOID DeviceContext;
};

#pragma pack(push, 1)
struct _WHEA_DRIVER_BUFFER_SET {
    ULONG Version;
    _Field_size_full_(DataSize) PUCHAR Data;
    ULONG DataSize;
    LPGUID SectionTypeGuid;
    _Field_size_full_(20) PUCHAR SectionFriendlyName;
    PUCHAR Flags;
};
#pragma pack(pop)

#pragma pack(push, 1)
struct _WHEA_ERROR_SOURCE_CONFIGURATION_DEVICE_DRIVER {
    ULONG Version;
    GUID SourceGuid;
    USHORT LogTag;
    UCHAR Reserved[6];
    WHEA_ERROR_SOURCE_INITIALIZE_DEVICE_DRIVER Initialize;
    WHEA_ERROR_SOURCE_UNINITIALIZE_DEVICE_DRIVER Uninitialize;
    ULONG MaxSectionDataLength;
    ULONG MaxSectionsPerReport;
    GUID CreatorId;
    GUID PartitionId;
};
#pragma pack(pop)

typedef struct _WHEA_ERROR_SOURCE_CONFIGURATION_DEVICE_DRIVER_V1
    WHEA_ERROR_SOURCE_CONFIGURATION_DEVICE_DRIVER_V1,
    *PWHEA_ERROR_SOURCE_CONFIGURATION_DEVICE_DRIVER_V1;
#pragma pack(push, 1)
struct _WHEA_ERROR_SOURCE_CONFIGURATION_DEVICE_DRIVER_V1 {
    ULONG Version;
    GUID SourceGuid;
    USHORT LogTag;
    UCHAR Reserved[6];
    WHEA_ERROR_SOURCE_INITIALIZE_DEVICE_DRIVER Initialize;
    WHEA_ERROR_SOURCE_UNINITIALIZE_DEVICE_DRIVER Uninitialize;
};
#pragma pack(pop)

union _WHEA_REPORT_HW_ERROR_DEVICE_DRIVER_FLAGS {
    struct {
        ULONG Reserved : 32;
    };
    ULONG AsULONG;
};

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void
IoRegisterBootDriverReinitialization(_In_ PDRIVER_OBJECT DriverObject,
                                     _In_ PDRIVER_REINITIALIZE DriverReinitializationRoutine,
                                     _In_opt_ PVOID Context);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void
IoRegisterDriverReinitialization(_In_ PDRIVER_OBJECT DriverObject,
                                 _In_ PDRIVER_REINITIALIZE DriverReinitializationRoutine,
                                 _In_opt_ PVOID Context);

EXTERN_C_END

#endif
