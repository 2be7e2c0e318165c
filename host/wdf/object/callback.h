/*
 * Calling the driver. A callback must return at the IRQL and with the APC state it was entered
 * with (0x10D/E and /F); the check is here so that no call site can forget it.
 */
#ifndef HOST_WDF_OBJECT_CALLBACK_H
#define HOST_WDF_OBJECT_CALLBACK_H

typedef struct _FX_CALL {
    KIRQL Irql;
    BOOLEAN ApcsDisabled;
} FX_CALL;

void FxCallEnter(FX_CALL *Call);
void FxCallLeave(const FX_CALL *Call, const FX_CLIENT *Client, const void *Callback, PCSTR Name);

#define FX_CALL_DRIVER(Client, Name, Callback, ...)                                                \
    do {                                                                                           \
        FX_CALL FxCall_;                                                                           \
        FxCallEnter(&FxCall_);                                                                     \
        (Callback)(__VA_ARGS__);                                                                   \
        FxCallLeave(&FxCall_, (Client), (const void *)(ULONG_PTR)(Callback), (Name));              \
    } while (0)

#define FX_CALL_DRIVER_RESULT(Result, Client, Name, Callback, ...)                                 \
    do {                                                                                           \
        FX_CALL FxCall_;                                                                           \
        FxCallEnter(&FxCall_);                                                                     \
        (Result) = (Callback)(__VA_ARGS__);                                                        \
        FxCallLeave(&FxCall_, (Client), (const void *)(ULONG_PTR)(Callback), (Name));              \
    } while (0)

#endif
