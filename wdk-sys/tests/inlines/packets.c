/* What the headers write out on IRPs and MDLs, on structures of the test's own. */
#include <cwdk/test.h>

struct packet {
    IRP irp;
    IO_STACK_LOCATION stack[3];
};

/* As IoAllocateIrp leaves a packet: no location is current yet, the next one is the last. */
static void init(struct packet *packet) {
    RtlZeroMemory(packet, sizeof *packet);
    packet->irp.StackCount = 3;
    packet->irp.CurrentLocation = 4;
    packet->irp.Tail.Overlay.CurrentStackLocation = packet->stack + 3;
}

static NTSTATUS done(PDEVICE_OBJECT device, PIRP irp, PVOID context) {
    UNREFERENCED_PARAMETER(device);
    UNREFERENCED_PARAMETER(irp);
    UNREFERENCED_PARAMETER(context);
    return STATUS_SUCCESS;
}

TEST(stack_locations_follow_each_other_down) {
    struct packet packet;

    init(&packet);
    CHECK(IoGetNextIrpStackLocation(&packet.irp) == &packet.stack[2]);
    IoSetNextIrpStackLocation(&packet.irp);
    CHECK(IoGetCurrentIrpStackLocation(&packet.irp) == &packet.stack[2]);
    CHECK_EQ(packet.irp.CurrentLocation, 3);
    IoSkipCurrentIrpStackLocation(&packet.irp);
    CHECK_EQ(packet.irp.CurrentLocation, 4);
    CHECK(IoGetNextIrpStackLocation(&packet.irp) == &packet.stack[2]);
}

TEST(a_copied_location_has_no_completion_routine) {
    struct packet packet;
    PIO_STACK_LOCATION next;

    init(&packet);
    IoSetNextIrpStackLocation(&packet.irp);
    packet.stack[2].MajorFunction = IRP_MJ_WRITE;
    packet.stack[2].Parameters.Write.Length = 77;
    packet.stack[2].CompletionRoutine = done;
    packet.stack[2].Control = SL_INVOKE_ON_SUCCESS | SL_PENDING_RETURNED;
    IoCopyCurrentIrpStackLocationToNext(&packet.irp);
    next = IoGetNextIrpStackLocation(&packet.irp);
    CHECK_EQ(next->MajorFunction, IRP_MJ_WRITE);
    CHECK_EQ(next->Parameters.Write.Length, 77);
    CHECK(next->CompletionRoutine == NULL);
    CHECK_EQ(next->Control, 0);
}

TEST(a_completion_routine_is_set_in_the_next_location) {
    struct packet packet;

    init(&packet);
    IoSetNextIrpStackLocation(&packet.irp);
    IoSetCompletionRoutine(&packet.irp, done, &packet, TRUE, FALSE, TRUE);
    CHECK(packet.stack[1].CompletionRoutine == done);
    CHECK(packet.stack[1].Context == &packet);
    CHECK_EQ(packet.stack[1].Control, SL_INVOKE_ON_SUCCESS | SL_INVOKE_ON_CANCEL);
    CHECK(packet.stack[2].CompletionRoutine == NULL);
}

TEST(pending_is_marked_in_the_current_location) {
    struct packet packet;

    init(&packet);
    IoSetNextIrpStackLocation(&packet.irp);
    packet.stack[2].Control = SL_INVOKE_ON_ERROR;
    IoMarkIrpPending(&packet.irp);
    CHECK_EQ(packet.stack[2].Control, SL_INVOKE_ON_ERROR | SL_PENDING_RETURNED);
}

static void cancel(PDEVICE_OBJECT device, PIRP irp) {
    UNREFERENCED_PARAMETER(device);
    UNREFERENCED_PARAMETER(irp);
}

TEST(a_cancel_routine_is_exchanged) {
    struct packet packet;

    init(&packet);
    CHECK(IoSetCancelRoutine(&packet.irp, cancel) == NULL);
    CHECK(packet.irp.CancelRoutine == cancel);
    CHECK(IoSetCancelRoutine(&packet.irp, NULL) == cancel);
    CHECK(packet.irp.CancelRoutine == NULL);
}

TEST(a_control_code_comes_apart) {
    ULONG code = CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_OUT_DIRECT, FILE_READ_ACCESS);

    CHECK_EQ(code, 0x00226006);
    CHECK_EQ(DEVICE_TYPE_FROM_CTL_CODE(code), FILE_DEVICE_UNKNOWN);
    CHECK_EQ(IoGetFunctionCodeFromCtlCode(code), 0x801);
    CHECK_EQ(METHOD_FROM_CTL_CODE(code), METHOD_OUT_DIRECT);
}

TEST(a_memory_descriptor_has_room_for_its_pages) {
    MDL mdl;

    MmInitializeMdl(&mdl, (PVOID)0x10FFF, 2);
    CHECK(mdl.StartVa == (PVOID)0x10000);
    CHECK_EQ(MmGetMdlByteOffset(&mdl), 0xFFF);
    CHECK_EQ(MmGetMdlByteCount(&mdl), 2);
    CHECK_EQ(mdl.Size, sizeof(MDL) + 2 * sizeof(PFN_NUMBER));
    CHECK(MmGetMdlVirtualAddress(&mdl) == (PVOID)0x10FFF);
    CHECK((PVOID)MmGetMdlPfnArray(&mdl) == (PVOID)(&mdl + 1));
    mdl.MdlFlags = MDL_SOURCE_IS_NONPAGED_POOL;
    mdl.MappedSystemVa = (PVOID)0x1234;
    CHECK(MmGetMdlBaseVa(&mdl) == (PVOID)0x10000);
}

TEST(an_object_name_is_described) {
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\X");
    OBJECT_ATTRIBUTES attributes;

    InitializeObjectAttributes(&attributes, &name, OBJ_KERNEL_HANDLE, (HANDLE)8, NULL);
    CHECK_EQ(attributes.Length, sizeof attributes);
    CHECK(attributes.ObjectName == &name && attributes.RootDirectory == (HANDLE)8);
    CHECK_EQ(name.Length, 18);
    CHECK_EQ(name.MaximumLength, 20);
}
