/*
 * Classes of characters that the kernel does not export: those of the C locale. Of wide characters
 * only the ASCII ones are in any class.
 */
#include <ctype.h>

#define BETWEEN(c, low, high) ((unsigned)(c) - (low) <= (unsigned)(high) - (low))

int isalpha(int c) { return BETWEEN(c | 0x20, 'a', 'z'); }
int isalnum(int c) { return BETWEEN(c | 0x20, 'a', 'z') || BETWEEN(c, '0', '9'); }
int isgraph(int c) { return BETWEEN(c, '!', '~'); }
int iscntrl(int c) { return BETWEEN(c, 0, 0x1F) || c == 0x7F; }
int ispunct(int c) { return BETWEEN(c, '!', '~') && !isalnum(c); }

int iswascii(wint_t c) { return c < 0x80; }
int iswalpha(wint_t c) { return isalpha(c); }
int iswalnum(wint_t c) { return isalnum(c); }
int iswdigit(wint_t c) { return BETWEEN(c, '0', '9'); }
int iswxdigit(wint_t c) { return BETWEEN(c, '0', '9') || BETWEEN(c | 0x20, 'a', 'f'); }
int iswspace(wint_t c) { return c == ' ' || BETWEEN(c, '\t', '\r'); }

/* The bits of a class, as the documentation of the C library names them. */
enum {
    CLASS_UPPER = 0x1,
    CLASS_LOWER = 0x2,
    CLASS_DIGIT = 0x4,
    CLASS_SPACE = 0x8,
    CLASS_PUNCT = 0x10,
    CLASS_CONTROL = 0x20,
    CLASS_BLANK = 0x40,
    CLASS_HEX = 0x80,
};

static unsigned ClassesOf(wint_t c) {
    unsigned classes = 0;
    classes |= BETWEEN(c, 'A', 'Z') ? CLASS_UPPER : 0;
    classes |= BETWEEN(c, 'a', 'z') ? CLASS_LOWER : 0;
    classes |= iswdigit(c) ? CLASS_DIGIT : 0;
    classes |= iswspace(c) ? CLASS_SPACE : 0;
    classes |= ispunct(c) ? CLASS_PUNCT : 0;
    classes |= iscntrl(c) ? CLASS_CONTROL : 0;
    classes |= c == ' ' ? CLASS_BLANK : 0;
    classes |= iswxdigit(c) ? CLASS_HEX : 0;
    return classes;
}

int iswctype(wint_t c, wctype_t type) { return (int)(ClassesOf(c) & type); }
