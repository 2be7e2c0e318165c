/* Services that user images call and the drivers' headers do not declare. */
#ifndef HOST_USER_SERVICES_H
#define HOST_USER_SERVICES_H

#include <ntifs.h>

NTSTATUS NtHostControl(ULONG Operation, PVOID Input, ULONG InputLength, PVOID Output,
                       ULONG OutputLength);
NTSTATUS NtTerminateProcess(HANDLE Process, NTSTATUS ExitStatus);
NTSTATUS NtTerminateThread(HANDLE Thread, NTSTATUS ExitStatus);
NTSTATUS NtCreateThreadEx(PHANDLE Thread, ACCESS_MASK Access, POBJECT_ATTRIBUTES Attributes,
                          HANDLE Process, PVOID Start, PVOID Argument, ULONG Flags, SIZE_T ZeroBits,
                          SIZE_T StackSize, SIZE_T MaximumStackSize, PVOID AttributeList);
NTSTATUS NtDelayExecution(BOOLEAN Alertable, PLARGE_INTEGER Interval);
NTSTATUS NtCreateEvent(PHANDLE Event, ACCESS_MASK Access, POBJECT_ATTRIBUTES Attributes,
                       EVENT_TYPE Type, BOOLEAN InitialState);
NTSTATUS NtCancelIoFileEx(HANDLE File, PIO_STATUS_BLOCK Request, PIO_STATUS_BLOCK Status);
NTSTATUS NtSetEvent(HANDLE Event, PLONG PreviousState);
NTSTATUS NtQuerySystemTime(PLARGE_INTEGER Time);
NTSTATUS NtLoadDriver(PUNICODE_STRING Service);
NTSTATUS NtUnloadDriver(PUNICODE_STRING Service);
NTSTATUS NtWaitForSingleObject(HANDLE Object, BOOLEAN Alertable, PLARGE_INTEGER Timeout);

NTSYSAPI int RtlFormatText(char *Buffer, SIZE_T Size, const char *Format, va_list Arguments);

#endif
