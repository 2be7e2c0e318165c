/*
 * Which framework a driver is built for, and which version of it. The kernel's: KMDF_VERSION_MAJOR
 * and KMDF_VERSION_MINOR, 1.15 to 1.33, the newest if nothing is said. The one in user mode:
 * UMDF_VERSION_MAJOR and UMDF_VERSION_MINOR, 2.15 to 2.33. With X_MINIMUM_VERSION_REQUIRED, of 25
 * or more, a driver is content with an older framework than the one it was built for.
 *
 * These headers ask CWDK_KMDF and CWDK_UMDF: the minor version of the one, and 0 for the other.
 */
#ifndef CWDK_WDF_VERSION_H
#define CWDK_WDF_VERSION_H

#if defined(UMDF_VERSION_MAJOR)
#ifndef UMDF_VERSION_MINOR
#define UMDF_VERSION_MINOR 33
#endif
#ifndef UMDF_MINIMUM_VERSION_REQUIRED
#define UMDF_MINIMUM_VERSION_REQUIRED UMDF_VERSION_MINOR
#elif UMDF_MINIMUM_VERSION_REQUIRED < 25 || UMDF_MINIMUM_VERSION_REQUIRED > UMDF_VERSION_MINOR
#error "UMDF_MINIMUM_VERSION_REQUIRED: from 25 up to UMDF_VERSION_MINOR"
#endif
#define CWDK_UMDF UMDF_VERSION_MINOR
#define CWDK_KMDF 0
#else
#ifndef KMDF_VERSION_MAJOR
#define KMDF_VERSION_MAJOR 1
#endif
#ifndef KMDF_VERSION_MINOR
#define KMDF_VERSION_MINOR 33
#endif
#ifndef KMDF_MINIMUM_VERSION_REQUIRED
#define KMDF_MINIMUM_VERSION_REQUIRED KMDF_VERSION_MINOR
#endif
#define CWDK_KMDF KMDF_VERSION_MINOR
#define CWDK_UMDF 0
#endif

/* The platform's own types: of the kernel, or what UMDF adds to those of Windows. */
#if CWDK_UMDF
#include <wudfwdm.h>
#else
#include <wdm.h>
#endif

#endif
