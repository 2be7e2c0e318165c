/*
 * Inside aux_klib.lib: what its parts share. The library's interface is aux_klib.h, its rules are
 * those of the documentation: AuxKlibInitialize comes first, and the queries after it.
 */
#ifndef RT_AUX_KLIB_AUX_H
#define RT_AUX_KLIB_AUX_H

#include <ntddk.h>

#include <aux_klib.h>

/* Exported by every kernel; the genuine headers do not declare it. */
__declspec(dllimport) NTSTATUS NTAPI ZwQuerySystemInformation(ULONG SystemInformationClass,
                                                              PVOID SystemInformation,
                                                              ULONG SystemInformationLength,
                                                              PULONG ReturnLength);

BOOLEAN AuxIsInitialized(VOID);

#endif
