/*
 * A packet: its fragments and what is known of its headers.
 */
#ifndef CWDK_NET_PACKET_H
#define CWDK_NET_PACKET_H

#include <ntddk.h>

EXTERN_C_START

typedef struct _NET_PACKET NET_PACKET;
typedef struct _NET_PACKET_LAYOUT NET_PACKET_LAYOUT;

typedef enum _NET_PACKET_LAYER2_TYPE {
    NetPacketLayer2TypeUnspecified = 0,
    NetPacketLayer2TypeNull,
    NetPacketLayer2TypeEthernet,
    NetPacketLayer2TypeIeee80211,
} NET_PACKET_LAYER2_TYPE;

typedef enum _NET_PACKET_LAYER3_TYPE {
    NetPacketLayer3TypeUnspecified = 0,
    NetPacketLayer3TypeIPv4UnspecifiedOptions,
    NetPacketLayer3TypeIPv4WithOptions,
    NetPacketLayer3TypeIPv4NoOptions,
    NetPacketLayer3TypeIPv6UnspecifiedExtensions,
    NetPacketLayer3TypeIPv6WithExtensions,
    NetPacketLayer3TypeIPv6NoExtensions,
} NET_PACKET_LAYER3_TYPE;

typedef enum _NET_PACKET_LAYER4_TYPE {
    NetPacketLayer4TypeUnspecified = 0,
    NetPacketLayer4TypeTcp,
    NetPacketLayer4TypeUdp,
    NetPacketLayer4TypeIPFragment,
    NetPacketLayer4TypeIPNotFragment,
} NET_PACKET_LAYER4_TYPE;

#pragma pack(push, 1)
struct _NET_PACKET_LAYOUT {
    UINT16 Layer2HeaderLength : 7;
    UINT16 Layer3HeaderLength : 9;
    UINT8 Layer4HeaderLength : 8;
    UINT8 Layer2Type : 4;
    UINT8 Layer3Type : 4;
    UINT8 Layer4Type : 4;
    UINT8 Reserved0 : 4;
};
#pragma pack(pop)

struct _NET_PACKET {
    UINT32 FragmentIndex;
    UINT16 FragmentCount;
    NET_PACKET_LAYOUT Layout;
    UINT8 Ignore : 1;
    UINT8 Scratch : 1;
    UINT8 Reserved1 : 6;
};

FORCEINLINE BOOLEAN NetPacketIsIpv4(_In_ const NET_PACKET *packet) {
    return packet->Layout.Layer3Type >= NetPacketLayer3TypeIPv4UnspecifiedOptions &&
           packet->Layout.Layer3Type <= NetPacketLayer3TypeIPv4NoOptions;
}

FORCEINLINE BOOLEAN NetPacketIsIpv6(_In_ const NET_PACKET *packet) {
    return packet->Layout.Layer3Type >= NetPacketLayer3TypeIPv6UnspecifiedExtensions &&
           packet->Layout.Layer3Type <= NetPacketLayer3TypeIPv6NoExtensions;
}

EXTERN_C_END

#endif
