/*
 * Message-signalled interrupts: which message is which, and their locks.
 */
#ifndef CWDK_STORPORT_INTERRUPT_H
#define CWDK_STORPORT_INTERRUPT_H

#include "wdm.h"
#include "storport/status.h"
#include "storport/address.h"
#include "storport/extended.h"

EXTERN_C_START

typedef struct _MESSAGE_INTERRUPT_INFORMATION MESSAGE_INTERRUPT_INFORMATION,
    *PMESSAGE_INTERRUPT_INFORMATION;
struct _MESSAGE_INTERRUPT_INFORMATION {
    ULONG MessageId;
    ULONG MessageData;
    STOR_PHYSICAL_ADDRESS MessageAddress;
    ULONG InterruptVector;
    ULONG InterruptLevel;
    KINTERRUPT_MODE InterruptMode;
};

/* The export of the same meaning as StorPortGetMSIInfo, with a result of its own. */
DECLSPEC_IMPORT BOOLEAN
StorPortGetMessageInterruptInformation(_In_ PVOID HwDeviceExtension, _In_ ULONG MessageId,
                                       _Out_ PMESSAGE_INTERRUPT_INFORMATION InterruptInfo);

_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortGetMSIInfo(_In_ PVOID HwDeviceExtension, _In_ ULONG MessageId,
                                     _Out_ PMESSAGE_INTERRUPT_INFORMATION InterruptInfo) {
    return StorPortExtendedFunction(ExtFunctionGetMessageInterruptInformation, HwDeviceExtension,
                                    MessageId, InterruptInfo);
}

/* Holds the message's interrupt routine off; *OldIrql goes back to the release. */
_When_(return == STOR_STATUS_SUCCESS, _Acquires_lock_(MessageId))
FORCEINLINE ULONG StorPortAcquireMSISpinLock(_In_ PVOID HwDeviceExtension, _In_ ULONG MessageId,
                                             _In_ PULONG OldIrql) {
    return StorPortExtendedFunction(ExtFunctionAcquireMSISpinLock, HwDeviceExtension, MessageId,
                                    OldIrql);
}

_Releases_lock_(MessageId)
FORCEINLINE ULONG StorPortReleaseMSISpinLock(_In_ PVOID HwDeviceExtension, _In_ ULONG MessageId,
                                             _In_ ULONG OldIrql) {
    return StorPortExtendedFunction(ExtFunctionReleaseMSISpinLock, HwDeviceExtension, MessageId,
                                    OldIrql);
}

FORCEINLINE ULONG StorPortMaskMsixInterrupt(_In_ PVOID HwDeviceExtension, _In_ ULONG MessageId,
                                            _In_ BOOLEAN Mask) {
    return StorPortExtendedFunction(ExtFunctionMaskPciMsixEntry, HwDeviceExtension, MessageId,
                                    Mask);
}

/* The message that interrupts this processor. */
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortGetMessageInterruptIDFromProcessorIndex(_In_ PVOID HwDeviceExtension,
                                                                  _In_ ULONG ProcessorIndex,
                                                                  _Out_ PULONG MessageInterruptID) {
    return StorPortExtendedFunction(ExtFunctionGetMessageInterruptIDFromProcessorIndex,
                                    HwDeviceExtension, ProcessorIndex, MessageInterruptID);
}

EXTERN_C_END

#endif
