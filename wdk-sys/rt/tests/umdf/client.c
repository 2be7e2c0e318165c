/*
 * A host process in little: loads the driver's DLL, calls its entry with a loader that binds it to
 * a table in which only WdfDriverCreate is there, and looks at what came of it. The exit code is
 * the number of the first check that failed, 0 if none did.
 */
#include <windows.h>
#include <wdf.h>

#define WDF_STUB
#include "../../wdf/loader_user.h"

enum { LOADER_SIZE = 0x38, BIND_INFO_1 = 0x30, BIND_INFO_2 = 0x58, NOT_THERE = 99 };

typedef NTSTATUS (*ENTRY)(PVOID, PVOID, PVOID, PUNICODE_STRING);
typedef int (*STATE)(void);

static char Context, Driver;
static int Bound, Created;
static WDF_DRIVER_GLOBALS Globals;
static WDFFUNC Table[WdfFunctionTableNumEntries];

static VOID not_there(VOID) { ExitProcess(NOT_THERE); }

static NTSTATUS driver_create(PWDF_DRIVER_GLOBALS globals, PDRIVER_OBJECT driver,
                              PCUNICODE_STRING path, PWDF_OBJECT_ATTRIBUTES attributes,
                              PWDF_DRIVER_CONFIG config, WDFDRIVER *handle) {
    Created = globals == &Globals && (PVOID)driver == (PVOID)&Driver && path->Length == 4 &&
              attributes == NULL && config->EvtDriverDeviceAdd != NULL && handle == NULL;
    return STATUS_SUCCESS;
}

static NTSTATUS version_bind(PVOID context, PWDF_BIND_INFO info, PWDF_DRIVER_GLOBALS *globals) {
    ULONG size = UMDF_VERSION_MINOR >= 25 ? BIND_INFO_2 : BIND_INFO_1;
    Bound = context == &Context && info->Size == size && info->Version.Major == 2 &&
            info->Version.Minor == UMDF_VERSION_MINOR && info->FuncCount <= ARRAYSIZE(Table);
    *(const WDFFUNC **)info->FuncTable = Table;
    *globals = &Globals;
    return STATUS_SUCCESS;
}

static int check(void) {
    HMODULE image = LoadLibraryA("driver.dll");
    if (image == NULL)
        return 1;
    ENTRY entry = (ENTRY)(PVOID)GetProcAddress(image, "FxDriverEntryUm");
    STATE state = (STATE)(PVOID)GetProcAddress(image, "TestState");
    int **destroyed_at = (int **)GetProcAddress(image, "DestroyedAt");
    if (entry == NULL || state == NULL || destroyed_at == NULL)
        return 2;
    WCHAR name[] = L"ab";
    UNICODE_STRING path = {4, sizeof name, name};
    UMDF_LOADER_INTERFACE none = {0, NULL};
    if (entry(NULL, &Context, &Driver, &path) != STATUS_INVALID_PARAMETER ||
        entry(&none, &Context, &Driver, &path) != STATUS_INVALID_PARAMETER)
        return 3;
    struct {
        UMDF_LOADER_INTERFACE Head;
        char Rest[LOADER_SIZE - sizeof(UMDF_LOADER_INTERFACE)];
    } loader = {{LOADER_SIZE, version_bind}, {0}};
    if (entry(&loader, &Context, &Driver, &path) != STATUS_SUCCESS)
        return 4;
    if (!Bound || !Created)
        return 5;
    if (state() != 742 || state() != 743)
        return 6;
    int destroyed = 0;
    *destroyed_at = &destroyed;
    if (!FreeLibrary(image) || destroyed != 1)
        return 7;
    return 0;
}

void start(void);
void start(void) {
    for (ULONG i = 0; i < ARRAYSIZE(Table); i++)
        Table[i] = not_there;
    Table[WdfDriverCreateTableIndex] = (WDFFUNC)driver_create;
    ExitProcess((UINT)check());
}
