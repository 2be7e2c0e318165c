/*
 * A run: the script's registry, drivers and devices, then the clients, then the way back down.
 */
#include "host/kernel/inc/cm.h"
#include "host/kernel/inc/etw.h"
#include "host/kernel/inc/init.h"
#include "host/kernel/inc/io.h"
#include "host/kernel/inc/ldr.h"
#include "host/kernel/inc/pnp.h"
#include "host/kernel/inc/ps.h"
#include "host/kernel/init/script.h"

#define CLIENT_STACK (256 * 1024)

static const UNICODE_STRING enumRoot =
    RTL_CONSTANT_STRING(L"\\Registry\\Machine\\System\\CurrentControlSet\\Enum\\");
static const UNICODE_STRING matchRoot =
    RTL_CONSTANT_STRING(L"\\Registry\\Machine\\System\\CurrentControlSet\\Control\\DriverMatch\\");

DECLSPEC_NORETURN static VOID endRun(MACHINE_EXIT code) {
    KeMachine->exit(code);
    __builtin_unreachable();
}

static VOID must(const DIRECTIVE *directive, const char *what, NTSTATUS status) {
    if (!NT_SUCCESS(status)) {
        InitLog("error: %s:%lu: %s: 0x%08lX\n", KiBoot->script_path, directive->Line, what, status);
        endRun(status == STATUS_INVALID_IMAGE_FORMAT ? MACHINE_EXIT_BAD_IMAGE
                                                     : MACHINE_EXIT_BAD_SCRIPT);
    }
}

static NTSTATUS append(PCUNICODE_STRING first, PCUNICODE_STRING second,
                       PUNICODE_STRING ret_string) {
    ULONG length = (ULONG)first->Length + second->Length;
    if (length > UNICODE_STRING_MAX_BYTES - sizeof(WCHAR)) {
        return STATUS_NAME_TOO_LONG;
    }
    ret_string->Buffer = ExAllocatePool2(POOL_FLAG_PAGED, length + sizeof(WCHAR), INIT_TAG);
    if (!ret_string->Buffer) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    ret_string->Length = 0;
    ret_string->MaximumLength = (USHORT)(length + sizeof(WCHAR));
    RtlCopyUnicodeString(ret_string, first);
    return RtlAppendUnicodeStringToString(ret_string, second);
}

// "A;B" becomes the two strings of a REG_MULTI_SZ.
static NTSTATUS setMulti(PCUNICODE_STRING key, PCWSTR name, PCUNICODE_STRING list) {
    UNICODE_STRING value;
    RtlInitUnicodeString(&value, name);
    if (!list->Buffer) {
        return STATUS_SUCCESS;
    }
    ULONG length = (ULONG)list->Length + 2 * sizeof(WCHAR);
    PWCHAR copy = ExAllocatePool2(POOL_FLAG_PAGED, length, INIT_TAG);
    if (!copy) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    RtlCopyMemory(copy, list->Buffer, list->Length);
    for (USHORT i = 0; i < list->Length / sizeof(WCHAR); i++) {
        copy[i] = copy[i] == L';' ? 0 : copy[i];
    }
    NTSTATUS status = CmSetValueAt(key, &value, REG_MULTI_SZ, copy, length);
    ExFreePoolWithTag(copy, INIT_TAG);
    return status;
}

static NTSTATUS setString(PCUNICODE_STRING key, PCWSTR name, PCUNICODE_STRING string) {
    UNICODE_STRING value;
    RtlInitUnicodeString(&value, name);
    return string->Buffer ? CmSetValueAt(key, &value, REG_SZ, string->Buffer,
                                         (ULONG)string->Length + sizeof(WCHAR))
                          : STATUS_SUCCESS;
}

// What an INF would have left in the registry about a device, or about those that match an id.
static NTSTATUS writeInstall(PCUNICODE_STRING key, const DIRECTIVE *directive) {
    NTSTATUS status = CmCreateKeyPath(key);
    if (NT_SUCCESS(status)) {
        status = setString(key, L"Service", &directive->Options[OptionService]);
    }
    if (NT_SUCCESS(status)) {
        status = setString(key, L"ClassGUID", &directive->Options[OptionClass]);
    }
    if (NT_SUCCESS(status)) {
        status = setString(key, L"DeviceDesc", &directive->Options[OptionText]);
    }
    if (NT_SUCCESS(status)) {
        status = setMulti(key, L"UpperFilters", &directive->Options[OptionUpper]);
    }
    if (NT_SUCCESS(status)) {
        status = setMulti(key, L"LowerFilters", &directive->Options[OptionLower]);
    }
    return status;
}

