/*
 * Kernel objects: types, handles, references, and the object directory.
 * What ntifs.h adds to nt/object.h.
 */
#ifndef CWDK_NT_IFS_OBJECT_H
#define CWDK_NT_IFS_OBJECT_H

#include "nt/forward.h"
#include "nt/security.h"

EXTERN_C_START

typedef enum _OBJECT_INFORMATION_CLASS {
    ObjectBasicInformation = 0,
    ObjectTypeInformation = 2,
} OBJECT_INFORMATION_CLASS;

struct _OBJECT_TYPE_LIST {
    USHORT Level;
    USHORT Sbz;
    GUID *ObjectType;
};

typedef struct __PUBLIC_OBJECT_TYPE_INFORMATION PUBLIC_OBJECT_TYPE_INFORMATION,
    *PPUBLIC_OBJECT_TYPE_INFORMATION;
struct __PUBLIC_OBJECT_TYPE_INFORMATION {
    UNICODE_STRING TypeName;
    ULONG Reserved[22];
};

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtClose(_In_ _Post_ptr_invalid_ _Consumes_(handle) HANDLE Handle);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtQueryObject(_In_opt_ HANDLE Handle,
                                          _In_ OBJECT_INFORMATION_CLASS ObjectInformationClass,
                                          _Out_writes_bytes_opt_(ObjectInformationLength)
                                              PVOID ObjectInformation,
                                          _In_ ULONG ObjectInformationLength,
                                          _Out_opt_ PULONG ReturnLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtQuerySecurityObject(_In_ HANDLE Handle,
                                                  _In_ SECURITY_INFORMATION SecurityInformation,
                                                  _Out_writes_bytes_opt_(Length)
                                                      PSECURITY_DESCRIPTOR SecurityDescriptor,
                                                  _In_ ULONG Length, _Out_ PULONG LengthNeeded);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtSetSecurityObject(_In_ HANDLE Handle,
                                                _In_ SECURITY_INFORMATION SecurityInformation,
                                                _In_ PSECURITY_DESCRIPTOR SecurityDescriptor);

NTKERNELAPI NTSTATUS ObInsertObject(_In_ PVOID Object, _Inout_opt_ PACCESS_STATE PassedAccessState,
                                    _In_opt_ ACCESS_MASK DesiredAccess,
                                    _In_ ULONG ObjectPointerBias, _Out_opt_ PVOID *NewObject,
                                    _Out_opt_ PHANDLE Handle);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN ObIsKernelHandle(_In_ HANDLE Handle);

NTKERNELAPI void ObMakeTemporaryObject(_In_ PVOID Object);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ObOpenObjectByPointer(_In_ PVOID Object, _In_ ULONG HandleAttributes,
                                           _In_opt_ PACCESS_STATE PassedAccessState,
                                           _In_ ACCESS_MASK DesiredAccess,
                                           _In_opt_ POBJECT_TYPE ObjectType,
                                           _In_ KPROCESSOR_MODE AccessMode,
                                           _Out_ _Out_owned_(handle) PHANDLE Handle);

NTKERNELAPI NTSTATUS ObOpenObjectByPointerWithTag(_In_ PVOID Object, _In_ ULONG HandleAttributes,
                                                  _In_opt_ PACCESS_STATE PassedAccessState,
                                                  _In_ ACCESS_MASK DesiredAccess,
                                                  _In_opt_ POBJECT_TYPE ObjectType,
                                                  _In_ KPROCESSOR_MODE AccessMode, _In_ ULONG Tag,
                                                  _Out_ _Out_owned_(handle) PHANDLE Handle);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS ObQueryNameString(_In_ PVOID Object,
                                       _Out_writes_bytes_opt_(Length)
                                           POBJECT_NAME_INFORMATION ObjectNameInfo,
                                       _In_ ULONG Length, _Out_ PULONG ReturnLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwDuplicateObject(_In_ HANDLE SourceProcessHandle, _In_ HANDLE SourceHandle,
                                          _In_opt_ HANDLE TargetProcessHandle,
                                          _Out_opt_ _Out_owned_(handle) PHANDLE TargetHandle,
                                          _In_ ACCESS_MASK DesiredAccess,
                                          _In_ ULONG HandleAttributes, _In_ ULONG Options);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwOpenDirectoryObject(_Out_ _Out_owned_(handle) PHANDLE DirectoryHandle,
                                              _In_ ACCESS_MASK DesiredAccess,
                                              _In_ POBJECT_ATTRIBUTES ObjectAttributes);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwQueryObject(_In_opt_ HANDLE Handle,
                                      _In_ OBJECT_INFORMATION_CLASS ObjectInformationClass,
                                      _Out_writes_bytes_opt_(ObjectInformationLength)
                                          PVOID ObjectInformation,
                                      _In_ ULONG ObjectInformationLength,
                                      _Out_opt_ PULONG ReturnLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwQuerySecurityObject(_In_ HANDLE Handle,
                                              _In_ SECURITY_INFORMATION SecurityInformation,
                                              _Out_writes_bytes_to_(Length, *LengthNeeded)
                                                  PSECURITY_DESCRIPTOR SecurityDescriptor,
                                              _In_ ULONG Length, _Out_ PULONG LengthNeeded);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwSetSecurityObject(_In_ HANDLE Handle,
                                            _In_ SECURITY_INFORMATION SecurityInformation,
                                            _In_ PSECURITY_DESCRIPTOR SecurityDescriptor);

_When_(Timeout == NULL, _IRQL_requires_max_(APC_LEVEL))
_When_(Timeout->QuadPart != 0, _IRQL_requires_max_(APC_LEVEL))
_When_(Timeout->QuadPart == 0, _IRQL_requires_max_(DISPATCH_LEVEL))
NTSYSAPI NTSTATUS NTAPI ZwWaitForSingleObject(_In_ HANDLE Handle, _In_ BOOLEAN Alertable,
                                              _In_opt_ PLARGE_INTEGER Timeout);

EXTERN_C_END

#endif
