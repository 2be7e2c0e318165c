/*
 * rtl.h: the exception core and the printf core, as the rest of the kernel uses them.
 */
#pragma once

#include <stdarg.h>
#include <ntifs.h>

/* Find and run handlers; TRUE when one wants execution to continue at Context. */
BOOLEAN RtlDispatchException(PEXCEPTION_RECORD Record, PCONTEXT Context);

/* The context of the caller of the function that calls this. */
void RtlpCaptureCaller(PCONTEXT Context);

/* Return addresses from the caller of the function that calls this outward. */
ULONG RtlpCaptureFrames(ULONG64 *Frames, ULONG Capacity);

/* Unhandled: report and end. */
DECLSPEC_NORETURN void KiUnhandledException(PEXCEPTION_RECORD Record, PCONTEXT Context);

/*
 * The formatter behind DbgPrint and the CRT family. Writes at most Capacity characters (no
 * terminator) and returns the number the whole text has, or -1 for a format it does not know.
 */
int RtlpFormatA(char *Buffer, SIZE_T Capacity, const char *Format, va_list Arguments);
int RtlpFormatW(wchar_t *Buffer, SIZE_T Capacity, const wchar_t *Format, va_list Arguments);
