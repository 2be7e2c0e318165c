/*
 * Interrupts as objects.
 */
#ifndef CWDK_WDF_INTERRUPT_H
#define CWDK_WDF_INTERRUPT_H

#include "wdf/types.h"
#include "wdf/funcenum.h"

EXTERN_C_START

typedef enum _WDF_INTERRUPT_POLARITY {
    WdfInterruptPolarityUnknown = 0,
    WdfInterruptActiveHigh,
    WdfInterruptActiveLow,
} WDF_INTERRUPT_POLARITY,
    *PWDF_INTERRUPT_POLARITY;

typedef enum _WDF_INTERRUPT_POLICY {
    WdfIrqPolicyMachineDefault = 0,
    WdfIrqPolicyAllCloseProcessors,
    WdfIrqPolicyOneCloseProcessor,
    WdfIrqPolicyAllProcessorsInMachine,
    WdfIrqPolicySpecifiedProcessors,
    WdfIrqPolicySpreadMessagesAcrossAllProcessors,
} WDF_INTERRUPT_POLICY,
    *PWDF_INTERRUPT_POLICY;

typedef enum _WDF_INTERRUPT_PRIORITY {
    WdfIrqPriorityUndefined = 0,
    WdfIrqPriorityLow,
    WdfIrqPriorityNormal,
    WdfIrqPriorityHigh,
} WDF_INTERRUPT_PRIORITY,
    *PWDF_INTERRUPT_PRIORITY;

_IRQL_requires_min_(PASSIVE_LEVEL)
_Function_class_(EVT_WDF_INTERRUPT_DISABLE)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDF_INTERRUPT_DISABLE(_In_ WDFINTERRUPT Interrupt,
                                           _In_ WDFDEVICE AssociatedDevice);
typedef EVT_WDF_INTERRUPT_DISABLE *PFN_WDF_INTERRUPT_DISABLE;

_Function_class_(EVT_WDF_INTERRUPT_DPC)
_IRQL_requires_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_INTERRUPT_DPC(_In_ WDFINTERRUPT Interrupt, _In_ WDFOBJECT AssociatedObject);
typedef EVT_WDF_INTERRUPT_DPC *PFN_WDF_INTERRUPT_DPC;

_IRQL_requires_min_(PASSIVE_LEVEL)
_Function_class_(EVT_WDF_INTERRUPT_ENABLE)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDF_INTERRUPT_ENABLE(_In_ WDFINTERRUPT Interrupt,
                                          _In_ WDFDEVICE AssociatedDevice);
typedef EVT_WDF_INTERRUPT_ENABLE *PFN_WDF_INTERRUPT_ENABLE;

_IRQL_requires_min_(PASSIVE_LEVEL)
_Function_class_(EVT_WDF_INTERRUPT_ISR)
_IRQL_requires_same_
typedef BOOLEAN EVT_WDF_INTERRUPT_ISR(_In_ WDFINTERRUPT Interrupt, _In_ ULONG MessageID);
typedef EVT_WDF_INTERRUPT_ISR *PFN_WDF_INTERRUPT_ISR;

_IRQL_requires_min_(PASSIVE_LEVEL)
_Function_class_(EVT_WDF_INTERRUPT_SYNCHRONIZE)
_IRQL_requires_same_
typedef BOOLEAN EVT_WDF_INTERRUPT_SYNCHRONIZE(_In_ WDFINTERRUPT Interrupt, _In_ WDFCONTEXT Context);
typedef EVT_WDF_INTERRUPT_SYNCHRONIZE *PFN_WDF_INTERRUPT_SYNCHRONIZE;

_Function_class_(EVT_WDF_INTERRUPT_WORKITEM)
_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_INTERRUPT_WORKITEM(_In_ WDFINTERRUPT Interrupt,
                                        _In_ WDFOBJECT AssociatedObject);
typedef EVT_WDF_INTERRUPT_WORKITEM *PFN_WDF_INTERRUPT_WORKITEM;

