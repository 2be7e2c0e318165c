/*
 * What every miniport may see. Included before wdm.h, it leaves nt/component.h out: the genuine
 * header is no superset of wdm.h, and miniports call types of their own DEVICE_FLAGS.
 */
#ifndef CWDK_MINIPORT_H
#define CWDK_MINIPORT_H

#include "wdm.h"
#include "nt/busdata.h"

#define CM_RESOURCE_INTERRUPT_ALLOW_RESERVED_IDT 8

#define EMULATOR_READ_ACCESS 1

#define EMULATOR_WRITE_ACCESS 2

EXTERN_C_START

typedef enum _EMULATOR_PORT_ACCESS_TYPE {
    Uchar = 0,
    Ushort,
    Ulong,
} EMULATOR_PORT_ACCESS_TYPE,
    *PEMULATOR_PORT_ACCESS_TYPE;

typedef void (*PBANKED_SECTION_ROUTINE)(_In_ ULONG ReadBank, _In_ ULONG WriteBank,
                                        _In_ PVOID Context);

typedef struct _EMULATOR_ACCESS_ENTRY EMULATOR_ACCESS_ENTRY, *PEMULATOR_ACCESS_ENTRY;
struct _EMULATOR_ACCESS_ENTRY {
    ULONG BasePort;
    ULONG NumConsecutivePorts;
    EMULATOR_PORT_ACCESS_TYPE AccessType;
    UCHAR AccessMode;
    UCHAR StringSupport;
    PVOID Routine;
};

EXTERN_C_END

#endif
