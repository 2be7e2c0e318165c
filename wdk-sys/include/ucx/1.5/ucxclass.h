/*
 * The class extension of USB host controllers, by its version.
 */
#ifndef CWDK_UCX_1_5_UCXCLASS_H
#define CWDK_UCX_1_5_UCXCLASS_H

#include "../../ucxclass.h"

#endif
