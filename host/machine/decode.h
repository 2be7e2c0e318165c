/* The shape of an x86-64 instruction: how long it is and where its operands are. Enough to step
 * over code, move an instruction elsewhere and point its memory operand to another place; what an
 * instruction does is not known here. */
#ifndef HOST_MACHINE_DECODE_H
#define HOST_MACHINE_DECODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum decode_map { DECODE_LEGACY, DECODE_0F, DECODE_0F38, DECODE_0F3A };

struct instruction {
    uint8_t length;
    uint8_t opcode_at; /* offset of the (last) opcode byte; prefixes and escapes lie before it */
    uint8_t modrm_at;  /* 0: none */
    uint8_t sib_at;    /* 0: none */
    uint8_t disp_at;   /* 0: none */
    uint8_t disp_size;
    uint8_t imm_at; /* 0: none */
    uint8_t imm_size;
    uint8_t rex_at; /* 0 with rex 0: none; else the offset of the REX byte plus one */
    uint8_t rex;    /* 0: none; for VEX the bits are translated */
    uint8_t opcode;
    uint8_t map; /* enum decode_map */
    bool vex;
    bool operand16; /* prefix 66 */
    bool address32; /* prefix 67 */
    bool rep, repne, lock;
    uint8_t segment; /* prefix byte, 0 for none */
};

/* False when the bytes are no instruction of 64-bit code, or one this decoder does not know
 * (EVEX, XOP), or are cut off. */
bool decode(const uint8_t *bytes, size_t size, struct instruction *ret_instruction);

static inline uint8_t decode_mod(const uint8_t *bytes, const struct instruction *i) {
    return i->modrm_at ? bytes[i->modrm_at] >> 6 : 3;
}
static inline uint8_t decode_reg(const uint8_t *bytes, const struct instruction *i) {
    return (uint8_t)((bytes[i->modrm_at] >> 3 & 7) | (i->rex & 4) << 1);
}
static inline uint8_t decode_rm(const uint8_t *bytes, const struct instruction *i) {
    return (uint8_t)((bytes[i->modrm_at] & 7) | (i->rex & 1) << 3);
}

/* A memory operand given through ModRM. */
bool decode_has_memory(const uint8_t *bytes, const struct instruction *i);
bool decode_rip_relative(const uint8_t *bytes, const struct instruction *i);
/* Its address, with the registers in the order of CONTEXT; next is the address of the instruction
 * after it. The segment base is not added. */
uint64_t decode_address(const uint8_t *bytes, const struct instruction *i, const uint64_t gpr[16],
                        uint64_t next);

enum decode_flow {
    DECODE_NEXT,     /* goes on behind itself */
    DECODE_BRANCH,   /* jumps to decode_branch_target, perhaps */
    DECODE_CALL,     /* direct call */
    DECODE_INDIRECT, /* jump through a register or a table */
    DECODE_LEAVE,    /* return, trap, indirect call: leaves or comes back, no target inside */
};
enum decode_flow decode_flow(const uint8_t *bytes, const struct instruction *i);
/* Relative to the instruction's own address. */
int64_t decode_branch_target(const uint8_t *bytes, const struct instruction *i);

#endif
