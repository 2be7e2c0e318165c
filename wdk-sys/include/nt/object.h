/*
 * Kernel objects: types, handles, references, and the object directory.
 */
#ifndef CWDK_NT_OBJECT_H
#define CWDK_NT_OBJECT_H

#include "nt/forward.h"
#include "nt/security.h"

#define DIRECTORY_QUERY 1
#define DIRECTORY_TRAVERSE 2

#define DIRECTORY_ALL_ACCESS 0xF000FL

#define DIRECTORY_CREATE_OBJECT 4
#define DIRECTORY_CREATE_SUBDIRECTORY 8

#define DUPLICATE_CLOSE_SOURCE 1

#define DUPLICATE_EXTENTS_DATA_EX_SOURCE_ATOMIC 1
#define DUPLICATE_EXTENTS_DATA_EX_ASYNC 2

#define DUPLICATE_SAME_ACCESS 2
#define DUPLICATE_SAME_ATTRIBUTES 4

#define OBJECT_TYPE_CREATE 1
#define OBJECT_TYPE_ALL_ACCESS 0xF0001L

#define OB_FLT_REGISTRATION_VERSION 0x100
#define OB_FLT_REGISTRATION_VERSION_0100 0x100

#define OB_OPERATION_HANDLE_CREATE 1
#define OB_OPERATION_HANDLE_DUPLICATE 2

#define REFTAG_AFDCONN 0x43646641
#define REFTAG_USRKDESKTOP 0x44727355
#define REFTAG_AFDENDPOINT 0x45646641
#define REFTAG_TCPENDPOINT 0x45706354
#define REFTAG_UDPENDPOINT 0x45706455
#define REFTAG_RAWENDPOINT 0x45776152
#define REFTAG_CFSFILTER 0x46736643
#define REFTAG_ALEIO 0x49656C41
#define REFTAG_DWMKERNEL 0x4B6D7744
#define REFTAG_TCPLISTENER 0x4C706354
#define REFTAG_WSKNAMERES 0x4E6B7357
#define REFTAG_AFDPOLL 0x50646641
#define REFTAG_ALEPROCTBL 0x50656C41
#define REFTAG_WSKPROV 0x506B7357
#define REFTAG_WIN32KSERVER 0x53323357
#define REFTAG_ALESIDTOKEN 0x53656C41
#define REFTAG_WSKTDI 0x546B7357
#define REFTAG_PGMFILE 0x546D6750
#define REFTAG_TCPTCB 0x54706354
#define REFTAG_PSLOOKUP 0x554C7350
#define REFTAG_NFSVOLUME 0x5673664E
#define REFTAG_WS2IFSL 0x69327357
#define REFTAG_WIN32K 0x6B323357
#define REFTAG_PSWAKE 0x6B577350
#define REFTAG_PSNOTIFICATION 0x6F4E7350
#define REFTAG_HTTP 0x70747448
#define REFTAG_WIN32KQUEUE 0x71323357
#define REFTAG_WIN32KRESTRICT 0x72323357
#define REFTAG_WIN32KSTUBS 0x73323357
#define REFTAG_MAILSLOT 0x7346734D
#define REFTAG_SUBJECTCONTEXT 0x75536553

#define REFTAG_VIDEO_PORT 0x50646956
#define REFTAG_VIDEO_PORT_I386 0x69646956

#define SYMBOLIC_LINK_QUERY 1
#define SYMBOLIC_LINK_SET 2
#define SYMBOLIC_LINK_ALL_ACCESS 0xF0001L
#define SYMBOLIC_LINK_ALL_ACCESS_EX 0xFFFFFL

EXTERN_C_START

typedef ULONG OB_OPERATION;

typedef enum _KTMOBJECT_TYPE {
    KTMOBJECT_TRANSACTION = 0,
    KTMOBJECT_TRANSACTION_MANAGER,
    KTMOBJECT_RESOURCE_MANAGER,
    KTMOBJECT_ENLISTMENT,
    KTMOBJECT_INVALID,
} KTMOBJECT_TYPE,
    *PKTMOBJECT_TYPE;

typedef enum _MODE {
    KernelMode = 0,
    UserMode,
    MaximumMode,
} MODE;

typedef struct _OBJECT_HANDLE_INFORMATION OBJECT_HANDLE_INFORMATION, *POBJECT_HANDLE_INFORMATION;
struct _OBJECT_HANDLE_INFORMATION {
    ULONG HandleAttributes;
    ACCESS_MASK GrantedAccess;
};

struct _OBJECT_NAME_INFORMATION {
    UNICODE_STRING Name;
};

typedef struct _SE_ADT_OBJECT_TYPE SE_ADT_OBJECT_TYPE, *PSE_ADT_OBJECT_TYPE;
struct _SE_ADT_OBJECT_TYPE {
    GUID ObjectType;
    USHORT Flags;
    USHORT Level;
    ACCESS_MASK AccessMask;
};

