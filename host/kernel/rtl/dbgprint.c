/*
 * DbgPrint and its kin: the debugger's channel, which here is the log of the run.
 */
#include "host/kernel/inc/ke.h"
#include "host/kernel/inc/rtl.h"

#define DBGP_ERROR_LEVEL 0
#define DBGP_MAXIMUM 512 /* what one DbgPrint may carry on NT */

static ULONG DbgpWrite(PCCH Prefix, const char *Format, va_list Arguments) {
    char Text[DBGP_MAXIMUM];
    int Length = 0;
    int Added;

    while (Prefix[Length] != 0 && Length < DBGP_MAXIMUM) {
        Text[Length] = Prefix[Length];
        Length++;
    }
    Added = RtlpFormatA(Text + Length, DBGP_MAXIMUM - (SIZE_T)Length, Format, Arguments);
    if (Added < 0) {
        return (ULONG)STATUS_INVALID_PARAMETER;
    }
    Length = Length + Added > DBGP_MAXIMUM ? DBGP_MAXIMUM : Length + Added;
    KeMachine->write(MACHINE_STREAM_LOG, Text, (SIZE_T)Length);
    return STATUS_SUCCESS;
}

/* Every component prints errors; other levels print when DbgPrint's own mask lets them. */
static BOOLEAN DbgpWanted(ULONG ComponentId, ULONG Level) {
    if (ComponentId == MAXULONG) {
        return TRUE;
    }
    return Level == DBGP_ERROR_LEVEL || (Level > 31 && (Level & 1) != 0);
}

ULONG vDbgPrintExWithPrefix(PCCH Prefix, ULONG ComponentId, ULONG Level, PCCH Format,
                            va_list arglist) {
    return DbgpWanted(ComponentId, Level) ? DbgpWrite(Prefix, Format, arglist) : STATUS_SUCCESS;
}

ULONG vDbgPrintEx(ULONG ComponentId, ULONG Level, PCCH Format, va_list arglist) {
    return vDbgPrintExWithPrefix("", ComponentId, Level, Format, arglist);
}

ULONG DbgPrintEx(ULONG ComponentId, ULONG Level, PCSTR Format, ...) {
    va_list Arguments;
    ULONG Status;

    va_start(Arguments, Format);
    Status = vDbgPrintExWithPrefix("", ComponentId, Level, Format, Arguments);
    va_end(Arguments);
    return Status;
}

ULONG DbgPrint(PCSTR Format, ...) {
    va_list Arguments;
    ULONG Status;

    va_start(Arguments, Format);
    Status = DbgpWrite("", Format, Arguments);
    va_end(Arguments);
    return Status;
}

ULONG DbgPrintReturnControlC(PCCH Format, ...) {
    va_list Arguments;
    ULONG Status;

    va_start(Arguments, Format);
    Status = DbgpWrite("", Format, Arguments);
    va_end(Arguments);
    return Status;
}

NTSTATUS DbgQueryDebugFilterState(ULONG ComponentId, ULONG Level) {
    return DbgpWanted(ComponentId, Level) ? TRUE : FALSE;
}

#undef DbgBreakPoint
__declspec(dllexport) void DbgBreakPoint(void);
void DbgBreakPoint(void) { __debugbreak(); }

void DbgBreakPointWithStatus(ULONG Status) {
    UNREFERENCED_PARAMETER(Status);
    __debugbreak();
}

void RtlAssert(PVOID VoidFailedAssertion, PVOID VoidFileName, ULONG LineNumber,
               PSTR MutableMessage) {
    char Line[160];
    MACHINE_FIELD Fields[2] = {{"assertion", VoidFailedAssertion}, {"at", Line}};
    KI_REPORT Report = {
        .ExitCode = MACHINE_EXIT_BUG_CHECK,
        .Title = "an assertion of the driver does not hold",
        .Explanation = MutableMessage,
        .Fields = Fields,
        .FieldCount = 2,
    };

    KiFormat(Line, sizeof(Line), "%s:%u", VoidFileName, LineNumber);
    KiReportAndExit(&Report);
}
