/* What clients of the lookaside example share with it. */
#ifndef LOOKASIDE_PUBLIC_H
#define LOOKASIDE_PUBLIC_H

#define LOOKASIDE_NT_NAME L"\\Device\\CwdkLookaside"
#define LOOKASIDE_LINK_NAME L"\\DosDevices\\CwdkLookaside"

/* Pushes a ULONG (input) on the device's stack. */
#define IOCTL_LOOKASIDE_PUSH CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS)

/* Pops the newest ULONG (output); STATUS_NO_MORE_ENTRIES when there is none. */
#define IOCTL_LOOKASIDE_POP CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)

#endif
