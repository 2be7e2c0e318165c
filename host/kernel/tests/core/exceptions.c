/* Structured exceptions: filters, finally, nesting, rethrow, faults. */
#include "core.h"

static ULONG Trace;

static LONG Note(ULONG Digit, LONG Result) {
    Trace = Trace * 10 + Digit;
    return Result;
}

/*
 * Not to be seen as a function that never returns: clang then puts the handler right behind the
 * call, inside the range it gives the __try, and __C_specific_handler, as on Windows, takes an
 * unwind to there for one that stays in the __try and skips its __finally.
 */
static void __attribute__((noinline)) RaiseIt(NTSTATUS Status) {
    static volatile BOOLEAN Always = TRUE;

    if (Always) {
        ExRaiseStatus(Status);
    }
}

static void TestFilter(void) {
    NTSTATUS Code = STATUS_SUCCESS;

    Trace = 0;
    __try {
        __try {
            RaiseIt(STATUS_DATA_ERROR);
        } __finally {
            Note(2, 0);
        }
    } __except (Note(1, GetExceptionCode() == STATUS_DATA_ERROR)) {
        Code = GetExceptionCode();
        Note(3, 0);
    }
    CHECK(Trace == 123);
    CHECK(Code == STATUS_DATA_ERROR);
}

static void TestSearch(void) {
    Trace = 0;
    __try {
        __try {
            __try {
                RaiseIt(STATUS_DATA_ERROR);
            } __except (Note(1, 0)) {
                Note(9, 0);
            }
        } __finally {
            Note(3, 0);
        }
    } __except (Note(2, 1)) {
        Note(4, 0);
    }
    CHECK(Trace == 1234);
}

static void __attribute__((noinline)) Inner(void) {
    __try {
        RaiseIt(STATUS_UNSUCCESSFUL);
    } __except (1) {
        RaiseIt(STATUS_ACCESS_DENIED); /* another one from the handler */
    }
}

static void TestRethrow(void) {
    NTSTATUS Code = STATUS_SUCCESS;

    __try {
        Inner();
    } __except (1) {
        Code = GetExceptionCode();
    }
    CHECK(Code == STATUS_ACCESS_DENIED);
}

static void TestCollided(void) {
    NTSTATUS Code = STATUS_SUCCESS;

    Trace = 0;
    __try {
        __try {
            __try {
                RaiseIt(STATUS_UNSUCCESSFUL);
            } __finally {
                Note(1, 0);
                RaiseIt(STATUS_ACCESS_DENIED); /* while unwinding */
            }
        } __finally {
            Note(2, 0);
        }
    } __except (1) {
        Code = GetExceptionCode();
    }
    CHECK(Code == STATUS_ACCESS_DENIED);
    CHECK(Trace == 12);
}

static ULONG __attribute__((noinline)) ReadFrom(volatile ULONG *Address) { return *Address; }

static void TestFaults(void) {
    NTSTATUS Code = STATUS_SUCCESS;
    volatile LONG Zero = 0;

    __try {
        ReadFrom((volatile ULONG *)0x1000);
    } __except (1) {
        Code = GetExceptionCode();
    }
    CHECK(Code == STATUS_ACCESS_VIOLATION);
    Code = STATUS_SUCCESS;
    __try {
        ProbeForRead((PVOID)MmSystemRangeStart, 16, 1);
    } __except (1) {
        Code = GetExceptionCode();
    }
    CHECK(Code == STATUS_ACCESS_VIOLATION);
    __try {
        ProbeForRead((PVOID)0x1001, 16, 4);
    } __except (1) {
        Code = GetExceptionCode();
    }
    CHECK(Code == STATUS_DATATYPE_MISALIGNMENT);
    UNREFERENCED_PARAMETER(Zero);
}

static void TestDeep(void) {
    ULONG Caught = 0;

    for (ULONG i = 0; i < 1000; i++) {
        __try {
            RaiseIt((NTSTATUS)(0xE0000000 + i));
        } __except (1) {
            Caught += GetExceptionCode() == (NTSTATUS)(0xE0000000 + i);
        }
    }
    CHECK(Caught == 1000);
}

static void TestBackTrace(void) {
    PVOID Frames[8];
    USHORT Count = RtlCaptureStackBackTrace(0, 8, Frames, NULL);
    ULONG_PTR Low;
    ULONG_PTR High;

    CHECK(Count >= 3);
    CHECK((ULONG_PTR)Frames[0] > (ULONG_PTR)TestBackTrace &&
          (ULONG_PTR)Frames[0] < (ULONG_PTR)TestBackTrace + 512);
    IoGetStackLimits(&Low, &High);
    CHECK((ULONG_PTR)&Low >= Low && (ULONG_PTR)&Low < High);
    CHECK(High - Low == 24 * 1024);
}

/* --- traps: frames between the fault and the handler have to be unwound through the trap --------
 */

static ULONG __attribute__((noinline)) FaultBelow(ULONG Depth, volatile ULONG *Address) {
    volatile ULONG Locals[8];
    ULONG Result;

    Locals[0] = Depth;
    __try {
        Result = Depth == 0 ? *Address : FaultBelow(Depth - 1, Address) + Locals[0];
    } __finally {
        Note(Depth, 0);
    }
    return Result;
}

static void TestDeepFault(void) {
    for (ULONG i = 0; i < 50; i++) {
        NTSTATUS Code = STATUS_SUCCESS;

        Trace = 0;
        __try {
            FaultBelow(4, (volatile ULONG *)0x2000);
        } __except (1) {
            Code = GetExceptionCode();
        }
        CHECK(Code == STATUS_ACCESS_VIOLATION);
        CHECK(Trace % 10000 == 1234);
    }
}

/* A fault inside the filter of another fault. */
static LONG FaultyFilter(void) {
    LONG Result = 0;

    __try {
        ReadFrom((volatile ULONG *)0x3000);
    } __except (1) {
        Result = 1;
    }
    return Result;
}

static void TestNestedFault(void) {
    ULONG Caught = 0;

    __try {
        ReadFrom((volatile ULONG *)0x4000);
    } __except (FaultyFilter()) {
        Caught = 1;
    }
    CHECK(Caught == 1);
}

void TestExceptions(void) {
    TestFilter();
    TestSearch();
    TestRethrow();
    TestCollided();
    TestFaults();
    TestDeep();
    TestBackTrace();
    TestDeepFault();
    TestNestedFault();
}
