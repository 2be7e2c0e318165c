/*
 * AVStream pins: descriptor, dispatch table, the queue of frames and the stream pointers into it.
 */
#ifndef CWDK_KS_AVPIN_H
#define CWDK_KS_AVPIN_H

#include "wdm.h"
#include "ks/types.h"
#include "ks/format.h"
#include "ks/allocator.h"
#include "ks/pin.h"
#include "ks/stream.h"
#include "ks/device.h"

#define KSCREATE_ITEM_SECURITYCHANGED 1
#define KSCREATE_ITEM_WILDCARD 2
#define KSCREATE_ITEM_NOPARAMETERS 4
#define KSCREATE_ITEM_FREEONSTOP 8

EXTERN_C_START

typedef struct KSAUTOMATION_TABLE_ KSAUTOMATION_TABLE, *PKSAUTOMATION_TABLE;
typedef struct _KSALLOCATOR_DISPATCH KSALLOCATOR_DISPATCH, *PKSALLOCATOR_DISPATCH;
typedef struct _KSCLOCK_DISPATCH KSCLOCK_DISPATCH, *PKSCLOCK_DISPATCH;
typedef struct _KSGATE KSGATE, *PKSGATE;
typedef struct _KSPIN KSPIN, *PKSPIN;
typedef struct _KSPIN_DESCRIPTOR_EX KSPIN_DESCRIPTOR_EX, *PKSPIN_DESCRIPTOR_EX;
typedef struct _KSPROCESSPIN KSPROCESSPIN, *PKSPROCESSPIN;
typedef struct _KSSTREAM_POINTER KSSTREAM_POINTER, *PKSSTREAM_POINTER;
typedef struct _KSPIN_DISPATCH KSPIN_DISPATCH, *PKSPIN_DISPATCH;

typedef enum KSSTREAM_POINTER_STATE {
    KSSTREAM_POINTER_STATE_UNLOCKED = 0,
    KSSTREAM_POINTER_STATE_LOCKED,
} KSSTREAM_POINTER_STATE;

typedef NTSTATUS (*PFNKSPIN)(_In_ PKSPIN Pin);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFNKSPINHANDSHAKE)(_In_ PKSPIN Pin, _In_ PKSHANDSHAKE In, _In_ PKSHANDSHAKE Out);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFNKSPINIRP)(_In_ PKSPIN Pin, _In_ PIRP Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void (*PFNKSPINIRPCOMPLETION)(_In_ PKSPIN Pin, _In_ PIRP Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*PFNKSPINPOWER)(_In_ PKSPIN Pin, _In_ DEVICE_POWER_STATE State);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFNKSPINSETDATAFORMAT)(_In_ PKSPIN Pin, _In_opt_ PKSDATAFORMAT OldFormat,
                                          _In_opt_ PKSMULTIPLE_ITEM OldAttributeList,
                                          _In_ const KSDATARANGE *DataRange,
                                          _In_opt_ const KSATTRIBUTE_LIST *AttributeRange);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFNKSPINSETDEVICESTATE)(_In_ PKSPIN Pin, _In_ KSSTATE ToState,
                                           _In_ KSSTATE FromState);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*PFNKSPINVOID)(_In_ PKSPIN Pin);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void (*PFNKSSTREAMPOINTER)(_In_ PKSSTREAM_POINTER StreamPointer);

struct _KSGATE {
    LONG Count;
    PKSGATE NextGate;
};

typedef struct _KSMAPPING KSMAPPING, *PKSMAPPING;
struct _KSMAPPING {
    PHYSICAL_ADDRESS PhysicalAddress;
    ULONG ByteCount;
    ULONG Alignment;
};

struct _KSPIN {
    const KSPIN_DESCRIPTOR_EX *Descriptor;
    KSOBJECT_BAG Bag;
    PVOID Context;
    ULONG Id;
    KSPIN_COMMUNICATION Communication;
    BOOLEAN ConnectionIsExternal;
    KSPIN_INTERFACE ConnectionInterface;
    KSPIN_MEDIUM ConnectionMedium;
    KSPRIORITY ConnectionPriority;
    PKSDATAFORMAT ConnectionFormat;
    PKSMULTIPLE_ITEM AttributeList;
    ULONG StreamHeaderSize;
    KSPIN_DATAFLOW DataFlow;
    KSSTATE DeviceState;
    KSRESET ResetState;
    KSSTATE ClientState;
};

