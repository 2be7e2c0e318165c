/*
 * Trace providers: what a driver registered and did not take back.
 */
#include "host/verifier/verifier.h"
#include "host/kernel/inc/etw.h"

void VfCheckTraceProviders(VF_DRIVER *Driver) {
    const ETWP_PROVIDER *Provider = EtwpProviderOfImage(Driver->Base, Driver->Size);
    const UCHAR *Rest;
    char Guid[48];
    MACHINE_FIELD Fields[2] = {{"driver", Driver->Name}, {"provider", Guid}};
    MACHINE_STACK Stack = {"registered by", NULL, 0, 1};
    VF_REPORT Report = {.Fields = Fields, .FieldCount = 2, .Stacks = &Stack, .NoOwnStack = TRUE};

    if (Provider == NULL) {
        return;
    }
    Stack.pcs = Provider->Frames;
    Stack.count = Provider->FrameCount;
    Rest = Provider->Id.Data4;
    KiFormat(Guid, sizeof(Guid), "{%08lx-%04x-%04x-%02x%02x-%02x%02x%02x%02x%02x%02x}",
             Provider->Id.Data1, Provider->Id.Data2, Provider->Id.Data3, Rest[0], Rest[1], Rest[2],
             Rest[3], Rest[4], Rest[5], Rest[6], Rest[7]);
    Report.StackCount = 1;
    Report.Parameter[0] = (ULONG_PTR)Driver->Base;
    Report.Parameter[1] = (ULONG_PTR)Provider;
    VfStop(VfEtwLeak, &Report);
}
