#include "cookie.h"

/* Every image has a load configuration: without it the loader would not find the cookie. */
#pragma comment(linker, "/include:_load_config_used")

__declspec(noreturn) void __fastfail(unsigned int code);

cw_rt_cookie __security_cookie = CW_RT_INITIAL_COOKIE;
cw_rt_cookie __security_cookie_complement = ~CW_RT_INITIAL_COOKIE;

/* For loaders that set no cookie (Wine, when it relocates a driver). The time stamp counter and the
 * stack's address are guessable, unlike the loader's random number, but not the same in every run.
 */
static cw_rt_cookie draw_cookie(void) {
    cw_rt_cookie seed = __builtin_readcyclecounter() ^ (cw_rt_cookie)__builtin_frame_address(0);
    seed = (seed ^ seed >> 30) * 0xBF58476D1CE4E5B9ULL;
    seed = (seed ^ seed >> 27) * 0x94D049BB133111EBULL;
    seed = (seed ^ seed >> 31) >> 16;
    return seed == 0 || seed == CW_RT_INITIAL_COOKIE ? seed + 1 : seed;
}

void __security_init_cookie(void) {
    if (__security_cookie == 0 || __security_cookie == CW_RT_INITIAL_COOKIE)
        __security_cookie = draw_cookie();
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
