/*
 * Makes the DEFINE_GUID and DEFINE_DEVPROPKEY lines of the headers included after it definitions,
 * not declarations, whatever was included before it.
 */
#ifndef INITGUID
#define INITGUID
#endif

#include <guiddef.h>

/* Before devpropdef.h there are no keys yet, and it sees INITGUID itself. */
#ifdef CWDK_DEVPROPDEF_H
#undef DEFINE_DEVPROPKEY
#define DEFINE_DEVPROPKEY(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8, pid)                    \
    CWDK_GUID_LINKAGE_ const DEVPROPKEY name;                                                      \
    const DEVPROPKEY                                                                               \
        __declspec(selectany) name = {{l, w1, w2, {b1, b2, b3, b4, b5, b6, b7, b8}}, pid}
#endif
