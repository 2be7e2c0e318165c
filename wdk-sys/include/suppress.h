/*
 * Short names for warnings that sources suppress. `#pragma warning` and the analyzer behind these
 * numbers are the genuine compiler's; sources that only include this need no more.
 */
#ifndef CWDK_SUPPRESS_H
#define CWDK_SUPPRESS_H
#endif
