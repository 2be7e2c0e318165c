/*
 * Providers: registration, and what the session asks of them.
 */
#include "host/kernel/inc/etw.h"
#include "host/kernel/inc/init.h"
#include "host/kernel/inc/ke.h"
#include "host/kernel/inc/rtl.h"
#include <evntprov.h>
#include <evntrace.h>

BOOLEAN EtwpSessionOn;

static LIST_ENTRY providers = {&providers, &providers};
static KSPIN_LOCK providersLock;

static ETWP_PROVIDER *newProvider(LPCGUID guid, PVOID image) {
    KIRQL irql;
    ETWP_PROVIDER *provider = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*provider), ETWP_TAG);
    if (!provider) {
        return NULL;
    }
    provider->Id = *guid;
    provider->Image = image;
    provider->Enabled = EtwpSessionOn;
    KeAcquireSpinLock(&providersLock, &irql);
    InsertTailList(&providers, &provider->Link);
    KeReleaseSpinLock(&providersLock, irql);
    return provider;
}

NTSTATUS EtwRegister(LPCGUID ProviderId, PETWENABLECALLBACK EnableCallback, PVOID CallbackContext,
                     PREGHANDLE RegHandle) {
    PVOID image = EnableCallback ? (PVOID)EnableCallback : _ReturnAddress();
    ETWP_PROVIDER *provider = newProvider(ProviderId, image);
    if (!provider) {
        return STATUS_NO_MEMORY;
    }
    provider->FrameCount = RtlpCaptureFrames(provider->Frames, RTL_NUMBER_OF(provider->Frames));
    provider->Callback = EnableCallback;
    provider->Context = CallbackContext;
    *RegHandle = (REGHANDLE)provider;
    if (provider->Enabled && EnableCallback) {
        EnableCallback(&provider->Id, EVENT_CONTROL_CODE_ENABLE_PROVIDER, ETWP_LEVEL, MAXULONGLONG,
                       0, NULL, CallbackContext);
    }
    return STATUS_SUCCESS;
}

/* What WPP registers by. No header declares it; drivers look it up by name. The context of the
 * callback is the logger's handle, whose bytes are session, level and flags. */
__declspec(dllexport) NTSTATUS EtwRegisterClassicProvider(
    LPCGUID ProviderId, ULONG Type, VOID (*EnableCallback)(LPCGUID, UCHAR, PVOID, PVOID),
    PVOID CallbackContext, PREGHANDLE RegHandle);

NTSTATUS EtwRegisterClassicProvider(LPCGUID ProviderId, ULONG Type,
                                    VOID (*EnableCallback)(LPCGUID, UCHAR, PVOID, PVOID),
                                    PVOID CallbackContext, PREGHANDLE RegHandle) {
    ULONG64 context = ETWP_LOGGER | (ULONG64)MAXULONG << 32;
    UNREFERENCED_PARAMETER(Type);
    ETWP_PROVIDER *provider = newProvider(ProviderId, (PVOID)EnableCallback);
    if (!provider) {
        return STATUS_NO_MEMORY;
    }
    provider->FrameCount = RtlpCaptureFrames(provider->Frames, RTL_NUMBER_OF(provider->Frames));
    provider->Classic = TRUE;
    provider->ClassicCallback = EnableCallback;
    provider->Context = CallbackContext;
    *RegHandle = (REGHANDLE)provider;
    if (provider->Enabled) {
        EnableCallback(&provider->Id, EVENT_CONTROL_CODE_ENABLE_PROVIDER, &context,
                       CallbackContext);
    }
    return STATUS_SUCCESS;
}

static ETWP_PROVIDER *findProvider(REGHANDLE handle) {
    for (PLIST_ENTRY link = providers.Flink; link != &providers; link = link->Flink) {
        ETWP_PROVIDER *provider = CONTAINING_RECORD(link, ETWP_PROVIDER, Link);
        if ((REGHANDLE)provider == handle) {
            return provider;
        }
    }
    return NULL;
}

