/*
 * The Zw forms of the services: the kernel calling itself. They differ from the Nt forms in the
 * previous mode only, which tells a service whether its arguments are to be believed.
 */
#include "host/kernel/inc/ps.h"
#include "host/kernel/inc/services.h"

#define ZW(name, parameters, arguments)                                                            \
    NTSTATUS Zw##name parameters {                                                                 \
        PKTHREAD thread = KiCurrentThread();                                                       \
        KPROCESSOR_MODE previous = thread->PreviousMode;                                           \
        thread->PreviousMode = KernelMode;                                                         \
        NTSTATUS status = Nt##name arguments;                                                      \
        thread->PreviousMode = previous;                                                           \
        return status;                                                                             \
    }

ZW(Close, (HANDLE Handle), (Handle))
ZW(CreateFile,
   (PHANDLE FileHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes,
    PIO_STATUS_BLOCK IoStatusBlock, PLARGE_INTEGER AllocationSize, ULONG FileAttributes,
    ULONG ShareAccess, ULONG CreateDisposition, ULONG CreateOptions, PVOID EaBuffer,
    ULONG EaLength),
   (FileHandle, DesiredAccess, ObjectAttributes, IoStatusBlock, AllocationSize, FileAttributes,
    ShareAccess, CreateDisposition, CreateOptions, EaBuffer, EaLength))
ZW(OpenFile,
   (PHANDLE FileHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes,
    PIO_STATUS_BLOCK IoStatusBlock, ULONG ShareAccess, ULONG OpenOptions),
   (FileHandle, DesiredAccess, ObjectAttributes, IoStatusBlock, ShareAccess, OpenOptions))
ZW(ReadFile,
   (HANDLE FileHandle, HANDLE Event, PIO_APC_ROUTINE ApcRoutine, PVOID ApcContext,
    PIO_STATUS_BLOCK IoStatusBlock, PVOID Buffer, ULONG Length, PLARGE_INTEGER ByteOffset,
    PULONG Key),
   (FileHandle, Event, ApcRoutine, ApcContext, IoStatusBlock, Buffer, Length, ByteOffset, Key))
ZW(WriteFile,
   (HANDLE FileHandle, HANDLE Event, PIO_APC_ROUTINE ApcRoutine, PVOID ApcContext,
    PIO_STATUS_BLOCK IoStatusBlock, PVOID Buffer, ULONG Length, PLARGE_INTEGER ByteOffset,
    PULONG Key),
   (FileHandle, Event, ApcRoutine, ApcContext, IoStatusBlock, Buffer, Length, ByteOffset, Key))
ZW(DeviceIoControlFile,
   (HANDLE FileHandle, HANDLE Event, PIO_APC_ROUTINE ApcRoutine, PVOID ApcContext,
    PIO_STATUS_BLOCK IoStatusBlock, ULONG IoControlCode, PVOID InputBuffer, ULONG InputBufferLength,
    PVOID OutputBuffer, ULONG OutputBufferLength),
   (FileHandle, Event, ApcRoutine, ApcContext, IoStatusBlock, IoControlCode, InputBuffer,
    InputBufferLength, OutputBuffer, OutputBufferLength))
ZW(FsControlFile,
   (HANDLE FileHandle, HANDLE Event, PIO_APC_ROUTINE ApcRoutine, PVOID ApcContext,
    PIO_STATUS_BLOCK IoStatusBlock, ULONG FsControlCode, PVOID InputBuffer, ULONG InputBufferLength,
    PVOID OutputBuffer, ULONG OutputBufferLength),
   (FileHandle, Event, ApcRoutine, ApcContext, IoStatusBlock, FsControlCode, InputBuffer,
    InputBufferLength, OutputBuffer, OutputBufferLength))
ZW(FlushBuffersFile, (HANDLE FileHandle, PIO_STATUS_BLOCK IoStatusBlock),
   (FileHandle, IoStatusBlock))
ZW(QueryInformationFile,
   (HANDLE FileHandle, PIO_STATUS_BLOCK IoStatusBlock, PVOID FileInformation, ULONG Length,
    FILE_INFORMATION_CLASS FileInformationClass),
   (FileHandle, IoStatusBlock, FileInformation, Length, FileInformationClass))
ZW(SetInformationFile,
   (HANDLE FileHandle, PIO_STATUS_BLOCK IoStatusBlock, PVOID FileInformation, ULONG Length,
    FILE_INFORMATION_CLASS FileInformationClass),
   (FileHandle, IoStatusBlock, FileInformation, Length, FileInformationClass))
ZW(CreateDirectoryObject,
   (PHANDLE DirectoryHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes),
   (DirectoryHandle, DesiredAccess, ObjectAttributes))
ZW(OpenDirectoryObject,
   (PHANDLE DirectoryHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes),
   (DirectoryHandle, DesiredAccess, ObjectAttributes))
ZW(OpenSymbolicLinkObject,
   (PHANDLE LinkHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes),
   (LinkHandle, DesiredAccess, ObjectAttributes))
ZW(QuerySymbolicLinkObject, (HANDLE LinkHandle, PUNICODE_STRING LinkTarget, PULONG ReturnedLength),
   (LinkHandle, LinkTarget, ReturnedLength))
