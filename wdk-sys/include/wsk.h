/*
 * Winsock in the kernel.
 */
#ifndef CWDK_WSK_H
#define CWDK_WSK_H

#include "wdm.h"
#include "ws2def.h"
#include "ws2ipdef.h"
#include "mstcpip.h"

/* The calling convention of the provider's and the client's calls. */
#define WSKAPI NTAPI

/* A version number has its major part in the high byte. */
#define MAKE_WSK_VERSION(Mj, Mn) ((USHORT)((Mj) << 8) | (USHORT)((Mn) & 0xff))
#define WSK_MAJOR_VERSION(V) ((UCHAR)((V) >> 8))
#define WSK_MINOR_VERSION(V) ((UCHAR)(V))

#define SIO_WSK_SET_TCP_SILENT_MODE 0x2F000007
#define SIO_WSK_QUERY_IDEAL_SEND_BACKLOG 0x4F000003
#define SIO_WSK_QUERY_RECEIVE_BACKLOG 0x4F000004
#define SIO_WSK_QUERY_INSPECT_ID 0x4F000005
#define SIO_WSK_SET_REMOTE_ADDRESS 0x8F000001U
#define SIO_WSK_SET_SENDTO_ADDRESS 0x8F000006U
#define SIO_WSK_SET_RECEIVE_EX_CALLBACK 0x8F000008U
#define SIO_WSK_REGISTER_EXTENSION 0xCF000002U

#define SO_WSK_SECURITY 0x4001
#define SO_WSK_EVENT_CALLBACK 0x4002

#define WSK_CACHE_SD 4

#define WSK_EVENT_SEND_BACKLOG 0x10
#define WSK_EVENT_RECEIVE 0x40
#define WSK_EVENT_DISCONNECT 0x80
#define WSK_EVENT_RECEIVE_FROM 0x100
#define WSK_EVENT_ACCEPT 0x200
#define WSK_EVENT_DISABLE 0x80000000U

#define WSK_FLAG_BASIC_SOCKET 0
#define WSK_FLAG_ABORTIVE 1
#define WSK_FLAG_LISTEN_SOCKET 1
#define WSK_FLAG_OOB 1
#define WSK_FLAG_CONNECTION_SOCKET 2
#define WSK_FLAG_NODELAY 2
#define WSK_FLAG_RELEASE_ASAP 2
#define WSK_FLAG_WAITALL 2
#define WSK_FLAG_DATAGRAM_SOCKET 4
#define WSK_FLAG_DRAIN 4
#define WSK_FLAG_ENTIRE_MESSAGE 4
#define WSK_FLAG_AT_DISPATCH_LEVEL 8
#define WSK_FLAG_STREAM_SOCKET 8

#define WSK_INFINITE_WAIT 0xFFFFFFFFU

#define WSK_NO_WAIT 0

#define WSK_RELEASE_SD 5

#define WSK_SET_STATIC_EVENT_CALLBACKS 7

#define WSK_TDI_BEHAVIOR_BYPASS_TDI 1
#define WSK_TDI_DEVICENAME_MAPPING 6
#define WSK_TDI_BEHAVIOR 8

#define WSK_TRANSPORT_LIST_QUERY 2
#define WSK_TRANSPORT_LIST_CHANGE 3

EXTERN_C_START

typedef struct addrinfoexW ADDRINFOEXW, *PADDRINFOEXW, *LPADDRINFOEXW;
typedef struct cmsghdr WSACMSGHDR, *PCMSGHDR, *PWSACMSGHDR, *LPWSACMSGHDR;
typedef WSACMSGHDR CMSGHDR;
typedef struct sockaddr SOCKADDR, *PSOCKADDR, *LPSOCKADDR;
typedef struct _WSK_BUF WSK_BUF, *PWSK_BUF;
typedef struct _WSK_BUF_LIST WSK_BUF_LIST, *PWSK_BUF_LIST;
typedef struct _WSK_CLIENT_CONNECTION_DISPATCH WSK_CLIENT_CONNECTION_DISPATCH,
    *PWSK_CLIENT_CONNECTION_DISPATCH;
