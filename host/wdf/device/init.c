/* WDFDEVICE_INIT: what a driver says about a device before WdfDeviceCreate. */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"

NTSTATUS FxDeviceInitAllocate(FX_CLIENT *Client, FX_DEVICE_KIND Kind, PDEVICE_OBJECT Pdo,
                              PWDFDEVICE_INIT *RetInit) {
    PWDFDEVICE_INIT init = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*init), FX_TAG);
    if (init == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    init->Client = Client;
    init->Kind = Kind;
    init->Pdo = Pdo;
    init->IoType = WdfDeviceIoBuffered;
    init->DeviceType = FILE_DEVICE_UNKNOWN;
    init->Setup.PolicyOwner = Kind == FxDeviceFunction;
    *RetInit = init;
    return STATUS_SUCCESS;
}

void FxSetupRelease(FX_DEVICE_SETUP *Setup) {
    for (ULONG i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++) {
        if (Setup->Preprocess[i].Minors != NULL) {
            ExFreePoolWithTag(Setup->Preprocess[i].Minors, FX_TAG);
            Setup->Preprocess[i].Minors = NULL;
        }
    }
}

void FxDeviceInitRelease(PWDFDEVICE_INIT Init) {
    FxSetupRelease(&Init->Setup);
    FxTextFree(&Init->Name);
    FxTextFree(&Init->Sddl);
    ExFreePoolWithTag(Init, FX_TAG);
}

/* The driver may configure it until WdfDeviceCreate has taken it. */
static PWDFDEVICE_INIT Usable(FX_CLIENT *Client, PWDFDEVICE_INIT Init, PCSTR Function) {
    FxRequirePointer(Client, Init, Function, "DeviceInit");
    if (Init->Created != NULL || Init->Client != Client) {
        FxViolation(Client, WDF_VERIFIER_FATAL_ERROR, (ULONG_PTR)Init, 0,
                    "%s: this WDFDEVICE_INIT was used up by WdfDeviceCreate", FxApiName(Function));
    }
    return Init;
}
#define USABLE(Globals, Init) Usable(FX_CLIENT_OF(Globals), (Init), __func__)

/* KMDF cannot fail these calls either: a wrong Size is a fatal driver error. */
DECLSPEC_NORETURN static void WrongSize(PWDF_DRIVER_GLOBALS Globals, PCSTR Function,
                                        PCSTR Structure, ULONG Size) {
    FxViolation(FX_CLIENT_OF(Globals), WDF_VERIFIER_FATAL_ERROR, Size, 0,
                "%s: %s.Size is %u, which no version of the structure has", FxApiName(Function),
                Structure, Size);
}

void imp_WdfDeviceInitFree(PWDF_DRIVER_GLOBALS Globals, PWDFDEVICE_INIT DeviceInit) {
    PWDFDEVICE_INIT init = USABLE(Globals, DeviceInit);
    if (init->Kind != FxDeviceControl) {
        FxViolation(FX_CLIENT_OF(Globals), WDF_VERIFIER_FATAL_ERROR, (ULONG_PTR)init, 0,
                    "WdfDeviceInitFree: the framework frees the WDFDEVICE_INIT it passed to "
                    "EvtDriverDeviceAdd");
    }
    FxDeviceInitRelease(init);
}

void imp_WdfDeviceInitSetPnpPowerEventCallbacks(PWDF_DRIVER_GLOBALS Globals,
                                                PWDFDEVICE_INIT DeviceInit,
                                                PWDF_PNPPOWER_EVENT_CALLBACKS Callbacks) {
    PWDFDEVICE_INIT init = USABLE(Globals, DeviceInit);
    FX_REQUIRE(FX_CLIENT_OF(Globals), Callbacks);
    if (!FX_COPY_SIZED(&init->Setup.Pnp, Callbacks, 136, sizeof(init->Setup.Pnp))) {
        WrongSize(Globals, __func__, "WDF_PNPPOWER_EVENT_CALLBACKS", Callbacks->Size);
    }
}

void imp_WdfDeviceInitSetPowerPolicyEventCallbacks(PWDF_DRIVER_GLOBALS Globals,
                                                   PWDFDEVICE_INIT DeviceInit,
                                                   PWDF_POWER_POLICY_EVENT_CALLBACKS Callbacks) {
    PWDFDEVICE_INIT init = USABLE(Globals, DeviceInit);
    FX_REQUIRE(FX_CLIENT_OF(Globals), Callbacks);
    if (!FX_COPY_SIZED(&init->Setup.Policy, Callbacks, 56, sizeof(init->Setup.Policy))) {
        WrongSize(Globals, __func__, "WDF_POWER_POLICY_EVENT_CALLBACKS", Callbacks->Size);
    }
}

