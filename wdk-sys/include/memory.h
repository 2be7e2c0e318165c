/*
 * An older name for what string.h declares.
 */
#ifndef CWDK_MEMORY_H
#define CWDK_MEMORY_H

#include "string.h"

#endif
