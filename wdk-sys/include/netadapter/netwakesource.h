/*
 * What an adapter is to wake the system for.
 */
#ifndef CWDK_NETADAPTER_NETWAKESOURCE_H
#define CWDK_NETADAPTER_NETWAKESOURCE_H

#include "netadapter.h"

EXTERN_C_START

typedef struct _NET_WAKE_SOURCE_BITMAP_PARAMETERS NET_WAKE_SOURCE_BITMAP_PARAMETERS;
typedef struct _NET_WAKE_SOURCE_MEDIA_CHANGE_PARAMETERS NET_WAKE_SOURCE_MEDIA_CHANGE_PARAMETERS;

typedef enum _NET_WAKE_SOURCE_TYPE {
    NetWakeSourceTypeBitmapPattern = 1,
    NetWakeSourceTypeMagicPacket,
    NetWakeSourceTypeMediaChange,
    NetWakeSourceTypePacketFilterMatch,
    NetWakeSourceTypeEapolPacket,
} NET_WAKE_SOURCE_TYPE;

struct _NET_WAKE_SOURCE_BITMAP_PARAMETERS {
    ULONG Size;
    ULONG Id;
    const UCHAR *Pattern;
    SIZE_T PatternSize;
    const UCHAR *Mask;
    SIZE_T MaskSize;
};

struct _NET_WAKE_SOURCE_MEDIA_CHANGE_PARAMETERS {
    ULONG Size;
    BOOLEAN MediaConnect;
    BOOLEAN MediaDisconnect;
};

FORCEINLINE VOID
NET_WAKE_SOURCE_BITMAP_PARAMETERS_INIT(_Out_ NET_WAKE_SOURCE_BITMAP_PARAMETERS *Parameters) {
    RtlZeroMemory(Parameters, sizeof(*Parameters));
    Parameters->Size = sizeof(*Parameters);
}

FORCEINLINE VOID NET_WAKE_SOURCE_MEDIA_CHANGE_PARAMETERS_INIT(
    _Out_ NET_WAKE_SOURCE_MEDIA_CHANGE_PARAMETERS *Parameters) {
    RtlZeroMemory(Parameters, sizeof(*Parameters));
    Parameters->Size = sizeof(*Parameters);
}

typedef NETADAPTER (*PFN_NETWAKESOURCEGETADAPTER)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                  NETWAKESOURCE WakeSource);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE NETADAPTER NetWakeSourceGetAdapter(_In_ NETWAKESOURCE WakeSource) {
    return ((PFN_NETWAKESOURCEGETADAPTER)NetFunctions[NetWakeSourceGetAdapterTableIndex])(
        NetDriverGlobals, WakeSource);
}

typedef VOID (*PFN_NETWAKESOURCEGETBITMAPPARAMETERS)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                     NETWAKESOURCE WakeSource,
                                                     NET_WAKE_SOURCE_BITMAP_PARAMETERS *Parameters);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE VOID NetWakeSourceGetBitmapParameters(
    _In_ NETWAKESOURCE WakeSource, _Inout_ NET_WAKE_SOURCE_BITMAP_PARAMETERS *Parameters) {
    ((PFN_NETWAKESOURCEGETBITMAPPARAMETERS)
         NetFunctions[NetWakeSourceGetBitmapParametersTableIndex])(NetDriverGlobals, WakeSource,
                                                                   Parameters);
}

typedef VOID (*PFN_NETWAKESOURCEGETMEDIACHANGEPARAMETERS)(
    PNET_DRIVER_GLOBALS DriverGlobals, NETWAKESOURCE WakeSource,
    NET_WAKE_SOURCE_MEDIA_CHANGE_PARAMETERS *Parameters);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE VOID NetWakeSourceGetMediaChangeParameters(
    _In_ NETWAKESOURCE WakeSource, _Inout_ NET_WAKE_SOURCE_MEDIA_CHANGE_PARAMETERS *Parameters) {
    ((PFN_NETWAKESOURCEGETMEDIACHANGEPARAMETERS)
         NetFunctions[NetWakeSourceGetMediaChangeParametersTableIndex])(NetDriverGlobals,
                                                                        WakeSource, Parameters);
}

typedef NET_WAKE_SOURCE_TYPE (*PFN_NETWAKESOURCEGETTYPE)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                         NETWAKESOURCE WakeSource);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE NET_WAKE_SOURCE_TYPE NetWakeSourceGetType(_In_ NETWAKESOURCE WakeSource) {
    return ((PFN_NETWAKESOURCEGETTYPE)NetFunctions[NetWakeSourceGetTypeTableIndex])(
        NetDriverGlobals, WakeSource);
}

EXTERN_C_END

#endif
