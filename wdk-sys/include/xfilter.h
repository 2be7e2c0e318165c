/*
 * Address filters of network media.
 */
#ifndef CWDK_XFILTER_H
#define CWDK_XFILTER_H

#include "wdm.h"

#define ETH_LENGTH_OF_ADDRESS 6

#define TR_LENGTH_OF_FUNCTIONAL 4
#define TR_LENGTH_OF_ADDRESS 6

/* An address whose first byte is odd goes to many; that of all ones to everybody. */
#define ETH_IS_MULTICAST(Address) ((BOOLEAN)(((PUCHAR)(Address))[0] & 1))
#define ETH_IS_BROADCAST(Address)                                                                  \
    ((((PUCHAR)(Address))[0] == 0xff) && (((PUCHAR)(Address))[1] == 0xff) &&                       \
     (((PUCHAR)(Address))[2] == 0xff) && (((PUCHAR)(Address))[3] == 0xff) &&                       \
     (((PUCHAR)(Address))[4] == 0xff) && (((PUCHAR)(Address))[5] == 0xff))

/* The order of two addresses as of memory: *_Result is zero when they are equal. */
#define ETH_COMPARE_NETWORK_ADDRESSES(_A, _B, _Result)                                             \
    (*(_Result) = __builtin_memcmp((_A), (_B), ETH_LENGTH_OF_ADDRESS))
#define ETH_COMPARE_NETWORK_ADDRESSES_EQ(_A, _B, _Result)                                          \
    (*(_Result) = __builtin_memcmp((_A), (_B), ETH_LENGTH_OF_ADDRESS) != 0)
#define ETH_COPY_NETWORK_ADDRESS(_D, _S) RtlCopyMemory((_D), (_S), ETH_LENGTH_OF_ADDRESS)

EXTERN_C_START

typedef ULONG TR_FUNCTIONAL_ADDRESS;

typedef ULONG TR_GROUP_ADDRESS;

EXTERN_C_END

#endif
