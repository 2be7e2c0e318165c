#include "cookie.h"

/* Every image has a load configuration: without it the loader would not find the cookie. */
#pragma comment(linker, "/include:_load_config_used")

__declspec(noreturn) void __fastfail(unsigned int code);

cw_rt_cookie __security_cookie = CW_RT_INITIAL_COOKIE;
cw_rt_cookie __security_cookie_complement = ~CW_RT_INITIAL_COOKIE;

void __security_init_cookie(void) {
    if (__security_cookie == 0 || __security_cookie == CW_RT_INITIAL_COOKIE)
        __fastfail(CW_RT_FAIL_COOKIE_INIT);
    __security_cookie_complement = ~__security_cookie;
}

/* The argument is kept for whoever reads the registers of the report. */
void __report_gsfailure(cw_rt_cookie stack_cookie) {
    (void)stack_cookie;
    __fastfail(CW_RT_FAIL_STACK_COOKIE);
}

/* A compiler that knows the index of an access to be out of bounds calls this. */
__declspec(noreturn) void __report_rangecheckfailure(void);
void __report_rangecheckfailure(void) { __fastfail(8); /* range check failure */ }
