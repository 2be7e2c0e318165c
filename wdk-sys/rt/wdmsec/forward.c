/*
 * Kernel functions that this library has under names of its own, for systems that lacked them.
 * Every system we build for has them, so these only pass on. The genuine header declares them as
 * imports: the cells that a call compiled against it reads are here too.
 */
#include <ntifs.h>

#include <wdmsec.h>

#pragma clang diagnostic ignored "-Wreserved-identifier"

NTSTATUS WdmlibIoValidateDeviceIoControlAccess(PIRP Irp, ULONG RequiredAccess) {
    return IoValidateDeviceIoControlAccess(Irp, RequiredAccess);
}

NTSTATUS WdmlibRtlInitUnicodeStringEx(PUNICODE_STRING DestinationString, PCWSTR SourceString) {
    return RtlInitUnicodeStringEx(DestinationString, SourceString);
}

extern NTSTATUS (*const __imp_WdmlibIoValidateDeviceIoControlAccess)(PIRP, ULONG);
extern NTSTATUS (*const __imp_WdmlibRtlInitUnicodeStringEx)(PUNICODE_STRING, PCWSTR);

NTSTATUS (*const __imp_WdmlibIoValidateDeviceIoControlAccess)(PIRP, ULONG) =
    WdmlibIoValidateDeviceIoControlAccess;
NTSTATUS (*const __imp_WdmlibRtlInitUnicodeStringEx)(PUNICODE_STRING,
                                                     PCWSTR) = WdmlibRtlInitUnicodeStringEx;
