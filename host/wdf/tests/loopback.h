/*
 * A control device of the test driver and an I/O target opened on it by name: requests made by the
 * driver itself come in at its own queues, so that both ends are under the test's control.
 */
#ifndef HOST_WDF_TESTS_LOOPBACK_H
#define HOST_WDF_TESTS_LOOPBACK_H

#include "host/wdf/tests/check.h"

/* A control device called Name (\Device\...), not yet open for I/O. NULL on failure. */
static inline WDFDEVICE LoopbackCreate(PCUNICODE_STRING Name, PWDF_FILEOBJECT_CONFIG Files,
                                       PWDF_OBJECT_ATTRIBUTES Attributes) {
    DECLARE_CONST_UNICODE_STRING(everyone, L"D:P(A;;GA;;;WD)");
    WDFDEVICE device = NULL;
    PWDFDEVICE_INIT init = WdfControlDeviceInitAllocate(WdfGetDriver(), &everyone);
    CHECK(init != NULL);
    if (init == NULL) {
        return NULL;
    }
    CHECK_STATUS(WdfDeviceInitAssignName(init, Name), STATUS_SUCCESS);
    WdfDeviceInitSetIoType(init, WdfDeviceIoBuffered);
    if (Files != NULL) {
        WdfDeviceInitSetFileObjectConfig(init, Files, WDF_NO_OBJECT_ATTRIBUTES);
    }
    NTSTATUS status = WdfDeviceCreate(&init, Attributes, &device);
    CHECK_STATUS(status, STATUS_SUCCESS);
    if (!NT_SUCCESS(status)) {
        WdfDeviceInitFree(init);
        return NULL;
    }
    return device;
}

static inline WDFIOTARGET LoopbackOpen(WDFDEVICE Device, PCUNICODE_STRING Name) {
    WDF_IO_TARGET_OPEN_PARAMS params;
    WDFIOTARGET target = NULL;
    CHECK_STATUS(WdfIoTargetCreate(Device, WDF_NO_OBJECT_ATTRIBUTES, &target), STATUS_SUCCESS);
    WDF_IO_TARGET_OPEN_PARAMS_INIT_OPEN_BY_NAME(&params, Name, GENERIC_READ | GENERIC_WRITE);
    CHECK_STATUS(WdfIoTargetOpen(target, &params), STATUS_SUCCESS);
    CHECK(WdfIoTargetGetState(target) == WdfIoTargetStarted);
    return target;
}

static inline void Sleep(ULONG Milliseconds) {
    LARGE_INTEGER due = {.QuadPart = WDF_REL_TIMEOUT_IN_MS(Milliseconds)};
    (void)KeDelayExecutionThread(KernelMode, FALSE, &due);
}

/* Time moves only when nothing can run: after this, whatever was under way elsewhere is through. */
static inline void Settle(void) { Sleep(1); }

#endif
