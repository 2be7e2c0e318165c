/*
 * Character classes, as far as the kernel exports them.
 */
#ifndef CWDK_CTYPE_H
#define CWDK_CTYPE_H

#include "cwdk/crt.h"
#include "sal.h"

CWDK_CRT_BEGIN

_Check_return_ int isalnum(int c);
_Check_return_ int isalpha(int c);
_Check_return_ int iscntrl(int c);
_Check_return_ int isdigit(int c);
_Check_return_ int isgraph(int c);
_Check_return_ int islower(int c);
_Check_return_ int isprint(int c);
_Check_return_ int ispunct(int c);
_Check_return_ int isspace(int c);
_Check_return_ int isupper(int c);
_Check_return_ int isxdigit(int c);
_Check_return_ int tolower(int c);
_Check_return_ int toupper(int c);
_Check_return_ int iswalnum(wint_t c);
_Check_return_ int iswalpha(wint_t c);
_Check_return_ int iswascii(wint_t c);
_Check_return_ int iswctype(wint_t c, wctype_t type);
_Check_return_ int iswdigit(wint_t c);
_Check_return_ int iswspace(wint_t c);
_Check_return_ int iswxdigit(wint_t c);
_Check_return_ wint_t towlower(wint_t c);
_Check_return_ wint_t towupper(wint_t c);

CWDK_CRT_END

#endif
