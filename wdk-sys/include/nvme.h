/*
 * NVM Express: what a controller and its commands look like. Structures of the specification, under
 * the names that drivers of Windows know them by.
 */
#ifndef CWDK_NVME_H
#define CWDK_NVME_H

#include "storage/nvme/register.h"
#include "storage/nvme/status.h"
#include "storage/nvme/admin.h"
#include "storage/nvme/nvm.h"
#include "storage/nvme/feature.h"
#include "storage/nvme/identify.h"
#include "storage/nvme/zone.h"
#include "storage/nvme/command.h"
#include "storage/nvme/log.h"
#include "storage/nvme/event.h"
#include "storage/nvme/ocphistory.h"
#include "storage/nvme/ocp.h"

#endif
