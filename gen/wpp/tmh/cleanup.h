/* --- The end of tracing, from whichever source calls WPP_CLEANUP. --- */
#ifndef WPP_CLEANUP_PART
#define WPP_CLEANUP_PART

WPP_INLINE void WppCleanupKm(PDRIVER_OBJECT DriverObject) {
    static const wchar_t name[] = L"EtwUnregister";
    UNICODE_STRING string;
    NTSTATUS (*unregister)(unsigned __int64);
    (void)DriverObject;
    if (!(WPP_CHECK_INIT 1)) {
        return;
    }
    string.Length = sizeof(name) - sizeof(wchar_t);
    string.MaximumLength = sizeof(name);
    string.Buffer = (wchar_t *)name;
    unregister = (NTSTATUS(*)(unsigned __int64))MmGetSystemRoutineAddress(&string);
    for (WPP_TRACE_CONTROL_BLOCK *control = &WPP_CB[0].Control; control; control = control->Next) {
        if (unregister && control->RegHandle) {
            unregister(control->RegHandle);
        }
        control->RegHandle = 0;
        control->Logger = 0;
    }
#ifdef WPP_RECORDER
    WppAutoLogStop(WPP_CB, DriverObject);
#endif
    WPP_CB = (WPP_CB_TYPE *)&WPP_CB;
}
#define WPP_CLEANUP(DriverObject, ...) WppCleanupKm((PDRIVER_OBJECT)(DriverObject))

#endif /* WPP_CLEANUP_PART */
