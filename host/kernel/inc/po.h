/*
 * The power manager: device power requests, and sleeping and waking the whole system.
 */
#pragma once

#include <ntifs.h>

// Sends every started device the system power requests of going to `state` and of coming back.
// STATUS_POWER_STATE_INVALID-like refusals of a driver's query end the attempt.
NTSTATUS PopSleepAndResume(SYSTEM_POWER_STATE state);
