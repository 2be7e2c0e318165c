/* What of the run-time library user images call, beside what ntdll.dll shares with the kernel. */
#include <stdarg.h>
#include <ntifs.h>

#include "host/kernel/inc/hostctl.h"
#include "host/kernel/inc/rtl.h"
#include "host/user/services.h"

int _fltused = 0x9875;

__declspec(dllexport) VOID RtlInitUnicodeString(PUNICODE_STRING Destination, PCWSTR Source) {
    SIZE_T Length = 0;

    if (Source != NULL) {
        while (Source[Length] != 0 && Length < MAXUSHORT / sizeof(WCHAR) - 1) {
            Length++;
        }
    }
    Destination->Length = (USHORT)(Length * sizeof(WCHAR));
    Destination->MaximumLength = Source != NULL ? (USHORT)(Destination->Length + sizeof(WCHAR)) : 0;
    Destination->Buffer = (PWSTR)Source;
}

/* Returns the characters the whole text has; the buffer is always terminated. -1: bad format. */
NTSYSAPI int RtlFormatText(char *Buffer, SIZE_T Size, const char *Format, va_list Arguments) {
    int Length = RtlpFormatA(Buffer, Size, Format, Arguments);

    if (Size != 0) {
        Buffer[Length < 0 ? 0 : (SIZE_T)Length < Size ? (SIZE_T)Length : Size - 1] = 0;
    }
    return Length;
}

__declspec(dllexport) ULONG DbgPrint(const char *Format, ...) {
    char Text[512];
    va_list Arguments;
    int Length;

    va_start(Arguments, Format);
    Length = RtlFormatText(Text, sizeof(Text), Format, Arguments);
    va_end(Arguments);
    if (Length < 0) {
        return (ULONG)STATUS_INVALID_PARAMETER;
    }
    if ((SIZE_T)Length >= sizeof(Text)) {
        Length = sizeof(Text) - 1;
    }
    return (ULONG)NtHostControl(HostLog, Text, (ULONG)Length, NULL, 0);
}
