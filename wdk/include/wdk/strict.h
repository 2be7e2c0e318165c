/* A source file that includes this header asks to be checked in strict mode: what `cwdk check`
 * cannot prove in it is an error, outside of `unsafe` blocks. In a build it declares nothing but
 * `unsafe` itself. */
#ifndef WDK_STRICT_H
#define WDK_STRICT_H

#include <wdk/unsafe.h>

#endif