/*
 * Names without an import word stand for the slot of the import table itself: the name is a
 * pointer to the kernel's variable, and has one star more than that.
 */
extern POBJECT_TYPE *CmKeyObjectType;
extern POBJECT_TYPE *ExDesktopObjectType;
extern POBJECT_TYPE *ExEventObjectType;
extern POBJECT_TYPE *ExSemaphoreObjectType;
extern POBJECT_TYPE *IoFileObjectType;
extern POBJECT_TYPE *TmEnlistmentObjectType;
extern POBJECT_TYPE *TmResourceManagerObjectType;
extern POBJECT_TYPE *TmTransactionManagerObjectType;
extern POBJECT_TYPE *TmTransactionObjectType;

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtEnumerateTransactionObject(_In_opt_ HANDLE RootObjectHandle,
                                                         _In_ KTMOBJECT_TYPE QueryType,
                                                         _Inout_updates_bytes_(ObjectCursorLength)
                                                             PKTMOBJECT_CURSOR ObjectCursor,
                                                         _In_ ULONG ObjectCursorLength,
                                                         _Out_ PULONG ReturnLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS ObCloseHandle(_In_ _Post_ptr_invalid_ _Consumes_(handle) HANDLE Handle,
                                   _In_ KPROCESSOR_MODE PreviousMode);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void ObDereferenceObjectDeferDelete(_In_ _Consumes_(object) PVOID Object);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void ObDereferenceObjectDeferDeleteWithTag(_In_ _Consumes_(object) PVOID Object,
                                                       _In_ ULONG Tag);

NTKERNELAPI USHORT ObGetFilterVersion(VOID);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS ObReferenceObjectByHandle(
    _In_ HANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_TYPE ObjectType,
    _In_ KPROCESSOR_MODE AccessMode, _Out_ _Out_owned_(object) PVOID *Object,
    _Out_opt_ POBJECT_HANDLE_INFORMATION HandleInformation);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS ObReferenceObjectByHandleWithTag(
    _In_ HANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_TYPE ObjectType,
    _In_ KPROCESSOR_MODE AccessMode, _In_ ULONG Tag, _Out_ _Out_owned_(object) PVOID *Object,
    _Out_opt_ POBJECT_HANDLE_INFORMATION HandleInformation);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS ObReferenceObjectByPointer(_In_ PVOID Object, _In_ ACCESS_MASK DesiredAccess,
                                                _In_opt_ POBJECT_TYPE ObjectType,
                                                _In_ KPROCESSOR_MODE AccessMode);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS ObReferenceObjectByPointerWithTag(_In_ PVOID Object,
                                                       _In_ ACCESS_MASK DesiredAccess,
                                                       _In_opt_ POBJECT_TYPE ObjectType,
                                                       _In_ KPROCESSOR_MODE AccessMode,
                                                       _In_ ULONG Tag);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN ObReferenceObjectSafe(_In_ PVOID Object);

NTKERNELAPI BOOLEAN ObReferenceObjectSafeWithTag(_In_ PVOID Object, _In_ ULONG Tag);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ObRegisterCallbacks(_In_ POB_CALLBACK_REGISTRATION CallbackRegistration,
                                         _Outptr_ _Out_owned_(registration)
                                             PVOID *RegistrationHandle);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void ObUnRegisterCallbacks(_In_ _Consumes_(registration) PVOID RegistrationHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwClose(_In_ _Consumes_(handle) HANDLE Handle);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwCreateDirectoryObject(_Out_ _Out_owned_(handle) PHANDLE DirectoryHandle,
                                                _In_ ACCESS_MASK DesiredAccess,
                                                _In_ POBJECT_ATTRIBUTES ObjectAttributes);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwEnumerateTransactionObject(_In_opt_ HANDLE RootObjectHandle,
                                                     _In_ KTMOBJECT_TYPE QueryType,
                                                     _Inout_updates_bytes_(ObjectCursorLength)
                                                         PKTMOBJECT_CURSOR ObjectCursor,
                                                     _In_ ULONG ObjectCursorLength,
                                                     _Out_ PULONG ReturnLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwMakeTemporaryObject(_In_ HANDLE Handle);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwOpenSymbolicLinkObject(_Out_ _Out_owned_(handle) PHANDLE LinkHandle,
                                                 _In_ ACCESS_MASK DesiredAccess,
                                                 _In_ POBJECT_ATTRIBUTES ObjectAttributes);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwQuerySymbolicLinkObject(_In_ HANDLE LinkHandle,
                                                  _Inout_ PUNICODE_STRING LinkTarget,
                                                  _Out_opt_ PULONG ReturnedLength);

#define ObDereferenceObject(a) ObfDereferenceObject(a)
#define ObReferenceObject(Object) ObfReferenceObject(Object)
#define ObDereferenceObjectWithTag(a, t) ObfDereferenceObjectWithTag(a, t)
#define ObReferenceObjectWithTag(Object, Tag) ObfReferenceObjectWithTag(Object, Tag)

EXTERN_C_END

#endif
