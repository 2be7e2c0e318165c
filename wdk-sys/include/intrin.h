/*
 * The compiler's intrinsics, under the name that sources written for the Microsoft compiler
 * include. clang's own header of this name declares some of them with other types.
 */
#ifndef CWDK_INTRIN_H
#define CWDK_INTRIN_H

#include "nt/intrinsics.h"

/* The vector instructions are the compiler's own headers, which need a word that sources written
 * for the Microsoft compiler alone may have defined away. */
#pragma push_macro("__attribute__")
#undef __attribute__
#if defined(_M_AMD64)
#define __MM_MALLOC_H /* its _mm_malloc is of a heap that the kernel has not */
#include <immintrin.h>
#elif defined(_M_ARM64)
#include <arm_neon.h>
#endif
#pragma pop_macro("__attribute__")

#endif