void imp_WdfFdoInitSetEventCallbacks(PWDF_DRIVER_GLOBALS Globals, PWDFDEVICE_INIT DeviceInit,
                                     PWDF_FDO_EVENT_CALLBACKS Callbacks) {
    PWDFDEVICE_INIT init = USABLE(Globals, DeviceInit);
    FX_REQUIRE(FX_CLIENT_OF(Globals), Callbacks);
    if (!FX_COPY_SIZED(&init->Setup.Fdo, Callbacks, sizeof(init->Setup.Fdo))) {
        WrongSize(Globals, __func__, "WDF_FDO_EVENT_CALLBACKS", Callbacks->Size);
    }
    if (init->Setup.Fdo.EvtDeviceFilterAddResourceRequirements != NULL ||
        init->Setup.Fdo.EvtDeviceFilterRemoveResourceRequirements != NULL ||
        init->Setup.Fdo.EvtDeviceRemoveAddedResources != NULL) {
        FX_STOP_PART("WdfFdoInitSetEventCallbacks (filtering of resource requirements)");
    }
}

void imp_WdfDeviceInitSetPowerPolicyOwnership(PWDF_DRIVER_GLOBALS Globals,
                                              PWDFDEVICE_INIT DeviceInit,
                                              BOOLEAN IsPowerPolicyOwner) {
    USABLE(Globals, DeviceInit)->Setup.PolicyOwner = IsPowerPolicyOwner;
}

void imp_WdfDeviceInitSetIoType(PWDF_DRIVER_GLOBALS Globals, PWDFDEVICE_INIT DeviceInit,
                                WDF_DEVICE_IO_TYPE IoType) {
    USABLE(Globals, DeviceInit)->IoType = IoType;
}

void imp_WdfDeviceInitSetIoTypeEx(PWDF_DRIVER_GLOBALS Globals, PWDFDEVICE_INIT DeviceInit,
                                  PWDF_IO_TYPE_CONFIG IoTypeConfig) {
    PWDFDEVICE_INIT init = USABLE(Globals, DeviceInit);
    FX_REQUIRE(FX_CLIENT_OF(Globals), IoTypeConfig);
    if (IoTypeConfig->Size != sizeof(*IoTypeConfig)) {
        WrongSize(Globals, __func__, "WDF_IO_TYPE_CONFIG", IoTypeConfig->Size);
    }
    init->IoType = IoTypeConfig->ReadWriteIoType;
}

void imp_WdfDeviceInitSetExclusive(PWDF_DRIVER_GLOBALS Globals, PWDFDEVICE_INIT DeviceInit,
                                   BOOLEAN IsExclusive) {
    USABLE(Globals, DeviceInit)->Exclusive = IsExclusive;
}

void imp_WdfDeviceInitSetPowerNotPageable(PWDF_DRIVER_GLOBALS Globals, PWDFDEVICE_INIT DeviceInit) {
    PWDFDEVICE_INIT init = USABLE(Globals, DeviceInit);
    init->PowerPageable = FALSE;
    init->PowerPageableSet = TRUE;
}

void imp_WdfDeviceInitSetPowerPageable(PWDF_DRIVER_GLOBALS Globals, PWDFDEVICE_INIT DeviceInit) {
    PWDFDEVICE_INIT init = USABLE(Globals, DeviceInit);
    init->PowerPageable = TRUE;
    init->PowerPageableSet = TRUE;
}

void imp_WdfDeviceInitSetPowerInrush(PWDF_DRIVER_GLOBALS Globals, PWDFDEVICE_INIT DeviceInit) {
    USABLE(Globals, DeviceInit)->PowerInrush = TRUE;
}

void imp_WdfDeviceInitSetDeviceType(PWDF_DRIVER_GLOBALS Globals, PWDFDEVICE_INIT DeviceInit,
                                    DEVICE_TYPE DeviceType) {
    USABLE(Globals, DeviceInit)->DeviceType = DeviceType;
}

void imp_WdfDeviceInitSetDeviceClass(PWDF_DRIVER_GLOBALS Globals, PWDFDEVICE_INIT DeviceInit,
                                     const GUID *DeviceClassGuid) {
    PWDFDEVICE_INIT init = USABLE(Globals, DeviceInit);
    FX_REQUIRE(FX_CLIENT_OF(Globals), DeviceClassGuid);
    init->Class = *DeviceClassGuid;
    init->HasClass = TRUE;
}

