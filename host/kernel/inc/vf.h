/*
 * vf.h: what the kernel gives verifier.sys beyond its public exports. Everything named here is
 * exported by ntoskrnl.exe (see ke/verify.c) and meant for that image alone.
 */
#pragma once

#include "host/kernel/inc/ke.h"
#include "host/kernel/inc/mm.h"
#include "host/kernel/inc/rtl.h"
#include "host/kernel/inc/ldr.h"
#include "host/kernel/inc/io.h"

const MACHINE_BOOT *VfGetBoot(void);

/* Where the loader and the I/O manager ask the verifier. */
void VfSetImageHooks(const LDR_HOOKS *Hooks);
void VfSetIrpHooks(IOP_CALL_DRIVER *CallDriver, IOP_COMPLETE_REQUEST *CompleteRequest);

/* An index below Count from the seed's stream for faults. */
ULONG VfChooseFault(ULONG Count);

/* Give a base, find the image there; NULL when none. */
const MACHINE_IMAGE *VfImageAt(const void *Address);

/* Executable memory for stubs; never freed. */
PVOID VfAllocateCode(SIZE_T Size);

/* Live objects inside a range of memory that is about to be freed; NULL when there is none. */
PVOID VfFindActiveTimer(PVOID Base, SIZE_T Size);
PVOID VfFindActiveResource(PVOID Base, SIZE_T Size);
PVOID VfFindActiveLookaside(PVOID Base, SIZE_T Size);

/* The level from which an IRQL check speaks, and the DPC the processor runs, or NULL. */
PKDPC VfCurrentDpc(void);
