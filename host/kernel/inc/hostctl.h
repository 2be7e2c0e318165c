/*
 * What a test may ask of the machine itself: one private service,
 *
 *     NTSTATUS NtHostControl(ULONG Operation, PVOID Input, ULONG InputLength,
 *                            PVOID Output, ULONG OutputLength);
 *
 * Strings in Input are UTF-16 characters without a terminator (InputLength in bytes).
 * Included by the kernel and by host/user.
 */
#pragma once

typedef enum _HOST_CONTROL {
    HostPrint = 1,         // Input: bytes for the test stream (stdout)
    HostPlug = 2,          // Input: instance path; creates, enumerates and starts; waits
    HostUnplug = 3,        // Input: instance path; surprise removal
    HostRemove = 4,        // Input: instance path; query-remove and remove; may be vetoed
    HostRebalance = 5,     // Input: instance path; query-stop, stop, start
    HostAdvanceTime = 6,   // Input: ULONG64 in 100 ns units
    HostFindInterface = 7, // Input: HOST_FIND_INTERFACE; Output: the symbolic link's characters,
                           // NUL-terminated. STATUS_NO_MORE_ENTRIES past the last
    HostSystemSleep = 8,   // Input: ULONG SYSTEM_POWER_STATE; sleeps and wakes up again
    HostDeviceState = 9,   // Input: instance path; Output: ULONG, see HOST_DEVICE_*
    HostLog = 10,          // Input: bytes for the log stream
    HostShutdown = 11,     // IRP_MJ_SHUTDOWN to the devices that registered for it
} HOST_CONTROL;

typedef struct _HOST_FIND_INTERFACE {
    GUID Class;
    ULONG Index; // of the enabled interfaces of the class, in the order of their enabling
} HOST_FIND_INTERFACE;

#define HOST_DEVICE_ABSENT 0
#define HOST_DEVICE_STARTED 1
#define HOST_DEVICE_FAILED 2
#define HOST_DEVICE_OTHER 3 // stopped, or waiting for its last handle
