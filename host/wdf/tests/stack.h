/* Shared by bottom.c, filter.c and stack_client.c, which include <initguid.h> before. */
#ifndef HOST_WDF_TESTS_STACK_H
#define HOST_WDF_TESTS_STACK_H

DEFINE_GUID(GUID_STACK, 0x1d4b1f50, 0x3f0e, 0x4a58, 0x9b, 0x52, 0x6e, 0x0c, 0x4c, 0x77, 0x10, 0x2d);

#define STACK_CODE(Function, Method)                                                               \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x900 + (Function), (Method), FILE_ANY_ACCESS)
/* The sum of the input's bytes, through the user's own buffers. Not seen by the filter. */
#define IOCTL_STACK_SUM STACK_CODE(0, METHOD_NEITHER)
/* What the filter counted, as STACK_COUNTS. Not seen by the function driver. */
#define IOCTL_STACK_COUNTS STACK_CODE(1, METHOD_BUFFERED)
/* How many requests this open file has made, as ULONG. */
#define IOCTL_STACK_FILE STACK_CODE(2, METHOD_OUT_DIRECT)
/* Input is what bottom is to answer: a status. */
#define IOCTL_STACK_FAIL STACK_CODE(3, METHOD_IN_DIRECT)

typedef struct _STACK_COUNTS {
    ULONG Forgotten; /* sent and forgotten */
    ULONG Completed; /* came back through the completion routine */
    ULONG Failed;    /* of those, with an error */
} STACK_COUNTS;

#endif
