/* What a bug check in progress was called with: the kernel exports its code and parameters. */
#include "aux.h"

/* The code, then its four parameters; zeros as long as there is no bug check. */
extern __declspec(dllimport) ULONG_PTR KiBugCheckData[5];

NTSTATUS AuxKlibGetBugCheckData(PKBUGCHECK_DATA BugCheckData) {
    if (BugCheckData->BugCheckDataSize != sizeof(*BugCheckData))
        return STATUS_INFO_LENGTH_MISMATCH;
    BugCheckData->BugCheckCode = (ULONG)KiBugCheckData[0];
    BugCheckData->Parameter1 = KiBugCheckData[1];
    BugCheckData->Parameter2 = KiBugCheckData[2];
    BugCheckData->Parameter3 = KiBugCheckData[3];
    BugCheckData->Parameter4 = KiBugCheckData[4];
    return STATUS_SUCCESS;
}
