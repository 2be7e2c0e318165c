/*
 * What the files of driver loading share.
 */
#pragma once

#include "host/kernel/inc/ldr.h"

extern LIST_ENTRY LdrpDrivers; // IOP_DRIVER.Link, in load order

// Strings from pool (LDRP_TAG).
NTSTATUS LdrpJoin(PCWSTR first, PCUNICODE_STRING second, PCWSTR third, PUNICODE_STRING ret_string);
VOID LdrpFreeString(PUNICODE_STRING string);
UNICODE_STRING LdrpLastComponent(PCUNICODE_STRING path);

// Calls the reinitialization routines that a driver's DriverEntry registered.
VOID LdrpRunReinitialize(PIOP_DRIVER driver);
