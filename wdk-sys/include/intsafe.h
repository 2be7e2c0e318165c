/*
 * Safe integers by the name that user-mode code has for them. The results are the NTSTATUS of
 * ntintsafe.h; as with an HRESULT, zero is success and what is negative is an overflow.
 */
#ifndef CWDK_INTSAFE_H
#define CWDK_INTSAFE_H

#include "ntintsafe.h"

#endif
