/*
 * Included before the first line of every driver source (see flags.txt). It supplies the short
 * names of structured exception handling that the genuine driver build supplies too, and nothing
 * else. C++ keeps its own `try`.
 */
#ifndef CWDK_BUILD_H
#define CWDK_BUILD_H

#if !defined(__cplusplus)
#define try __try
#define except __except
#define finally __finally
#define leave __leave
#endif

#endif
