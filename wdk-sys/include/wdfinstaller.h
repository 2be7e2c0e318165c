/*
 * The framework's installer declarations under the name that sources include.
 */
#ifndef CWDK_WDFINSTALLER_H
#define CWDK_WDFINSTALLER_H

#include "wdf/installer.h"

#endif
