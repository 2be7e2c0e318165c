/*
 * The stack cookie of an image (the compiler's /GS, -fstack-protector).
 *
 * Each protected function stores the cookie, mixed with its stack pointer, above its buffers and
 * compares before it returns. The loader of the system writes a random value into the cookie
 * through the image's load configuration before the entry point runs; where it did not, the entry
 * point draws a value itself. A broken cookie ends the system at once by a fast fail:
 * nothing of the damaged stack is used any more.
 *
 * Names and values are those of the compiler's ABI: objects of any compiler for this target link.
 */
#ifndef RT_GS_COOKIE_H
#define RT_GS_COOKIE_H

typedef unsigned long long cw_rt_cookie; /* UINT_PTR of both targets */

/* Upper 16 bits are zero, so that a string that overruns it with text changes it. */
#define CW_RT_INITIAL_COOKIE 0x00002B992DDFA232ULL

/* Codes of __fastfail. */
enum { CW_RT_FAIL_STACK_COOKIE = 2 };

extern cw_rt_cookie __security_cookie;
extern cw_rt_cookie __security_cookie_complement;

/* Called first in an image's entry point. */
void __security_init_cookie(void);

/* `stack_cookie` is what the function's slot gave. Returns only when that is the cookie. */
void __security_check_cookie(cw_rt_cookie stack_cookie);

__declspec(noreturn) void __report_gsfailure(cw_rt_cookie stack_cookie);

#endif
