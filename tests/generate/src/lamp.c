#include <ntddk.h>
#include <initguid.h>
#include "lampmof.h"
#include "lampEvents.h"
#include "lamplog.h"

C_ASSERT(LampState_SIZE == 16 && LampSwitch == 1 && LampSwitch_IN_SIZE == 1 &&
         LampSwitch_OUT_SIZE == 4);
C_ASSERT(LAMP_BROKEN == (NTSTATUS)0xC0770001L);

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD LampUnload;

VOID LampUnload(_In_ PDRIVER_OBJECT Driver) {
    UNREFERENCED_PARAMETER(Driver);
    if (EventEnabledLampGone())
        EventWriteLampGone_AssumeEnabled(NULL, L"one", STATUS_NO_MEMORY, 0x1f, &LAMP_PROVIDER);
    EventUnregisterOur_Lamp();
}

NTSTATUS DriverEntry(_In_ PDRIVER_OBJECT Driver, _In_ PUNICODE_STRING Path) {
    static const ULONG Levels[2] = {1, 2};
    LampState State = {0};
    GUID Id = LampStateGuid;

    UNREFERENCED_PARAMETER(Path);
    Driver->DriverUnload = LampUnload;
    EventRegisterOur_Lamp();
    EventWriteLampSeen(&LAMP_PROVIDER, L"first", __FILE__, sizeof(State), &State, Driver, &Id,
                       Levels, 0.5, TRUE);
    return STATUS_SUCCESS;
}
