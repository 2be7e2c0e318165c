/*
 * Status codes under the name that sources include.
 */
#ifndef CWDK_NTSTATUS_H
#define CWDK_NTSTATUS_H

#include "nt/status.h"

#endif
