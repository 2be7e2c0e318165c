/*
 * Part of NDIS: poll.
 */
#ifndef CWDK_NDIS_POLL_H
#define CWDK_NDIS_POLL_H

#include <wdm.h>
#include <ntddndis.h>
#include "ndis/mdlapi.h"

#define NDIS_ANY_NUMBER_OF_NBLS 0xFFFFFFFFU

#define NDIS_POLL_CHARACTERISTICS_REVISION_1 1
#define NDIS_POLL_DATA_REVISION_1 1
#define NDIS_POLL_NOTIFICATION_REVISION_1 1

#define NDIS_SIZEOF_NDIS_POLL_NOTIFICATION_REVISION_1 5ULL
#define NDIS_SIZEOF_NDIS_POLL_CHARACTERISTICS_REVISION_1 0x18ULL
#define NDIS_SIZEOF_NDIS_POLL_DATA_REVISION_1 0x98ULL

EXTERN_C_START

typedef struct _NDIS_OBJECT_HEADER NDIS_OBJECT_HEADER, *PNDIS_OBJECT_HEADER;
typedef struct _NET_BUFFER_LIST NET_BUFFER_LIST, *PNET_BUFFER_LIST;
typedef struct _NDIS_POLL_DATA NDIS_POLL_DATA;
typedef struct _NDIS_POLL_NOTIFICATION NDIS_POLL_NOTIFICATION;

_Function_class_(NDIS_POLL)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void NDIS_POLL(_In_ void *Context, _Inout_ NDIS_POLL_DATA *PollData);
typedef NDIS_POLL *NDIS_POLL_HANDLER;

_Function_class_(NDIS_SET_POLL_NOTIFICATION)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void NDIS_SET_POLL_NOTIFICATION(_In_ void *Context,
                                        _Inout_ NDIS_POLL_NOTIFICATION *Notification);
typedef NDIS_SET_POLL_NOTIFICATION *NDIS_SET_POLL_NOTIFICATION_HANDLER;

typedef struct NDIS_POLL_HANDLE__ *NDIS_POLL_HANDLE;
struct NDIS_POLL_HANDLE__ {
    int unused;
};

typedef struct _NDIS_POLL_CHARACTERISTICS NDIS_POLL_CHARACTERISTICS;
struct _NDIS_POLL_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    NDIS_SET_POLL_NOTIFICATION_HANDLER SetPollNotificationHandler;
    NDIS_POLL_HANDLER PollHandler;
};

typedef struct _NDIS_POLL_RECEIVE_DATA NDIS_POLL_RECEIVE_DATA;
struct _NDIS_POLL_RECEIVE_DATA {
    ULONG MaxNblsToIndicate;
    ULONG Reserved1[3];
    NET_BUFFER_LIST *IndicatedNblChain;
    ULONG NumberOfIndicatedNbls;
    ULONG NumberOfRemainingNbls;
    ULONG Flags;
    ULONG Reserved2;
    void *Reserved3[4];
};

typedef struct _NDIS_POLL_TRANSMIT_DATA NDIS_POLL_TRANSMIT_DATA;
struct _NDIS_POLL_TRANSMIT_DATA {
    ULONG MaxNblsToComplete;
    ULONG Reserved1[3];
    NET_BUFFER_LIST *CompletedNblChain;
    ULONG NumberOfCompletedNbls;
    ULONG NumberOfRemainingNbls;
    ULONG SendCompleteFlags;
    ULONG Reserved2;
    void *Reserved3[4];
};

struct _NDIS_POLL_DATA {
    NDIS_OBJECT_HEADER Header;
    NDIS_POLL_TRANSMIT_DATA Transmit;
    NDIS_POLL_RECEIVE_DATA Receive;
};

struct _NDIS_POLL_NOTIFICATION {
    NDIS_OBJECT_HEADER Header;
    BOOLEAN Enabled;
};

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NdisDeregisterPoll(_In_ NDIS_POLL_HANDLE PollHandle);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisRegisterPoll(_In_ NDIS_HANDLE NdisHandle, _In_opt_ void *Context,
                                             _In_ const NDIS_POLL_CHARACTERISTICS *Characteristics,
                                             _Out_ NDIS_POLL_HANDLE *PollHandle);

_IRQL_requires_max_(HIGH_LEVEL)
DECLSPEC_IMPORT void NdisRequestPoll(_In_ NDIS_POLL_HANDLE PollHandle, _Reserved_ void *Reserved);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisSetPollAffinity(_In_ NDIS_POLL_HANDLE PollHandle,
                                         _In_ const PROCESSOR_NUMBER *PollAffinity);

EXTERN_C_END

#endif
