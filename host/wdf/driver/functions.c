/* The table itself. A slot without an implementation holds a function that names it and stops. */
#include "host/wdf/inc/fx.h"

#define FX_FUNCTION(Index, Name, Type) C_ASSERT(Name##TableIndex == (Index));
#define FX_STOPPED(Index, Name)                                                                    \
    C_ASSERT(Name##TableIndex == (Index));                                                         \
    static void Stop##Name(void) { FxStopUnimplemented(#Name); }
#include "host/wdf/driver/functions.def"
#undef FX_FUNCTION
#undef FX_STOPPED

C_ASSERT(WdfFunctionTableNumEntries == FX_FUNCTION_COUNT);

const WDFFUNC FxFunctions[FX_FUNCTION_COUNT] = {
#define FX_FUNCTION(Index, Name, Type) [Index] = (WDFFUNC)imp_##Name,
#define FX_STOPPED(Index, Name) [Index] = Stop##Name,
#include "host/wdf/driver/functions.def"
#undef FX_FUNCTION
#undef FX_STOPPED
};
