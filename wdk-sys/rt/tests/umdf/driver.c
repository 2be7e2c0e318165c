/* The smallest driver in user mode that a test can look into: it counts what happens to it. */
#include <windows.h>
#include <wdf.h>

typedef struct _DEVICE_CONTEXT {
    ULONG Opened;
} DEVICE_CONTEXT;
WDF_DECLARE_CONTEXT_TYPE(DEVICE_CONTEXT)

DRIVER_INITIALIZE DriverEntry;
EVT_WDF_DRIVER_DEVICE_ADD EvtDeviceAdd;

extern int ConstructedInCpp;
static __declspec(thread) int OfThread = 41;
__declspec(dllexport) int TestState(void);

/* What the test asks after the host's call: the variables of C++ and of the thread. */
int TestState(void) { return ConstructedInCpp * 100 + ++OfThread; }

NTSTATUS EvtDeviceAdd(WDFDRIVER Driver, PWDFDEVICE_INIT DeviceInit) {
    UNREFERENCED_PARAMETER(Driver);
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, DEVICE_CONTEXT);
    WDFDEVICE device;
    return WdfDeviceCreate(&DeviceInit, &attributes, &device);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    WDF_DRIVER_CONFIG config;
    WDF_DRIVER_CONFIG_INIT(&config, EvtDeviceAdd);
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &config,
                           WDF_NO_HANDLE);
}
