/*
 * The class extension of connector system software interfaces, by its version.
 */
#ifndef CWDK_UCMUCSI_1_0_UCMUCSICX_H
#define CWDK_UCMUCSI_1_0_UCMUCSICX_H

#include "../../ucmucsicx.h"

#endif
