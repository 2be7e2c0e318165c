/* The door out of the strict subset.
 *
 *     unsafe("the list is walked under the bus driver's own lock") {
 *         entry = CONTAINING_RECORD(link, struct entry, link);
 *     }
 *
 * In a strict file (wdk/strict.h) the checker reports what it cannot prove, except inside such a
 * block, whose reason must not be empty; `cwdk check` counts blocks and lines. In a build the block
 * is an ordinary one: no code is added. */
#ifndef WDK_UNSAFE_H
#define WDK_UNSAFE_H

#if defined(__CWDK_CONTRACTS__)
int __cwdk_unsafe(const char *reason);
#define unsafe(reason) if (__cwdk_unsafe(reason))
#else
#define unsafe(reason) if (sizeof("" reason) != 0) /* a reason must be a string literal */
#endif

#endif