struct _KSPIN_DESCRIPTOR_EX {
    const KSPIN_DISPATCH *Dispatch;
    const KSAUTOMATION_TABLE *AutomationTable;
    KSPIN_DESCRIPTOR PinDescriptor;
    ULONG Flags;
    ULONG InstancesPossible;
    ULONG InstancesNecessary;
    const KSALLOCATOR_FRAMING_EX *AllocatorFraming;
    PFNKSINTERSECTHANDLEREX IntersectHandler;
};

struct _KSPIN_DISPATCH {
    PFNKSPINIRP Create;
    PFNKSPINIRP Close;
    PFNKSPIN Process;
    PFNKSPINVOID Reset;
    PFNKSPINSETDATAFORMAT SetDataFormat;
    PFNKSPINSETDEVICESTATE SetDeviceState;
    PFNKSPIN Connect;
    PFNKSPINVOID Disconnect;
    const KSCLOCK_DISPATCH *Clock;
    const KSALLOCATOR_DISPATCH *Allocator;
};

typedef struct _KSSTREAM_POINTER_OFFSET KSSTREAM_POINTER_OFFSET, *PKSSTREAM_POINTER_OFFSET;
struct _KSSTREAM_POINTER_OFFSET {
    union {
        PUCHAR Data;
        PKSMAPPING Mappings;
    };
    ULONG Count;
    ULONG Remaining;
};

