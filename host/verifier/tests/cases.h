/* cases.h: the cases, one for each line of codes.def. */
#pragma once

#include <ntifs.h>
#include <wchar.h>

#define TAG 'tseT'

extern PDRIVER_OBJECT TestDriver;

#define CODE(identifier, bugcheck, parameter, title, explanation) void identifier(BOOLEAN Trip);
#define FAULT(identifier, bugcheck) void identifier(BOOLEAN Trip);
#include "host/verifier/codes.def"

/* Not a violation: counts the allocations that low-resources simulation makes fail. */
void FaultInjection(BOOLEAN Trip);
