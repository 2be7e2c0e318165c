/* What pnpfn.sys, pnpfilter.sys, pnpbus.sys and their test agree on. */
#pragma once

// {5B0A6E1C-58C9-4B0B-9E2D-6C2B4C1D7A10}
#define PNP_TEST_INTERFACE                                                                         \
    {0x5b0a6e1c, 0x58c9, 0x4b0b, {0x9e, 0x2d, 0x6c, 0x2b, 0x4c, 0x1d, 0x7a, 0x10}}

#define PNP_CODE(function) CTL_CODE(FILE_DEVICE_UNKNOWN, function, METHOD_BUFFERED, FILE_ANY_ACCESS)

// Input: ULONG, a PNP_REFUSE_* set.
#define IOCTL_PNP_REFUSE PNP_CODE(0x900)
#define PNP_REFUSE_REMOVE 1u
#define PNP_REFUSE_STOP 2u
#define PNP_REFUSE_SLEEP 4u
// Output: PNP_FACTS.
#define IOCTL_PNP_FACTS PNP_CODE(0x901)
// To the bus. Input: ULONG, how many children it has from now on.
#define IOCTL_PNP_CHILDREN PNP_CODE(0x902)
// Asks the power manager for a device power request; waits for its end. Input: ULONG state.
#define IOCTL_PNP_POWER PNP_CODE(0x903)

typedef struct _PNP_FACTS {
    ULONG DeviceState; // DEVICE_POWER_STATE
    ULONG SystemState;
    ULONG Starts;
    ULONG HardwareIdLength; // of DevicePropertyHardwareID
    ULONG Parameter;        // value "Setting" of the device's registry key
    ULONG Arrivals;         // interface notifications
    ULONG Removals;
    WCHAR Name[64]; // of the PDO
} PNP_FACTS;
