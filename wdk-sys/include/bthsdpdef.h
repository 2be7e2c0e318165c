/*
 * Bluetooth service records: what kinds of elements they are made of.
 */
#ifndef CWDK_BTHSDPDEF_H
#define CWDK_BTHSDPDEF_H

#include "wdm.h"

EXTERN_C_START

typedef USHORT *PSDP_ERROR;

typedef USHORT SDP_ERROR;

typedef enum NodeContainerType {
    NodeContainerTypeSequence = 0,
    NodeContainerTypeAlternative,
} NodeContainerType;

typedef enum SDP_SPECIFICTYPE {
    SDP_ST_NONE = 0,
    SDP_ST_UINT8 = 16,
    SDP_ST_UINT16 = 0x110,
    SDP_ST_UINT32 = 0x210,
    SDP_ST_UINT64 = 784,
    SDP_ST_UINT128 = 0x410,
    SDP_ST_INT8 = 32,
    SDP_ST_INT16 = 0x120,
    SDP_ST_INT32 = 0x220,
    SDP_ST_INT64 = 800,
    SDP_ST_INT128 = 0x420,
    SDP_ST_UUID16 = 304,
    SDP_ST_UUID32 = 0x220,
    SDP_ST_UUID128 = 1072,
} SDP_SPECIFICTYPE;

typedef enum SDP_TYPE {
    SDP_TYPE_NIL = 0,
    SDP_TYPE_UINT,
    SDP_TYPE_INT,
    SDP_TYPE_UUID,
    SDP_TYPE_STRING,
    SDP_TYPE_BOOLEAN,
    SDP_TYPE_SEQUENCE,
    SDP_TYPE_ALTERNATIVE,
    SDP_TYPE_URL,
    SDP_TYPE_CONTAINER = 32,
} SDP_TYPE;

EXTERN_C_END

#endif
