/*
 * The framework's verifier declarations under the name that sources include.
 */
#ifndef CWDK_WDFVERIFIER_H
#define CWDK_WDFVERIFIER_H

#include "wdf/verifier.h"

#endif
