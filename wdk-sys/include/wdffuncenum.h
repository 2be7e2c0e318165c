/*
 * The framework's funcenum declarations under the name that sources include.
 */
#ifndef CWDK_WDFFUNCENUM_H
#define CWDK_WDFFUNCENUM_H

#include "wdf/funcenum.h"

#endif
