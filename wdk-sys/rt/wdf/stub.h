/* Private to rt/wdf: the parts of the entry stub. */
#ifndef RT_WDF_STUB_H
#define RT_WDF_STUB_H

#include <wdf/version.h>

#if CWDK_UMDF
#include "loader_user.h"
#else
#include "loader.h"
#endif

/*
 * Binds each class extension the driver's image names. On failure those already bound stay so;
 * CwStubUnbindClasses undoes them in any case.
 */
NTSTATUS CwStubBindClasses(PWDF_BIND_INFO BindInfo);
VOID CwStubUnbindClasses(PWDF_BIND_INFO BindInfo);

/* Gives each shared context type of the image the one type information it is known by. */
NTSTATUS CwStubInitTypes(VOID);

#endif
