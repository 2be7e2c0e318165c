/*
 * Character classes, as far as the kernel exports them.
 */
#ifndef CWDK_CTYPE_H
#define CWDK_CTYPE_H

#include "cwdk/crt.h"

CWDK_CRT_BEGIN

int isalnum(int c);
int isalpha(int c);
int iscntrl(int c);
int isdigit(int c);
int isgraph(int c);
int islower(int c);
int isprint(int c);
int ispunct(int c);
int isspace(int c);
int isupper(int c);
int isxdigit(int c);
int tolower(int c);
int toupper(int c);
int iswalnum(wint_t c);
int iswalpha(wint_t c);
int iswascii(wint_t c);
int iswctype(wint_t c, wctype_t type);
int iswdigit(wint_t c);
int iswspace(wint_t c);
int iswxdigit(wint_t c);
wint_t towlower(wint_t c);
wint_t towupper(wint_t c);

CWDK_CRT_END

#endif