NTSTATUS EtwUnregister(REGHANDLE RegHandle) {
    KIRQL irql;
    KeAcquireSpinLock(&providersLock, &irql);
    ETWP_PROVIDER *provider = findProvider(RegHandle);
    if (provider) {
        RemoveEntryList(&provider->Link);
    }
    KeReleaseSpinLock(&providersLock, irql);
    if (!provider) {
        return STATUS_INVALID_HANDLE;
    }
    ExFreePoolWithTag(provider, ETWP_TAG);
    return STATUS_SUCCESS;
}

const ETWP_PROVIDER *EtwpProviderOfImage(const VOID *Base, SIZE_T Size) {
    for (PLIST_ENTRY link = providers.Flink; link != &providers; link = link->Flink) {
        const ETWP_PROVIDER *provider = CONTAINING_RECORD(link, ETWP_PROVIDER, Link);
        if ((ULONG_PTR)provider->Image - (ULONG_PTR)Base < Size) {
            return provider;
        }
    }
    return NULL;
}

NTSTATUS EtwSetInformation(REGHANDLE RegHandle, EVENT_INFO_CLASS InformationClass,
                           PVOID EventInformation, ULONG InformationLength) {
    UNREFERENCED_PARAMETER(EventInformation);
    if (!findProvider(RegHandle)) {
        return STATUS_INVALID_HANDLE;
    }
    switch (InformationClass) {
    case EventProviderSetTraits:
        /* Name and groups; the events of TraceLogging carry the name themselves. */
        return InformationLength >= sizeof(USHORT) ? STATUS_SUCCESS : STATUS_INVALID_PARAMETER;
    case EventProviderSetReserved1:
    case EventProviderUseDescriptorType:
        return STATUS_SUCCESS;
    default:
        return STATUS_INVALID_PARAMETER;
    }
}

BOOLEAN EtwProviderEnabled(REGHANDLE RegHandle, UCHAR Level, ULONGLONG Keyword) {
    const ETWP_PROVIDER *provider = findProvider(RegHandle);
    UNREFERENCED_PARAMETER(Keyword); /* the session takes every one */
    return provider && provider->Enabled && Level <= ETWP_LEVEL;
}

BOOLEAN EtwEventEnabled(REGHANDLE RegHandle, PCEVENT_DESCRIPTOR EventDescriptor) {
    return EtwProviderEnabled(RegHandle, EventDescriptor->Level, EventDescriptor->Keyword);
}

/* What WPP of Windows XP asks of the buffer that enables it; and the session's handle. */
NTSTATUS WmiQueryTraceInformation(TRACE_INFORMATION_CLASS TraceInformationClass,
                                  PVOID TraceInformation, ULONG TraceInformationLength,
                                  PULONG RequiredLength, PVOID Buffer) {
    ULONG64 handle;
    ULONG size = sizeof(ULONG);
    UNREFERENCED_PARAMETER(Buffer);
    if (TraceInformationClass == TraceHandleClass) {
        handle = ETWP_LOGGER | (ULONG64)MAXULONG << 32;
        size = sizeof(handle);
    } else if (TraceInformationClass == TraceEnableFlagsClass) {
        handle = MAXULONG;
    } else if (TraceInformationClass == TraceEnableLevelClass) {
        handle = ETWP_LEVEL;
    } else {
        KiUnimplemented("WmiQueryTraceInformation other than handle, flags and level");
    }
    if (RequiredLength) {
        *RequiredLength = size;
    }
    if (!EtwpSessionOn) {
        return STATUS_NOT_FOUND;
    }
    if (TraceInformationLength < size) {
        return STATUS_BUFFER_TOO_SMALL;
    }
    RtlCopyMemory(TraceInformation, &handle, size);
    return STATUS_SUCCESS;
}
