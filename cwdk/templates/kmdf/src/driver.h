#pragma once

#include <ntddk.h>
#include <wdf.h>

#include "{{ident}}.h"

/* What the device remembers. The queue is sequential: one request at a time touches it, so it
 * needs no lock. */
typedef struct _DEVICE_CONTEXT {
    size_t Length; /* of what was written last; at most {{IDENT}}_CAPACITY */
    UCHAR Bytes[{{IDENT}}_CAPACITY];
} DEVICE_CONTEXT;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DEVICE_CONTEXT, DeviceContext)

DRIVER_INITIALIZE DriverEntry;
EVT_WDF_DRIVER_DEVICE_ADD {{Camel}}DeviceAdd;
EVT_WDF_IO_QUEUE_IO_READ {{Camel}}Read;
EVT_WDF_IO_QUEUE_IO_WRITE {{Camel}}Write;
