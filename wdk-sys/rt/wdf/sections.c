/*
 * What a driver's image says in two sections of its own: the class extensions it uses
 * (.kmdfclassbind) and the context types it shares with other drivers (.kmdftypeinit). The linker
 * sorts pieces of a section by what follows the `$`, so the markers of $a and $c enclose the
 * entries of $b. Both are merged into .data: an image has no stray sections.
 */
#define WDF_STUB
#include "stub.h"

extern PWDF_DRIVER_GLOBALS WdfDriverGlobals;

#pragma section(".kmdfclassbind$a", read, write)
#pragma section(".kmdfclassbind$c", read, write)
#pragma section(".kmdftypeinit$a", read, write)
#pragma section(".kmdftypeinit$c", read, write)
#pragma comment(linker, "/merge:.kmdfclassbind=.data")
#pragma comment(linker, "/merge:.kmdftypeinit=.data")

/* Entries are aligned to pointers; the markers are too, so that they enclose exactly the entries.
 */
typedef ULONG_PTR MARKER;

static __declspec(allocate(".kmdfclassbind$a")) MARKER ClassesBegin = 0;
static __declspec(allocate(".kmdfclassbind$c")) MARKER ClassesEnd = 0;
static __declspec(allocate(".kmdftypeinit$a")) MARKER TypesBegin = 0;
static __declspec(allocate(".kmdftypeinit$c")) MARKER TypesEnd = 0;

/* How far CwStubBindClasses came. */
static PUCHAR BoundUpTo;

/*
 * The next entry at or after *Cursor, which is moved behind it; NULL at the end. An entry begins
 * with its size; words of zero between entries are the linker's padding.
 * STATUS_INFO_LENGTH_MISMATCH when an entry is shorter than `MinimumSize` or does not fit.
 */
static NTSTATUS NextEntry(PUCHAR *Cursor, PUCHAR End, ULONG MinimumSize, PVOID *ret_Entry) {
    while (*Cursor < End && *(PULONG_PTR)*Cursor == 0)
        *Cursor += sizeof(ULONG_PTR);
    *ret_Entry = NULL;
    if (*Cursor >= End)
        return STATUS_SUCCESS;
    ULONG size = *(PULONG)*Cursor;
    if (size < MinimumSize || size % sizeof(ULONG_PTR) != 0 || size > (ULONG_PTR)(End - *Cursor))
        return STATUS_INFO_LENGTH_MISMATCH;
    *ret_Entry = *Cursor;
    *Cursor += size;
    return STATUS_SUCCESS;
}

#if CWDK_UMDF
/* How the host process binds a class extension is not known: the driver does not start. */
static NTSTATUS BindClass(PWDF_BIND_INFO BindInfo, PWDF_CLASS_BIND_INFO Class) {
    UNREFERENCED_PARAMETER(BindInfo);
    DbgPrint("class extension %ls: not supported by this driver's entry stub\n", Class->ClassName);
    return STATUS_NOT_SUPPORTED;
}
#else
static NTSTATUS BindClass(PWDF_BIND_INFO BindInfo, PWDF_CLASS_BIND_INFO Class) {
    if (Class->ClientBindClass != NULL)
        return Class->ClientBindClass(WdfVersionBindClass, BindInfo, WdfDriverGlobals, Class);
    return WdfVersionBindClass(BindInfo, WdfDriverGlobals, Class);
}
#endif

NTSTATUS CwStubBindClasses(PWDF_BIND_INFO BindInfo) {
    PUCHAR cursor = (PUCHAR)(&ClassesBegin + 1), end = (PUCHAR)&ClassesEnd;
    PVOID entry;
    BoundUpTo = cursor;
    for (;;) {
        NTSTATUS status = NextEntry(&cursor, end, sizeof(WDF_CLASS_BIND_INFO), &entry);
        if (!NT_SUCCESS(status) || entry == NULL)
            return status;
        status = BindClass(BindInfo, entry);
        if (!NT_SUCCESS(status))
            return status;
        BoundUpTo = cursor;
    }
}

#if !CWDK_UMDF
static VOID UnbindClass(PWDF_BIND_INFO BindInfo, PWDF_CLASS_BIND_INFO Class) {
    if (Class->ClientUnbindClass != NULL)
        Class->ClientUnbindClass(WdfVersionUnbindClass, BindInfo, WdfDriverGlobals, Class);
    else
        WdfVersionUnbindClass(BindInfo, WdfDriverGlobals, Class);
}

VOID CwStubUnbindClasses(PWDF_BIND_INFO BindInfo) {
    PUCHAR cursor = (PUCHAR)(&ClassesBegin + 1);
    PVOID entry;
    while (cursor < BoundUpTo &&
           NT_SUCCESS(NextEntry(&cursor, BoundUpTo, sizeof(WDF_CLASS_BIND_INFO), &entry)) &&
           entry != NULL)
        UnbindClass(BindInfo, entry);
    BoundUpTo = NULL;
}
#endif

NTSTATUS CwStubInitTypes(VOID) {
    PUCHAR cursor = (PUCHAR)(&TypesBegin + 1), end = (PUCHAR)&TypesEnd;
    PVOID entry;
    for (;;) {
        NTSTATUS status = NextEntry(&cursor, end, sizeof(WDF_OBJECT_CONTEXT_TYPE_INFO), &entry);
        if (!NT_SUCCESS(status) || entry == NULL)
            return status;
        PWDF_OBJECT_CONTEXT_TYPE_INFO type = entry;
        if (type->EvtDriverGetUniqueContextType != NULL)
            type->UniqueType = type->EvtDriverGetUniqueContextType();
    }
}
