/* Numbers as text, and text as numbers, as far as the kernel does not export them. */
#include <stdlib.h>

#undef abs
#undef labs

int abs(int n) { return n < 0 ? (int)(0u - (unsigned)n) : n; }
long labs(long n) { return n < 0 ? (long)(0ul - (unsigned long)n) : n; }

static int IsSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/* 36 and more is no digit. */
static unsigned DigitOf(char c) {
    if (c >= '0' && c <= '9')
        return (unsigned)(c - '0');
    c |= 0x20;
    return c >= 'a' && c <= 'z' ? (unsigned)(c - 'a') + 10 : 36;
}

struct scan {
    const char *at;
    unsigned long magnitude;
    int negative, overflow, found;
};

static void SkipPrefix(struct scan *Scan, int *Base) {
    const char *at = Scan->at;
    int hex = at[0] == '0' && (at[1] | 0x20) == 'x' && DigitOf(at[2]) < 16;
    if (*Base == 0)
        *Base = hex ? 16 : at[0] == '0' ? 8 : 10;
    if (hex && *Base == 16)
        Scan->at += 2;
}

static struct scan Scan(const char *Text, int Base) {
    struct scan scan = {.at = Text};
    while (IsSpace(*scan.at))
        scan.at++;
    if (*scan.at == '-' || *scan.at == '+')
        scan.negative = *scan.at++ == '-';
    SkipPrefix(&scan, &Base);
    for (; DigitOf(*scan.at) < (unsigned)Base; scan.at++) {
        unsigned __int64 next =
            (unsigned __int64)scan.magnitude * (unsigned)Base + DigitOf(*scan.at);
        scan.overflow |= next > 0xFFFFFFFFu;
        scan.magnitude = (unsigned long)next;
        scan.found = 1;
    }
    return scan;
}

static int IsBase(int Base) { return Base == 0 || (Base >= 2 && Base <= 36); }

unsigned long strtoul(const char *s, char **end, int base) {
    struct scan scan = IsBase(base) ? Scan(s, base) : (struct scan){0};
    if (end != 0)
        *end = (char *)(scan.found ? scan.at : s);
    if (scan.overflow)
        return 0xFFFFFFFFul;
    return scan.negative ? 0ul - scan.magnitude : scan.magnitude;
}

long strtol(const char *s, char **end, int base) {
    struct scan scan = IsBase(base) ? Scan(s, base) : (struct scan){0};
    if (end != 0)
        *end = (char *)(scan.found ? scan.at : s);
    if (scan.overflow || scan.magnitude > 0x7FFFFFFFul + (unsigned long)scan.negative)
        return scan.negative ? (long)0x80000000ul : 0x7FFFFFFFl;
    return scan.negative ? (long)(0ul - scan.magnitude) : (long)scan.magnitude;
}

__int64 _atoi64(const char *s) {
    unsigned __int64 magnitude = 0;
    int negative = 0;
    while (IsSpace(*s))
        s++;
    if (*s == '-' || *s == '+')
        negative = *s++ == '-';
    for (; DigitOf(*s) < 10; s++)
        magnitude = magnitude * 10 + DigitOf(*s);
    return (__int64)(negative ? 0 - magnitude : magnitude);
}

/* Digits are made from the last to the first, then turned round. */
char *_ultoa(unsigned long value, char *dst, int radix) {
    char *last = dst, *first = dst;
    do {
        *last++ = "0123456789abcdefghijklmnopqrstuvwxyz"[value % (unsigned)radix];
        value /= (unsigned)radix;
    } while (value != 0);
    *last-- = '\0';
    while (first < last) {
        char c = *first;
        *first++ = *last;
        *last-- = c;
    }
    return dst;
}

char *_ltoa(long value, char *dst, int radix) {
    if (value >= 0 || radix != 10)
        return _ultoa((unsigned long)value, dst, radix);
    dst[0] = '-';
    _ultoa(0ul - (unsigned long)value, dst + 1, radix);
    return dst;
}
