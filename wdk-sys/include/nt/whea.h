/*
 * Hardware error records and sources.
 */
#ifndef CWDK_NT_WHEA_H
#define CWDK_NT_WHEA_H

#include "nt/forward.h"

#define ERROR_LOG_LIMIT_SIZE 240
#define ERROR_LOG_MAXIMUM_SIZE 240ULL
#define ERROR_LOG_MESSAGE_LIMIT_SIZE 344ULL

EXTERN_C_START

EXTERN_C_END

#endif
