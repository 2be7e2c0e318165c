/* Numbers, booleans and dates. The whole token is taken first and then has to match one form. */
#include "base/toml_reader.h"

#include <math.h>
#include <stdlib.h>

bool toml_is_digit(char c) { return c >= '0' && c <= '9'; }

static bool is_token_char(char c) {
    return toml_is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' ||
           c == '-' || c == '_' || c == '.' || c == ':';
}

/* Takes `digits` digits off the front. */
static bool take_number(cw_str *s, size_t digits, int *ret) {
    uint64_t value;
    if (s->len < digits || !cw_str_to_u64(cw_str_slice(*s, 0, digits), 10, &value))
        return false;
    *s = cw_str_from(*s, digits);
    *ret = (int)value;
    return true;
}

static bool take_char(cw_str *s, char c) {
    if (s->len == 0 || s->ptr[0] != c)
        return false;
    *s = cw_str_from(*s, 1);
    return true;
}

static int days_in_month(int year, int month) {
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return days[month - 1] + (month == 2 && leap);
}

static bool take_date(cw_str *s, struct cw_toml_datetime *t) {
    return take_number(s, 4, &t->year) && take_char(s, '-') && take_number(s, 2, &t->month) &&
           take_char(s, '-') && take_number(s, 2, &t->day) && t->month >= 1 && t->month <= 12 &&
           t->day >= 1 && t->day <= days_in_month(t->year, t->month);
}

/* Second 60 is RFC 3339's leap second. */
static bool take_time(cw_str *s, struct cw_toml_datetime *t) {
    if (!(take_number(s, 2, &t->hour) && take_char(s, ':') && take_number(s, 2, &t->minute) &&
          take_char(s, ':') && take_number(s, 2, &t->second) && t->hour <= 23 && t->minute <= 59 &&
          t->second <= 60))
        return false;
    if (!take_char(s, '.'))
        return true;
    size_t digits = 0;
    while (digits < s->len && toml_is_digit(s->ptr[digits]))
        digits++;
    t->fraction = cw_str_slice(*s, 0, digits);
    *s = cw_str_from(*s, digits);
    return digits > 0;
}

static bool take_offset(cw_str *s, struct cw_toml_datetime *t) {
    if (take_char(s, 'Z') || take_char(s, 'z'))
        return true;
    bool west = s->len && s->ptr[0] == '-';
    int hours;
    int minutes;
    if (!(take_char(s, '+') || take_char(s, '-')) || !take_number(s, 2, &hours) ||
        !take_char(s, ':') || !take_number(s, 2, &minutes) || hours > 23 || minutes > 59)
        return false;
    t->offset_minutes = (west ? -1 : 1) * (hours * 60 + minutes);
    return true;
}

static bool looks_like_time(cw_str s) {
    return s.len > 2 && toml_is_digit(s.ptr[0]) && toml_is_digit(s.ptr[1]) && s.ptr[2] == ':';
}

static bool looks_like_date(cw_str s) {
    for (size_t i = 0; i < 4; i++)
        if (i >= s.len || !toml_is_digit(s.ptr[i]))
            return false;
    return s.len > 4 && s.ptr[4] == '-';
}

static bool read_date_time(cw_str token, struct cw_toml_value *value) {
    struct cw_toml_datetime t = {0};
    if (looks_like_time(token)) {
        value->kind = CW_TOML_LOCAL_TIME;
        if (!take_time(&token, &t))
            return false;
    } else {
        value->kind = CW_TOML_LOCAL_DATE;
        if (!take_date(&token, &t))
            return false;
        if (token.len) {
            value->kind = CW_TOML_LOCAL_DATETIME;
            if (!(take_char(&token, 'T') || take_char(&token, 't') || take_char(&token, ' ')) ||
                !take_time(&token, &t))
                return false;
        }
        if (token.len) {
            value->kind = CW_TOML_OFFSET_DATETIME;
            if (!take_offset(&token, &t))
                return false;
        }
    }
    value->datetime = t;
    return token.len == 0;
}

/* Digits with single underscores between them, copied to `into` without these. */
static bool take_digits(cw_str *s, int base, struct cw_buf *into) {
    bool after_digit = false;
    size_t i = 0;
    for (; i < s->len; i++) {
        uint64_t digit;
        if (s->ptr[i] == '_') {
            if (!after_digit)
                return false;
            after_digit = false;
        } else if (cw_str_to_u64(cw_str_slice(*s, i, i + 1), base, &digit)) {
            cw_buf_add_char(into, s->ptr[i]);
            after_digit = true;
        } else {
            break;
        }
    }
    *s = cw_str_from(*s, i);
    return after_digit;
}

