/*
 * The control codes' anatomy (CTL_CODE, METHOD_*, FILE_*_ACCESS) and the device types, under the
 * name by which drivers and programs share headers of their own.
 */
#ifndef CWDK_DEVIOCTL_H
#define CWDK_DEVIOCTL_H

#include "nt/ioctl.h"

#endif
