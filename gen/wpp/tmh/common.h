/* --- What every trace header of an image shares; read once in each translation unit. --- */
#ifndef WPP_COMMON_PART
#define WPP_COMMON_PART

#include <stddef.h>
#include <stdarg.h>
#include <wmistr.h>
#include <evntrace.h>
#ifdef WPP_RECORDER
#include <wpprecorder.h>
#endif

#ifndef WPP_CONTROL_GUIDS
#error define WPP_CONTROL_GUIDS before this header is included, or give the control GUID to `cwdk wpp`
#endif

/* The state of one provider: what is enabled, and the session that messages go to. The layout is
 * that of the genuine headers, so that the genuine recorder library finds its fields. */
typedef struct _WPP_TRACE_CONTROL_BLOCK {
    void *Callback;
    LPCGUID ControlGuid;
    struct _WPP_TRACE_CONTROL_BLOCK *Next;
    unsigned __int64 Logger;
    void *RegistryPath;
    unsigned char FlagsLen;
    unsigned char Level;
    unsigned short Options;
    unsigned long Flags[1];
    unsigned long ReservedFlags;
    unsigned __int64 RegHandle;
    void *AutoLogContext;
    unsigned short AutoLogVerboseEnabled;
    unsigned short AutoLogAttachToMiniDump;
} WPP_TRACE_CONTROL_BLOCK, *PWPP_TRACE_CONTROL_BLOCK;

typedef union _WPP_PROJECT_CONTROL_BLOCK {
    WPP_TRACE_CONTROL_BLOCK Control;
} WPP_PROJECT_CONTROL_BLOCK, WPP_CB_TYPE, *PWPP_CB_TYPE;

#ifdef __cplusplus
typedef bool WPP_BOOL;
#define WPP_EXTERN_C extern "C"
#else
typedef _Bool WPP_BOOL;
#define WPP_EXTERN_C
#endif
#define WPP_INLINE static __inline

/* One pointer for the whole image. Before WPP_INIT_TRACING it points to itself. */
WPP_EXTERN_C __declspec(selectany) WPP_CB_TYPE *WPP_GLOBAL_Control =
    (WPP_CB_TYPE *)&WPP_GLOBAL_Control;
#ifndef WPP_CB
#define WPP_CB WPP_GLOBAL_Control
#endif
#ifndef WPP_CHECK_INIT
#define WPP_CHECK_INIT WPP_CB != (WPP_CB_TYPE *)&WPP_CB &&
#endif

/* Providers and flags by number: WPP_CTL_NAME, and WPP_BIT_FLAG as provider << 16 | bit. */
#define WPP_DEFINE_CONTROL_GUID(Name, Guid, Bits) WPP_CTL_##Name,
enum WPP_CTL_NUMBERS { WPP_CONTROL_GUIDS WPP_LAST_CTL };
#undef WPP_DEFINE_CONTROL_GUID
#define WPP_DEFINE_CONTROL_GUID(Name, Guid, Bits)                                                  \
    WPP_BLOCK_START_##Name = WPP_CTL_##Name * 0x10000, Bits WPP_BLOCK_END_##Name,
#define WPP_DEFINE_BIT(Name) WPP_BIT_##Name,
enum WPP_BIT_NUMBERS { WPP_CONTROL_GUIDS WPP_LAST_BIT };
#undef WPP_DEFINE_BIT
#undef WPP_DEFINE_CONTROL_GUID

#define WPP_CTRL_NO(Bit) ((Bit) >> 16)
#define WPP_FLAG_NO(Bit) ((0xFFFF & ((Bit) - 1)) / 32)
#define WPP_MASK(Bit) (1u << (((Bit) - 1) & 31))
#define WPP_CONTROL(Bit) (WPP_CB[WPP_CTRL_NO(Bit)].Control)

/* Conditions that a driver builds its own of. LOGGER ends with a comma: it is an argument that may
 * be none. */