typedef struct _WSK_DATAGRAM_INDICATION WSK_DATAGRAM_INDICATION, *PWSK_DATAGRAM_INDICATION;
typedef struct _WSK_DATA_INDICATION WSK_DATA_INDICATION, *PWSK_DATA_INDICATION;
typedef struct _WSK_INSPECT_ID WSK_INSPECT_ID, *PWSK_INSPECT_ID;
typedef struct _WSK_SOCKET WSK_SOCKET, *PWSK_SOCKET;

typedef GUID NPIID;

typedef const NPIID *PNPIID;

typedef PVOID PWSK_CLIENT;

typedef enum WSK_CONTROL_SOCKET_TYPE {
    WskSetOption = 0,
    WskGetOption,
    WskIoctl,
    WskControlMax,
} WSK_CONTROL_SOCKET_TYPE,
    *PWSK_CONTROL_SOCKET_TYPE;

typedef enum WSK_INSPECT_ACTION {
    WskInspectReject = 0,
    WskInspectAccept,
    WskInspectPend,
    WskInspectMax,
} WSK_INSPECT_ACTION,
    *PWSK_INSPECT_ACTION;

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PFN_WSK_ABORT_EVENT)(_In_opt_ PVOID SocketContext,
                                        _In_ PWSK_INSPECT_ID InspectID);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PFN_WSK_ACCEPT)(
    _In_ PWSK_SOCKET ListenSocket, _Reserved_ ULONG Flags, _In_opt_ PVOID AcceptSocketContext,
    _In_opt_ const WSK_CLIENT_CONNECTION_DISPATCH *AcceptSocketDispatch,
    _Out_opt_ PSOCKADDR LocalAddress, _Out_opt_ PSOCKADDR RemoteAddress, _Inout_ PIRP Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PFN_WSK_ACCEPT_EVENT)(
    _In_opt_ PVOID SocketContext, _In_ ULONG Flags, _In_ PSOCKADDR LocalAddress,
    _In_ PSOCKADDR RemoteAddress, _In_opt_ PWSK_SOCKET AcceptSocket,
    _Outptr_result_maybenull_ PVOID *AcceptSocketContext,
    _Outptr_result_maybenull_ const WSK_CLIENT_CONNECTION_DISPATCH **AcceptSocketDispatch);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PFN_WSK_BIND)(_In_ PWSK_SOCKET Socket, _In_ PSOCKADDR LocalAddress,
                                 _Reserved_ ULONG Flags, _Inout_ PIRP Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PFN_WSK_CLIENT_EVENT)(_In_opt_ PVOID ClientContext, _In_ ULONG EventType,
                                         _In_reads_bytes_opt_(InformationLength) PVOID Information,
                                         _In_ SIZE_T InformationLength);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PFN_WSK_CLOSE_SOCKET)(_In_ PWSK_SOCKET Socket, _Inout_ PIRP Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PFN_WSK_CONNECT)(_In_ PWSK_SOCKET Socket, _In_ PSOCKADDR RemoteAddress,
                                    _Reserved_ ULONG Flags, _Inout_ PIRP Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PFN_WSK_CONNECT_EX)(_In_ PWSK_SOCKET Socket, _In_ PSOCKADDR RemoteAddress,
                                       _In_opt_ PWSK_BUF Buffer, _Reserved_ ULONG Flags,
                                       _Inout_ PIRP Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PFN_WSK_CONTROL_CLIENT)(_In_ PWSK_CLIENT Client, _In_ ULONG ControlCode,
                                           _In_ SIZE_T InputSize,
                                           _In_reads_bytes_opt_(InputSize) PVOID InputBuffer,
                                           _In_ SIZE_T OutputSize,
                                           _Out_writes_bytes_opt_(OutputSize) PVOID OutputBuffer,
                                           _Out_opt_ SIZE_T *OutputSizeReturned,
                                           _Inout_opt_ PIRP Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PFN_WSK_CONTROL_SOCKET)(
    _In_ PWSK_SOCKET Socket, _In_ WSK_CONTROL_SOCKET_TYPE RequestType, _In_ ULONG ControlCode,
    _In_ ULONG Level, _In_ SIZE_T InputSize, _In_reads_bytes_opt_(InputSize) PVOID InputBuffer,
    _In_ SIZE_T OutputSize, _Out_writes_bytes_opt_(OutputSize) PVOID OutputBuffer,
    _Out_opt_ SIZE_T *OutputSizeReturned, _Inout_opt_ PIRP Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PFN_WSK_DISCONNECT)(_In_ PWSK_SOCKET Socket, _In_opt_ PWSK_BUF Buffer,
                                       _In_ ULONG Flags, _Inout_ PIRP Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PFN_WSK_DISCONNECT_EVENT)(_In_opt_ PVOID SocketContext, _In_ ULONG Flags);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*PFN_WSK_FREE_ADDRESS_INFO)(_In_ PWSK_CLIENT Client, _In_ PADDRINFOEXW AddrInfo);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFN_WSK_GET_ADDRESS_INFO)(
    _In_ PWSK_CLIENT Client, _In_opt_ PUNICODE_STRING NodeName,
    _In_opt_ PUNICODE_STRING ServiceName, _In_opt_ ULONG NameSpace, _In_opt_ GUID *Provider,
    _In_opt_ PADDRINFOEXW Hints, _Outptr_ PADDRINFOEXW *Result, _In_opt_ PEPROCESS OwningProcess,
    _In_opt_ PETHREAD OwningThread, _Inout_ PIRP Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PFN_WSK_GET_LOCAL_ADDRESS)(_In_ PWSK_SOCKET Socket, _Out_ PSOCKADDR LocalAddress,
                                              _Inout_ PIRP Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFN_WSK_GET_NAME_INFO)(_In_ PWSK_CLIENT Client, _In_ PSOCKADDR SockAddr,
                                          _In_ ULONG SockAddrLength,
                                          _Out_opt_ PUNICODE_STRING NodeName,
                                          _Out_opt_ PUNICODE_STRING ServiceName, _In_ ULONG Flags,
                                          _In_opt_ PEPROCESS OwningProcess,
                                          _In_opt_ PETHREAD OwningThread, _Inout_ PIRP Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PFN_WSK_GET_REMOTE_ADDRESS)(_In_ PWSK_SOCKET Socket,
                                               _Out_ PSOCKADDR RemoteAddress, _Inout_ PIRP Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PFN_WSK_INSPECT_COMPLETE)(_In_ PWSK_SOCKET ListenSocket,
                                             _In_ PWSK_INSPECT_ID InspectID,
                                             _In_ WSK_INSPECT_ACTION Action, _Inout_ PIRP Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef WSK_INSPECT_ACTION (*PFN_WSK_INSPECT_EVENT)(_In_opt_ PVOID SocketContext,
                                                    _In_ PSOCKADDR LocalAddress,
                                                    _In_ PSOCKADDR RemoteAddress,
                                                    _In_opt_ PWSK_INSPECT_ID InspectID);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PFN_WSK_LISTEN)(_In_ PWSK_SOCKET Socket, _Inout_ PIRP Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PFN_WSK_RECEIVE)(_In_ PWSK_SOCKET Socket, _In_ PWSK_BUF Buffer, _In_ ULONG Flags,
                                    _Inout_ PIRP Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PFN_WSK_RECEIVE_EVENT)(_In_opt_ PVOID SocketContext, _In_ ULONG Flags,
                                          _In_opt_ PWSK_DATA_INDICATION DataIndication,
                                          _In_ SIZE_T BytesIndicated,
                                          _Inout_ SIZE_T *BytesAccepted);