struct _WDF_INTERRUPT_CONFIG {
    ULONG Size;
    WDFSPINLOCK SpinLock;
    WDF_TRI_STATE ShareVector;
    BOOLEAN FloatingSave;
    BOOLEAN AutomaticSerialization;
    PFN_WDF_INTERRUPT_ISR EvtInterruptIsr;
    PFN_WDF_INTERRUPT_DPC EvtInterruptDpc;
    PFN_WDF_INTERRUPT_ENABLE EvtInterruptEnable;
    PFN_WDF_INTERRUPT_DISABLE EvtInterruptDisable;
    PFN_WDF_INTERRUPT_WORKITEM EvtInterruptWorkItem;
    PCM_PARTIAL_RESOURCE_DESCRIPTOR InterruptRaw;
    PCM_PARTIAL_RESOURCE_DESCRIPTOR InterruptTranslated;
    WDFWAITLOCK WaitLock;
    BOOLEAN PassiveHandling;
    WDF_TRI_STATE ReportInactiveOnPowerDown;
    BOOLEAN CanWakeDevice;
};

struct _WDF_INTERRUPT_EXTENDED_POLICY {
    ULONG Size;
    WDF_INTERRUPT_POLICY Policy;
    WDF_INTERRUPT_PRIORITY Priority;
    GROUP_AFFINITY TargetProcessorSetAndGroup;
};

struct _WDF_INTERRUPT_INFO {
    ULONG Size;
    ULONG64 Reserved1;
    KAFFINITY TargetProcessorSet;
    ULONG Reserved2;
    ULONG MessageNumber;
    ULONG Vector;
    KIRQL Irql;
    KINTERRUPT_MODE Mode;
    WDF_INTERRUPT_POLARITY Polarity;
    BOOLEAN MessageSignaled;
    UCHAR ShareDisposition;
    DECLSPEC_ALIGN(8) USHORT Group;
};

typedef void (*PFN_WDFINTERRUPTACQUIRELOCK)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                            WDFINTERRUPT Interrupt);

_IRQL_requires_max_(DISPATCH_LEVEL + 1)
FORCEINLINE void WdfInterruptAcquireLock(_In_ _Requires_lock_not_held_(Interrupt)
                                             _Acquires_lock_(Interrupt) WDFINTERRUPT Interrupt) {
    ((PFN_WDFINTERRUPTACQUIRELOCK)WdfFunctions[WdfInterruptAcquireLockTableIndex])(WdfDriverGlobals,
                                                                                   Interrupt);
}

typedef NTSTATUS (*PFN_WDFINTERRUPTCREATE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
                                           PWDF_INTERRUPT_CONFIG Configuration,
                                           PWDF_OBJECT_ATTRIBUTES Attributes,
                                           WDFINTERRUPT *Interrupt);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfInterruptCreate(_In_ WDFDEVICE Device,
                                        _In_ PWDF_INTERRUPT_CONFIG Configuration,
                                        _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
                                        _Out_ WDFINTERRUPT *Interrupt) {
    return ((PFN_WDFINTERRUPTCREATE)WdfFunctions[WdfInterruptCreateTableIndex])(
        WdfDriverGlobals, Device, Configuration, Attributes, Interrupt);
}

typedef void (*PFN_WDFINTERRUPTDISABLE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFINTERRUPT Interrupt);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void WdfInterruptDisable(_In_ WDFINTERRUPT Interrupt) {
    ((PFN_WDFINTERRUPTDISABLE)WdfFunctions[WdfInterruptDisableTableIndex])(WdfDriverGlobals,
                                                                           Interrupt);
}

typedef void (*PFN_WDFINTERRUPTENABLE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFINTERRUPT Interrupt);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void WdfInterruptEnable(_In_ WDFINTERRUPT Interrupt) {
    ((PFN_WDFINTERRUPTENABLE)WdfFunctions[WdfInterruptEnableTableIndex])(WdfDriverGlobals,
                                                                         Interrupt);
}

typedef WDFDEVICE (*PFN_WDFINTERRUPTGETDEVICE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                               WDFINTERRUPT Interrupt);

_IRQL_requires_max_(DIRQL)
FORCEINLINE WDFDEVICE WdfInterruptGetDevice(_In_ WDFINTERRUPT Interrupt) {
    return ((PFN_WDFINTERRUPTGETDEVICE)WdfFunctions[WdfInterruptGetDeviceTableIndex])(
        WdfDriverGlobals, Interrupt);
}

