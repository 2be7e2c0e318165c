/*
 * Status codes: the value nearly every kernel call returns. The two top bits are the severity
 * (success, information, warning, error); NT_SUCCESS in nt/basic.h reads them.
 */
#ifndef CWDK_NT_STATUS_H
#define CWDK_NT_STATUS_H

#include "nt/basic.h"
#include "nt/status/facility.h"
#include "nt/status/success.h"
#include "nt/status/general.h"
#include "nt/status/memory.h"
#include "nt/status/execution.h"
#include "nt/status/file.h"
#include "nt/status/device.h"
#include "nt/status/network.h"
#include "nt/status/access.h"
#include "nt/status/account.h"
#include "nt/status/directory.h"
#include "nt/status/terminal.h"
#include "nt/status/rpc.h"
#include "nt/status/cluster.h"
#include "nt/status/platform.h"
#include "nt/status/transaction.h"
#include "nt/status/graphics.h"
#include "nt/status/filter.h"
#include "nt/status/encryption.h"
#include "nt/status/network_filter.h"
#include "nt/status/network_driver.h"
#include "nt/status/tpm.h"
#include "nt/status/hypervisor.h"
#include "nt/status/virtual_disk.h"
#include "nt/status/file_service.h"
#include "nt/status/boot.h"
#include "nt/status/application.h"

#endif
