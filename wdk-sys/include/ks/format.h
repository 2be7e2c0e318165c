/*
 * Formats of data: the header each one begins with, ranges of them, and attributes beside them.
 */
#ifndef CWDK_KS_FORMAT_H
#define CWDK_KS_FORMAT_H

#include "wdm.h"

#define KSATTRIBUTE_REQUIRED 1

#define KSDATAFORMAT_ATTRIBUTES 2

#define KSDATAFORMAT_BIT_TEMPORAL_COMPRESSION 0
#define KSDATAFORMAT_BIT_ATTRIBUTES 1

#define KSDATAFORMAT_TEMPORAL_COMPRESSION 1

#define KSDATARANGE_ATTRIBUTES 2

#define KSDATARANGE_BIT_ATTRIBUTES 1
#define KSDATARANGE_BIT_REQUIRED_ATTRIBUTES 2

#define KSDATARANGE_REQUIRED_ATTRIBUTES 4

EXTERN_C_START

typedef struct {
    ULONG Size;
    ULONG Flags;
    GUID Attribute;
} KSATTRIBUTE, *PKSATTRIBUTE;

typedef struct {
    ULONG Count;
    PKSATTRIBUTE *Attributes;
} KSATTRIBUTE_LIST, *PKSATTRIBUTE_LIST;

typedef union {
    struct {
        ULONG FormatSize;
        ULONG Flags;
        ULONG SampleSize;
        ULONG Reserved;
        GUID MajorFormat;
        GUID SubFormat;
        GUID Specifier;
    };
    LONGLONG Alignment;
} KSDATAFORMAT, *PKSDATAFORMAT, *PKSDATARANGE;
typedef KSDATAFORMAT KSDATARANGE;

EXTERN_C_END

#endif