ZW(MakeTemporaryObject, (HANDLE Handle), (Handle))
ZW(CreateKey,
   (PHANDLE KeyHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes,
    ULONG TitleIndex, PUNICODE_STRING Class, ULONG CreateOptions, PULONG Disposition),
   (KeyHandle, DesiredAccess, ObjectAttributes, TitleIndex, Class, CreateOptions, Disposition))
ZW(OpenKey, (PHANDLE KeyHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes),
   (KeyHandle, DesiredAccess, ObjectAttributes))
ZW(OpenKeyEx,
   (PHANDLE KeyHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes,
    ULONG OpenOptions),
   (KeyHandle, DesiredAccess, ObjectAttributes, OpenOptions))
ZW(DeleteKey, (HANDLE KeyHandle), (KeyHandle))
ZW(FlushKey, (HANDLE KeyHandle), (KeyHandle))
ZW(QueryKey,
   (HANDLE KeyHandle, KEY_INFORMATION_CLASS KeyInformationClass, PVOID KeyInformation, ULONG Length,
    PULONG ResultLength),
   (KeyHandle, KeyInformationClass, KeyInformation, Length, ResultLength))
ZW(EnumerateKey,
   (HANDLE KeyHandle, ULONG Index, KEY_INFORMATION_CLASS KeyInformationClass, PVOID KeyInformation,
    ULONG Length, PULONG ResultLength),
   (KeyHandle, Index, KeyInformationClass, KeyInformation, Length, ResultLength))
ZW(EnumerateValueKey,
   (HANDLE KeyHandle, ULONG Index, KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass,
    PVOID KeyValueInformation, ULONG Length, PULONG ResultLength),
   (KeyHandle, Index, KeyValueInformationClass, KeyValueInformation, Length, ResultLength))
ZW(QueryValueKey,
   (HANDLE KeyHandle, PUNICODE_STRING ValueName,
    KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass, PVOID KeyValueInformation, ULONG Length,
    PULONG ResultLength),
   (KeyHandle, ValueName, KeyValueInformationClass, KeyValueInformation, Length, ResultLength))
ZW(SetValueKey,
   (HANDLE KeyHandle, PUNICODE_STRING ValueName, ULONG TitleIndex, ULONG Type, PVOID Data,
    ULONG DataSize),
   (KeyHandle, ValueName, TitleIndex, Type, Data, DataSize))
ZW(DeleteValueKey, (HANDLE KeyHandle, PUNICODE_STRING ValueName), (KeyHandle, ValueName))
ZW(LoadDriver, (PUNICODE_STRING DriverServiceName), (DriverServiceName))
ZW(UnloadDriver, (PUNICODE_STRING DriverServiceName), (DriverServiceName))
ZW(CreateEvent,
   (PHANDLE EventHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes,
    EVENT_TYPE EventType, BOOLEAN InitialState),
   (EventHandle, DesiredAccess, ObjectAttributes, EventType, InitialState))
ZW(OpenEvent, (PHANDLE EventHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes),
   (EventHandle, DesiredAccess, ObjectAttributes))
ZW(SetEvent, (HANDLE EventHandle, PLONG PreviousState), (EventHandle, PreviousState))
ZW(WaitForSingleObject, (HANDLE Handle, BOOLEAN Alertable, PLARGE_INTEGER Timeout),
   (Handle, Alertable, Timeout))
ZW(DuplicateObject,
   (HANDLE SourceProcessHandle, HANDLE SourceHandle, HANDLE TargetProcessHandle,
    PHANDLE TargetHandle, ACCESS_MASK DesiredAccess, ULONG HandleAttributes, ULONG Options),
   (SourceProcessHandle, SourceHandle, TargetProcessHandle, TargetHandle, DesiredAccess,
    HandleAttributes, Options))
ZW(AllocateVirtualMemory,
   (HANDLE ProcessHandle, PVOID *BaseAddress, ULONG_PTR ZeroBits, PSIZE_T RegionSize,
    ULONG AllocationType, ULONG Protect),
   (ProcessHandle, BaseAddress, ZeroBits, RegionSize, AllocationType, Protect))
ZW(FreeVirtualMemory,
   (HANDLE ProcessHandle, PVOID *BaseAddress, PSIZE_T RegionSize, ULONG FreeType),
   (ProcessHandle, BaseAddress, RegionSize, FreeType))
ZW(TerminateProcess, (HANDLE ProcessHandle, NTSTATUS ExitStatus), (ProcessHandle, ExitStatus))
ZW(SetSecurityObject,
   (HANDLE Handle, SECURITY_INFORMATION SecurityInformation,
    PSECURITY_DESCRIPTOR SecurityDescriptor),
   (Handle, SecurityInformation, SecurityDescriptor))
ZW(QuerySecurityObject,
   (HANDLE Handle, SECURITY_INFORMATION SecurityInformation,
    PSECURITY_DESCRIPTOR SecurityDescriptor, ULONG Length, PULONG LengthNeeded),
   (Handle, SecurityInformation, SecurityDescriptor, Length, LengthNeeded))
