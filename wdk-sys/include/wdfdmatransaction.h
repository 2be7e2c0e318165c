/*
 * The framework's dmatransaction declarations under the name that sources include.
 */
#ifndef CWDK_WDFDMATRANSACTION_H
#define CWDK_WDFDMATRANSACTION_H

#include "wdf/dmatransaction.h"

#endif