static bool read_prefixed(struct toml_reader *r, cw_str token, struct cw_toml_value *value) {
    int base = token.ptr[1] == 'x' ? 16 : token.ptr[1] == 'o' ? 8 : 2;
    struct cw_buf digits = cw_buf_new(r->arena);
    token = cw_str_from(token, 2);
    uint64_t number;
    if (!take_digits(&token, base, &digits) || token.len ||
        !cw_str_to_u64(cw_buf_str(&digits), base, &number) || number > INT64_MAX)
        return false;
    value->kind = CW_TOML_INTEGER;
    value->integer = (int64_t)number;
    return true;
}

static bool finish_integer(cw_str digits, bool negative, struct cw_toml_value *value) {
    uint64_t number;
    uint64_t limit = (uint64_t)INT64_MAX + (negative ? 1 : 0);
    if (!cw_str_to_u64(digits, 10, &number) || number > limit)
        return false;
    value->kind = CW_TOML_INTEGER;
    value->integer = negative ? (int64_t)(0 - number) : (int64_t)number;
    return true;
}

static bool read_decimal(struct toml_reader *r, cw_str token, struct cw_toml_value *value) {
    struct cw_buf number = cw_buf_new(r->arena);
    bool negative = token.len && token.ptr[0] == '-';
    if (negative || (token.len && token.ptr[0] == '+'))
        token = cw_str_from(token, 1);
    if (!take_digits(&token, 10, &number) || (number.len > 1 && number.ptr[0] == '0'))
        return false;
    if (token.len == 0)
        return finish_integer(cw_buf_str(&number), negative, value);
    if (take_char(&token, '.')) {
        cw_buf_add_char(&number, '.');
        if (!take_digits(&token, 10, &number))
            return false;
    }
    if (take_char(&token, 'e') || take_char(&token, 'E')) {
        cw_buf_add_char(&number, 'e');
        if (token.len && (token.ptr[0] == '+' || token.ptr[0] == '-')) {
            cw_buf_add_char(&number, token.ptr[0]);
            token = cw_str_from(token, 1);
        }
        if (!take_digits(&token, 10, &number))
            return false;
    }
    value->kind = CW_TOML_FLOAT;
    value->real = strtod(cw_buf_str(&number).ptr, NULL);
    if (negative)
        value->real = -value->real;
    return token.len == 0;
}

static bool read_word(cw_str token, struct cw_toml_value *value) {
    if (cw_str_eq(token, CW_STR("true")) || cw_str_eq(token, CW_STR("false"))) {
        value->kind = CW_TOML_BOOLEAN;
        value->boolean = token.ptr[0] == 't';
        return true;
    }
    bool negative = token.len && token.ptr[0] == '-';
    if (negative || (token.len && token.ptr[0] == '+'))
        token = cw_str_from(token, 1);
    double real;
    if (cw_str_eq(token, CW_STR("inf")))
        real = (double)INFINITY;
    else if (cw_str_eq(token, CW_STR("nan")))
        real = (double)NAN;
    else
        return false;
    value->kind = CW_TOML_FLOAT;
    value->real = negative ? -real : real;
    return true;
}

/* A date may be followed by a space and a time; that space belongs to the token. */
static cw_str take_token(struct toml_reader *r) {
    size_t start = r->at;
    while (is_token_char(toml_peek(r, 0)))
        r->at++;
    cw_str token = cw_str_slice(r->text, start, r->at);
    if (looks_like_date(token) && token.len == 10 && toml_peek(r, 0) == ' ' &&
        toml_is_digit(toml_peek(r, 1))) {
        r->at++;
        while (is_token_char(toml_peek(r, 0)))
            r->at++;
        token = cw_str_slice(r->text, start, r->at);
    }
    return token;
}

cw_result toml_read_scalar(struct toml_reader *r, struct cw_toml_value *value) {
    size_t start = r->at;
    cw_str token = take_token(r);
    if (token.len == 0)
        return toml_fail(r, start, start + 1, "expected a value");
    if (looks_like_date(token) || looks_like_time(token)) {
        if (read_date_time(token, value))
            return CW_OK;
        return toml_fail(r, start, r->at, "not a valid date or time");
    }
    bool prefixed = token.len > 2 && token.ptr[0] == '0' && strchr("xob", token.ptr[1]) != NULL;
    if (prefixed ? read_prefixed(r, token, value)
                 : read_word(token, value) || read_decimal(r, token, value))
        return CW_OK;
    bool numeric = toml_is_digit(token.ptr[0]) || strchr("+-.", token.ptr[0]) != NULL;
    if (numeric)
        return toml_fail(r, start, r->at, "not a valid number (or one beyond 64 bits)");
    return toml_fail(r, start, r->at, "not a value; a string needs quotes");
}
