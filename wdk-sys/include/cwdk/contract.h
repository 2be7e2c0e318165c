/*
 * Contract words of this project, for what SAL has no word for: who must release what, exactly
 * once. They stand on declarations; checker, import table and verifier read them from there.
 *
 * Invariant of all contract words, these and SAL's: in a build they expand to nothing. Under
 * __CWDK_CONTRACTS__ each becomes an annotate attribute whose text is the word as written, with
 * its arguments unexpanded, so that one reader understands every header.
 *
 * KIND is a bare word for the obligation: pool, irp, mdl, request, workitem, object, handle,
 * wdfobject, lookaside, device, interface ...
 */
#ifndef CWDK_CONTRACT_H
#define CWDK_CONTRACT_H

#if defined(__CWDK_CONTRACTS__)
#define CWDK_CONTRACT_TEXT_(...) #__VA_ARGS__
#define CWDK_CONTRACT(...) __attribute__((annotate(CWDK_CONTRACT_TEXT_(__VA_ARGS__))))
#else
#define CWDK_CONTRACT(...)
#endif

/* On a function: a result that is not null is a new obligation of the caller. */
#if defined(__CWDK_CONTRACTS__)
#define _Ret_owned_(kind) __attribute__((annotate("_Ret_owned_(" #kind ")")))
/* On an out pointer: *p is a new obligation of the caller when the call succeeds. */
#define _Out_owned_(kind) __attribute__((annotate("_Out_owned_(" #kind ")")))
/* On a parameter: the obligation ends here, and the value may not be used afterwards. */
#define _Consumes_(kind) __attribute__((annotate("_Consumes_(" #kind ")")))
/* As _Consumes_, but only when the call succeeds; otherwise the caller still holds it. */
#define _Consumes_on_success_(kind) __attribute__((annotate("_Consumes_on_success_(" #kind ")")))
/* On a parameter of a callback's type: the function holds the obligation when it is entered. */
#define _Owned_(kind) __attribute__((annotate("_Owned_(" #kind ")")))
/* On a parameter: the obligation is kept for later, and this path need not discharge it. */
#define _Parks_(kind) __attribute__((annotate("_Parks_(" #kind ")")))
#else
#define _Ret_owned_(kind)
#define _Out_owned_(kind)
#define _Consumes_(kind)
#define _Consumes_on_success_(kind)
#define _Owned_(kind)
#define _Parks_(kind)
#endif

#endif
