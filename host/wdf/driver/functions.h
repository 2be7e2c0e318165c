/*
 * The function table. driver/functions.def lists every slot, in the order of the published table;
 * the compiler checks each implementation against the type its header publishes.
 */
#ifndef HOST_WDF_DRIVER_FUNCTIONS_H
#define HOST_WDF_DRIVER_FUNCTIONS_H

#define FX_FUNCTION_COUNT 458u
/* Drivers built for tables this long keep a pointer to the table, older ones a copy. */
#define FX_FIRST_TABLE_BY_POINTER 444u

#define FX_FUNCTION(Index, Name, Type) extern __typeof__(*(Type)NULL) imp_##Name;
#define FX_STOPPED(Index, Name)
#include "host/wdf/driver/functions.def"
#undef FX_FUNCTION
#undef FX_STOPPED

extern const WDFFUNC FxFunctions[FX_FUNCTION_COUNT];

#endif
