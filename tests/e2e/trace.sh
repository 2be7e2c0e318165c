#!/bin/sh
# A driver that traces with WPP: built from unmodified trace statements, run with --trace, its log
# compared with what the statements say; silent without --trace and when a flag is not the provider's.
# shellcheck source=tests/e2e/lib.sh
. "$(dirname "$0")/lib.sh"

cd "$scratch" || exit 1
"$CWDK" -q new tracer --kmdf
cd tracer || exit 1
sed -i '/^\[check\]/,$d' cwdk.toml
cat >>cwdk.toml <<'TEXT'
[check]
level = "warn"

[wpp]
scan = ["src/trace.h"]
functions = ["TraceEvents(LEVEL,FLAGS,MSG,...)", "KdPrint((MSG,...))"]
TEXT

cat >src/trace.h <<'TEXT'
#pragma once
#define WPP_CHECK_FOR_NULL_STRING
#define WPP_CONTROL_GUIDS                                                                          \
    WPP_DEFINE_CONTROL_GUID(FirstGuid, (d58c126f, b309, 11d1, 969e, 0000f875a5bc),                 \
                            WPP_DEFINE_BIT(TRACE_INIT) WPP_DEFINE_BIT(TRACE_IO))                   \
    WPP_DEFINE_CONTROL_GUID(SecondGuid, (e7db16bb, 41be, 4c05, b73e, 5feca06f8207),                \
                            WPP_DEFINE_BIT(TRACE_SECOND))
#define WPP_LEVEL_FLAGS_LOGGER(lvl, flags) WPP_LEVEL_LOGGER(flags)
#define WPP_LEVEL_FLAGS_ENABLED(lvl, flags)                                                        \
    (WPP_LEVEL_ENABLED(flags) && WPP_CONTROL(WPP_BIT_##flags).Level >= lvl)

typedef enum _STATE { StateIdle, StateBusy } STATE;
typedef struct _PIECE {
    const void *Bytes;
    USHORT Length;
} PIECE;
#define WPP_LOGPIECE(x) WPP_LOGPAIR(2, &(x).Length) WPP_LOGPAIR((x).Length, (x).Bytes)
/* The message of a failed call, and the way out. */
#define WPP_LEVEL_FLAGS_RESULT_PRE(lvl, flags, result) { if (!NT_SUCCESS(result)) {
#define WPP_LEVEL_FLAGS_RESULT_POST(lvl, flags, result) ; Failures++; } }
#define WPP_LEVEL_FLAGS_RESULT_ENABLED(lvl, flags, result) WPP_LEVEL_FLAGS_ENABLED(lvl, flags)
#define WPP_LEVEL_FLAGS_RESULT_LOGGER(lvl, flags, result) WPP_LEVEL_FLAGS_LOGGER(lvl, flags)

// begin_wpp config
// FUNC Enter{LEVEL=TRACE_LEVEL_VERBOSE}(FLAGS);
// USEPREFIX(Enter, "%!STDPREFIX! --> %!FUNC!");
// FUNC CheckResult{LEVEL=TRACE_LEVEL_ERROR,FLAGS=TRACE_INIT}(RESULT);
// USESUFFIX(CheckResult, "failed: %!STATUS! by %s", RESULT, #RESULT);
// FUNC TooFine{LEVEL=TRACE_LEVEL_RESERVED6}(FLAGS,MSG,...);
// CUSTOM_TYPE(state, ItemListLong(Idle, Busy));
// DEFINE_CPLX_TYPE(PIECE, WPP_LOGPIECE, PIECE, ItemHEXDump, "s", _piece_, 0, 2);
// end_wpp
TEXT

cat >src/driver.c <<'TEXT'
#include "driver.h"
#include "trace.h"
#include "driver.tmh"

static ULONG Failures;
static ULONG Calls;

static ULONG Count(void)
{
    return ++Calls;
}

static void TracerUnload(WDFDRIVER Driver)
{
    DoTraceMessage(TRACE_INIT, "calls %u failures %u", Calls, Failures);
    WPP_CLEANUP(WdfDriverWdmGetDriverObject(Driver));
    DbgPrint("calls %u failures %u\n", Calls, Failures);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG config;
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"counted");
    PIECE piece = {"\xCA\xFE", 2};
    const char *none = NULL;
    NTSTATUS status;

    DoTraceMessage(TRACE_INIT, "before the start");
    WPP_INIT_TRACING(DriverObject, RegistryPath);
    Enter(TRACE_INIT);
    TraceEvents(TRACE_LEVEL_INFORMATION, TRACE_INIT,
                "numbers %d %08x %I64u"
                " and text '%s' '%S' '%wZ' '%s'\n",
                -7, 0xBEEF, 123456789012ull, "narrow", L"wide", &name, none);
    TraceEvents(TRACE_LEVEL_ERROR, TRACE_IO, "%!STATUS! %!state! %!PIECE! %!GUID! %!bool!",
                STATUS_ACCESS_DENIED, StateBusy, piece, WPP_CB[0].Control.ControlGuid, Count());
    TooFine(TRACE_INIT, "never said: %u", Count());
    TraceEvents(TRACE_LEVEL_VERBOSE, TRACE_SECOND, "the second provider");
    KdPrint(("without conditions: %u", Count()));
    status = STATUS_UNSUCCESSFUL;
    CheckResult(status);
    CheckResult(STATUS_SUCCESS);

    WDF_DRIVER_CONFIG_INIT(&config, TracerDeviceAdd);
    config.EvtDriverUnload = TracerUnload;
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &config,
                           WDF_NO_HANDLE);
}
TEXT

run 0 'a driver that traces builds for both targets' "$CWDK" build --target-arch all
for arch in x64 arm64; do
    is "the trace text of $arch is made" -s target/dev/$arch/gen/tracer.tmf
