/*
 * Data blocks of the classes that Windows defines for WMI.
 *
 * A class has a GUID, a structure as it lies in the buffer, and for each of its properties the
 * number (_ID) and size (_SIZE) that a provider answers with. A driver includes this to offer one
 * of the standard classes; its own classes come from its own MOF file.
 */
#ifndef CWDK_WMIDATA_H
#define CWDK_WMIDATA_H

#include "wdm.h"
#include "wmi/storage.h"
#include "wmi/input.h"
#include "wmi/error_source.h"
#include "wmi/machine_check.h"
#include "wmi/machine_check_device.h"
#include "wmi/power.h"
#include "wmi/monitor.h"
#include "wmi/network_types.h"
#include "wmi/network_offload.h"
#include "wmi/network_scaling.h"
#include "wmi/network_port.h"
#include "wmi/network_queue.h"
#include "wmi/network_status.h"
#include "wmi/network_general.h"
#include "wmi/network_lan.h"
#include "wmi/network_connection.h"
#include "wmi/network_wlan.h"
#include "wmi/system.h"

#endif
