/* What xfer.sys and its test agree on. */
#pragma once

#define XFER_BUFFERED L"\\Device\\XferBuffered"
#define XFER_DIRECT L"\\Device\\XferDirect"
#define XFER_NEITHER L"\\Device\\XferNeither"
#define XFER_STACKED L"\\Device\\XferStacked" // xferfilter.sys stands on it
#define XFER_STARTIO L"\\Device\\XferStartIo"
#define XFER_READ_ONLY L"\\Device\\XferReadOnly" // its access list lets clients read
#define XFER_CLOSED L"\\Device\\XferClosed"      // its access list is empty
#define XFER_EXCLUSIVE L"\\Device\\XferExclusive"

#define XFER_CODE(function, method, access) CTL_CODE(FILE_DEVICE_UNKNOWN, function, method, access)

// The output is the input reversed; for METHOD_IN_DIRECT both are read and their sum is returned in
// Information.
#define IOCTL_REVERSE_BUFFERED XFER_CODE(0x800, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_REVERSE_OUT_DIRECT XFER_CODE(0x801, METHOD_OUT_DIRECT, FILE_ANY_ACCESS)
#define IOCTL_SUM_IN_DIRECT XFER_CODE(0x802, METHOD_IN_DIRECT, FILE_ANY_ACCESS)
#define IOCTL_REVERSE_NEITHER XFER_CODE(0x803, METHOD_NEITHER, FILE_ANY_ACCESS)
// Needs a handle opened for writing.
#define IOCTL_NEEDS_WRITE XFER_CODE(0x804, METHOD_BUFFERED, FILE_WRITE_ACCESS)
// Goes pending in a cancel-safe queue; RELEASE completes the oldest with its ULONG input as output.
#define IOCTL_PEND XFER_CODE(0x810, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_RELEASE XFER_CODE(0x811, METHOD_BUFFERED, FILE_ANY_ACCESS)
// Completed by a DPC, a work item.
#define IOCTL_BY_DPC XFER_CODE(0x812, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_BY_WORK_ITEM XFER_CODE(0x813, METHOD_BUFFERED, FILE_ANY_ACCESS)
// Runs the driver's own checks of the kernel; output: ULONG, 0 or the line of what failed.
#define IOCTL_SELF_TEST XFER_CODE(0x820, METHOD_BUFFERED, FILE_ANY_ACCESS)
// Output: XFER_COUNTS.
#define IOCTL_COUNTS XFER_CODE(0x821, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _XFER_COUNTS {
    ULONG Creates;
    ULONG Cleanups;
    ULONG Closes;
    ULONG Cancelled;
} XFER_COUNTS;

// Answered by the filter; output: XFER_FILTER_COUNTS.
#define IOCTL_FILTER_COUNTS XFER_CODE(0x822, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _XFER_FILTER_COUNTS {
    ULONG Completions;
    ULONG SawPending;
    ULONG WrongDevice;
} XFER_FILTER_COUNTS;
