/*
 * Part of NDIS: objectheader.
 */
#ifndef CWDK_NDIS_OBJECTHEADER_H
#define CWDK_NDIS_OBJECTHEADER_H

#include <wdm.h>

#define NDIS_OBJECT_REVISION_1 1

EXTERN_C_START

EXTERN_C_END

#endif