struct _KSSTREAM_POINTER {
    PVOID Context;
    PKSPIN Pin;
    PKSSTREAM_HEADER StreamHeader;
    PKSSTREAM_POINTER_OFFSET Offset;
    KSSTREAM_POINTER_OFFSET OffsetIn;
    KSSTREAM_POINTER_OFFSET OffsetOut;
};

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT PKSPIN NTAPI KsGetPinFromIrp(_In_ PIRP Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI KsPinAcquireProcessingMutex(_In_ PKSPIN Pin);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI KsPinAttachAndGate(_In_ PKSPIN Pin, _In_opt_ PKSGATE AndGate);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI KsPinAttachOrGate(_In_ PKSPIN Pin, _In_opt_ PKSGATE OrGate);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI KsPinAttemptProcessing(_In_ PKSPIN Pin, _In_ BOOLEAN Asynchronous);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI KsPinDataIntersection(_In_ PIRP Irp, _In_ PKSP_PIN Pin,
                                                     _Out_opt_ PVOID Data,
                                                     _In_ ULONG DescriptorsCount,
                                                     _In_reads_(DescriptorsCount)
                                                         const KSPIN_DESCRIPTOR *Descriptor,
                                                     _In_ PFNKSINTERSECTHANDLER IntersectHandler);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT PKSGATE NTAPI KsPinGetAndGate(_In_ PKSPIN Pin);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsPinGetAvailableByteCount(_In_ PKSPIN Pin,
                                                          _Out_opt_ PLONG InputDataBytes,
                                                          _Out_opt_ PLONG OutputBufferBytes);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT PFILE_OBJECT NTAPI KsPinGetConnectedPinFileObject(_In_ PKSPIN Pin);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsPinGetConnectedPinInterface(_In_ PKSPIN Pin,
                                                             _In_ const GUID *InterfaceId,
                                                             _Out_ PVOID *Interface);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI KsPinGetCopyRelationships(_In_ PKSPIN Pin, _Out_ PKSPIN *CopySource,
                                                     _Out_ PKSPIN *DelegateBranch);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT PKSSTREAM_POINTER NTAPI KsPinGetFirstCloneStreamPointer(_In_ PKSPIN Pin);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT PKSSTREAM_POINTER NTAPI
KsPinGetLeadingEdgeStreamPointer(_In_ PKSPIN Pin, _In_ KSSTREAM_POINTER_STATE State);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT PKSPIN NTAPI KsPinGetNextSiblingPin(_In_ PKSPIN Pin);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT PKSSTREAM_POINTER NTAPI
KsPinGetTrailingEdgeStreamPointer(_In_ PKSPIN Pin, _In_ KSSTREAM_POINTER_STATE State);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsPinPropertyHandler(_In_ PIRP Irp, _In_ PKSPROPERTY Property,
                                                    _Inout_ PVOID Data, _In_ ULONG DescriptorsCount,
                                                    _In_reads_(DescriptorsCount)
                                                        const KSPIN_DESCRIPTOR *Descriptor);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI KsPinRegisterFrameReturnCallback(_In_ PKSPIN Pin,
                                                            _In_ PFNKSPINFRAMERETURN FrameReturn);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI KsPinRegisterHandshakeCallback(_In_ PKSPIN Pin,
                                                          _In_ PFNKSPINHANDSHAKE Handshake);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI
KsPinRegisterIrpCompletionCallback(_In_ PKSPIN Pin, _In_ PFNKSPINIRPCOMPLETION IrpCompletion);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI KsPinRegisterPowerCallbacks(_In_ PKSPIN Pin,
                                                       _In_opt_ PFNKSPINPOWER Sleep,
                                                       _In_opt_ PFNKSPINPOWER Wake);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI KsPinReleaseProcessingMutex(_In_ PKSPIN Pin);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsPinSubmitFrame(_In_ PKSPIN Pin,
                                                _In_reads_bytes_opt_(Size) PVOID Data,
                                                _In_ ULONG Size,
                                                _In_opt_ PKSSTREAM_HEADER StreamHeader,
                                                _In_opt_ PVOID Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsPinSubmitFrameMdl(_In_ PKSPIN Pin, _In_opt_ PMDL Mdl,
                                                   _In_opt_ PKSSTREAM_HEADER StreamHeader,
                                                   _In_opt_ PVOID Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI KsProcessPinUpdate(_In_ PKSPROCESSPIN ProcessPin);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI KsStreamPointerAdvance(_In_ PKSSTREAM_POINTER StreamPointer);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI KsStreamPointerAdvanceOffsets(_In_ PKSSTREAM_POINTER StreamPointer,
                                                             _In_ ULONG InUsed, _In_ ULONG OutUsed,
                                                             _In_ BOOLEAN Eject);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI
KsStreamPointerAdvanceOffsetsAndUnlock(_In_ PKSSTREAM_POINTER StreamPointer, _In_ ULONG InUsed,
                                       _In_ ULONG OutUsed, _In_ BOOLEAN Eject);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI KsStreamPointerCancelTimeout(_In_ PKSSTREAM_POINTER StreamPointer);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI KsStreamPointerClone(_In_ PKSSTREAM_POINTER StreamPointer,
                                                    _In_opt_ PFNKSSTREAMPOINTER CancelCallback,
                                                    _In_ ULONG ContextSize,
                                                    _Out_ PKSSTREAM_POINTER *CloneStreamPointer);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI KsStreamPointerDelete(_In_ PKSSTREAM_POINTER StreamPointer);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT PIRP NTAPI KsStreamPointerGetIrp(_In_ PKSSTREAM_POINTER StreamPointer,
                                                 _Out_opt_ PBOOLEAN FirstFrameInIrp,
                                                 _Out_opt_ PBOOLEAN LastFrameInIrp);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT PMDL NTAPI KsStreamPointerGetMdl(_In_ PKSSTREAM_POINTER StreamPointer);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT PKSSTREAM_POINTER NTAPI
KsStreamPointerGetNextClone(_In_ PKSSTREAM_POINTER StreamPointer);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsStreamPointerLock(_In_ PKSSTREAM_POINTER StreamPointer);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI KsStreamPointerScheduleTimeout(_In_ PKSSTREAM_POINTER StreamPointer,
                                                          _In_ PFNKSSTREAMPOINTER Callback,
                                                          _In_ ULONGLONG Interval);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsStreamPointerSetStatusCode(_In_ PKSSTREAM_POINTER StreamPointer,
                                                            _In_ NTSTATUS Status);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI KsStreamPointerUnlock(_In_ PKSSTREAM_POINTER StreamPointer,
                                                 _In_ BOOLEAN Eject);

/* The same calls for each kind of object, with its type. */
_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void KsPinAcquireControl(_In_ PKSPIN Pin) { KsAcquireControl(Pin); }

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void KsPinReleaseControl(_In_ PKSPIN Pin) { KsReleaseControl(Pin); }

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void KsPinAddEvent(_In_ PKSPIN Pin, _In_ PKSEVENT_ENTRY EventEntry) {
    KsAddEvent(Pin, EventEntry);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE PKSDEVICE KsPinGetDevice(_In_ PKSPIN Pin) { return KsGetDevice(Pin); }

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void KsPinGenerateEvents(_In_ PKSPIN Pin, _In_opt_ const GUID *EventSet,
                                     _In_ ULONG EventId, _In_ ULONG DataSize,
                                     _In_reads_bytes_opt_(DataSize) PVOID Data,
                                     _In_opt_ PFNKSGENERATEEVENTCALLBACK CallBack,
                                     _In_opt_ PVOID CallBackContext) {
    KsGenerateEvents(Pin, EventSet, EventId, DataSize, Data, CallBack, CallBackContext);
}

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE PKSPIN KsGetPinFromFileObject(_In_ PFILE_OBJECT FileObject) {
    return (PKSPIN)KsGetObjectFromFileObject(FileObject);
}

EXTERN_C_END

#endif
