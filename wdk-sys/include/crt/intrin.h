/*
 * The name under which the genuine kit's folders let a driver include the compiler's intrinsics.
 */
#include "../intrin.h"