typedef NTSTATUS (*PFN_WSK_RECEIVE_EX)(_In_ PWSK_SOCKET Socket, _In_ PWSK_BUF Buffer,
                                       _In_ ULONG Flags, _Inout_opt_ PULONG ControlInfoLength,
                                       _Out_writes_bytes_opt_(*ControlInfoLength)
                                           PCMSGHDR ControlInfo,
                                       _Reserved_ PULONG ControlFlags, _Inout_ PIRP Irp);

_Must_inspect_result_
typedef NTSTATUS (*PFN_WSK_RECEIVE_EX_EVENT)(
    _In_opt_ PVOID SocketContext, _In_ ULONG Flags, _In_opt_ PWSK_DATA_INDICATION DataIndication,
    _In_reads_bytes_opt_(ControlInfoLength) PCMSGHDR ControlInfo, _In_ ULONG ControlInfoLength,
    _In_ SIZE_T BytesIndicated, _Inout_ SIZE_T *BytesAccepted);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PFN_WSK_RECEIVE_FROM)(_In_ PWSK_SOCKET Socket, _In_ PWSK_BUF Buffer,
                                         _Reserved_ ULONG Flags, _Out_opt_ PSOCKADDR RemoteAddress,
                                         _Inout_ PULONG ControlLength,
                                         _Out_writes_bytes_opt_(*ControlLength)
                                             PCMSGHDR ControlInfo,
                                         _Out_opt_ PULONG ControlFlags, _Inout_ PIRP Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PFN_WSK_RECEIVE_FROM_EVENT)(_In_opt_ PVOID SocketContext, _In_ ULONG Flags,
                                               _In_opt_ PWSK_DATAGRAM_INDICATION DataIndication);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PFN_WSK_RELEASE_DATAGRAM_INDICATION_LIST)(
    _In_ PWSK_SOCKET Socket, _In_ PWSK_DATAGRAM_INDICATION DatagramIndication);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PFN_WSK_RELEASE_DATA_INDICATION_LIST)(_In_ PWSK_SOCKET Socket,
                                                         _In_ PWSK_DATA_INDICATION DataIndication);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PFN_WSK_SEND)(_In_ PWSK_SOCKET Socket, _In_ PWSK_BUF Buffer, _In_ ULONG Flags,
                                 _Inout_ PIRP Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PFN_WSK_SEND_BACKLOG_EVENT)(_In_opt_ PVOID SocketContext,
                                               _In_ SIZE_T IdealBacklogSize);

