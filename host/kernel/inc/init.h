/*
 * Start of the kernel, the boot script, the end of a run, and the last words of what is missing.
 */
#pragma once

#include <ntifs.h>

// Stops the run (exit 12) and names what was asked for: for paths inside a function that exists.
DECLSPEC_NORETURN VOID KiUnimplemented(const char *what);

// Calls on a thread of the system process and waits for it; at once when the caller is on one.
NTSTATUS InitCallOnSystemThread(VOID (*routine)(PVOID context), PVOID context);

// Prints to the log like DbgPrint, with the kernel's own prefix.
VOID InitLog(const char *format, ...);

// Reads the boot script, brings devices and drivers up, runs the clients one after the other,
// takes everything down and ends the machine. Runs on a system thread.
VOID InitRunScript(PVOID context);

// Turns UTF-8 into a string from paged pool (tag 'tinI'); the caller frees its Buffer.
NTSTATUS InitWiden(const char *text, SIZE_T length, PUNICODE_STRING ret_string);
#define INIT_TAG 'tinI'
