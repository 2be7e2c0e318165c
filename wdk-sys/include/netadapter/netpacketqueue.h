/*
 * What queues of packets of either direction share.
 */
#ifndef CWDK_NETADAPTER_NETPACKETQUEUE_H
#define CWDK_NETADAPTER_NETPACKETQUEUE_H

#include "netexecutioncontext.h"

EXTERN_C_START

typedef struct _NET_PACKET_QUEUE_CONFIG NET_PACKET_QUEUE_CONFIG;

_Function_class_(EVT_PACKET_QUEUE_ADVANCE)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_PACKET_QUEUE_ADVANCE(_In_ NETPACKETQUEUE PacketQueue);
typedef EVT_PACKET_QUEUE_ADVANCE *PFN_PACKET_QUEUE_ADVANCE;

_Function_class_(EVT_PACKET_QUEUE_CANCEL)
_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_PACKET_QUEUE_CANCEL(_In_ NETPACKETQUEUE PacketQueue);
typedef EVT_PACKET_QUEUE_CANCEL *PFN_PACKET_QUEUE_CANCEL;

_Function_class_(EVT_PACKET_QUEUE_SET_NOTIFICATION_ENABLED)
_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_PACKET_QUEUE_SET_NOTIFICATION_ENABLED(_In_ NETPACKETQUEUE PacketQueue,
                                                       _In_ BOOLEAN NotificationEnabled);
typedef EVT_PACKET_QUEUE_SET_NOTIFICATION_ENABLED *PFN_PACKET_QUEUE_SET_NOTIFICATION_ENABLED;

_Function_class_(EVT_PACKET_QUEUE_START)
_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_PACKET_QUEUE_START(_In_ NETPACKETQUEUE PacketQueue);
typedef EVT_PACKET_QUEUE_START *PFN_PACKET_QUEUE_START;

_Function_class_(EVT_PACKET_QUEUE_STOP)
_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_PACKET_QUEUE_STOP(_In_ NETPACKETQUEUE PacketQueue);
typedef EVT_PACKET_QUEUE_STOP *PFN_PACKET_QUEUE_STOP;

struct _NET_PACKET_QUEUE_CONFIG {
    ULONG Size;
    PFN_PACKET_QUEUE_START EvtStart;
    PFN_PACKET_QUEUE_STOP EvtStop;
    PFN_PACKET_QUEUE_ADVANCE EvtAdvance;
    PFN_PACKET_QUEUE_SET_NOTIFICATION_ENABLED EvtSetNotificationEnabled;
    PFN_PACKET_QUEUE_CANCEL EvtCancel;
    NETEXECUTIONCONTEXT ExecutionContext;
};

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID NET_PACKET_QUEUE_CONFIG_INIT(
    _Out_ NET_PACKET_QUEUE_CONFIG *Config, _In_ PFN_PACKET_QUEUE_ADVANCE EvtAdvance,
    _In_ PFN_PACKET_QUEUE_SET_NOTIFICATION_ENABLED EvtSetNotificationEnabled,
    _In_ PFN_PACKET_QUEUE_CANCEL EvtCancel) {
    RtlZeroMemory(Config, sizeof(*Config));
    Config->Size = sizeof(*Config);
    Config->EvtAdvance = EvtAdvance;
    Config->EvtSetNotificationEnabled = EvtSetNotificationEnabled;
    Config->EvtCancel = EvtCancel;
}

EXTERN_C_END

#endif
