/* The reader of device objects' SDDL; see sddl.h. */
#include "sddl.h"

enum {
    ACL_HEADER_SIZE = 8,
    ACE_HEADER_SIZE = 4,
    ACL_REVISION_2 = 2,
    ALLOWED_ACE = 0,
    SID_REVISION_1 = 1,
    MAX_SUB_AUTHORITIES = 15,
    MAX_ACL_SIZE = 0xFFFC, /* the size is 16 bits, and a multiple of four */
};

struct sid {
    unsigned long long authority; /* 48 bits */
    unsigned count;
    unsigned sub[MAX_SUB_AUTHORITIES];
};

struct named_sid {
    char name[3];
    struct sid sid;
};

struct named_right {
    char name[3];
    unsigned mask;
};

/* Accounts and groups as [MS-DTYP] 2.4.2.4 and 2.5.1.1 list them. */
static const struct named_sid sids[] = {
    {"AC", {15, 2, {2, 1}}},             /* all app packages */
    {"AN", {5, 1, {7}}},                 /* anonymous */
    {"AO", {5, 2, {32, 548}}},           /* account operators */
    {"AU", {5, 1, {11}}},                /* authenticated users */
    {"BA", {5, 2, {32, 544}}},           /* administrators */
    {"BG", {5, 2, {32, 546}}},           /* guests */
    {"BO", {5, 2, {32, 551}}},           /* backup operators */
    {"BU", {5, 2, {32, 545}}},           /* users */
    {"CG", {3, 1, {1}}},                 /* creator group */
    {"CO", {3, 1, {0}}},                 /* creator owner */
    {"IU", {5, 1, {4}}},                 /* interactive */
    {"LS", {5, 1, {19}}},                /* local service */
    {"LU", {5, 2, {32, 559}}},           /* performance log users */
    {"MU", {5, 2, {32, 558}}},           /* performance monitor users */
    {"NO", {5, 2, {32, 556}}},           /* network configuration operators */
    {"NS", {5, 1, {20}}},                /* network service */
    {"NU", {5, 1, {2}}},                 /* network */
    {"OW", {3, 1, {4}}},                 /* owner rights */
    {"PO", {5, 2, {32, 550}}},           /* printer operators */
    {"PS", {5, 1, {10}}},                /* self */
    {"PU", {5, 2, {32, 547}}},           /* power users */
    {"RC", {5, 1, {12}}},                /* restricted code */
    {"RD", {5, 2, {32, 555}}},           /* remote desktop users */
    {"SO", {5, 2, {32, 549}}},           /* server operators */
    {"SU", {5, 1, {6}}},                 /* service */
    {"SY", {5, 1, {18}}},                /* system */
    {"UD", {5, 6, {84, 0, 0, 0, 0, 0}}}, /* drivers in user mode */
    {"WD", {1, 1, {0}}},                 /* everyone */
};

static const struct named_right rights[] = {
    {"GA", 0x10000000}, {"GR", 0x80000000}, {"GW", 0x40000000}, {"GX", 0x20000000},
    {"RC", 0x00020000}, {"SD", 0x00010000}, {"WD", 0x00040000}, {"WO", 0x00080000},
};

struct reader {
    const unsigned short *at, *end;
};

static unsigned peek(const struct reader *reader) {
    return reader->at < reader->end ? *reader->at : 0;
}

static int take(struct reader *reader, char wanted) {
    if (peek(reader) != (unsigned char)wanted) {
        return 0;
    }
    reader->at++;
    return 1;
}

static int take_pair(struct reader *reader, const char *name) {
    if (reader->end - reader->at < 2 || reader->at[0] != (unsigned char)name[0] ||
        reader->at[1] != (unsigned char)name[1]) {
        return 0;
    }
    reader->at += 2;
    return 1;
}

static unsigned digit(unsigned unit) {
    if (unit >= '0' && unit <= '9') {
        return unit - '0';
    }
    if ((unit | 0x20) >= 'a' && (unit | 0x20) <= 'f') {
        return (unit | 0x20) - 'a' + 10;
    }
    return 16;
}

/* A number of C's spelling, decimal or after 0x, of at most MAX. */
static int take_number(struct reader *reader, unsigned long long max,
                       unsigned long long *ret_value) {
    unsigned base = 10;
    unsigned long long value = 0;

    if (take_pair(reader, "0x") || take_pair(reader, "0X")) {
        base = 16;
    }
    if (digit(peek(reader)) >= base) {
        return 0;
    }
    while (digit(peek(reader)) < base) {
        unsigned next = digit(peek(reader));

        if (value > (max - next) / base) {
            return 0;
        }
        value = value * base + next;
        reader->at++;
    }
    *ret_value = value;
    return 1;
}

