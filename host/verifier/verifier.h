/*
 * verifier.h: what the files of verifier.sys share.
 *
 * verifier.sys is the first driver to load. It sees every later image before its imports are bound
 * (LdrHooks) and puts itself between a driver and the kernel: a stub before each function that has
 * a contract row, which checks the call and jumps on, and a wrapper instead of those functions
 * whose effects have to be tracked. Images of the host itself are left alone.
 */
#pragma once

#include "host/kernel/inc/vf.h"

typedef enum _VF_CODE {
#define CODE(identifier, bugcheck, parameter, title, explanation) Vf##identifier,
#include "host/verifier/codes.def"
    VfCodeCount,
} VF_CODE;

/* A verified driver image. */
typedef struct _VF_DRIVER {
    LIST_ENTRY ListEntry;
    PUCHAR Base;
    SIZE_T Size;
    CHAR Name[32];
    ULONG Untracked; /* allocations that special pool had no room for */
} VF_DRIVER;

/* The driver whose code holds the address; NULL: none that is verified. */
VF_DRIVER *VfDriverAt(const void *Address);

/* --- reports --------------------------------------------------------------------------------- */

typedef struct _VF_REPORT {
    ULONG_PTR Parameter[3]; /* 2 to 4; the first is the code's own */
    const MACHINE_FIELD *Fields;
    ULONG FieldCount;
    const MACHINE_STACK *Stacks;
    ULONG StackCount;
    BOOLEAN StacksFirst;
    BOOLEAN NoOwnStack;
} VF_REPORT;

/* Reports and ends the run. Report may be NULL. The stack is the caller's. */
DECLSPEC_NORETURN void VfStop(VF_CODE Code, const VF_REPORT *Report);
/* The same with two parameters. */
DECLSPEC_NORETURN void VfStop2(VF_CODE Code, ULONG_PTR P2, ULONG_PTR P3);

/* --- interception ---------------------------------------------------------------------------- */

/* What to call instead of an import of that name; NULL: nothing special. */
PVOID VfFindWrapper(const char *Name);

/* The address to bind for an import: a stub in front of Target when the contract has something to
   check, or Target itself. */
PVOID VfMakeStub(const char *Name, PVOID Target);

/* --- parts ----------------------------------------------------------------------------------- */

void VfInitIrp(void);
void VfCheckTraceProviders(VF_DRIVER *Driver);
void VfCheckPoolLeaks(VF_DRIVER *Driver);
void VfAddPageableSections(VF_DRIVER *Driver);
void VfRemovePageableSections(VF_DRIVER *Driver);
/* Whether an allocation by this driver should be made to fail now. */
BOOLEAN VfInjectFault(VF_DRIVER *Driver);
void VfReadSettings(void);

/* Lock order. */
void VfLockAcquiring(PVOID Lock, PVOID Caller);
void VfLockAcquired(PVOID Lock, PVOID Caller);
void VfLockTried(PVOID Lock); /* taken without waiting */
void VfLockReleased(PVOID Lock, PVOID Caller);
/* Memory that may have held locks is freed. */
void VfForgetLocks(PVOID Base, SIZE_T Size);
