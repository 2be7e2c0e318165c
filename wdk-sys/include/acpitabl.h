/*
 * ACPI tables: how firmware describes the machine to the system.
 *
 * Every table begins with DESCRIPTION_HEADER: signature, length, checksum. A driver reads one by
 * ExGetSystemFirmwareTable or through the bus driver; what is inside is firmware's word and is
 * checked before it is used.
 */
#ifndef CWDK_ACPITABL_H
#define CWDK_ACPITABL_H

#include "wdm.h"
#include "acpi/table.h"
#include "acpi/interrupt.h"
#include "acpi/iommu.h"
#include "acpi/memory.h"
#include "acpi/processor.h"
#include "acpi/timer.h"
#include "acpi/boot.h"
#include "acpi/security.h"
#include "acpi/location.h"

#endif
