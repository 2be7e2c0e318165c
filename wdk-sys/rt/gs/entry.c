/*
 * GsDriverEntry: the entry point of a WDM driver. It sees to the stack cookie and then is
 * DriverEntry.
 */
#include "cookie.h"

struct _DRIVER_OBJECT;
struct _UNICODE_STRING;

long DriverEntry(struct _DRIVER_OBJECT *DriverObject, struct _UNICODE_STRING *RegistryPath);
long GsDriverEntry(struct _DRIVER_OBJECT *DriverObject, struct _UNICODE_STRING *RegistryPath);

long GsDriverEntry(struct _DRIVER_OBJECT *DriverObject, struct _UNICODE_STRING *RegistryPath) {
    __security_init_cookie();
    return DriverEntry(DriverObject, RegistryPath);
}
