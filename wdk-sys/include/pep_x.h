/*
 * Platform extension plug-ins (PEP): the driver that knows a system on a chip.
 *
 * A PEP registers with the power framework and is notified, by callbacks with a notification number
 * and a structure of that number, of what devices (pep/device.h) and processors (pep/processor.h)
 * need, or answers ACPI methods in the firmware's stead (pep/acpi.h). What it has to tell in turn
 * it puts into work items when the framework asks for them (pep/work.h).
 */
#ifndef CWDK_PEP_X_H
#define CWDK_PEP_X_H

#include "wdm.h"
#include "acpiioct.h"
#include "pep/types.h"
#include "pep/acpi.h"
#include "pep/device.h"
#include "pep/processor.h"
#include "pep/performance.h"
#include "pep/work.h"
#include "pep/registration.h"

#endif
