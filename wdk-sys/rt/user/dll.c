/*
 * _DllMainCRTStartup: the entry point of a driver's DLL. When the DLL comes into a process it runs
 * the initializers of the image and then the driver's DllMain, if there is one; when it goes,
 * DllMain, and then what was registered to run at exit, last first.
 *
 * The C library itself is a part of Windows and needs no start. Its tables of functions to run at
 * exit are for whoever asks: each image has one of its own, so that a driver's destructors run when
 * the driver is unloaded and not when the process ends.
 */
#include <windows.h>

#include "../gs/cookie.h"

typedef void (*INITIALIZER)(void);
typedef int (*C_INITIALIZER)(void);
typedef int (*EXIT_FUNCTION)(void);

typedef struct _EXIT_TABLE {
    EXIT_FUNCTION *First, *Last, *End;
} EXIT_TABLE;

__declspec(dllimport) int _initialize_onexit_table(EXIT_TABLE *Table);
__declspec(dllimport) int _register_onexit_function(EXIT_TABLE *Table, EXIT_FUNCTION Function);
__declspec(dllimport) int _execute_onexit_table(EXIT_TABLE *Table);

/* The linker sorts pieces of a section by what follows the `$`: $XI C's, $XC C++'s initializers. */
#pragma section(".CRT$XIA", read)
#pragma section(".CRT$XIZ", read)
#pragma section(".CRT$XCA", read)
#pragma section(".CRT$XCZ", read)
#pragma comment(linker, "/merge:.CRT=.rdata")

static __declspec(allocate(".CRT$XIA")) const C_INITIALIZER CBegin = NULL;
static __declspec(allocate(".CRT$XIZ")) const C_INITIALIZER CEnd = NULL;
static __declspec(allocate(".CRT$XCA")) const INITIALIZER CppBegin = NULL;
static __declspec(allocate(".CRT$XCZ")) const INITIALIZER CppEnd = NULL;

static EXIT_TABLE ExitTable;

BOOL WINAPI DllMain(HINSTANCE Instance, DWORD Reason, LPVOID Reserved);
BOOL WINAPI CwNoDllMain(HINSTANCE Instance, DWORD Reason, LPVOID Reserved);
BOOL WINAPI _DllMainCRTStartup(HINSTANCE Instance, DWORD Reason, LPVOID Reserved);
int __cdecl atexit(void(__cdecl *Function)(void));

/* A driver need not have a DllMain. */
#pragma comment(linker, "/alternatename:DllMain=CwNoDllMain")
BOOL WINAPI CwNoDllMain(HINSTANCE Instance, DWORD Reason, LPVOID Reserved) {
    (void)Instance, (void)Reason, (void)Reserved;
    return TRUE;
}

int __cdecl atexit(void(__cdecl *Function)(void)) {
    return _register_onexit_function(&ExitTable, (EXIT_FUNCTION)Function);
}

/*
 * The markers lie in sections of their own, whose entries the compiler cannot see: it must not
 * conclude from the markers being separate objects that nothing lies between them.
 */
static const void *hide(const void *address) {
    __asm__("" : "+r"(address));
    return address;
}

static BOOL run_initializers(void) {
    const C_INITIALIZER *c = hide(&CBegin);
    for (const C_INITIALIZER *end = hide(&CEnd); c < end; c++)
        if (*c != NULL && (*c)() != 0)
            return FALSE;
    const INITIALIZER *cpp = hide(&CppBegin);
    for (const INITIALIZER *end = hide(&CppEnd); cpp < end; cpp++)
        if (*cpp != NULL)
            (*cpp)();
    return TRUE;
}

static BOOL attach(HINSTANCE instance, LPVOID reserved) {
    __security_init_cookie();
    if (_initialize_onexit_table(&ExitTable) != 0 || !run_initializers())
        return FALSE;
    if (DllMain(instance, DLL_PROCESS_ATTACH, reserved))
        return TRUE;
    (void)_execute_onexit_table(&ExitTable);
    return FALSE;
}

BOOL WINAPI _DllMainCRTStartup(HINSTANCE Instance, DWORD Reason, LPVOID Reserved) {
    if (Reason == DLL_PROCESS_ATTACH)
        return attach(Instance, Reserved);
    BOOL result = DllMain(Instance, Reason, Reserved);
    /* As the process ends, other threads are gone, and with them perhaps locks they held. */
    if (Reason == DLL_PROCESS_DETACH && Reserved == NULL)
        (void)_execute_onexit_table(&ExitTable);
    return result;
}