#define WPP_BIT_ENABLED(Bit) ((WPP_CONTROL(Bit).Flags[WPP_FLAG_NO(Bit)] & WPP_MASK(Bit)) != 0)
#ifndef WPP_FLAG_ENABLED
#define WPP_FLAG_ENABLED(Flag) WPP_BIT_ENABLED(WPP_BIT_##Flag)
#endif
#ifndef WPP_FLAG_LOGGER
#define WPP_FLAG_LOGGER(Flag) WPP_CONTROL(WPP_BIT_##Flag).Logger,
#endif
#ifndef WPP_FLAGS_ENABLED
#define WPP_FLAGS_ENABLED(Flags) WPP_BIT_ENABLED(WPP_BIT_##Flags)
#endif
#ifndef WPP_FLAGS_LOGGER
#define WPP_FLAGS_LOGGER(Flags) WPP_CONTROL(WPP_BIT_##Flags).Logger,
#endif
#ifndef WPP_LEVEL_ENABLED
#ifdef WPP_USE_TRACE_LEVELS
#define WPP_LEVEL_ENABLED(Level_) (WPP_CB[0].Control.Level >= (Level_))
#else
#define WPP_LEVEL_ENABLED(Flag) WPP_BIT_ENABLED(WPP_BIT_##Flag)
#endif
#endif
#ifndef WPP_LEVEL_LOGGER
#ifdef WPP_USE_TRACE_LEVELS
#define WPP_LEVEL_LOGGER(Level_) WPP_CB[0].Control.Logger,
#else
#define WPP_LEVEL_LOGGER(Flag) WPP_CONTROL(WPP_BIT_##Flag).Logger,
#endif
#endif
#ifndef WPP_LEVEL_FLAGS_ENABLED
#define WPP_LEVEL_FLAGS_ENABLED(Level_, Flags_)                                                    \
    (WPP_FLAGS_ENABLED(Flags_) && WPP_CONTROL(WPP_BIT_##Flags_).Level >= (Level_))
#endif
#ifndef WPP_LEVEL_FLAGS_LOGGER
#define WPP_LEVEL_FLAGS_LOGGER(Level_, Flags_) WPP_FLAGS_LOGGER(Flags_)
#endif

/* The call that a message ends in; both may be replaced before this header. */
#ifndef WPP_TRACE
#ifdef WPP_KERNEL_MODE
#define WPP_TRACE WmiTraceMessage
#else
#define WPP_TRACE TraceMessage
#endif
#endif
#ifndef WPP_TRACE_OPTIONS
#define WPP_TRACE_OPTIONS                                                                          \
    (TRACE_MESSAGE_SEQUENCE | TRACE_MESSAGE_GUID | TRACE_MESSAGE_SYSTEMINFO |                      \
     TRACE_MESSAGE_TIMESTAMP)
#endif
#ifndef WPP_LOGGER_ARG
#define WPP_LOGGER_ARG unsigned __int64 Logger,
#endif
#ifndef WPP_GET_LOGGER
#define WPP_GET_LOGGER Logger
#endif

/* An argument as the trace call takes it: address and size. */
#ifndef WPP_LOGPAIR
#define WPP_LOGPAIR(Size, Address) (Address), ((size_t)(Size)),
#endif
#define WPP_LOGTYPEVAL(Type, Value) WPP_LOGPAIR(sizeof(Type), &(Value))
#define WPP_LOGTYPEPTR(Pointer) WPP_LOGPAIR(sizeof(*(Pointer)), (Pointer))

/* Strings may be missing: what is not there is said to be so. */
WPP_INLINE const char *WppSafeA(const char *text) { return text ? text : "<null>"; }
WPP_INLINE const wchar_t *WppSafeW(const wchar_t *text) { return text ? text : L"<null>"; }
WPP_INLINE size_t WppSizeA(const char *text) {
    size_t n = 0;
    while (text[n])
        n++;
    return n + 1;
}
WPP_INLINE size_t WppSizeW(const wchar_t *text) {
    size_t n = 0;
    while (text[n])
        n++;
    return (n + 1) * sizeof(wchar_t);
}
#define WPP_LOGASTR(Text) WPP_LOGPAIR(WppSizeA(WppSafeA(Text)), WppSafeA(Text))
#define WPP_LOGWSTR(Text) WPP_LOGPAIR(WppSizeW(WppSafeW(Text)), WppSafeW(Text))
#define WPP_COUNT(String) ((unsigned short)((String) && (String)->Buffer ? (String)->Length : 0))
#define WPP_CHARACTERS(String)                                                                     \
    ((String) && (String)->Buffer ? (void *)(String)->Buffer : (void *)"")
/* A security identifier's size is in its second byte; a missing GUID is all zeros. */
WPP_INLINE size_t WppSizeSid(const void *sid) {
    return 8 + 4 * (size_t)((const unsigned char *)sid)[1];
}
WPP_INLINE const void *WppSafeSid(const void *sid) {
    static const unsigned char none[8] = {1, 0};
    return sid ? sid : none;
}
WPP_INLINE const GUID *WppSafeGuid(const GUID *guid) {
    static const GUID none = {0, 0, 0, {0}};
    return guid ? guid : &none;
}
#ifdef WPP_KERNEL_MODE
typedef STRING WPP_COUNTED_STRING;
#else
typedef struct {
    unsigned short Length, MaximumLength;
    char *Buffer;
} WPP_COUNTED_STRING;
#endif

/* Which statement of which file: the macro that its line has. */
#define WPP_JOIN3_(a, b, c) a##b##c
#define WPP_JOIN3(a, b, c) WPP_JOIN3_(a, b, c)
#define WPP_(Id) WPP_JOIN3(WPP_##Id##_, WPP_THIS_FILE, __LINE__)

#ifdef WPP_RECORDER
#ifndef WPP_RECORDER_LEVEL_FLAGS_FILTER
#define WPP_RECORDER_LEVEL_FLAGS_FILTER(Level_, Flags_)                                            \
    ((Level_) < TRACE_LEVEL_VERBOSE || WPP_CONTROL(WPP_BIT_##Flags_).AutoLogVerboseEnabled)
#endif
#ifndef WPP_RECORDER_LEVEL_FLAGS_ARGS
#define WPP_RECORDER_LEVEL_FLAGS_ARGS(Level_, Flags_)                                              \
    WPP_CONTROL(WPP_BIT_##Flags_).AutoLogContext, (Level_), WPP_BIT_##Flags_
#endif
WPP_EXTERN_C void WppAutoLogStart(PVOID WppCb, PDRIVER_OBJECT DrvObj, PCUNICODE_STRING RegPath);
WPP_EXTERN_C void WppAutoLogStop(PVOID WppCb, PDRIVER_OBJECT DrvObj);
WPP_EXTERN_C NTSTATUS WppAutoLogTrace(PVOID AutoLogContext, UCHAR MessageLevel, ULONG MessageFlags,
                                      LPGUID MessageGuid, USHORT MessageNumber, ...);
WPP_EXTERN_C void imp_WppRecorderReplay(PVOID WppCb, TRACEHANDLE WppTraceHandle, ULONG EnableFlags,
                                        UCHAR EnableLevel);
#endif

#endif /* WPP_COMMON_PART */