typedef void (*PFN_WDFINTERRUPTGETINFO)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFINTERRUPT Interrupt,
                                        PWDF_INTERRUPT_INFO Info);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfInterruptGetInfo(_In_ WDFINTERRUPT Interrupt,
                                     _Inout_ PWDF_INTERRUPT_INFO Info) {
    ((PFN_WDFINTERRUPTGETINFO)WdfFunctions[WdfInterruptGetInfoTableIndex])(WdfDriverGlobals,
                                                                           Interrupt, Info);
}

typedef BOOLEAN (*PFN_WDFINTERRUPTQUEUEDPCFORISR)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                  WDFINTERRUPT Interrupt);

_IRQL_requires_max_(DIRQL)
FORCEINLINE BOOLEAN WdfInterruptQueueDpcForIsr(_In_ WDFINTERRUPT Interrupt) {
    return ((PFN_WDFINTERRUPTQUEUEDPCFORISR)WdfFunctions[WdfInterruptQueueDpcForIsrTableIndex])(
        WdfDriverGlobals, Interrupt);
}

typedef BOOLEAN (*PFN_WDFINTERRUPTQUEUEWORKITEMFORISR)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                       WDFINTERRUPT Interrupt);

_IRQL_requires_max_(DIRQL)
FORCEINLINE BOOLEAN WdfInterruptQueueWorkItemForIsr(_In_ WDFINTERRUPT Interrupt) {
    return ((PFN_WDFINTERRUPTQUEUEWORKITEMFORISR)
                WdfFunctions[WdfInterruptQueueWorkItemForIsrTableIndex])(WdfDriverGlobals,
                                                                         Interrupt);
}

typedef void (*PFN_WDFINTERRUPTRELEASELOCK)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                            WDFINTERRUPT Interrupt);

_IRQL_requires_max_(DISPATCH_LEVEL + 1)
FORCEINLINE void WdfInterruptReleaseLock(_In_ _Requires_lock_held_(Interrupt)
                                             _Releases_lock_(Interrupt) WDFINTERRUPT Interrupt) {
    ((PFN_WDFINTERRUPTRELEASELOCK)WdfFunctions[WdfInterruptReleaseLockTableIndex])(WdfDriverGlobals,
                                                                                   Interrupt);
}

typedef void (*PFN_WDFINTERRUPTSETEXTENDEDPOLICY)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                  WDFINTERRUPT Interrupt,
                                                  PWDF_INTERRUPT_EXTENDED_POLICY PolicyAndGroup);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfInterruptSetExtendedPolicy(_In_ WDFINTERRUPT Interrupt,
                                               _In_ PWDF_INTERRUPT_EXTENDED_POLICY PolicyAndGroup) {
    ((PFN_WDFINTERRUPTSETEXTENDEDPOLICY)WdfFunctions[WdfInterruptSetExtendedPolicyTableIndex])(
        WdfDriverGlobals, Interrupt, PolicyAndGroup);
}

typedef void (*PFN_WDFINTERRUPTSETPOLICY)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFINTERRUPT Interrupt,
                                          WDF_INTERRUPT_POLICY Policy,
                                          WDF_INTERRUPT_PRIORITY Priority,
                                          KAFFINITY TargetProcessorSet);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfInterruptSetPolicy(_In_ WDFINTERRUPT Interrupt,
                                       _In_ WDF_INTERRUPT_POLICY Policy,
                                       _In_ WDF_INTERRUPT_PRIORITY Priority,
                                       _In_ KAFFINITY TargetProcessorSet) {
    ((PFN_WDFINTERRUPTSETPOLICY)WdfFunctions[WdfInterruptSetPolicyTableIndex])(
        WdfDriverGlobals, Interrupt, Policy, Priority, TargetProcessorSet);
}

