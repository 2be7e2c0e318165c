/*
 * The words of contracts, first generation. The same for drivers of both modes.
 */
#ifndef CWDK_USER_SPECSTRINGS_H
#define CWDK_USER_SPECSTRINGS_H

#include "../include/specstrings.h"

#endif
