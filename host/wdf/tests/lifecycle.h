/* Shared by lifecycle.c and lifecycle_client.c, which include <initguid.h> before. */
#ifndef HOST_WDF_TESTS_LIFECYCLE_H
#define HOST_WDF_TESTS_LIFECYCLE_H

DEFINE_GUID(GUID_LIFECYCLE, 0x6c1f2f4e, 0x52b5, 0x4b6f, 0x8a, 0x11, 0x0e, 0x5d, 0x36, 0x7c, 0x21,
            0x9a);
#define LIFECYCLE_AT_ONCE 1u /* a write of that length completes at once */
#define IOCTL_LIFECYCLE_WAIT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)

#endif
