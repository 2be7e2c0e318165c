/*
 * Bug check codes under the name that sources include.
 */
#ifndef CWDK_BUGCODES_H
#define CWDK_BUGCODES_H

#include "nt/bugcodes.h"

#endif
