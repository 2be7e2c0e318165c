/* How programs find and use the driver. */
#ifndef {{IDENT}}_H
#define {{IDENT}}_H

/* The device for programs (\\.\{{name}}) and for the kernel. */
#define {{IDENT}}_LINK_NAME   L"\\DosDevices\\{{name}}"
#define {{IDENT}}_DEVICE_NAME L"\\Device\\{{name}}"

/* Sends the input back as output. The output has to hold all of it, or the request fails with
 * STATUS_BUFFER_TOO_SMALL. */
#define IOCTL_{{IDENT}}_ECHO CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS)

#endif
