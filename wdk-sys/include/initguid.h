/*
 * Makes the DEFINE_GUID lines of the headers included after it definitions, not declarations.
 */
#ifndef INITGUID
#define INITGUID
#endif

#include "guiddef.h"