typedef NTSTATUS (*PFN_WSK_SEND_EX)(_In_ PWSK_SOCKET Socket, _In_ PWSK_BUF Buffer, _In_ ULONG Flags,
                                    _In_ ULONG ControlInfoLength,
                                    _In_reads_bytes_opt_(ControlInfoLength) PCMSGHDR ControlInfo,
                                    _Inout_ PIRP Irp);

typedef NTSTATUS (*PFN_WSK_SEND_MESSAGES)(_In_ PWSK_SOCKET Socket, _In_ PWSK_BUF_LIST BufferList,
                                          _Reserved_ ULONG Flags, _In_opt_ PSOCKADDR RemoteAddress,
                                          _In_ ULONG ControlInfoLength,
                                          _In_reads_bytes_opt_(ControlInfoLength)
                                              PCMSGHDR ControlInfo,
                                          _Inout_ PIRP Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PFN_WSK_SEND_TO)(_In_ PWSK_SOCKET Socket, _In_ PWSK_BUF Buffer,
                                    _Reserved_ ULONG Flags, _In_opt_ PSOCKADDR RemoteAddress,
                                    _In_ ULONG ControlInfoLength,
                                    _In_reads_bytes_opt_(ControlInfoLength) PCMSGHDR ControlInfo,
                                    _Inout_ PIRP Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PFN_WSK_SOCKET)(_In_ PWSK_CLIENT Client, _In_ ADDRESS_FAMILY AddressFamily,
                                   _In_ USHORT SocketType, _In_ ULONG Protocol, _In_ ULONG Flags,
                                   _In_opt_ PVOID SocketContext, _In_opt_ const void *Dispatch,
                                   _In_opt_ PEPROCESS OwningProcess, _In_opt_ PETHREAD OwningThread,
                                   _In_opt_ PSECURITY_DESCRIPTOR SecurityDescriptor,
                                   _Inout_ PIRP Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PFN_WSK_SOCKET_CONNECT)(
    _In_ PWSK_CLIENT Client, _In_ USHORT SocketType, _In_ ULONG Protocol,
    _In_ PSOCKADDR LocalAddress, _In_ PSOCKADDR RemoteAddress, _Reserved_ ULONG Flags,
    _In_opt_ PVOID SocketContext, _In_opt_ const WSK_CLIENT_CONNECTION_DISPATCH *Dispatch,
    _In_opt_ PEPROCESS OwningProcess, _In_opt_ PETHREAD OwningThread,
    _In_opt_ PSECURITY_DESCRIPTOR SecurityDescriptor, _Inout_ PIRP Irp);

struct _WSK_BUF {
    PMDL Mdl;
    ULONG Offset;
    SIZE_T Length;
};

