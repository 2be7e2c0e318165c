/* What clients of the echo driver share with it. */
#ifndef ECHO_PUBLIC_H
#define ECHO_PUBLIC_H

/* Opens the echo device. A write stores up to ECHO_MAXIMUM bytes, replacing what was stored; a read
 * gives back what is stored. */
DEFINE_GUID(GUID_DEVINTERFACE_ECHO, 0x6b5c1c20, 0x3c55, 0x4f0e, 0x9a, 0x41, 0x6f, 0x2d, 0x83, 0x5e,
            0x11, 0xc7);

#define ECHO_MAXIMUM 4096

/* Answers with the number of bytes stored, a ULONG. */
#define IOCTL_ECHO_LENGTH CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800, METHOD_BUFFERED, FILE_READ_ACCESS)

/* Answers once ECHO_DELAY_MS have gone by, with nothing. */
#define IOCTL_ECHO_LATER CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_READ_ACCESS)
#define ECHO_DELAY_MS 50

#endif
