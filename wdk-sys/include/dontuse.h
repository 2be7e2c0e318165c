/*
 * Marks functions that drivers had better not call; the genuine one speaks to its own analyzer
 * only, and so does this one: it declares nothing.
 */
#ifndef CWDK_DONTUSE_H
#define CWDK_DONTUSE_H
#endif
