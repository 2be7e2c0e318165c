/*
 * ex.h: system worker threads and what other rooms need of the executive.
 */
#pragma once

#include "host/kernel/inc/ke.h"

/* Starts the worker threads; needs ps. */
void ExInitSystem(void);