static NTSTATUS describeDevice(const DIRECTIVE *directive) {
    UNICODE_STRING key;
    NTSTATUS status = append(&enumRoot, &directive->Name, &key);
    if (NT_SUCCESS(status)) {
        status = writeInstall(&key, directive);
    }
    if (NT_SUCCESS(status)) {
        status = setMulti(&key, L"HardwareID", &directive->Options[OptionHardwareIds]);
    }
    if (NT_SUCCESS(status)) {
        status = setMulti(&key, L"CompatibleIDs", &directive->Options[OptionCompatibleIds]);
    }
    if (NT_SUCCESS(status)) {
        ExFreePoolWithTag(key.Buffer, INIT_TAG);
    }
    return status;
}

// One key for each id, whose backslashes cannot be part of a key's name.
static NTSTATUS describeMatches(const DIRECTIVE *directive) {
    UNICODE_STRING rest = directive->Options[OptionHardwareIds];
    NTSTATUS status = STATUS_SUCCESS;
    while (NT_SUCCESS(status) && rest.Length) {
        UNICODE_STRING id = rest;
        UNICODE_STRING key;
        USHORT end = 0;
        while (end < rest.Length / sizeof(WCHAR) && rest.Buffer[end] != L';') {
            end++;
        }
        id.Length = (USHORT)(end * sizeof(WCHAR));
        USHORT skip = (USHORT)min(id.Length + sizeof(WCHAR), rest.Length);
        rest.Buffer += skip / sizeof(WCHAR);
        rest.Length -= skip;
        status = append(&matchRoot, &id, &key);
        if (!NT_SUCCESS(status)) {
            break;
        }
        for (USHORT i = matchRoot.Length / sizeof(WCHAR); i < key.Length / sizeof(WCHAR); i++) {
            key.Buffer[i] = key.Buffer[i] == L'\\' ? L'#' : key.Buffer[i];
        }
        status = writeInstall(&key, directive);
        ExFreePoolWithTag(key.Buffer, INIT_TAG);
    }
    return status;
}

static VOID applyRegistry(const DIRECTIVE *directive) {
    switch (directive->Kind) {
    case ScriptKey:
        must(directive, "key", CmCreateKeyPath(&directive->Name));
        break;
    case ScriptValue:
        must(directive, "reg",
             CmSetValueAt(&directive->Name, &directive->Value, directive->Type, directive->Data,
                          directive->DataLength));
        break;
    case ScriptDevice:
        must(directive, "device", describeDevice(directive));
        break;
    case ScriptDriver:
        must(directive, "driver", describeMatches(directive));
        break;
    case ScriptTrace:
        EtwpSessionOn = TRUE;
        break;
    case ScriptTmf:
        EtwpReadTmf((const char *)directive->Data);
        break;
    default:
        break;
    }
}

static NTSTATUS runSelftest(const DIRECTIVE *directive) {
    typedef NTSTATUS SELFTEST(VOID);
    PLDR_IMAGE image;
    NTSTATUS status = LdrpMapImage(&directive->Name, FALSE, &image);
    if (NT_SUCCESS(status)) {
        status = ((SELFTEST *)image->EntryPoint)();
        LdrpReleaseImage(image);
    }
    return status;
}

// Something of the script did not start. With clients, that is for their tests to judge; without,
// starting it was all the run was for.
static BOOLEAN startFailed;

static VOID bringUp(const DIRECTIVE *directive) {
    NTSTATUS status = STATUS_SUCCESS;
    if (directive->Kind == ScriptLoad) {
        status = IopLoadService(&directive->Name, TRUE, NULL);
    } else if (directive->Kind == ScriptDevice) {
        status = PnpPlugRootDevice(&directive->Name);
    } else if (directive->Kind == ScriptSelftest) {
        status = runSelftest(directive);
        if (!NT_SUCCESS(status)) {
            InitLog("selftest %wZ: 0x%08lX\n", &directive->Name, status);
            endRun(MACHINE_EXIT_TEST_FAILED);
        }
    }
    if (status == STATUS_INVALID_IMAGE_FORMAT) {
        endRun(MACHINE_EXIT_BAD_IMAGE); // the machine has said what is wrong with it
    }
    if (!NT_SUCCESS(status)) {
        // As on Windows, a driver that does not start does not stop the boot.
        InitLog("%s:%lu: %wZ did not start: 0x%08lX\n", KiBoot->script_path, directive->Line,
                &directive->Name, status);
        startFailed = TRUE;
    }
}

