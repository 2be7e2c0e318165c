/*
 * Nodes of Bluetooth service records.
 */
#ifndef CWDK_SDPNODE_H
#define CWDK_SDPNODE_H

#include "wdm.h"

EXTERN_C_START

typedef struct ISdpNodeContainer ISdpNodeContainer;
typedef UCHAR SDP_BOOLEAN;

typedef struct SDP_LARGE_INTEGER_16 SDP_LARGE_INTEGER_16, *PSDP_LARGE_INTEGER_16,
    *LPSDP_LARGE_INTEGER_16;
struct SDP_LARGE_INTEGER_16 {
    ULONGLONG LowPart;
    LONGLONG HighPart;
};

typedef struct SDP_ULARGE_INTEGER_16 SDP_ULARGE_INTEGER_16, *PSDP_ULARGE_INTEGER_16,
    *LPSDP_ULARGE_INTEGER_16;
struct SDP_ULARGE_INTEGER_16 {
    ULONGLONG LowPart;
    ULONGLONG HighPart;
};

typedef struct _SDP_NODE_HEADER SDP_NODE_HEADER, *PSDP_NODE_HEADER;
struct _SDP_NODE_HEADER {
    LIST_ENTRY Link;
    USHORT Type;
    USHORT SpecificType;
};

typedef union _SDP_NODE_DATA SDP_NODE_DATA, *PSDP_NODE_DATA;
union _SDP_NODE_DATA {
    SDP_LARGE_INTEGER_16 int128;
    SDP_ULARGE_INTEGER_16 uint128;
    GUID uuid128;
    ULONG uuid32;
    USHORT uuid16;
    LONGLONG int64;
    ULONGLONG uint64;
    LONG int32;
    ULONG uint32;
    SHORT int16;
    USHORT uint16;
    CHAR int8;
    UCHAR uint8;
    SDP_BOOLEAN boolean;
    PCHAR string;
    PCHAR url;
    SDP_NODE_HEADER sequence;
    SDP_NODE_HEADER alternative;
    ISdpNodeContainer *container;
    struct {
        PUCHAR stream;
        ULONG streamLength;
    };
};

typedef struct _SDP_NODE SDP_NODE, *PSDP_NODE;
struct _SDP_NODE {
    SDP_NODE_HEADER hdr;
    ULONG DataSize;
    SDP_NODE_DATA u;
    PVOID Reserved;
};

typedef struct _SDP_TREE_ROOT_NODE SDP_TREE_ROOT_NODE, *PSDP_TREE_ROOT_NODE;
struct _SDP_TREE_ROOT_NODE {
    SDP_NODE RootNode;
};

EXTERN_C_END

#endif