static int take_rights(struct reader *reader, unsigned *ret_mask) {
    unsigned long long number;
    unsigned mask = 0;

    if (digit(peek(reader)) < 10) {
        if (!take_number(reader, 0xFFFFFFFF, &number)) {
            return 0;
        }
        *ret_mask = (unsigned)number;
        return 1;
    }
    while (peek(reader) != ';') {
        unsigned known = 0;

        while (known < sizeof(rights) / sizeof(rights[0]) &&
               !take_pair(reader, rights[known].name)) {
            known++;
        }
        if (known == sizeof(rights) / sizeof(rights[0])) {
            return 0;
        }
        mask |= rights[known].mask;
    }
    *ret_mask = mask;
    return mask != 0;
}

/* What follows "S-1": the authority and then the sub authorities, each after a dash. */
static int take_sid_numbers(struct reader *reader, struct sid *ret_sid) {
    unsigned long long number;

    if (!take(reader, '-') || !take_number(reader, 0xFFFFFFFFFFFF, &ret_sid->authority)) {
        return 0;
    }
    ret_sid->count = 0;
    while (take(reader, '-')) {
        if (ret_sid->count == MAX_SUB_AUTHORITIES || !take_number(reader, 0xFFFFFFFF, &number)) {
            return 0;
        }
        ret_sid->sub[ret_sid->count++] = (unsigned)number;
    }
    return ret_sid->count != 0;
}

static int take_sid(struct reader *reader, struct sid *ret_sid) {
    for (unsigned i = 0; i < sizeof(sids) / sizeof(sids[0]); i++) {
        if (take_pair(reader, sids[i].name)) {
            *ret_sid = sids[i].sid;
            return 1;
        }
    }
    return take_pair(reader, "S-") && take(reader, '1') && take_sid_numbers(reader, ret_sid);
}

static int take_entry(struct reader *reader, unsigned *ret_mask, struct sid *ret_sid) {
    return take(reader, '(') && take(reader, 'A') && take(reader, ';') && take(reader, ';') &&
           take_rights(reader, ret_mask) && take(reader, ';') && take(reader, ';') &&
           take(reader, ';') && take_sid(reader, ret_sid) && take(reader, ')');
}

static void put(unsigned char **at, unsigned bytes, unsigned long long value) {
    while (bytes-- > 0) {
        *(*at)++ = (unsigned char)value;
        value >>= 8;
    }
}

static void put_entry(unsigned char *at, unsigned size, unsigned mask, const struct sid *sid) {
    put(&at, 1, ALLOWED_ACE);
    put(&at, 1, 0); /* nothing inherits from a device */
    put(&at, 2, size);
    put(&at, 4, mask);
    put(&at, 1, SID_REVISION_1);
    put(&at, 1, sid->count);
    for (int shift = 40; shift >= 0; shift -= 8) { /* the one number with its high byte first */
        put(&at, 1, sid->authority >> shift);
    }
    for (unsigned i = 0; i < sid->count; i++) {
        put(&at, 4, sid->sub[i]);
    }
}

enum sddl_result SddlToAcl(const unsigned short *text, unsigned length, unsigned char *acl,
                           unsigned capacity, unsigned *ret_size) {
    struct reader reader = {text, text + length};
    unsigned size = ACL_HEADER_SIZE, count = 0;

    if (!take_pair(&reader, "D:") || !take(&reader, 'P')) {
        return SDDL_MALFORMED;
    }
    while (reader.at < reader.end) {
        unsigned mask, entry_size;
        struct sid sid;

        if (!take_entry(&reader, &mask, &sid)) {
            return SDDL_MALFORMED;
        }
        entry_size = ACE_HEADER_SIZE + 4 + 8 + 4 * sid.count;
        if (size + entry_size > MAX_ACL_SIZE) {
            return SDDL_TOO_LARGE;
        }
        if (size + entry_size <= capacity) {
            put_entry(acl + size, entry_size, mask, &sid);
        }
        size += entry_size;
        count++;
    }
    *ret_size = size;
    if (size > capacity) {
        return SDDL_NO_ROOM;
    }
    put(&acl, 1, ACL_REVISION_2);
    put(&acl, 1, 0);
    put(&acl, 2, size);
    put(&acl, 2, count);
    put(&acl, 2, 0);
    return SDDL_OK;
}
