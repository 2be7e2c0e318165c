#include "host/machine/decode.h"

#include <string.h>

enum { REX_W = 8, LONGEST = 15 };

struct cursor {
    const uint8_t *bytes;
    size_t size; /* at most LONGEST */
    size_t at;
};

static bool take(struct cursor *c, uint8_t *ret_byte) {
    if (c->at >= c->size)
        return false;
    *ret_byte = c->bytes[c->at++];
    return true;
}

static void read_prefixes(struct cursor *c, struct instruction *i) {
    for (; c->at < c->size; c->at++) {
        uint8_t b = c->bytes[c->at];
        if (b == 0x66)
            i->operand16 = true;
        else if (b == 0x67)
            i->address32 = true;
        else if (b == 0xF3)
            i->rep = true;
        else if (b == 0xF2)
            i->repne = true;
        else if (b == 0xF0)
            i->lock = true;
        else if (b == 0x26 || b == 0x2E || b == 0x36 || b == 0x3E || b == 0x64 || b == 0x65)
            i->segment = b;
        else
            break;
    }
    if (c->at < c->size && (c->bytes[c->at] & 0xF0) == 0x40) {
        i->rex = c->bytes[c->at];
        i->rex_at = (uint8_t)(c->at + 1);
        c->at++;
    }
}

static bool read_vex(struct cursor *c, struct instruction *i, uint8_t first) {
    uint8_t a, b;
    if (i->rex != 0 || i->operand16 || i->lock || !take(c, &a))
        return false;
    i->vex = true;
    i->map = DECODE_0F;
    i->rex = (uint8_t)(0x40 | (a & 0x80 ? 0 : 4));
    if (first == 0xC4) {
        if (!take(c, &b))
            return false;
        i->map = a & 0x1F;
        i->rex = (uint8_t)(i->rex | (a & 0x40 ? 0 : 2) | (a & 0x20 ? 0 : 1) | (b & 0x80 ? 8 : 0));
        if (i->map < DECODE_0F || i->map > DECODE_0F3A)
            return false;
    }
    return true;
}

static bool read_opcode(struct cursor *c, struct instruction *i) {
    uint8_t b;
    if (!take(c, &b))
        return false;
    if (b == 0xC4 || b == 0xC5) {
        if (!read_vex(c, i, b) || !take(c, &b))
            return false;
    } else if (b == 0x0F) {
        i->map = DECODE_0F;
        if (!take(c, &b))
            return false;
        if (b == 0x38 || b == 0x3A) {
            i->map = b == 0x38 ? DECODE_0F38 : DECODE_0F3A;
            if (!take(c, &b))
                return false;
        }
    }
    i->opcode = b;
    i->opcode_at = (uint8_t)(c->at - 1);
    return true;
}

static bool invalid_legacy(uint8_t op) {
    static const uint8_t invalid[] = {0x06, 0x07, 0x0E, 0x16, 0x17, 0x1E, 0x1F,
                                      0x27, 0x2F, 0x37, 0x3F, 0x60, 0x61, 0x62,
                                      0x82, 0x9A, 0xCE, 0xD4, 0xD5, 0xD6, 0xEA};
    return memchr(invalid, op, sizeof invalid) != NULL;
}

static bool has_modrm(const struct instruction *i) {
    uint8_t op = i->opcode;
    switch (i->map) {
    case DECODE_LEGACY:
        return (op < 0x40 && (op & 7) < 4) || op == 0x63 || op == 0x69 || op == 0x6B ||
               (op >= 0x80 && op <= 0x8F) || op == 0xC0 || op == 0xC1 || op == 0xC6 || op == 0xC7 ||
               (op >= 0xD0 && op <= 0xD3) || (op >= 0xD8 && op <= 0xDF) || op == 0xF6 ||
               op == 0xF7 || op == 0xFE || op == 0xFF;
    case DECODE_0F:
        return !((op >= 0x05 && op <= 0x09) || op == 0x0B || op == 0x0E ||
                 (op >= 0x30 && op <= 0x37) || op == 0x77 || (op >= 0x80 && op <= 0x8F) ||
                 (op >= 0xA0 && op <= 0xA2) || (op >= 0xA8 && op <= 0xAA) ||
                 (op >= 0xC8 && op <= 0xCF));
    default:
        return true;
    }
}

