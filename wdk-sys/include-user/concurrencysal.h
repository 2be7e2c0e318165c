/*
 * The words of contracts about locks. The same for drivers of both modes.
 */
#ifndef CWDK_USER_CONCURRENCYSAL_H
#define CWDK_USER_CONCURRENCYSAL_H

#include "../include/concurrencysal.h"

#endif
