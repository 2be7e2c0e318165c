/* The part of a request that only formatting and sending know; private to target/. */
#ifndef HOST_WDF_TARGET_SEND_H
#define HOST_WDF_TARGET_SEND_H

typedef struct _FX_SEND {
    FX_REQUEST_STATE StateBefore;
    PKEVENT Event; /* a synchronous sender waits */
    /* What the IRP came with, if formatting replaced it. */
    BOOLEAN Replaced;
    PVOID SavedSystemBuffer;
    PMDL SavedMdl;
    PVOID SavedUserBuffer;
    /* What formatting allocated or holds. */
    PMDL OwnMdl;
    PVOID Bounce;
    PVOID CopyBack;
    SIZE_T CopyBackSize;
    FX_MEMORY *Memory[3];
    /* A send with a time-out. The armed timer holds a reference on the request. */
    KTIMER Timer;
    KDPC TimerDpc;
    BOOLEAN TimerSet;
    BOOLEAN TimedOut;
} FX_SEND;

/* NULL: no memory. */
FX_SEND *FxRequestSendState(FX_REQUEST *Request);
void FxUnformat(FX_REQUEST *Request);

#endif
