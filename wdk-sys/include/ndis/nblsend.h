/*
 * Part of NDIS: nblsend.
 */
#ifndef CWDK_NDIS_NBLSEND_H
#define CWDK_NDIS_NBLSEND_H

#include <wdm.h>

#define NDIS_SEND_COMPLETE_FLAGS_DISPATCH_LEVEL 1
#define NDIS_SEND_FLAGS_DISPATCH_LEVEL 1
#define NDIS_SEND_COMPLETE_FLAGS_SINGLE_QUEUE 2
#define NDIS_SEND_FLAGS_CHECK_FOR_LOOPBACK 2
#define NDIS_SEND_COMPLETE_FLAGS_SWITCH_SINGLE_SOURCE 4
#define NDIS_SEND_FLAGS_SINGLE_QUEUE 4
#define NDIS_SEND_FLAGS_SWITCH_DESTINATION_GROUP 0x10
#define NDIS_SEND_FLAGS_SWITCH_SINGLE_SOURCE 0x20

EXTERN_C_START

EXTERN_C_END

#define NDIS_TEST_SEND_FLAG(_Flags, _Fl) (((_Flags) & (_Fl)) == (_Fl))
#define NDIS_SET_SEND_FLAG(_Flags, _Fl) ((_Flags) |= (_Fl))
#define NDIS_TEST_SEND_AT_DISPATCH_LEVEL(_Flags)                                                   \
    NDIS_TEST_SEND_FLAG((_Flags), NDIS_SEND_FLAGS_DISPATCH_LEVEL)
#define NDIS_SET_SEND_COMPLETE_FLAG(_Flags, _Fl) ((_Flags) |= (_Fl))
#define NDIS_TEST_SEND_COMPLETE_FLAG(_Flags, _Fl) (((_Flags) & (_Fl)) == (_Fl))
#define NDIS_TEST_SEND_COMPLETE_AT_DISPATCH_LEVEL(_Flags)                                          \
    NDIS_TEST_SEND_COMPLETE_FLAG((_Flags), NDIS_SEND_COMPLETE_FLAGS_DISPATCH_LEVEL)

#define NDIS_CLEAR_SEND_FLAG(_Flags, _Fl) ((_Flags) &= ~(_Fl))

#endif
