/* References a driver holds by a function's contract, to be given back by WdfObjectDereference. */
#ifndef HOST_WDF_OBJECT_REFERENCE_H
#define HOST_WDF_OBJECT_REFERENCE_H

void FxReferenceForDriver(FX_OBJECT *Object, PVOID Tag, LONG Line, PCSTR File);

#endif
