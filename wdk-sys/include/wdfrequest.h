/*
 * The framework's request declarations under the name that sources include.
 */
#ifndef CWDK_WDFREQUEST_H
#define CWDK_WDFREQUEST_H

#include "wdf/request.h"

#endif
