/*
 * What a driver says of itself when it binds to a framework, of either mode: which framework it was
 * built for, and where its loader puts the table of functions.
 *
 * A driver of 1.25 or 2.25 or later binds with WDF_BIND_INFO2, which lets it run on an older
 * framework than it was built for (not older than its WdfMinimumVersionRequired): the loader then
 * lowers the counts and gives the lengths of the older structures. Its Size tells the two forms
 * apart. Layouts: WDF_BIND_INFO 0x30, WDF_BIND_INFO2 0x58, WDF_CLASS_BIND_INFO 0x50 bytes.
 */
#ifndef RT_WDF_BIND_H
#define RT_WDF_BIND_H

#include <wdf.h>

typedef struct _WDF_VERSION {
    ULONG Major;
    ULONG Minor;
    ULONG Build;
} WDF_VERSION;

typedef struct _WDF_BIND_INFO {
    ULONG Size;
    PWCHAR Component; /* the framework's name */
    WDF_VERSION Version;
    ULONG FuncCount;
    WDFFUNC *FuncTable; /* up to 1.13 the table itself, later the address of a pointer to it */
    PVOID Module;       /* the loader's */
} WDF_BIND_INFO, *PWDF_BIND_INFO;

typedef struct _WDF_BIND_INFO2 {
    WDF_BIND_INFO V1;
    PULONG MinimumVersionRequired;
    PBOOLEAN ClientVersionHigherThanFramework;
    PULONG FuncCountPtr;
    PULONG StructCountPtr;
    WDF_STRUCT_INFO *StructTable;
} WDF_BIND_INFO2, *PWDF_BIND_INFO2;

typedef struct _WDF_CLASS_BIND_INFO WDF_CLASS_BIND_INFO, *PWDF_CLASS_BIND_INFO;

typedef NTSTATUS (*PFN_WDF_VERSION_BIND_CLASS)(PWDF_BIND_INFO BindInfo, PWDF_DRIVER_GLOBALS Globals,
                                               PWDF_CLASS_BIND_INFO ClassBindInfo);
typedef VOID (*PFN_WDF_VERSION_UNBIND_CLASS)(PWDF_BIND_INFO BindInfo, PWDF_DRIVER_GLOBALS Globals,
                                             PWDF_CLASS_BIND_INFO ClassBindInfo);
typedef NTSTATUS (*PFN_WDF_CLIENT_BIND_CLASS)(PFN_WDF_VERSION_BIND_CLASS BindClass,
                                              PWDF_BIND_INFO BindInfo, PWDF_DRIVER_GLOBALS Globals,
                                              PWDF_CLASS_BIND_INFO ClassBindInfo);
typedef VOID (*PFN_WDF_CLIENT_UNBIND_CLASS)(PFN_WDF_VERSION_UNBIND_CLASS UnbindClass,
                                            PWDF_BIND_INFO BindInfo, PWDF_DRIVER_GLOBALS Globals,
                                            PWDF_CLASS_BIND_INFO ClassBindInfo);

/* One class extension the driver uses; lies in section .kmdfclassbind$b of its image. */
struct _WDF_CLASS_BIND_INFO {
    ULONG Size; /* later versions of the structure are longer */
    PWSTR ClassName;
    WDF_VERSION Version;
    WDFFUNC *FunctionTable;
    ULONG FunctionTableCount;
    PVOID ClassBindInfo;
    PFN_WDF_CLIENT_BIND_CLASS ClientBindClass; /* may be NULL: the loader binds */
    PFN_WDF_CLIENT_UNBIND_CLASS ClientUnbindClass;
    PVOID ClassModule;
};

C_ASSERT(sizeof(WDF_BIND_INFO) == 0x30);
C_ASSERT(sizeof(WDF_BIND_INFO2) == 0x58);
C_ASSERT(sizeof(WDF_CLASS_BIND_INFO) == 0x50);

#endif