struct _WSK_BUF_LIST {
    struct _WSK_BUF_LIST *Next;
    WSK_BUF Buffer;
};

struct _WSK_CLIENT_CONNECTION_DISPATCH {
    PFN_WSK_RECEIVE_EVENT WskReceiveEvent;
    PFN_WSK_DISCONNECT_EVENT WskDisconnectEvent;
    PFN_WSK_SEND_BACKLOG_EVENT WskSendBacklogEvent;
};

typedef struct _WSK_CLIENT_DATAGRAM_DISPATCH WSK_CLIENT_DATAGRAM_DISPATCH,
    *PWSK_CLIENT_DATAGRAM_DISPATCH;
struct _WSK_CLIENT_DATAGRAM_DISPATCH {
    PFN_WSK_RECEIVE_FROM_EVENT WskReceiveFromEvent;
};

typedef struct _WSK_CLIENT_DISPATCH WSK_CLIENT_DISPATCH, *PWSK_CLIENT_DISPATCH;
struct _WSK_CLIENT_DISPATCH {
    USHORT Version;
    USHORT Reserved;
    PFN_WSK_CLIENT_EVENT WskClientEvent;
};

typedef struct _WSK_CLIENT_LISTEN_DISPATCH WSK_CLIENT_LISTEN_DISPATCH, *PWSK_CLIENT_LISTEN_DISPATCH;
struct _WSK_CLIENT_LISTEN_DISPATCH {
    PFN_WSK_ACCEPT_EVENT WskAcceptEvent;
    PFN_WSK_INSPECT_EVENT WskInspectEvent;
    PFN_WSK_ABORT_EVENT WskAbortEvent;
};

typedef struct _WSK_CLIENT_NPI WSK_CLIENT_NPI, *PWSK_CLIENT_NPI;
struct _WSK_CLIENT_NPI {
    PVOID ClientContext;
    const WSK_CLIENT_DISPATCH *Dispatch;
};

typedef struct _WSK_CLIENT_STREAM_DISPATCH WSK_CLIENT_STREAM_DISPATCH, *PWSK_CLIENT_STREAM_DISPATCH;
struct _WSK_CLIENT_STREAM_DISPATCH {
    const WSK_CLIENT_LISTEN_DISPATCH *Listen;
    const WSK_CLIENT_CONNECTION_DISPATCH *Connect;
};

struct _WSK_DATAGRAM_INDICATION {
    struct _WSK_DATAGRAM_INDICATION *Next;
    WSK_BUF Buffer;
    _Field_size_bytes_(ControlInfoLength) PCMSGHDR ControlInfo;
    ULONG ControlInfoLength;
    PSOCKADDR RemoteAddress;
};

struct _WSK_DATA_INDICATION {
    struct _WSK_DATA_INDICATION *Next;
    WSK_BUF Buffer;
};

typedef struct _WSK_EVENT_CALLBACK_CONTROL WSK_EVENT_CALLBACK_CONTROL, *PWSK_EVENT_CALLBACK_CONTROL;
struct _WSK_EVENT_CALLBACK_CONTROL {
    PNPIID NpiId;
    ULONG EventMask;
};

typedef struct _WSK_EXTENSION_CONTROL_IN WSK_EXTENSION_CONTROL_IN, *PWSK_EXTENSION_CONTROL_IN;
struct _WSK_EXTENSION_CONTROL_IN {
    PNPIID NpiId;
    PVOID ClientContext;
    const void *ClientDispatch;
};

typedef struct _WSK_EXTENSION_CONTROL_OUT WSK_EXTENSION_CONTROL_OUT, *PWSK_EXTENSION_CONTROL_OUT;
struct _WSK_EXTENSION_CONTROL_OUT {
    PVOID ProviderContext;
    const void *ProviderDispatch;
};

struct _WSK_INSPECT_ID {
    ULONG_PTR Key;
    ULONG SerialNumber;
};

typedef struct _WSK_PROVIDER_BASIC_DISPATCH WSK_PROVIDER_BASIC_DISPATCH,
    *PWSK_PROVIDER_BASIC_DISPATCH;
struct _WSK_PROVIDER_BASIC_DISPATCH {
    PFN_WSK_CONTROL_SOCKET WskControlSocket;
    PFN_WSK_CLOSE_SOCKET WskCloseSocket;
};