done

# decoded LINE FUNCTION TEXT: the log has this message of driver.c, from the line with the words LINE.
decoded() {
    line=$(grep -nF -- "$1" src/driver.c | head -n 1 | cut -d: -f1)
    says "decoded: $3" "^tracer: \\[0\\][0-9a-f]{4}\\.[0-9a-f]{4} driver\\.c:$line $2: $3\$"
}
run 0 'it runs with its messages in the log' "$CWDK" run --trace
decoded 'Enter(TRACE_INIT)' DriverEntry ' --> DriverEntry'
decoded 'TraceEvents(TRACE_LEVEL_INFORMATION, TRACE_INIT' DriverEntry \
    "numbers -7 0000beef 123456789012 and text 'narrow' 'wide' 'counted' '<null>'"
decoded 'TraceEvents(TRACE_LEVEL_ERROR, TRACE_IO' DriverEntry \
    '0xc0000022\(STATUS_ACCESS_DENIED\) Busy ca fe \{d58c126f-b309-11d1-969e-0000f875a5bc\} TRUE'
decoded 'TraceEvents(TRACE_LEVEL_VERBOSE, TRACE_SECOND' DriverEntry 'the second provider'
decoded 'KdPrint((' DriverEntry 'without conditions: 2'
decoded 'CheckResult(status)' DriverEntry 'failed: 0xc0000001\(STATUS_UNSUCCESSFUL\) by status'
decoded 'DoTraceMessage(TRACE_INIT, "calls' TracerUnload 'calls 2 failures 1'
says_not 'what is finer than the session says nothing' 'never said'
says_not 'nothing is said before WPP_INIT_TRACING' 'before the start'
says 'arguments are evaluated only when the message is written' '^calls 2 failures 1'

run 0 'it runs without the session' "$CWDK" run
says_not 'a provider that is off writes nothing' 'driver\.c:[0-9]+'
says 'its arguments are not evaluated then; what PRE and POST say is done' '^calls 0 failures 1'

run 0 'nothing is built twice' "$CWDK" build
cp target/dev/x64/gen/driver.tmh before.tmh
sed -i 's/the second provider/changed/' src/driver.c
run 0 'a changed message is decoded by the new text' "$CWDK" run --trace
says 'the new message' 'DriverEntry: changed$'
is 'the header has another GUID' "$(grep -c -f before.tmh -xF target/dev/x64/gen/driver.tmh)" -lt \
    "$(wc -l <before.tmh)"

run 0 'the messages are in the object file as the genuine compiler has them' \
    llvm-readobj-19 --codeview target/dev/x64/obj/src/driver.c.obj
says 'as annotations' 'S_ANNOTATION'

# The in-flight recorder beside the session: a log of the driver's own, one message to each.
sed -i 's/^functions = .*/&\nrecorder = true/' cwdk.toml
sed -i 's/^    status = STATUS_UNSUCCESSFUL;/&\n    Recorded();/' src/driver.c
sed -i 's/^NTSTATUS DriverEntry/static void Recorded(void)\n{\n    RECORDER_LOG log = NULL;\n\
    RECORDER_LOG_CREATE_PARAMS params;\n    RECORDER_LOG_CREATE_PARAMS_INIT(\&params, "own");\n\
    DbgPrint("log %08x default %u\\n", WppRecorderLogCreate(\&params, \&log),\n\
             WppRecorderIsDefaultLogAvailable());\n\
    Record(log, "to a log of its own: %u", Count());\n    WppRecorderLogDelete(log);\n}\n\n&/' \
    src/driver.c
sed -i 's/^\/\/ end_wpp/\/\/ FUNC Record{LEVEL=TRACE_LEVEL_INFORMATION,FLAGS=TRACE_IO}(IFRLOG,MSG,...);\n&/' \
    src/trace.h
run 0 'with the recorder it builds for both targets' "$CWDK" build --target-arch all
run 0 'and runs with the session' "$CWDK" run --trace
decoded 'Record(log' Recorded 'to a log of its own: 3'
says 'a log of its own and a default one are there' '^log 00000000 default 1'
run 0 'and without' "$CWDK" run
says_not 'the recorder alone prints nothing' 'driver\.c:[0-9]+'
says 'but its messages are evaluated, once each' '^calls 3 failures 1'

# A library that traces with the driver's providers and a text of its own.
mkdir -p ../helper/src
cp src/trace.h ../helper/src/trace.h
cat >../helper/cwdk.toml <<'TEXT'
[package]
name = "helper"
version = "0.1.0"

[driver-model]
driver-type = "KMDF"

[build]
kind = "library"

[check]
level = "warn"

[wpp]
scan = ["src/trace.h"]
recorder = true
TEXT
printf '#include <ntddk.h>\n#include "trace.h"\n#include "helper.tmh"\nvoid Help(void);\n%s\n' \
    'void Help(void) { DoTraceMessage(TRACE_IO, "from the library"); }' >../helper/src/helper.c
printf '\n[dependencies]\nhelper = { path = "../helper" }\n' >>cwdk.toml
sed -i 's/^    Recorded();/&\n    Help();/; s/^static ULONG Calls;/&\nvoid Help(void);/' src/driver.c
run 0 'with a library that traces it runs' "$CWDK" run --trace
says 'the library has its own text' '^helper: .* helper\.c:5 Help: from the library$'

sed -i 's/"the trace text/x/; s/%!state!/%!stat!/' src/driver.c
run 1 'an unknown format type is an error' "$CWDK" build
says 'it names the type and a remedy' 'did you mean .%!state!'
says 'and the place' 'src/driver\.c:[0-9]+:[0-9]+'

finish
