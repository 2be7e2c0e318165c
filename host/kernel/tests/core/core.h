/*
 * The kernel's own tests: a driver whose DriverEntry runs them and unloads nothing. Each check
 * counts; a failed one prints its line. The last line of the log says how it went.
 */
#pragma once

#include <ntifs.h>

void CoreCheck(BOOLEAN Holds, const char *What, const char *File, int Line);
#define CHECK(condition) CoreCheck((condition) != 0, #condition, __FILE__, __LINE__)

/* Start a system thread; join by CoreJoin. */
PVOID CoreStartThread(PKSTART_ROUTINE Start, PVOID Context);
void CoreJoin(PVOID Thread);
void CoreSleep(ULONG Milliseconds);

void TestDispatcher(void);
void TestTimersAndDpcs(void);
void TestLocks(void);
void TestExceptions(void);
void TestPool(void);
void TestStrings(void);
void TestExecutive(void);
