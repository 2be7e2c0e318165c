/*
 * The I/O manager's private side: devices, drivers, files and what happens to an IRP at both ends
 * of its life. What drivers see is declared by the genuine headers.
 */
#pragma once

#include <ntifs.h>
#include "host/kernel/inc/ob.h"

#define IOP_TAG_IRP ' prI'
#define IOP_TAG_BUFFER 'BsoI'
#define IOP_TAG_FILE 'eliF'
#define IOP_TAG_NAME 'mNoI'
#define IOP_TAG_DEVICE 'iveD'
#define IOP_TAG_WORK 'kWoI'

// DEVOBJ_EXTENSION.ExtensionFlags, as NT numbers them.
#define DOE_UNLOAD_PENDING 0x00000001
#define DOE_DELETE_PENDING 0x00000002
#define DOE_REMOVE_PENDING 0x00000004
#define DOE_REMOVE_PROCESSED 0x00000008
#define DOE_START_PENDING 0x00000010

extern POBJECT_TYPE IopFileType;
extern POBJECT_TYPE IopDriverType;
extern POBJECT_TYPE IopDeviceType;

// Guards device stacks, reference counts and driver device lists (a spin lock as in NT).
extern KSPIN_LOCK IopDatabaseLock;

// What an open carries through the namespace to a device's Parse procedure.
typedef struct _IOP_OPEN {
    ACCESS_MASK DesiredAccess;
    ULONG FileAttributes;
    ULONG ShareAccess;
    ULONG Disposition;
    ULONG CreateOptions;
    PVOID EaBuffer;
    ULONG EaLength;
    LARGE_INTEGER AllocationSize;
    BOOLEAN HasAllocationSize;
    PFILE_OBJECT RelatedFile;
    // Results.
    NTSTATUS Status;
    ULONG_PTR Information;
    BOOLEAN Parsed; // the name led to a device; Status is the driver's word
} IOP_OPEN;

NTSTATUS IoInitSystem(VOID);
VOID IopInitTimers(VOID);
VOID IopFreeTimer(PDEVICE_OBJECT device);
VOID IopDeleteDriver(PVOID object);
VOID IopShutdown(VOID); // tells the devices registered for it

// The verifier puts itself between by setting these, and goes on with the plain ones.
typedef NTSTATUS IOP_CALL_DRIVER(PDEVICE_OBJECT device, PIRP irp, PVOID caller);
typedef VOID IOP_COMPLETE_REQUEST(PIRP irp, CCHAR boost, PVOID caller);
__declspec(dllexport) extern IOP_CALL_DRIVER *pIofCallDriver;
__declspec(dllexport) extern IOP_COMPLETE_REQUEST *pIofCompleteRequest;
__declspec(dllexport) NTSTATUS IopfCallDriver(PDEVICE_OBJECT DeviceObject, PIRP Irp);
__declspec(dllexport) VOID IopfCompleteRequest(PIRP Irp, CCHAR PriorityBoost);

// device.c
// One open less (see DEVICE_OBJECT.ReferenceCount); completes a pending delete or unload.
VOID IopDereferenceDevice(PDEVICE_OBJECT device);
PDEVICE_OBJECT IopBottomDevice(PDEVICE_OBJECT device);
// True while any device of the stack that `device` belongs to has an open file.
BOOLEAN IopStackIsOpen(PDEVICE_OBJECT device);

// create.c, file.c
NTSTATUS IopParseDevice(PVOID object, OB_PARSE *parse, PVOID *ret_object,
                        PUNICODE_STRING ret_reparse);
NTSTATUS IopParseFile(PVOID object, OB_PARSE *parse, PVOID *ret_object,
                      PUNICODE_STRING ret_reparse);
VOID IopCloseFile(PVOID object, LONG_PTR processHandles, LONG_PTR systemHandles);
VOID IopDeleteFile(PVOID object);
BOOLEAN IopIsSynchronous(const FILE_OBJECT *file);
// Serialises the requests of a synchronous file.
VOID IopLockFile(PFILE_OBJECT file);
VOID IopUnlockFile(PFILE_OBJECT file);

// request.c: the way of a request made by a system service.
typedef struct _IOP_REQUEST {
    PFILE_OBJECT File;     // referenced; the IRP takes the reference over
    PDEVICE_OBJECT Device; // the top of its stack
    PKEVENT Event;         // the caller's, referenced, or NULL
    PIO_STATUS_BLOCK UserIosb;
    KPROCESSOR_MODE Mode;
    ACCESS_MASK Granted;
    BOOLEAN Synchronous; // and the file is locked for us
} IOP_REQUEST;
// Resolves the file and event handles and probes the status block.
NTSTATUS IopBeginRequest(HANDLE fileHandle, HANDLE event, PVOID apcRoutine, PIO_STATUS_BLOCK iosb,
                         const char *service, IOP_REQUEST *ret_request);
// Gives back what IopBeginRequest took, when no IRP has been sent; returns `status`.
NTSTATUS IopAbandonRequest(IOP_REQUEST *request, NTSTATUS status);
// An IRP for the request, its next stack location prepared. NULL: no memory.
PIRP IopAllocateRequestIrp(const IOP_REQUEST *request, UCHAR major);
// Frees an IRP that was prepared but not sent, with its buffers.
VOID IopDiscardIrp(PIRP irp);
// Sends it, waits if the file is synchronous, and finishes it. Owns everything from here.
NTSTATUS IopPerformRequest(IOP_REQUEST *request, PIRP irp);

// complete.c
// The last phase of an IRP, after the drivers: buffers back to the caller, status, events.
VOID IopFinishIrp(PIRP irp);
VOID IopQueueToThread(PIRP irp);
VOID IopUnqueueFromThread(PIRP irp);
// Cancels every IRP the thread still owns and waits for them; called as it ends.
VOID IoCancelThreadIo(PETHREAD thread);

// buffers.c: the transfer methods. They raise what probing raises.
NTSTATUS IopSetupTransfer(PIRP irp, PDEVICE_OBJECT device, PVOID buffer, ULONG length,
                          BOOLEAN toUser, KPROCESSOR_MODE mode);
NTSTATUS IopSetupControl(PIRP irp, ULONG code, PVOID input, ULONG inputLength, PVOID output,
                         ULONG outputLength, KPROCESSOR_MODE mode);
