/*
 * Part of NDIS: hashtypes.
 */
#ifndef CWDK_NDIS_HASHTYPES_H
#define CWDK_NDIS_HASHTYPES_H

#include <wdm.h>

#define NDIS_HASH_FUNCTION_MASK 255
#define NDIS_HASH_IPV4 0x100
#define NDIS_HASH_TCP_IPV4 0x200
#define NDIS_HASH_IPV6 0x400
#define NDIS_HASH_IPV6_EX 0x800
#define NDIS_HASH_TCP_IPV6 0x1000
#define NDIS_HASH_TCP_IPV6_EX 0x2000
#define NDIS_HASH_UDP_IPV4 0x4000
#define NDIS_HASH_UDP_IPV6 0x8000
#define NDIS_HASH_UDP_IPV6_EX 0x10000
#define NDIS_HASH_TYPE_MASK 0xFFFF00

#define NdisHashFunctionReserved1 2

#define NdisHashFunctionReserved2 4

#define NdisHashFunctionReserved3 8

#define NdisHashFunctionToeplitz 1

EXTERN_C_START

typedef ULONG NDIS_HASH_FLAGS;

EXTERN_C_END

/* Hash information holds the function in its low byte and the types above it. */
#define NDIS_RSS_HASH_FUNC_FROM_HASH_INFO(_HashInfo) ((_HashInfo) & NDIS_HASH_FUNCTION_MASK)
#define NDIS_RSS_HASH_TYPE_FROM_HASH_INFO(_HashInfo) ((_HashInfo) & NDIS_HASH_TYPE_MASK)
#define NDIS_RSS_HASH_INFO_FROM_TYPE_AND_FUNC(_HashType, _HashFunction)                            \
    ((_HashType) | (_HashFunction))

#endif
