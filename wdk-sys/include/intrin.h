/*
 * The compiler's intrinsics, under the name that sources written for the Microsoft compiler
 * include. clang's own header of this name declares some of them with other types.
 */
#ifndef CWDK_INTRIN_H
#define CWDK_INTRIN_H

#include "nt/intrinsics.h"

#endif