typedef struct _WSK_PROVIDER_CHARACTERISTICS WSK_PROVIDER_CHARACTERISTICS,
    *PWSK_PROVIDER_CHARACTERISTICS;
struct _WSK_PROVIDER_CHARACTERISTICS {
    USHORT HighestVersion;
    USHORT LowestVersion;
};

typedef struct _WSK_PROVIDER_CONNECTION_DISPATCH WSK_PROVIDER_CONNECTION_DISPATCH,
    *PWSK_PROVIDER_CONNECTION_DISPATCH;
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wmicrosoft-anon-tag"
#if defined(__cplusplus)
struct _WSK_PROVIDER_CONNECTION_DISPATCH : _WSK_PROVIDER_BASIC_DISPATCH {
#else
struct _WSK_PROVIDER_CONNECTION_DISPATCH {
    struct _WSK_PROVIDER_BASIC_DISPATCH;
#endif
    PFN_WSK_BIND WskBind;
    PFN_WSK_CONNECT WskConnect;
    PFN_WSK_GET_LOCAL_ADDRESS WskGetLocalAddress;
    PFN_WSK_GET_REMOTE_ADDRESS WskGetRemoteAddress;
    PFN_WSK_SEND WskSend;
    PFN_WSK_RECEIVE WskReceive;
    PFN_WSK_DISCONNECT WskDisconnect;
    PFN_WSK_RELEASE_DATA_INDICATION_LIST WskRelease;
    PFN_WSK_CONNECT_EX WskConnectEx;
    PFN_WSK_SEND_EX WskSendEx;
    PFN_WSK_RECEIVE_EX WskReceiveEx;
};
#pragma clang diagnostic pop

typedef struct _WSK_PROVIDER_DATAGRAM_DISPATCH WSK_PROVIDER_DATAGRAM_DISPATCH,
    *PWSK_PROVIDER_DATAGRAM_DISPATCH;
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wmicrosoft-anon-tag"
#if defined(__cplusplus)
struct _WSK_PROVIDER_DATAGRAM_DISPATCH : _WSK_PROVIDER_BASIC_DISPATCH {
#else
struct _WSK_PROVIDER_DATAGRAM_DISPATCH {
    struct _WSK_PROVIDER_BASIC_DISPATCH;
#endif
    PFN_WSK_BIND WskBind;
    PFN_WSK_SEND_TO WskSendTo;
    PFN_WSK_RECEIVE_FROM WskReceiveFrom;
    PFN_WSK_RELEASE_DATAGRAM_INDICATION_LIST WskRelease;
    PFN_WSK_GET_LOCAL_ADDRESS WskGetLocalAddress;
    PFN_WSK_SEND_MESSAGES WskSendMessages;
};
#pragma clang diagnostic pop

typedef struct _WSK_PROVIDER_DISPATCH WSK_PROVIDER_DISPATCH, *PWSK_PROVIDER_DISPATCH;
struct _WSK_PROVIDER_DISPATCH {
    USHORT Version;
    USHORT Reserved;
    PFN_WSK_SOCKET WskSocket;
    PFN_WSK_SOCKET_CONNECT WskSocketConnect;
    PFN_WSK_CONTROL_CLIENT WskControlClient;
    PFN_WSK_GET_ADDRESS_INFO WskGetAddressInfo;
    PFN_WSK_FREE_ADDRESS_INFO WskFreeAddressInfo;
    PFN_WSK_GET_NAME_INFO WskGetNameInfo;
};

typedef struct _WSK_PROVIDER_LISTEN_DISPATCH WSK_PROVIDER_LISTEN_DISPATCH,
    *PWSK_PROVIDER_LISTEN_DISPATCH;
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wmicrosoft-anon-tag"
#if defined(__cplusplus)
struct _WSK_PROVIDER_LISTEN_DISPATCH : _WSK_PROVIDER_BASIC_DISPATCH {
#else
struct _WSK_PROVIDER_LISTEN_DISPATCH {
    struct _WSK_PROVIDER_BASIC_DISPATCH;
#endif
    PFN_WSK_BIND WskBind;
    PFN_WSK_ACCEPT WskAccept;
    PFN_WSK_INSPECT_COMPLETE WskInspectComplete;
    PFN_WSK_GET_LOCAL_ADDRESS WskGetLocalAddress;
};
#pragma clang diagnostic pop

typedef struct _WSK_PROVIDER_NPI WSK_PROVIDER_NPI, *PWSK_PROVIDER_NPI;
struct _WSK_PROVIDER_NPI {
    PWSK_CLIENT Client;
    const WSK_PROVIDER_DISPATCH *Dispatch;
};

typedef struct _WSK_PROVIDER_STREAM_DISPATCH WSK_PROVIDER_STREAM_DISPATCH,
    *PWSK_PROVIDER_STREAM_DISPATCH;
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wmicrosoft-anon-tag"
#if defined(__cplusplus)
struct _WSK_PROVIDER_STREAM_DISPATCH : _WSK_PROVIDER_BASIC_DISPATCH {
#else
struct _WSK_PROVIDER_STREAM_DISPATCH {
    struct _WSK_PROVIDER_BASIC_DISPATCH;
#endif
    PFN_WSK_BIND WskBind;
    PFN_WSK_ACCEPT WskAccept;
    PFN_WSK_CONNECT WskConnect;
    PFN_WSK_LISTEN WskListen;
    PFN_WSK_SEND WskSend;
    PFN_WSK_RECEIVE WskReceive;
    PFN_WSK_DISCONNECT WskDisconnect;
    PFN_WSK_RELEASE_DATA_INDICATION_LIST WskRelease;
    PFN_WSK_GET_LOCAL_ADDRESS WskGetLocalAddress;
    PFN_WSK_GET_REMOTE_ADDRESS WskGetRemoteAddress;
    PFN_WSK_CONNECT_EX WskConnectEx;
    PFN_WSK_SEND_EX WskSendEx;
    PFN_WSK_RECEIVE_EX WskReceiveEx;
};
#pragma clang diagnostic pop

typedef struct _WSK_REGISTRATION WSK_REGISTRATION, *PWSK_REGISTRATION;
struct _WSK_REGISTRATION {
    ULONGLONG ReservedRegistrationState;
    PVOID ReservedRegistrationContext;
    KSPIN_LOCK ReservedRegistrationLock;
};

struct _WSK_SOCKET {
    const void *Dispatch;
};

typedef struct _WSK_TDI_MAP WSK_TDI_MAP, *PWSK_TDI_MAP;
struct _WSK_TDI_MAP {
    USHORT SocketType;
    ADDRESS_FAMILY AddressFamily;
    ULONG Protocol;
    PCWSTR TdiDeviceName;
};

typedef struct _WSK_TDI_MAP_INFO WSK_TDI_MAP_INFO, *PWSK_TDI_MAP_INFO;
struct _WSK_TDI_MAP_INFO {
    const ULONG ElementCount;
    const WSK_TDI_MAP *Map;
};

typedef struct _WSK_TRANSPORT WSK_TRANSPORT, *PWSK_TRANSPORT;
struct _WSK_TRANSPORT {
    USHORT Version;
    USHORT SocketType;
    ULONG Protocol;
    ADDRESS_FAMILY AddressFamily;
    GUID ProviderId;
};

/*
 * Names without an import word stand for the slot of the import table itself: the name is a
 * pointer to the kernel's variable, and has one star more than that.
 */
extern const NPIID NPI_WSK_INTERFACE_ID;

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS WskCaptureProviderNPI(_In_ PWSK_REGISTRATION WskRegistration,
                                               _In_ ULONG WaitTimeout,
                                               _Out_ PWSK_PROVIDER_NPI WskProviderNpi);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void WskDeregister(_In_ PWSK_REGISTRATION WskRegistration);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS
WskQueryProviderCharacteristics(_In_ PWSK_REGISTRATION WskRegistration,
                                _Out_ PWSK_PROVIDER_CHARACTERISTICS WskProviderCharacteristics);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS WskRegister(_In_ PWSK_CLIENT_NPI WskClientNpi,
                                     _Out_ PWSK_REGISTRATION WskRegistration);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void WskReleaseProviderNPI(_In_ PWSK_REGISTRATION WskRegistration);

EXTERN_C_END

#endif
