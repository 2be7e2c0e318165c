/*
 * Errors of PCI Express: overrides, recovery signals and throttling events of WHEA.
 */
#ifndef CWDK_NT_DDK_PCI_ERROR_H
#define CWDK_NT_DDK_PCI_ERROR_H

#include "nt/forward.h"
#include "nt/ddk/memory.h"
#include "nt/ddk/dpc.h"

#define INJECT_ERRTYPE_PCIEXPRESS_CORRECTABLE 0x40
#define INJECT_ERRTYPE_PCIEXPRESS_UNCORRECTABLENONFATAL 0x80
#define INJECT_ERRTYPE_PCIEXPRESS_UNCORRECTABLEFATAL 0x100

EXTERN_C_START

typedef enum _PSHED_PI_ERR_READING_PCIE_OVERRIDES {
    PshedPiErrReadingPcieOverridesNoErr = 0,
    PshedPiErrReadingPcieOverridesNoMemory,
    PshedPiErrReadingPcieOverridesQueryErr,
    PshedPiErrReadingPcieOverridesBadSize,
    PshedPiErrReadingPcieOverridesBadSignature,
    PshedPiErrReadingPcieOverridesNoCapOffset,
    PshedPiErrReadingPcieOverridesNotBinary,
} PSHED_PI_ERR_READING_PCIE_OVERRIDES,
    *PPSHED_PI_ERR_READING_PCIE_OVERRIDES;

typedef enum _WHEA_PCI_RECOVERY_SIGNAL {
    WheaPciRecoverySignalUnknown = 0,
    WheaPciRecoverySignalAer,
    WheaPciRecoverySignalDpc,
} WHEA_PCI_RECOVERY_SIGNAL,
    *PWHEA_PCI_RECOVERY_SIGNAL;

typedef enum _WHEA_PCI_RECOVERY_STATUS {
    WheaPciREcoveryStatusUnknown = 0,
    WheaPciRecoveryStatusNoError,
    WheaPciRecoveryStatusLinkDisableTimeout,
    WheaPciRecoveryStatusLinkEnableTimeout,
    WheaPciRecoveryStatusRpBusyTimeout,
    WheaPciRecoveryStatusComplexTree,
    WheaPciRecoveryStatusBusNotFound,
} WHEA_PCI_RECOVERY_STATUS,
    *PWHEA_PCI_RECOVERY_STATUS;

typedef struct _WHEAP_PCIE_CONFIG_INFO WHEAP_PCIE_CONFIG_INFO, *PWHEAP_PCIE_CONFIG_INFO;
#pragma pack(push, 1)
struct _WHEAP_PCIE_CONFIG_INFO {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    UINT32 Segment;
    UINT32 Bus;
    UINT32 Device;
    UINT32 Function;
    UINT32 Offset;
    UINT32 Length;
    UINT64 Value;
    UINT8 Succeeded;
    UINT8 Reserved[3];
};
#pragma pack(pop)

typedef struct _WHEAP_PCIE_OVERRIDE_INFO WHEAP_PCIE_OVERRIDE_INFO, *PWHEAP_PCIE_OVERRIDE_INFO;
#pragma pack(push, 1)
struct _WHEAP_PCIE_OVERRIDE_INFO {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    UINT32 Segment;
    UINT32 Bus;
    UINT32 Device;
    UINT32 Function;
    UINT8 ValidBits;
    UINT8 Reserved[3];
    UINT32 UncorrectableErrorMask;
    UINT32 UncorrectableErrorSeverity;
    UINT32 CorrectableErrorMask;
    UINT32 CapAndControl;
};
#pragma pack(pop)

typedef struct _WHEAP_PCIE_READ_OVERRIDES_ERR WHEAP_PCIE_READ_OVERRIDES_ERR,
    *PWHEAP_PCIE_READ_OVERRIDES_ERR;
#pragma pack(push, 1)
struct _WHEAP_PCIE_READ_OVERRIDES_ERR {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    UINT32 FailureReason;
    NTSTATUS FailureStatus;
};
#pragma pack(pop)

typedef struct _WHEA_THROTTLE_PCIE_ADD_EVENT WHEA_THROTTLE_PCIE_ADD_EVENT,
    *PWHEA_THROTTLE_PCIE_ADD_EVENT;
#pragma pack(push, 1)
struct _WHEA_THROTTLE_PCIE_ADD_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    WHEA_PCIE_ADDRESS Address;
    UINT32 Mask;
    BOOLEAN Updated;
    NTSTATUS Status;
};
#pragma pack(pop)

typedef struct _WHEA_THROTTLE_PCIE_REMOVE_EVENT WHEA_THROTTLE_PCIE_REMOVE_EVENT,
    *PWHEA_THROTTLE_PCIE_REMOVE_EVENT;
#pragma pack(push, 1)
struct _WHEA_THROTTLE_PCIE_REMOVE_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    WHEA_PCIE_ADDRESS Address;
    UINT32 Mask;
};
#pragma pack(pop)

EXTERN_C_END

#endif
