/*
 * Interrupts: connecting a service routine, and synchronising with it.
 * What ntddk.h adds to nt/interrupt.h.
 */
#ifndef CWDK_NT_DDK_INTERRUPT_H
#define CWDK_NT_DDK_INTERRUPT_H

#include "nt/forward.h"
#include "nt/resource.h"

#define HAL_CMC_INTERRUPTS_BASED 0xFFFFFFFFUL

#define HAL_CPE_INTERRUPTS_BASED 0xFFFFFFFFUL

#define HAL_MCA_INTERRUPTS_BASED 0xFFFFFFFFUL

#define HAL_MCE_INTERRUPTS_BASED 0xFFFFFFFFUL

#define WHEA_NOTIFICATION_TYPE_EXTERNALINTERRUPT 1
#define WHEA_NOTIFICATION_TYPE_LOCALINTERRUPT 2
#define WHEA_NOTIFICATION_TYPE_EXTERNALINTERRUPT_GSIV 10

EXTERN_C_START

typedef NTSTATUS (*pHalGetInterruptTranslator)(_In_ INTERFACE_TYPE ParentInterfaceType,
                                               _In_ ULONG ParentBusNumber,
                                               _In_ INTERFACE_TYPE BridgeInterfaceType,
                                               _In_ USHORT Size, _In_ USHORT Version,
                                               _Out_ PTRANSLATOR_INTERFACE Translator,
                                               _Out_ PULONG BridgeBusNumber);

EXTERN_C_END

#endif