static uint8_t legacy_imm_size(const struct instruction *i, uint8_t reg) {
    uint8_t op = i->opcode;
    uint8_t z = i->operand16 ? 2 : 4;
    if (op < 0x40)
        return (op & 7) == 4 ? 1 : (op & 7) == 5 ? z : 0;
    if (op >= 0xA0 && op <= 0xA3)
        return i->address32 ? 4 : 8;
    if (op >= 0xB8 && op <= 0xBF)
        return i->rex & REX_W ? 8 : z;
    if ((op >= 0x70 && op <= 0x7F) || (op >= 0xB0 && op <= 0xB7) || (op >= 0xE0 && op <= 0xE7))
        return 1;
    switch (op) {
    case 0x68:
    case 0x69:
    case 0x81:
    case 0xA9:
    case 0xC7:
        return z;
    case 0x6A:
    case 0x6B:
    case 0x80:
    case 0x83:
    case 0xA8:
    case 0xC0:
    case 0xC1:
    case 0xC6:
    case 0xCD:
    case 0xEB:
        return 1;
    case 0xC2:
    case 0xCA:
        return 2;
    case 0xC8:
        return 3;
    case 0xE8:
    case 0xE9:
        return 4;
    case 0xF6:
        return reg < 2 ? 1 : 0;
    case 0xF7:
        return reg < 2 ? z : 0;
    default:
        return 0;
    }
}

static uint8_t imm_size(const struct instruction *i, uint8_t reg) {
    uint8_t op = i->opcode;
    switch (i->map) {
    case DECODE_LEGACY:
        return legacy_imm_size(i, reg);
    case DECODE_0F:
        if (op >= 0x80 && op <= 0x8F && !i->vex)
            return 4;
        return (op >= 0x70 && op <= 0x73) || op == 0x0F || op == 0xA4 || op == 0xAC || op == 0xBA ||
               op == 0xC2 || op == 0xC4 || op == 0xC5 || op == 0xC6;
    case DECODE_0F3A:
        return 1;
    default:
        return 0;
    }
}

static bool read_modrm(struct cursor *c, struct instruction *i) {
    uint8_t modrm, sib = 0;
    i->modrm_at = (uint8_t)c->at;
    if (!take(c, &modrm))
        return false;
    uint8_t mod = modrm >> 6, rm = modrm & 7;
    if (mod == 3 || (i->map == DECODE_0F && !i->vex && i->opcode >= 0x20 && i->opcode <= 0x23))
        return true; /* control and debug registers ignore mod */
    if (rm == 4) {
        i->sib_at = (uint8_t)c->at;
        if (!take(c, &sib))
            return false;
    }
    i->disp_size = mod == 1 ? 1 : mod == 2 ? 4 : 0;
    if (mod == 0 && (rm == 5 || (rm == 4 && (sib & 7) == 5)))
        i->disp_size = 4;
    if (i->disp_size != 0) {
        i->disp_at = (uint8_t)c->at;
        c->at += i->disp_size;
    }
    return true;
}

