/*
 * Low-resources simulation: allocations of drivers fail by chance, drawn from the run's seed.
 *
 * Set as on Windows, by VerifierFaultProbability (of 10,000) below Session Manager\Memory
 * Management. Nothing fails while the driver starts up for the first time unless
 * VerifierFaultBootMinutes says 0 (virtual minutes; 0 is the default here, as a run is short).
 */
#include "host/verifier/verifier.h"

#define VF_OUT_OF 10000u
#define VF_MINUTE 600000000ull

static ULONG VfProbability;
static ULONG VfBootMinutes;
static BOOLEAN VfRead;

static ULONG VfReadValue(HANDLE Key, PCWSTR Name, ULONG Default) {
    UNICODE_STRING ValueName;
    union {
        KEY_VALUE_PARTIAL_INFORMATION Information;
        UCHAR Room[sizeof(KEY_VALUE_PARTIAL_INFORMATION) + sizeof(ULONG)];
    } Buffer;
    ULONG Length;

    RtlInitUnicodeString(&ValueName, Name);
    if (!NT_SUCCESS(ZwQueryValueKey(Key, &ValueName, KeyValuePartialInformation, &Buffer,
                                    sizeof(Buffer), &Length)) ||
        Buffer.Information.Type != REG_DWORD || Buffer.Information.DataLength != sizeof(ULONG)) {
        return Default;
    }
    return *(ULONG UNALIGNED *)Buffer.Information.Data;
}

void VfReadSettings(void) {
    static UNICODE_STRING Path =
        RTL_CONSTANT_STRING(L"\\Registry\\Machine\\System\\CurrentControlSet\\Control\\"
                            L"Session Manager\\Memory Management");
    OBJECT_ATTRIBUTES Attributes;
    HANDLE Key;

    if (VfRead) {
        return;
    }
    VfRead = TRUE;
    InitializeObjectAttributes(&Attributes, &Path, OBJ_KERNEL_HANDLE | OBJ_CASE_INSENSITIVE, NULL,
                               NULL);
    if (!NT_SUCCESS(ZwOpenKey(&Key, KEY_READ, &Attributes))) {
        return;
    }
    VfProbability = VfReadValue(Key, L"VerifierFaultProbability", 0);
    VfBootMinutes = VfReadValue(Key, L"VerifierFaultBootMinutes", 0);
    ZwClose(Key);
}

BOOLEAN VfInjectFault(VF_DRIVER *Driver) {
    if (Driver == NULL || VfProbability == 0 ||
        KeQueryUnbiasedInterruptTime() < VfBootMinutes * VF_MINUTE) {
        return FALSE;
    }
    return VfChooseFault(VF_OUT_OF) < VfProbability;
}
