/*
 * Kernel-mode SAL words under the name that some sources include.
 */
#ifndef CWDK_KERNELSPECS_H
#define CWDK_KERNELSPECS_H

#include "driverspecs.h"

#endif