bool decode(const uint8_t *bytes, size_t size, struct instruction *ret_instruction) {
    struct cursor c = {bytes, size < LONGEST ? size : LONGEST, 0};
    struct instruction i = {0};
    read_prefixes(&c, &i);
    if (!read_opcode(&c, &i))
        return false;
    if (i.map == DECODE_LEGACY && invalid_legacy(i.opcode))
        return false;
    bool modrm = i.vex ? !(i.map == DECODE_0F && i.opcode == 0x77) : has_modrm(&i);
    if (modrm && !read_modrm(&c, &i))
        return false;
    i.imm_size = imm_size(&i, modrm && i.modrm_at < c.size ? bytes[i.modrm_at] >> 3 & 7 : 0);
    if (i.imm_size != 0) {
        i.imm_at = (uint8_t)c.at;
        c.at += i.imm_size;
    }
    if (c.at > c.size)
        return false;
    i.length = (uint8_t)c.at;
    *ret_instruction = i;
    return true;
}

bool decode_has_memory(const uint8_t *bytes, const struct instruction *i) {
    return i->modrm_at != 0 && (bytes[i->modrm_at] >> 6) != 3 &&
           !(i->map == DECODE_0F && !i->vex && i->opcode >= 0x20 && i->opcode <= 0x23);
}

bool decode_rip_relative(const uint8_t *bytes, const struct instruction *i) {
    return decode_has_memory(bytes, i) && (bytes[i->modrm_at] & 0xC7) == 0x05;
}

static int64_t signed_value(const uint8_t *bytes, uint8_t at, uint8_t size) {
    if (size == 1)
        return (int8_t)bytes[at];
    int32_t value = 0;
    if (size == 2) {
        int16_t word;
        memcpy(&word, bytes + at, sizeof word);
        return word;
    }
    if (size == 4)
        memcpy(&value, bytes + at, sizeof value);
    return value;
}

uint64_t decode_address(const uint8_t *bytes, const struct instruction *i, const uint64_t gpr[16],
                        uint64_t next) {
    uint64_t address = (uint64_t)signed_value(bytes, i->disp_at, i->disp_size);
    uint8_t mod = bytes[i->modrm_at] >> 6;
    if (decode_rip_relative(bytes, i)) {
        address += next;
    } else if (i->sib_at) {
        uint8_t sib = bytes[i->sib_at];
        uint8_t index = (uint8_t)((sib >> 3 & 7) | (i->rex & 2) << 2);
        if (index != 4)
            address += gpr[index] << (sib >> 6);
        if (mod != 0 || (sib & 7) != 5)
            address += gpr[(sib & 7) | (i->rex & 1) << 3];
    } else {
        address += gpr[decode_rm(bytes, i)];
    }
    return i->address32 ? (uint32_t)address : address;
}

enum decode_flow decode_flow(const uint8_t *bytes, const struct instruction *i) {
    uint8_t op = i->opcode;
    if (i->map == DECODE_0F && !i->vex) {
        if (op >= 0x80 && op <= 0x8F)
            return DECODE_BRANCH;
        return op == 0x0B || op == 0x05 ? DECODE_LEAVE : DECODE_NEXT;
    }
    if (i->map != DECODE_LEGACY)
        return DECODE_NEXT;
    if ((op >= 0x70 && op <= 0x7F) || (op >= 0xE0 && op <= 0xE3) || op == 0xE9 || op == 0xEB)
        return DECODE_BRANCH;
    if (op == 0xE8)
        return DECODE_CALL;
    if (op == 0xFF) {
        uint8_t reg = bytes[i->modrm_at] >> 3 & 7;
        if (reg == 4 && decode_rip_relative(bytes, i))
            return DECODE_LEAVE; /* through a fixed pointer: an import, not a jump table */
        return reg == 4 || reg == 5   ? DECODE_INDIRECT
               : reg == 2 || reg == 3 ? DECODE_LEAVE
                                      : DECODE_NEXT;
    }
    bool leaves = op == 0xC2 || op == 0xC3 || op == 0xCA || op == 0xCB || op == 0xCC ||
                  op == 0xCD || op == 0xCF || op == 0xF4;
    return leaves ? DECODE_LEAVE : DECODE_NEXT;
}

int64_t decode_branch_target(const uint8_t *bytes, const struct instruction *i) {
    return i->length + signed_value(bytes, i->imm_at, i->imm_size);
}
