/*
 * Ports: messages between a minifilter and its programs.
 *
 * The driver makes a server port under a name, guarded by a security descriptor; a program connects
 * and gets a client port. FltSendMessage waits for the program, with a time limit. The connect and
 * disconnect callbacks come in pairs, and the driver closes the client port in the latter with
 * FltCloseClientPort. The server port is closed before the filter is unregistered.
 */
#ifndef CWDK_FLT_MESSAGE_H
#define CWDK_FLT_MESSAGE_H

#include "ntifs.h"
#include "flt/types.h"

#define FLT_PORT_CONNECT 1
#define FLT_PORT_ALL_ACCESS 0x1F0001L

EXTERN_C_START

typedef NTSTATUS (*PFLT_CONNECT_NOTIFY)(_In_ PFLT_PORT ClientPort, _In_opt_ PVOID ServerPortCookie,
                                        _In_reads_bytes_opt_(SizeOfContext) PVOID ConnectionContext,
                                        _In_ ULONG SizeOfContext,
                                        _Outptr_result_maybenull_ PVOID *ConnectionPortCookie);

typedef void (*PFLT_DISCONNECT_NOTIFY)(_In_opt_ PVOID ConnectionCookie);

typedef NTSTATUS (*PFLT_MESSAGE_NOTIFY)(
    _In_opt_ PVOID PortCookie, _In_reads_bytes_opt_(InputBufferLength) PVOID InputBuffer,
    _In_ ULONG InputBufferLength,
    _Out_writes_bytes_to_opt_(OutputBufferLength, *ReturnOutputBufferLength) PVOID OutputBuffer,
    _In_ ULONG OutputBufferLength, _Out_ PULONG ReturnOutputBufferLength);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltBuildDefaultSecurityDescriptor(
    _Outptr_ _Out_owned_(securitydescriptor) PSECURITY_DESCRIPTOR *SecurityDescriptor,
    _In_ ACCESS_MASK DesiredAccess);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI FltCloseClientPort(_In_ PFLT_FILTER Filter,
                                              _Inout_ PFLT_PORT *ClientPort);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI FltCloseCommunicationPort(_In_ _Consumes_(fltport) PFLT_PORT ServerPort);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltCreateCommunicationPort(
    _In_ PFLT_FILTER Filter, _Outptr_ _Out_owned_(fltport) PFLT_PORT *ServerPort,
    _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PVOID ServerPortCookie,
    _In_ PFLT_CONNECT_NOTIFY ConnectNotifyCallback,
    _In_ PFLT_DISCONNECT_NOTIFY DisconnectNotifyCallback,
    _In_opt_ PFLT_MESSAGE_NOTIFY MessageNotifyCallback, _In_ LONG MaxConnections);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltFreeSecurityDescriptor(_In_ _Consumes_(securitydescriptor)
                                                         PSECURITY_DESCRIPTOR SecurityDescriptor);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltSendMessage(
    _In_ PFLT_FILTER Filter, _In_ PFLT_PORT *ClientPort,
    _In_reads_bytes_(SenderBufferLength) PVOID SenderBuffer, _In_ ULONG SenderBufferLength,
    _Out_writes_bytes_opt_(*ReplyLength) PVOID ReplyBuffer, _Inout_opt_ PULONG ReplyLength,
    _In_opt_ PLARGE_INTEGER Timeout);

EXTERN_C_END

#endif
