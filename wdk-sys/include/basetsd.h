/*
 * Integer types of fixed and of pointer size.
 */
#ifndef CWDK_BASETSD_H
#define CWDK_BASETSD_H

#include "nt/basic.h"

#endif