typedef BOOLEAN (*PFN_WDFINTERRUPTSYNCHRONIZE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                               WDFINTERRUPT Interrupt,
                                               PFN_WDF_INTERRUPT_SYNCHRONIZE Callback,
                                               WDFCONTEXT Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE BOOLEAN WdfInterruptSynchronize(_In_ WDFINTERRUPT Interrupt,
                                            _In_ PFN_WDF_INTERRUPT_SYNCHRONIZE Callback,
                                            _In_ WDFCONTEXT Context) {
    return ((PFN_WDFINTERRUPTSYNCHRONIZE)WdfFunctions[WdfInterruptSynchronizeTableIndex])(
        WdfDriverGlobals, Interrupt, Callback, Context);
}

typedef BOOLEAN (*PFN_WDFINTERRUPTTRYTOACQUIRELOCK)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                    WDFINTERRUPT Interrupt);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
_Post_satisfies_(return == 1 || return == 0) FORCEINLINE BOOLEAN
    WdfInterruptTryToAcquireLock(_In_ _Requires_lock_not_held_(Interrupt)
                                     _When_(return != 0, _Acquires_lock_(Interrupt))
                                         WDFINTERRUPT Interrupt) {
    return ((PFN_WDFINTERRUPTTRYTOACQUIRELOCK)WdfFunctions[WdfInterruptTryToAcquireLockTableIndex])(
        WdfDriverGlobals, Interrupt);
}

#if CWDK_KMDF

typedef void (*PFN_WDFINTERRUPTREPORTACTIVE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                             WDFINTERRUPT Interrupt);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfInterruptReportActive(_In_ WDFINTERRUPT Interrupt) {
    ((PFN_WDFINTERRUPTREPORTACTIVE)WdfFunctions[WdfInterruptReportActiveTableIndex])(
        WdfDriverGlobals, Interrupt);
}

typedef void (*PFN_WDFINTERRUPTREPORTINACTIVE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                               WDFINTERRUPT Interrupt);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfInterruptReportInactive(_In_ WDFINTERRUPT Interrupt) {
    ((PFN_WDFINTERRUPTREPORTINACTIVE)WdfFunctions[WdfInterruptReportInactiveTableIndex])(
        WdfDriverGlobals, Interrupt);
}

typedef PKINTERRUPT (*PFN_WDFINTERRUPTWDMGETINTERRUPT)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                       WDFINTERRUPT Interrupt);

_IRQL_requires_max_(DIRQL)
_Must_inspect_result_
FORCEINLINE PKINTERRUPT WdfInterruptWdmGetInterrupt(_In_ WDFINTERRUPT Interrupt) {
    return ((PFN_WDFINTERRUPTWDMGETINTERRUPT)WdfFunctions[WdfInterruptWdmGetInterruptTableIndex])(
        WdfDriverGlobals, Interrupt);
}

#endif

FORCEINLINE VOID
WDF_INTERRUPT_EXTENDED_POLICY_INIT(_Out_ PWDF_INTERRUPT_EXTENDED_POLICY ExtendedPolicy) {
    RtlZeroMemory(ExtendedPolicy, sizeof(WDF_INTERRUPT_EXTENDED_POLICY));
    ExtendedPolicy->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_INTERRUPT_EXTENDED_POLICY);
}

FORCEINLINE VOID WDF_INTERRUPT_INFO_INIT(_Out_ PWDF_INTERRUPT_INFO Info) {
    RtlZeroMemory(Info, sizeof(WDF_INTERRUPT_INFO));
    Info->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_INTERRUPT_INFO);
}

FORCEINLINE VOID WDF_INTERRUPT_CONFIG_INIT(_Out_ PWDF_INTERRUPT_CONFIG Configuration,
                                           _In_ PFN_WDF_INTERRUPT_ISR EvtInterruptIsr,
                                           _In_opt_ PFN_WDF_INTERRUPT_DPC EvtInterruptDpc) {
    RtlZeroMemory(Configuration, sizeof(WDF_INTERRUPT_CONFIG));
    Configuration->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_INTERRUPT_CONFIG);
    Configuration->ShareVector = WdfUseDefault;
    Configuration->EvtInterruptIsr = EvtInterruptIsr;
    Configuration->EvtInterruptDpc = EvtInterruptDpc;
    Configuration->AutomaticSerialization = TRUE;
    Configuration->CanWakeDevice = FALSE;
    Configuration->ReportInactiveOnPowerDown = WdfUseDefault;
}

EXTERN_C_END

#endif
