/*
 * Software tracing of storage drivers: the flags they share, and the conditions that combine a
 * flag with a level. A driver names its own GUID and includes this before its generated header.
 */
#ifndef CWDK_STORSWTR_H
#define CWDK_STORSWTR_H

/* Tells the sources that include their generated header only when tracing is built in. */
#define DEBUG_USE_WPP

/* The flags the class drivers trace with. The order of the bits is ours. */
#define WPP_CONTROL_GUIDS_NORMAL_FLAGS(_GUID)                                                      \
    WPP_DEFINE_CONTROL_GUID(                                                                       \
        CtlGuid, _GUID,                                                                            \
        WPP_DEFINE_BIT(TRACE_FLAG_GENERAL) WPP_DEFINE_BIT(TRACE_FLAG_PNP)                          \
            WPP_DEFINE_BIT(TRACE_FLAG_POWER) WPP_DEFINE_BIT(TRACE_FLAG_RW)                         \
                WPP_DEFINE_BIT(TRACE_FLAG_IOCTL) WPP_DEFINE_BIT(TRACE_FLAG_QUEUE)                  \
                    WPP_DEFINE_BIT(TRACE_FLAG_WMI) WPP_DEFINE_BIT(TRACE_FLAG_TIMER)                \
                        WPP_DEFINE_BIT(TRACE_FLAG_INIT) WPP_DEFINE_BIT(TRACE_FLAG_LOCK)            \
                            WPP_DEFINE_BIT(TRACE_FLAG_DEBUG1) WPP_DEFINE_BIT(TRACE_FLAG_DEBUG2)    \
                                WPP_DEFINE_BIT(TRACE_FLAG_MCN) WPP_DEFINE_BIT(TRACE_FLAG_ISR)      \
                                    WPP_DEFINE_BIT(TRACE_FLAG_ENUM)                                \
                                        WPP_DEFINE_BIT(TRACE_FLAG_SCSI))

#define WPP_LEVEL_FLAGS_LOGGER(lvl, flags) WPP_LEVEL_LOGGER(flags)

#define WPP_LEVEL_FLAGS_ENABLED(lvl, flags)                                                        \
    (WPP_LEVEL_ENABLED(flags) && WPP_CONTROL(WPP_BIT_##flags).Level >= (lvl))

#endif