void imp_WdfDeviceInitSetCharacteristics(PWDF_DRIVER_GLOBALS Globals, PWDFDEVICE_INIT DeviceInit,
                                         ULONG DeviceCharacteristics, BOOLEAN OrInValues) {
    PWDFDEVICE_INIT init = USABLE(Globals, DeviceInit);
    init->Characteristics =
        OrInValues ? init->Characteristics | DeviceCharacteristics : DeviceCharacteristics;
    init->CharacteristicsSet = TRUE;
}

NTSTATUS imp_WdfDeviceInitAssignName(PWDF_DRIVER_GLOBALS Globals, PWDFDEVICE_INIT DeviceInit,
                                     PCUNICODE_STRING DeviceName) {
    PWDFDEVICE_INIT init = USABLE(Globals, DeviceInit);
    FX_PASSIVE_ONLY(FX_CLIENT_OF(Globals));
    FxTextFree(&init->Name);
    init->AutoName = DeviceName == NULL;
    return DeviceName == NULL ? STATUS_SUCCESS : FxTextCopy(&init->Name, DeviceName);
}

NTSTATUS imp_WdfDeviceInitAssignSDDLString(PWDF_DRIVER_GLOBALS Globals, PWDFDEVICE_INIT DeviceInit,
                                           PCUNICODE_STRING SDDLString) {
    PWDFDEVICE_INIT init = USABLE(Globals, DeviceInit);
    FX_PASSIVE_ONLY(FX_CLIENT_OF(Globals));
    FxTextFree(&init->Sddl);
    return SDDLString == NULL ? STATUS_SUCCESS : FxTextCopy(&init->Sddl, SDDLString);
}

void imp_WdfDeviceInitSetFileObjectConfig(PWDF_DRIVER_GLOBALS Globals, PWDFDEVICE_INIT DeviceInit,
                                          PWDF_FILEOBJECT_CONFIG FileObjectConfig,
                                          PWDF_OBJECT_ATTRIBUTES FileObjectAttributes) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    PWDFDEVICE_INIT init = USABLE(Globals, DeviceInit);
    FX_REQUIRE(client, FileObjectConfig);
    if (!FX_COPY_SIZED(&init->Setup.File, FileObjectConfig, sizeof(init->Setup.File))) {
        WrongSize(Globals, __func__, "WDF_FILEOBJECT_CONFIG", FileObjectConfig->Size);
    }
    NTSTATUS status = FxAttributesCheck(client, FileObjectAttributes,
                                        FX_ATTR_NO_PARENT | FX_ATTR_LEVEL | FX_ATTR_SCOPE);
    if (!NT_SUCCESS(status)) {
        FxViolation(client, WDF_VERIFIER_FATAL_ERROR, (ULONG_PTR)FileObjectAttributes,
                    (ULONG_PTR)status,
                    "WdfDeviceInitSetFileObjectConfig: the file object attributes are invalid "
                    "(status 0x%08X)",
                    status);
    }
    init->Setup.HasFileConfig = TRUE;
    if (FileObjectAttributes != NULL) {
        init->FileAttributes = *FileObjectAttributes;
    }
}

void imp_WdfDeviceInitSetRequestAttributes(PWDF_DRIVER_GLOBALS Globals, PWDFDEVICE_INIT DeviceInit,
                                           PWDF_OBJECT_ATTRIBUTES RequestAttributes) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    PWDFDEVICE_INIT init = USABLE(Globals, DeviceInit);
    FX_REQUIRE(client, RequestAttributes);
    NTSTATUS status = FxAttributesCheck(client, RequestAttributes, FX_ATTR_NO_PARENT);
    if (!NT_SUCCESS(status)) {
        FxViolation(client, WDF_VERIFIER_FATAL_ERROR, (ULONG_PTR)RequestAttributes,
                    (ULONG_PTR)status,
                    "WdfDeviceInitSetRequestAttributes: the attributes are invalid (status "
                    "0x%08X)",
                    status);
    }
    init->RequestAttributes = *RequestAttributes;
}

