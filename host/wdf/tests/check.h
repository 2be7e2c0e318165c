/* Checks inside test drivers: failures are printed where they happen and counted to the end. */
#ifndef HOST_WDF_TESTS_CHECK_H
#define HOST_WDF_TESTS_CHECK_H

#include <ntddk.h>
#include <wdf.h>

static ULONG Checks;
static ULONG Failures;

static inline void CheckThat(BOOLEAN Holds, PCSTR Text, PCSTR File, int Line) {
    Checks++;
    if (!Holds) {
        Failures++;
        DbgPrint("%s:%d: FAILED: %s\n", File, Line, Text);
    }
}
#define CHECK(Condition) CheckThat((Condition) ? TRUE : FALSE, #Condition, __FILE__, __LINE__)

static inline void CheckStatus(NTSTATUS Got, NTSTATUS Wanted, PCSTR Text, PCSTR File, int Line) {
    Checks++;
    if (Got != Wanted) {
        Failures++;
        DbgPrint("%s:%d: FAILED: %s is 0x%08X, not 0x%08X\n", File, Line, Text, Got, Wanted);
    }
}
#define CHECK_STATUS(Call, Wanted) CheckStatus((Call), (Wanted), #Call, __FILE__, __LINE__)

/* The last line of a test driver; the test looks for "0 failed". */
static inline void PrintResult(PCSTR Name) {
    DbgPrint("%s: %u checks, %u failed\n", Name, Checks, Failures);
}

/* A record of what was called, as one string, to compare orders. */
static CHAR Trace[512];
static ULONG TraceLength;

static inline void TraceReset(void) {
    TraceLength = 0;
    Trace[0] = 0;
}

static inline void TraceAdd(PCSTR Text) {
    if (TraceLength != 0 && TraceLength + 1 < sizeof(Trace)) {
        Trace[TraceLength++] = ' ';
    }
    while (*Text != 0 && TraceLength + 1 < sizeof(Trace)) {
        Trace[TraceLength++] = *Text++;
    }
    Trace[TraceLength] = 0;
}

static inline void CheckTrace(PCSTR Wanted, PCSTR File, int Line) {
    Checks++;
    if (strcmp(Trace, Wanted) != 0) {
        Failures++;
        DbgPrint("%s:%d: FAILED: the order was \"%s\", not \"%s\"\n", File, Line, Trace, Wanted);
    }
}
#define CHECK_TRACE(Wanted) CheckTrace((Wanted), __FILE__, __LINE__)

#endif
