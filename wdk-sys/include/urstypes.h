/*
 * Roles of a dual-role USB controller, and the events that change them.
 */
#ifndef CWDK_URSTYPES_H
#define CWDK_URSTYPES_H

#include <wdf.h>

EXTERN_C_START

DECLARE_HANDLE(URSIORESLIST);

typedef enum _URS_HARDWARE_EVENT {
    UrsHardwareEventNone = 0,
    UrsHardwareEventDetach,
    UrsHardwareEventIdGround,
    UrsHardwareEventIdFloat,
    UrsHardwareEventPortTypeDfp,
    UrsHardwareEventPortTypeUfp,
} URS_HARDWARE_EVENT,
    *PURS_HARDWARE_EVENT;

typedef enum _URS_HOST_INTERFACE_TYPE {
    UrsHostInterfaceTypeEhci = 0,
    UrsHostInterfaceTypeXhci,
    UrsHostInterfaceTypeOther,
} URS_HOST_INTERFACE_TYPE;

typedef enum _URS_ROLE {
    UrsRoleNone = 0,
    UrsRoleHost,
    UrsRoleFunction,
} URS_ROLE,
    *PURS_ROLE;

EXTERN_C_END

#endif
