/*
 * Part of NDIS: nbl.
 */
#ifndef CWDK_NDIS_NBL_H
#define CWDK_NDIS_NBL_H

#include <wdm.h>
#include <ntddndis.h>
#include "ndis/mdlapi.h"

#define NBL_FLAGS_NDIS_RESERVED 4092
#define NBL_FLAGS_MINIPORT_RESERVED 61440
#define NBL_FLAGS_SCRATCH 0xF0000
#define NBL_FLAGS_PROTOCOL_RESERVED 0xFFF00003U

#define NDIS_NBL_FLAGS_SEND_READ_ONLY 1
#define NDIS_NBL_FLAGS_RECV_READ_ONLY 2
#define NDIS_NBL_FLAGS_HD_SPLIT 0x100
#define NDIS_NBL_FLAGS_IS_IPV4 0x200
#define NDIS_NBL_FLAGS_IS_IPV6 0x400
#define NDIS_NBL_FLAGS_IS_TCP 0x800
#define NDIS_NBL_FLAGS_IS_UDP 0x1000
#define NDIS_NBL_FLAGS_SPLIT_AT_UPPER_LAYER_PROTOCOL_HEADER 0x2000
#define NDIS_NBL_FLAGS_SPLIT_AT_UPPER_LAYER_PROTOCOL_PAYLOAD 0x4000
#define NDIS_NBL_FLAGS_IS_LOOPBACK_PACKET 0x8000
#define NDIS_NBL_FLAGS_CAPTURE_TIMESTAMP_ON_TRANSMIT 0x10000

EXTERN_C_START

typedef struct _NET_BUFFER NET_BUFFER, *PNET_BUFFER;
typedef struct _NET_BUFFER_LIST NET_BUFFER_LIST, *PNET_BUFFER_LIST;
typedef struct _NET_BUFFER_LIST_CONTEXT NET_BUFFER_LIST_CONTEXT, *PNET_BUFFER_LIST_CONTEXT;
typedef struct _NET_BUFFER_SHARED_MEMORY NET_BUFFER_SHARED_MEMORY, *PNET_BUFFER_SHARED_MEMORY;

typedef union _NET_BUFFER_DATA_LENGTH NET_BUFFER_DATA_LENGTH, *PNET_BUFFER_DATA_LENGTH;
union _NET_BUFFER_DATA_LENGTH {
    ULONG DataLength;
    SIZE_T stDataLength;
};

typedef struct _NET_BUFFER_DATA NET_BUFFER_DATA, *PNET_BUFFER_DATA;
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wmicrosoft-anon-tag"
struct _NET_BUFFER_DATA {
    NET_BUFFER *Next;
    MDL *CurrentMdl;
    ULONG CurrentMdlOffset;
#if defined(__cplusplus)
    union {
        ULONG DataLength;
        SIZE_T stDataLength;
    };
#else
    union _NET_BUFFER_DATA_LENGTH;
#endif
    MDL *MdlChain;
    ULONG DataOffset;
};
#pragma clang diagnostic pop

typedef union _NET_BUFFER_HEADER NET_BUFFER_HEADER, *PNET_BUFFER_HEADER;
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wmicrosoft-anon-tag"
union _NET_BUFFER_HEADER {
#if defined(__cplusplus)
    struct _NET_BUFFER_DATA Base;
#else
    struct _NET_BUFFER_DATA;
#endif
    SLIST_HEADER Link;
};
#pragma clang diagnostic pop

struct _NET_BUFFER {
    union {
        struct {
            NET_BUFFER *Next;
            MDL *CurrentMdl;
            ULONG CurrentMdlOffset;
            union {
                ULONG DataLength;
                SIZE_T stDataLength;
            };
            MDL *MdlChain;
            ULONG DataOffset;
        };
        SLIST_HEADER Link;
        NET_BUFFER_HEADER NetBufferHeader;
    };
    USHORT ChecksumBias;
    USHORT Reserved;
    NDIS_HANDLE NdisPoolHandle;
    PVOID NdisReserved[2];
    PVOID ProtocolReserved[6];
    PVOID MiniportReserved[4];
    PHYSICAL_ADDRESS DataPhysicalAddress;
    union {
        NET_BUFFER_SHARED_MEMORY *SharedMemoryInfo;
        SCATTER_GATHER_LIST *ScatterGatherList;
    };
};

typedef struct _NET_BUFFER_LIST_DATA NET_BUFFER_LIST_DATA, *PNET_BUFFER_LIST_DATA;
struct _NET_BUFFER_LIST_DATA {
    NET_BUFFER_LIST *Next;
    NET_BUFFER *FirstNetBuffer;
};

typedef union _NET_BUFFER_LIST_HEADER NET_BUFFER_LIST_HEADER, *PNET_BUFFER_LIST_HEADER;
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wmicrosoft-anon-tag"
union _NET_BUFFER_LIST_HEADER {
#if defined(__cplusplus)
    struct _NET_BUFFER_LIST_DATA Base;
#else
    struct _NET_BUFFER_LIST_DATA;
#endif
    SLIST_HEADER Link;
};
#pragma clang diagnostic pop

struct _NET_BUFFER_LIST {
    union {
        struct {
            NET_BUFFER_LIST *Next;
            NET_BUFFER *FirstNetBuffer;
        };
        SLIST_HEADER Link;
        NET_BUFFER_LIST_HEADER NetBufferListHeader;
    };
    NET_BUFFER_LIST_CONTEXT *Context;
    NET_BUFFER_LIST *ParentNetBufferList;
    NDIS_HANDLE NdisPoolHandle;
    DECLSPEC_ALIGN(16) PVOID NdisReserved[2];
    PVOID ProtocolReserved[4];
    PVOID MiniportReserved[2];
    PVOID Scratch;
    NDIS_HANDLE SourceHandle;
    ULONG NblFlags;
    LONG ChildRefCount;
    ULONG Flags;
    union {
        NDIS_STATUS Status;
        ULONG NdisReserved2;
    };
    PVOID NetBufferListInfo[27];
};

struct DECLSPEC_ALIGN(16) _NET_BUFFER_LIST_CONTEXT {
    NET_BUFFER_LIST_CONTEXT *Next;
    USHORT Size;
    USHORT Offset;
    DECLSPEC_ALIGN(8) UCHAR ContextData[];
};

struct _NET_BUFFER_SHARED_MEMORY {
    NET_BUFFER_SHARED_MEMORY *NextSharedMemorySegment;
    ULONG SharedMemoryFlags;
    NDIS_HANDLE SharedMemoryHandle;
    ULONG SharedMemoryOffset;
    ULONG SharedMemoryLength;
};

EXTERN_C_END

#endif
