/* wrap.h: the wrappers' declarations, from the functions they stand for. */
#pragma once

#include "host/verifier/verifier.h"

#undef ExFreePool

#define WRAP(function) __typeof__(function) Vf##function;
#include "host/verifier/wrappers.def"
