/* Reports on behalf of the host's other images. See inc/report.h. */
#define KI_REPORT_API __declspec(dllexport)
#include "host/kernel/inc/ke.h"
#include "host/kernel/inc/report.h"

#define KI_MAX_PLACES 4
#define KI_MAX_LINES 8

VOID KiStopViolation(ULONG Code, const ULONG_PTR Parameters[4], PCSTR Title,
                     const KI_REPORT_LINE *Lines, ULONG LineCount, const KI_REPORT_PLACE *Places,
                     ULONG PlaceCount) {
    MACHINE_FIELD Fields[KI_MAX_LINES];
    MACHINE_STACK Stacks[KI_MAX_PLACES];
    char CodeText[16];
    KI_REPORT Report = {.ExitCode = MACHINE_EXIT_VIOLATION,
                        .Code = CodeText,
                        .Title = Title,
                        .Fields = Fields,
                        .FieldCount = min(LineCount, KI_MAX_LINES),
                        .Stacks = Stacks,
                        .StackCount = min(PlaceCount, KI_MAX_PLACES)};

    KiFormat(CodeText, sizeof(CodeText), "0x%X/%X", Code, (ULONG)Parameters[0]);
    for (ULONG i = 0; i < 4; i++) {
        Report.Parameter[i] = Parameters[i];
    }
    for (ULONG i = 0; i < Report.FieldCount; i++) {
        Fields[i] = (MACHINE_FIELD){.key = Lines[i].Key, .value = Lines[i].Value};
    }
    for (ULONG i = 0; i < Report.StackCount; i++) {
        Stacks[i] = (MACHINE_STACK){
            .label = Places[i].Label, .pcs = Places[i].Pcs, .count = Places[i].Count};
    }
    KiReportAndExit(&Report);
}

VOID KiStopUnimplemented(PCSTR Component, PCSTR Function) {
    char Title[128];
    KI_REPORT Report = {.ExitCode = MACHINE_EXIT_UNIMPLEMENTED, .Title = Title};

    KiFormat(Title, sizeof(Title), "%s!%s is not implemented", Component, Function);
    KiReportAndExit(&Report);
}
