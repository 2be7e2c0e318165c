/*
 * Diagnostics of the C library; a failed assertion breaks into the debugger.
 */
#ifndef CWDK_ASSERT_H
#define CWDK_ASSERT_H

#if defined(NDEBUG)
#define assert(e) ((void)0)
#else
#define assert(e) ((void)((e) || (__debugbreak(), 0)))
#endif

#endif
