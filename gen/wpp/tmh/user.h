/* --- Registration of an image in user mode. --- */
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

WPP_EXTERN_C __declspec(selectany) WPP_CB_TYPE WPP_MAIN_CB[WPP_LAST_CTL] = {{{0}}};

WPP_INLINE unsigned long __stdcall WppControlCallback(WMIDPREQUESTCODE code, void *context,
                                                      unsigned long *size, void *buffer) {
    WPP_TRACE_CONTROL_BLOCK *control = (WPP_TRACE_CONTROL_BLOCK *)context;
    *size = 0;
    if (code == WMI_ENABLE_EVENTS) {
        TRACEHANDLE logger = GetTraceLoggerHandle(buffer);
        control->Level = GetTraceEnableLevel(logger);
        control->Flags[0] = GetTraceEnableFlags(logger);
        control->Logger = logger;
    } else if (code == WMI_DISABLE_EVENTS) {
        control->Logger = 0;
        control->Flags[0] = 0;
        control->Level = 0;
    } else {
        return ERROR_INVALID_PARAMETER;
    }
#ifdef WPP_PRIVATE_ENABLE_CALLBACK
    WPP_PRIVATE_ENABLE_CALLBACK(control->ControlGuid, control->Logger, code == WMI_ENABLE_EVENTS,
                                control->Flags[0], control->Level);
#endif
    return ERROR_SUCCESS;
}

WPP_INLINE void WppInitUm(void) {
    static const GUID none = {0, 0, 0, {0}};
    if (WPP_CB == WPP_MAIN_CB) {
        return;
    }
    for (int i = 0; i < WPP_LAST_CTL; i++) {
        WPP_MAIN_CB[i].Control.ControlGuid = &WPP_CONTROL_GUID_LIST[i];
        WPP_MAIN_CB[i].Control.FlagsLen = 1;
        WPP_MAIN_CB[i].Control.Next = i + 1 < WPP_LAST_CTL ? &WPP_MAIN_CB[i + 1].Control : 0;
    }
    WPP_CB = WPP_MAIN_CB;
    for (int i = 0; i < WPP_LAST_CTL; i++) {
        WPP_TRACE_CONTROL_BLOCK *control = &WPP_MAIN_CB[i].Control;
        TRACE_GUID_REGISTRATION traced = {&none, 0};
        if (RegisterTraceGuidsW(WppControlCallback, control, &WPP_CONTROL_GUID_LIST[i], 1, &traced,
                                0, 0, &control->RegHandle) != ERROR_SUCCESS) {
            control->RegHandle = 0;
        }
    }
}

WPP_INLINE void WppCleanupUm(void) {
    if (!(WPP_CHECK_INIT 1)) {
        return;
    }
    for (WPP_TRACE_CONTROL_BLOCK *control = &WPP_CB[0].Control; control; control = control->Next) {
        if (control->RegHandle) {
            UnregisterTraceGuids(control->RegHandle);
        }
        control->RegHandle = 0;
        control->Logger = 0;
    }
    WPP_CB = (WPP_CB_TYPE *)&WPP_CB;
}

/* (L"name"), or (DriverObject, RegistryPath) as drivers have it. */
#define WPP_INIT_TRACING(...) WppInitUm()
#define WPP_CLEANUP(...) WppCleanupUm()

#endif /* WPP_INIT_PART */
