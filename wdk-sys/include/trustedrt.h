/*
 * What programs and drivers share about trusted execution environments.
 */
#ifndef CWDK_TRUSTEDRT_H
#define CWDK_TRUSTEDRT_H

#include "wdm.h"

#define IOCTL_TR_ENUMERATE_SERVICES                                                                \
    CTL_CODE(FILE_DEVICE_TRUST_ENV, 0x2, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_TR_EXECUTE_FUNCTION                                                                  \
    CTL_CODE(FILE_DEVICE_TRUST_ENV, 0x1, METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define IOCTL_TR_SERVICE_QUERY                                                                     \
    CTL_CODE(FILE_DEVICE_TRUST_ENV, 0x0, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define TRUSTED_RUNTIME_INTERFACE_VERSION 1
#define TRUSTED_RUNTIME_INTERFACE_VERSION_1 1

EXTERN_C_START

typedef struct _TR_SERVICE_INFORMATION_V1 TR_SERVICE_INFORMATION_V1, *PTR_SERVICE_INFORMATION,
    *PTR_SERVICE_INFORMATION_V1;
typedef TR_SERVICE_INFORMATION_V1 TR_SERVICE_INFORMATION;
typedef struct _TR_SERVICE_REQUEST_V1 TR_SERVICE_REQUEST_V1, *PTR_SERVICE_REQUEST,
    *PTR_SERVICE_REQUEST_V1;
typedef TR_SERVICE_REQUEST_V1 TR_SERVICE_REQUEST;
struct _TR_SERVICE_INFORMATION_V1 {
    ULONG InterfaceVersion;
    ULONG ServiceMajorVersion;
    ULONG ServiceMinorVersion;
};

typedef struct _TR_SERVICE_REQUEST_RESPONSE_V1 TR_SERVICE_REQUEST_RESPONSE_V1,
    *PTR_SERVICE_REQUEST_RESPONSE, *PTR_SERVICE_REQUEST_RESPONSE_V1;
typedef TR_SERVICE_REQUEST_RESPONSE_V1 TR_SERVICE_REQUEST_RESPONSE;
struct _TR_SERVICE_REQUEST_RESPONSE_V1 {
    ULONG InterfaceVersion;
    ULONG64 BytesWritten;
};

struct _TR_SERVICE_REQUEST_V1 {
    ULONG InterfaceVersion;
    ULONG ServiceMajorVersion;
    ULONG ServiceMinorVersion;
    ULONG FunctionCode;
    _Field_size_bytes_(InputBufferSize) void *InputBuffer;
    ULONG64 InputBufferSize;
    _Field_size_bytes_(OutputBufferSize) void *OutputBuffer;
    ULONG64 OutputBufferSize;
};

EXTERN_C_END

#endif
