/*
 * Status codes. The same for drivers of both modes.
 */
#ifndef CWDK_USER_NTSTATUS_H
#define CWDK_USER_NTSTATUS_H

#include "../include/ntstatus.h"

#endif
