/* Reports of violations, by the list of codes. */
#include "host/verifier/verifier.h"

typedef struct _VF_CODE_INFO {
    ULONG BugCheck;
    ULONG_PTR Parameter;
    const char *Title;
    const char *Explanation;
} VF_CODE_INFO;

static const VF_CODE_INFO VfCodes[] = {
#define CODE(identifier, bugcheck, parameter, title, explanation)                                  \
    {bugcheck, parameter, title, explanation},
#include "host/verifier/codes.def"
};

DECLSPEC_NORETURN void VfStop(VF_CODE Code, const VF_REPORT *Details) {
    const VF_CODE_INFO *Info = &VfCodes[Code];
    char Number[32];
    KI_REPORT Report = {
        .ExitCode = MACHINE_EXIT_VIOLATION,
        .Code = Number,
        .Title = Info->Title,
        .Explanation = Info->Explanation[0] != 0 ? Info->Explanation : NULL,
        .Parameter = {Info->Parameter},
    };

    /* The first parameter of an 0x44 is the IRP, not a code. */
    if (Info->BugCheck == MULTIPLE_IRP_COMPLETE_REQUESTS) {
        KiFormat(Number, sizeof(Number), "0x%02X", Info->BugCheck);
    } else {
        KiFormat(Number, sizeof(Number), "0x%02X/0x%02X", Info->BugCheck, (ULONG)Info->Parameter);
    }
    if (Details != NULL) {
        for (ULONG i = 0; i < 3; i++) {
            Report.Parameter[i + 1] = Details->Parameter[i];
        }
        Report.Fields = Details->Fields;
        Report.FieldCount = Details->FieldCount;
        Report.Stacks = Details->Stacks;
        Report.StackCount = Details->StackCount;
        Report.StacksFirst = Details->StacksFirst;
        Report.NoOwnStack = Details->NoOwnStack;
    }
    KiReportAndExit(&Report);
}

DECLSPEC_NORETURN void VfStop2(VF_CODE Code, ULONG_PTR P2, ULONG_PTR P3) {
    VF_REPORT Details = {.Parameter = {P2, P3, 0}};

    VfStop(Code, &Details);
}
