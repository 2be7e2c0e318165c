#pragma once

#include <ntddk.h>

#include "{{ident}}.h"

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD {{Camel}}Unload;

_Dispatch_type_(IRP_MJ_CREATE)
_Dispatch_type_(IRP_MJ_CLOSE)
DRIVER_DISPATCH {{Camel}}CreateClose;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL)
DRIVER_DISPATCH {{Camel}}DeviceControl;
