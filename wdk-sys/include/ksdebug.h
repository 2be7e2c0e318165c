/*
 * Trace output of kernel streaming drivers. A checked build prints what is at or below DEBUG_LEVEL,
 * which a driver may define before it includes this; a free build prints nothing.
 */
#ifndef CWDK_KSDEBUG_H
#define CWDK_KSDEBUG_H

#include "wdm.h"

#define DEBUGLVL_ERROR 2
#define DEBUGLVL_WARNING 3
#define DEBUGLVL_TERSE 4
#define DEBUGLVL_INFO 4
#define DEBUGLVL_VERBOSE 5
#define DEBUGLVL_BLAB 5

#if DBG
#if !defined(DEBUG_LEVEL)
#define DEBUG_LEVEL DEBUGLVL_TERSE
#endif
#if !defined(STR_MODULENAME)
#define STR_MODULENAME ""
#endif

/* strings is the argument list of DbgPrint, in its own parentheses. */
#define _DbgPrintF(lvl, strings)                                                                   \
    do {                                                                                           \
        if ((lvl) <= DEBUG_LEVEL) {                                                                \
            DbgPrint("%s", STR_MODULENAME);                                                        \
            DbgPrint strings;                                                                      \
            DbgPrint("\n");                                                                        \
        }                                                                                          \
    } while (0)
#else
#define _DbgPrintF(lvl, strings) ((void)0)
#endif

#endif
