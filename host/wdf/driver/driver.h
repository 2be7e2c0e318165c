/* WDFDRIVER: one for each client, the root of its object tree. */
#ifndef HOST_WDF_DRIVER_DRIVER_H
#define HOST_WDF_DRIVER_DRIVER_H

struct _FX_DRIVER {
    FX_OBJECT Object;
    WDF_DRIVER_CONFIG Config;
    UNICODE_STRING RegistryPath; /* pool, NUL-terminated */
};

void FxDriverDestroy(FX_OBJECT *Object);

/* Binding, called through WDFLDR.SYS; see driver/bind.c. */
NTSTATUS FxLibraryRegister(PUNICODE_STRING RegistryPath);

#endif
