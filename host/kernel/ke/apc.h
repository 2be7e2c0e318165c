/* The APC calls that no public header declares, though drivers use them. */
#pragma once

#include <ntifs.h>

typedef enum _KAPC_ENVIRONMENT {
    OriginalApcEnvironment,
    AttachedApcEnvironment,
    CurrentApcEnvironment,
    InsertApcEnvironment,
} KAPC_ENVIRONMENT;

typedef VOID (*PKNORMAL_ROUTINE)(PVOID NormalContext, PVOID SystemArgument1, PVOID SystemArgument2);
typedef VOID (*PKKERNEL_ROUTINE)(PKAPC Apc, PKNORMAL_ROUTINE *NormalRoutine, PVOID *NormalContext,
                                 PVOID *SystemArgument1, PVOID *SystemArgument2);
typedef VOID (*PKRUNDOWN_ROUTINE)(PKAPC Apc);

__declspec(dllexport) void KeInitializeApc(PKAPC Apc, PKTHREAD Thread, KAPC_ENVIRONMENT Environment,
                                           PKKERNEL_ROUTINE KernelRoutine,
                                           PKRUNDOWN_ROUTINE RundownRoutine,
                                           PKNORMAL_ROUTINE NormalRoutine, KPROCESSOR_MODE Mode,
                                           PVOID NormalContext);
__declspec(dllexport) BOOLEAN KeInsertQueueApc(PKAPC Apc, PVOID SystemArgument1,
                                               PVOID SystemArgument2, KPRIORITY Increment);
__declspec(dllexport) BOOLEAN KeRemoveQueueApc(PKAPC Apc);
