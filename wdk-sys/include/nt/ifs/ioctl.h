/*
 * Control codes and device types.
 * What ntifs.h adds to nt/ioctl.h.
 */
#ifndef CWDK_NT_IFS_IOCTL_H
#define CWDK_NT_IFS_IOCTL_H

#include "nt/forward.h"

#define IOCTL_LMR_ARE_FILE_OBJECTS_ON_SAME_SERVER                                                  \
    CTL_CODE(0x14, 0x3C, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define IOCTL_REDIR_QUERY_PATH CTL_CODE(0x14, 0x63, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_REDIR_QUERY_PATH_EX CTL_CODE(0x14, 0x64, METHOD_NEITHER, FILE_ANY_ACCESS)

#define IOCTL_VOLSNAP_FLUSH_AND_HOLD_WRITES                                                        \
    CTL_CODE(0x53, 0x0, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

EXTERN_C_START

EXTERN_C_END

#endif
