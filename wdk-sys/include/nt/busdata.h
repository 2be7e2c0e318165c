/*
 * Kinds of configuration space a bus has, as one asks for its data. Drivers have it from ntddk.h,
 * miniports from miniport.h.
 */
#ifndef CWDK_NT_BUSDATA_H
#define CWDK_NT_BUSDATA_H

#include "nt/basic.h"

EXTERN_C_START

typedef enum _BUS_DATA_TYPE {
    ConfigurationSpaceUndefined = -1,
    Cmos,
    EisaConfiguration,
    Pos,
    CbusConfiguration,
    PCIConfiguration,
    VMEConfiguration,
    NuBusConfiguration,
    PCMCIAConfiguration,
    MPIConfiguration,
    MPSAConfiguration,
    PNPISAConfiguration,
    SgiInternalConfiguration,
    MaximumBusDataType,
} BUS_DATA_TYPE,
    *PBUS_DATA_TYPE;

EXTERN_C_END

#endif
