/*
 * Interrupt request levels: the numbers, and the calls that read, raise and lower the level of
 * the current processor.
 * What ntifs.h adds to nt/irql.h.
 */
#ifndef CWDK_NT_IFS_IRQL_H
#define CWDK_NT_IFS_IRQL_H

#include "nt/forward.h"

#define ASC_REQ_CALL_LEVEL 0x1000

#define ASC_RET_CALL_LEVEL 0x2000

#define ISC_REQ_CALL_LEVEL 0x1000

#define ISC_RET_CALL_LEVEL 0x2000

#define ISSP_LEVEL 0x20

EXTERN_C_START

typedef enum _MANDATORY_LEVEL {
    MandatoryLevelUntrusted = 0,
    MandatoryLevelLow,
    MandatoryLevelMedium,
    MandatoryLevelHigh,
    MandatoryLevelSystem,
    MandatoryLevelSecureProcess,
    MandatoryLevelCount,
} MANDATORY_LEVEL,
    *PMANDATORY_LEVEL;

EXTERN_C_END

#endif
