/* --- Registration with the kernel; in the source that calls WPP_INIT_TRACING. --- */
#ifndef WPP_INIT_PART
#define WPP_INIT_PART

#define WPP_GUID_BYTES_(l, w1, w2, w3, w4)                                                         \
    {                                                                                              \
        0x##l, 0x##w1, 0x##w2, {                                                                   \
            (unsigned char)(0x##w3 >> 8), (unsigned char)(0x##w3 & 0xFF),                          \
                (unsigned char)(0x##w4##ull >> 40), (unsigned char)(0x##w4##ull >> 32 & 0xFF),     \
                (unsigned char)(0x##w4##ull >> 24 & 0xFF),                                         \
                (unsigned char)(0x##w4##ull >> 16 & 0xFF),                                         \
                (unsigned char)(0x##w4##ull >> 8 & 0xFF), (unsigned char)(0x##w4##ull & 0xFF)      \
        }                                                                                          \
    }
#define WPP_GUID_BYTES(Guid) WPP_GUID_BYTES_ Guid
#define WPP_DEFINE_CONTROL_GUID(Name, Guid, Bits) WPP_GUID_BYTES(Guid),
static const GUID WPP_CONTROL_GUID_LIST[] = {WPP_CONTROL_GUIDS};
#undef WPP_DEFINE_CONTROL_GUID

/* How many flags a provider has; no more than the bits of one word. */
#define WPP_DEFINE_BIT(Name)
#define WPP_DEFINE_CONTROL_GUID(Name, Guid, Bits)                                                  \
    WPP_CHECK_##Name = 1 / (WPP_BLOCK_END_##Name - WPP_BLOCK_START_##Name <= 33),
enum WPP_AT_MOST_32_FLAGS { WPP_CONTROL_GUIDS WPP_CHECKED };
#undef WPP_DEFINE_CONTROL_GUID
#undef WPP_DEFINE_BIT

static WPP_CB_TYPE WPP_MAIN_CB[WPP_LAST_CTL];

/* Called with what the session asks for: 1 on, 0 off. The context is 8 bytes, which are the
 * session's handle as well. */
typedef struct _WPP_ENABLE_CONTEXT {
    unsigned short LoggerId;
    unsigned char Level;
    unsigned char InternalFlag;
    unsigned long EnableFlags;
} WPP_ENABLE_CONTEXT;

WPP_INLINE void WppProviderCallback(LPCGUID Guid, unsigned char ControlCode, void *EnableContext,
                                    void *CallbackContext) {
    WPP_TRACE_CONTROL_BLOCK *control = (WPP_TRACE_CONTROL_BLOCK *)CallbackContext;
    const WPP_ENABLE_CONTEXT *enable = (const WPP_ENABLE_CONTEXT *)EnableContext;
    (void)Guid;
    if (ControlCode > 1) {
        return;
    }
    if (ControlCode == 1) {
        control->Level = enable->Level;
        control->Flags[0] = enable->EnableFlags;
        control->Logger = *(const unsigned __int64 *)EnableContext;
#ifdef WPP_RECORDER
        imp_WppRecorderReplay(WPP_CB, control->Logger, control->Flags[0], control->Level);
#endif
    } else {
        control->Level = 0;
        control->Flags[0] = 0;
        control->Logger = 0;
    }
#ifdef WPP_PRIVATE_ENABLE_CALLBACK
    WPP_PRIVATE_ENABLE_CALLBACK(control->ControlGuid, control->Logger, ControlCode == 1,
                                control->Flags[0], control->Level);
#endif
}

typedef NTSTATUS (*WPP_REGISTER_ROUTINE)(LPCGUID Guid, unsigned long Type,
                                         void (*Callback)(LPCGUID, unsigned char, void *, void *),
                                         void *Context, unsigned __int64 *Handle);

WPP_INLINE void *WppFindRoutine(const wchar_t *name, unsigned short size) {
    UNICODE_STRING string;
    string.Length = (unsigned short)(size - sizeof(wchar_t));
    string.MaximumLength = size;
    string.Buffer = (wchar_t *)name;
    return MmGetSystemRoutineAddress(&string);
}

/* Registers each provider; the sessions' wishes arrive through the callback. */
WPP_INLINE void WppInitKm(PDRIVER_OBJECT DriverObject, PCUNICODE_STRING RegistryPath) {
    static const wchar_t name[] = L"EtwRegisterClassicProvider";
    WPP_REGISTER_ROUTINE enroll = (WPP_REGISTER_ROUTINE)WppFindRoutine(name, sizeof(name));
    (void)DriverObject;
    (void)RegistryPath;
    if (WPP_CB == WPP_MAIN_CB) {
        return;
    }
    for (int i = 0; i < WPP_LAST_CTL; i++) {
        WPP_MAIN_CB[i].Control.ControlGuid = &WPP_CONTROL_GUID_LIST[i];
        WPP_MAIN_CB[i].Control.FlagsLen = 1;
        WPP_MAIN_CB[i].Control.Next = i + 1 < WPP_LAST_CTL ? &WPP_MAIN_CB[i + 1].Control : 0;
    }
    WPP_CB = WPP_MAIN_CB;
#ifdef WPP_RECORDER
    WppAutoLogStart(WPP_CB, DriverObject, RegistryPath);
#endif
    for (int i = 0; enroll && i < WPP_LAST_CTL; i++) {
        WPP_TRACE_CONTROL_BLOCK *control = &WPP_MAIN_CB[i].Control;
        if (enroll(control->ControlGuid, 0, WppProviderCallback, control, &control->RegHandle) <
            0) {
            control->RegHandle = 0;
        }
    }
}

/* Storage miniports give their initialization data or trace context as well; it is not needed. */
#define WPP_INIT_TRACING(DriverObject, RegistryPath, ...)                                          \
    WppInitKm((PDRIVER_OBJECT)(DriverObject), (PCUNICODE_STRING)(RegistryPath))
/* Of Windows 2000, which had the driver forward requests; nothing to do since. */
#define WPP_SYSTEMCONTROL(DriverObject) ((void)(DriverObject))
#define WPP_SYSTEMCONTROL2(DriverObject, Offset) ((void)(DriverObject))

#endif /* WPP_INIT_PART */
