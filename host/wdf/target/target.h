/*
 * WDFIOTARGET: where a driver sends requests: the device below it, or one it opened.
 *
 * A request that is sent is on the target's Sent list until it is back; while the target is stopped
 * it waits on Held instead (unless it ignores the target's state). Both lists are guarded by Lock.
 * SentCount counts those sent until their completion routine returned; Quiet is signalled at zero.
 */
#ifndef HOST_WDF_TARGET_TARGET_H
#define HOST_WDF_TARGET_TARGET_H

struct _FX_TARGET {
    FX_OBJECT Object;
    FX_DEVICE *Device;
    BOOLEAN Local; /* the device below: neither opened nor closed */
    PDEVICE_OBJECT TargetDevice;
    PDEVICE_OBJECT TargetPdo;
    PFILE_OBJECT FileObject;
    HANDLE FileHandle;
    BOOLEAN DeviceReferenced; /* given to WdfIoTargetOpen as a device object */
    WDF_IO_TARGET_STATE State;
    KSPIN_LOCK Lock;
    LIST_ENTRY Sent;
    LIST_ENTRY Held;
    ULONG SentCount;
    KEVENT Quiet;
};

NTSTATUS FxTargetCreateDefault(FX_DEVICE *Device, FX_TARGET **RetTarget);
static inline FX_OBJECT *FxTargetObject(FX_TARGET *Target) { return &Target->Object; }
void FxTargetDispose(FX_OBJECT *Object);
void FxTargetDestroy(FX_OBJECT *Object);

/* Sends what was held back. */
void FxTargetRelease(FX_TARGET *Target);

/* Of a request: frees what formatting and sending allocated. */
void FxRequestReleaseSend(FX_REQUEST *Request);
/* Under Target->Lock: the request goes down now. */
void FxTargetAddSent(FX_TARGET *Target, FX_REQUEST *Request);
/* Passes a request on that is on the target's books already. */
void FxSendNow(FX_REQUEST *Request);
/* Completes a held request without sending it. */
void FxSendFail(FX_REQUEST *Request, NTSTATUS Status);

/* Formats. Memory may be NULL for no buffer; offsets may be NULL. */
typedef struct _FX_BUFFER {
    PVOID Buffer;
    SIZE_T Length;
    FX_MEMORY *Memory; /* kept alive while the request is formatted, may be NULL */
    PMDL Mdl;          /* given by the driver, may be NULL */
} FX_BUFFER;

NTSTATUS FxFormatReadWrite(FX_REQUEST *Request, FX_TARGET *Target, UCHAR Major,
                           const FX_BUFFER *Buffer, const LONGLONG *Offset);
NTSTATUS FxFormatIoctl(FX_REQUEST *Request, FX_TARGET *Target, UCHAR Major, ULONG Code,
                       const FX_BUFFER *Input, const FX_BUFFER *Output);
NTSTATUS FxFormatOthers(FX_REQUEST *Request, FX_TARGET *Target, ULONG Code,
                        const FX_BUFFER Arguments[3]);
/* A buffer from a WDFMEMORY or from a descriptor. */
NTSTATUS FxBufferFromMemory(FX_CLIENT *Client, WDFMEMORY Memory, PWDFMEMORY_OFFSET Offset,
                            FX_BUFFER *RetBuffer, PCSTR Function);
NTSTATUS FxBufferFromDescriptor(FX_CLIENT *Client, PWDF_MEMORY_DESCRIPTOR Descriptor,
                                FX_BUFFER *RetBuffer, PCSTR Function);

/* An IRP for a request the driver made, with enough stack for Target. */
NTSTATUS FxRequestGiveIrp(FX_REQUEST *Request, const FX_TARGET *Target);
NTSTATUS FxRequestCreateFree(FX_CLIENT *Client, PWDF_OBJECT_ATTRIBUTES Attributes,
                             const FX_TARGET *Target, FX_OBJECT *Parent, FX_REQUEST **RetRequest);
/* TRUE: sent; its status is the request's. FALSE: not sent, the status says why. */
BOOLEAN FxSend(FX_REQUEST *Request, FX_TARGET *Target, const WDF_REQUEST_SEND_OPTIONS *Options);

#endif