static VOID loadVerifier(VOID) {
    static const UNICODE_STRING service = RTL_CONSTANT_STRING(L"verifier");
    UNICODE_STRING key;
    NTSTATUS status = STATUS_SUCCESS;
    if (!KiBoot->verifier) {
        return;
    }
    RtlInitUnicodeString(&key,
                         L"\\Registry\\Machine\\System\\CurrentControlSet\\Services\\verifier");
    status = CmCreateKeyPath(&key);
    if (NT_SUCCESS(status)) {
        status = IopLoadService(&service, TRUE, NULL);
    }
    if (!NT_SUCCESS(status)) {
        InitLog("error: the verifier did not start: 0x%08lX (--verifier off runs without)\n",
                status);
        endRun(MACHINE_EXIT_BAD_IMAGE);
    }
}

// Keys that Windows' own setup makes, unless the script did: the KMDF runtime's service.
static NTSTATUS defaultServices(VOID) {
    static const WCHAR path[] = L"\\SystemRoot\\System32\\drivers\\Wdf01000.sys";
    PCWSTR key = L"\\Registry\\Machine\\System\\CurrentControlSet\\Services\\Wdf01000";
    ULONG type = 1;
    NTSTATUS status = CmSetValue(key, L"ImagePath", REG_EXPAND_SZ, path, sizeof(path));
    return NT_SUCCESS(status) ? CmSetValue(key, L"Type", REG_DWORD, &type, sizeof(type)) : status;
}

static MACHINE_EXIT runClient(const char *name) {
    UNICODE_STRING path;
    PLDR_IMAGE image = NULL;
    PEPROCESS process;
    PETHREAD thread;

    NTSTATUS status = InitWiden(name, strlen(name), &path);
    if (NT_SUCCESS(status)) {
        status = LdrpMapImage(&path, TRUE, &image);
    }
    if (NT_SUCCESS(status) && !image->EntryPoint) {
        status = STATUS_INVALID_IMAGE_FORMAT;
    }
    if (NT_SUCCESS(status)) {
        status = PspCreateProcess(&path, &process);
    }
    if (!NT_SUCCESS(status)) {
        InitLog("error: client \"%s\" does not start: 0x%08lX\n", name, status);
        endRun(MACHINE_EXIT_BAD_IMAGE);
    }
    process->SectionBaseAddress = image->DllBase;
    status = PsCreateUserThread(process, (PKSTART_ROUTINE)image->EntryPoint, NULL, CLIENT_STACK,
                                &thread);
    if (!NT_SUCCESS(status)) {
        InitLog("error: client \"%s\" does not start: 0x%08lX\n", name, status);
        endRun(MACHINE_EXIT_BAD_IMAGE);
    }
    KeWaitForSingleObject(process, Executive, KernelMode, FALSE, NULL);
    status = process->ExitStatus;
    ObfDereferenceObject(thread);
    ObfDereferenceObject(process);
    LdrpReleaseImage(image);
    ExFreePoolWithTag(path.Buffer, INIT_TAG);
    return status == STATUS_SUCCESS ? MACHINE_EXIT_OK : MACHINE_EXIT_TEST_FAILED;
}

VOID InitRunScript(PVOID context) {
    LIST_ENTRY directives;
    MACHINE_EXIT code = MACHINE_EXIT_OK;
    UNREFERENCED_PARAMETER(context);

    ScriptParse(KiBoot->script, KiBoot->script_size, KiBoot->script_path, &directives);
    NTSTATUS status = defaultServices();
    if (!NT_SUCCESS(status)) {
        InitLog("error: registry: 0x%08lX\n", status);
        endRun(MACHINE_EXIT_BUG_CHECK);
    }
    for (PLIST_ENTRY link = directives.Flink; link != &directives; link = link->Flink) {
        applyRegistry(CONTAINING_RECORD(link, DIRECTIVE, Link));
    }
    loadVerifier();
    for (PLIST_ENTRY link = directives.Flink; link != &directives; link = link->Flink) {
        bringUp(CONTAINING_RECORD(link, DIRECTIVE, Link));
    }
    for (uint32_t i = 0; i < KiBoot->client_count; i++) {
        MACHINE_EXIT result = runClient(KiBoot->clients[i]);
        code = result == MACHINE_EXIT_OK ? code : result;
    }
    // What cannot be taken down was not looked at for leaks either, so the run has failed.
    status = PnpRemoveAll();
    if (!NT_SUCCESS(status)) {
        InitLog("devices are left at the end of the run: 0x%08lX\n", status);
    }
    if ((!IopUnloadAll() || !NT_SUCCESS(status)) && code == MACHINE_EXIT_OK) {
        code = MACHINE_EXIT_TEST_FAILED;
    }
    if (startFailed && KiBoot->client_count == 0 && code == MACHINE_EXIT_OK) {
        code = MACHINE_EXIT_TEST_FAILED;
    }
    endRun(code);
}