NTSTATUS imp_WdfDeviceInitAssignWdmIrpPreprocessCallback(
    PWDF_DRIVER_GLOBALS Globals, PWDFDEVICE_INIT DeviceInit,
    PFN_WDFDEVICE_WDM_IRP_PREPROCESS EvtDeviceWdmIrpPreprocess, UCHAR MajorFunction,
    PUCHAR MinorFunctions, ULONG NumMinorFunctions) {
    PWDFDEVICE_INIT init = USABLE(Globals, DeviceInit);
    FX_REQUIRE(FX_CLIENT_OF(Globals), EvtDeviceWdmIrpPreprocess);
    if (MajorFunction > IRP_MJ_MAXIMUM_FUNCTION ||
        (NumMinorFunctions != 0 && MinorFunctions == NULL)) {
        return STATUS_INVALID_PARAMETER;
    }
    FX_PREPROCESS *slot = &init->Setup.Preprocess[MajorFunction];
    if (slot->Callback != NULL && slot->Callback != EvtDeviceWdmIrpPreprocess) {
        return STATUS_INVALID_PARAMETER;
    }
    if (NumMinorFunctions != 0) {
        PUCHAR minors = ExAllocatePool2(POOL_FLAG_NON_PAGED, NumMinorFunctions, FX_TAG);
        if (minors == NULL) {
            return STATUS_INSUFFICIENT_RESOURCES;
        }
        RtlCopyMemory(minors, MinorFunctions, NumMinorFunctions);
        if (slot->Minors != NULL) {
            ExFreePoolWithTag(slot->Minors, FX_TAG);
        }
        slot->Minors = minors;
        slot->MinorCount = NumMinorFunctions;
    }
    slot->Callback = EvtDeviceWdmIrpPreprocess;
    return STATUS_SUCCESS;
}

void imp_WdfDeviceInitSetIoInCallerContextCallback(PWDF_DRIVER_GLOBALS Globals,
                                                   PWDFDEVICE_INIT DeviceInit,
                                                   PFN_WDF_IO_IN_CALLER_CONTEXT Callback) {
    PWDFDEVICE_INIT init = USABLE(Globals, DeviceInit);
    FX_REQUIRE(FX_CLIENT_OF(Globals), Callback);
    init->Setup.EvtIoInCallerContext = Callback;
}

void imp_WdfDeviceInitSetReleaseHardwareOrderOnFailure(
    PWDF_DRIVER_GLOBALS Globals, PWDFDEVICE_INIT DeviceInit,
    WDF_RELEASE_HARDWARE_ORDER_ON_FAILURE ReleaseHardwareOrderOnFailure) {
    /* Both orders are the same for a device without descendants, which is every one here. */
    (void)USABLE(Globals, DeviceInit);
    (void)ReleaseHardwareOrderOnFailure;
}

void imp_WdfFdoInitSetFilter(PWDF_DRIVER_GLOBALS Globals, PWDFDEVICE_INIT DeviceInit) {
    PWDFDEVICE_INIT init = USABLE(Globals, DeviceInit);
    init->Kind = FxDeviceFilter;
    init->Setup.PolicyOwner = FALSE;
}

PDEVICE_OBJECT imp_WdfFdoInitWdmGetPhysicalDevice(PWDF_DRIVER_GLOBALS Globals,
                                                  PWDFDEVICE_INIT DeviceInit) {
    return USABLE(Globals, DeviceInit)->Pdo;
}

PWDFDEVICE_INIT imp_WdfControlDeviceInitAllocate(PWDF_DRIVER_GLOBALS Globals, WDFDRIVER Driver,
                                                 const UNICODE_STRING *SDDLString) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    (void)FX_RESOLVE(client, Driver, Driver, FX_OBJECT);
    FX_REQUIRE(client, SDDLString);
    FX_PASSIVE_ONLY(client);
    PWDFDEVICE_INIT init;
    if (!NT_SUCCESS(FxDeviceInitAllocate(client, FxDeviceControl, NULL, &init))) {
        return NULL;
    }
    if (!NT_SUCCESS(FxTextCopy(&init->Sddl, SDDLString))) {
        FxDeviceInitRelease(init);
        return NULL;
    }
    return init;
}

void imp_WdfControlDeviceInitSetShutdownNotification(
    PWDF_DRIVER_GLOBALS Globals, PWDFDEVICE_INIT DeviceInit,
    PFN_WDF_DEVICE_SHUTDOWN_NOTIFICATION Notification, UCHAR Flags) {
    PWDFDEVICE_INIT init = USABLE(Globals, DeviceInit);
    FX_REQUIRE(FX_CLIENT_OF(Globals), Notification);
    init->Setup.EvtShutdown = Notification;
    init->Setup.ShutdownFlags = Flags;
}
