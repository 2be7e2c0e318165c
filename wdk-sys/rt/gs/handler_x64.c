/*
 * Handlers that check a frame's cookie when an exception passes through it.
 *
 * Only the x64 code of the other compiler registers them (clang checks in epilogues alone); they
 * are here so that static libraries made by it link and are protected. Layout of the data after
 * the unwind information and of the dispatcher context: the x64 exception handling documentation.
 */
#include "cookie.h"

struct runtime_function {
    unsigned int Begin, End, UnwindInfo;
};

struct dispatcher_context {
    unsigned long long ControlPc;
    unsigned char *ImageBase;
    const struct runtime_function *FunctionEntry;
    unsigned char *EstablisherFrame;
    unsigned long long TargetIp;
    void *ContextRecord;
    void *LanguageHandler;
    const void *HandlerData;
};

struct exception_record {
    unsigned int Code, Flags;
};

/* Low bits of `CookieOffset`; the rest of it is the offset of the slot. */
enum { HAS_EXCEPTION_HANDLER = 1, HAS_UNWIND_HANDLER = 2, IS_ALIGNED = 4, OFFSET_MASK = ~7 };

struct gs_data {
    int CookieOffset;
    int AlignedBaseOffset; /* present when IS_ALIGNED */
    int Alignment;
};

enum { CONTINUE_SEARCH = 1, UNWINDING_FLAGS = 0x66 };

int __C_specific_handler(struct exception_record *Record, void *Frame, void *Context,
                         struct dispatcher_context *Dispatcher);

int __GSHandlerCheck(struct exception_record *Record, void *Frame, void *Context,
                     struct dispatcher_context *Dispatcher);
int __GSHandlerCheck_SEH(struct exception_record *Record, void *Frame, void *Context,
                         struct dispatcher_context *Dispatcher);

/* The cookie was mixed with rsp after the prologue, or with the frame register if there is one. */
static unsigned char *mixed_with(unsigned char *frame, const struct dispatcher_context *d) {
    const unsigned char *unwind = d->ImageBase + d->FunctionEntry->UnwindInfo;
    unsigned int frame_register = unwind[3] & 15, frame_offset = unwind[3] & 0xF0;
    return frame_register != 0 ? frame + frame_offset : frame;
}

static void check_frame(unsigned char *frame, const struct dispatcher_context *d,
                        const struct gs_data *data) {
    unsigned char *base = frame;
    if (data->CookieOffset & IS_ALIGNED)
        base = (unsigned char *)((unsigned long long)(frame + data->AlignedBaseOffset) &
                                 (unsigned long long)-(long long)data->Alignment);
    cw_rt_cookie stored = *(const cw_rt_cookie *)(base + (data->CookieOffset & OFFSET_MASK));
    __security_check_cookie(stored ^ (cw_rt_cookie)mixed_with(frame, d));
}

int __GSHandlerCheck(struct exception_record *Record, void *Frame, void *Context,
                     struct dispatcher_context *Dispatcher) {
    (void)Record;
    (void)Context;
    check_frame(Frame, Dispatcher, Dispatcher->HandlerData);
    return CONTINUE_SEARCH;
}

/* The frame has __try blocks too: their table comes first, then the cookie's data. */
int __GSHandlerCheck_SEH(struct exception_record *Record, void *Frame, void *Context,
                         struct dispatcher_context *Dispatcher) {
    const unsigned int *scopes = Dispatcher->HandlerData;
    const struct gs_data *data = (const struct gs_data *)(scopes + 1 + 4 * *scopes);
    int wanted = Record->Flags & UNWINDING_FLAGS ? HAS_UNWIND_HANDLER : HAS_EXCEPTION_HANDLER;
    check_frame(Frame, Dispatcher, data);
    if (data->CookieOffset & wanted)
        return __C_specific_handler(Record, Frame, Context, Dispatcher);
    return CONTINUE_SEARCH;
}
