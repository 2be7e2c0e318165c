/* The few NT structures that the machine and the images exchange by address, as the x64 ABI lays
 * them out. The machine is an ELF program and does not include the drivers' headers. */
#ifndef HOST_MACHINE_NT_H
#define HOST_MACHINE_NT_H

#include <stddef.h>
#include <stdint.h>

typedef struct nt_m128 {
    uint64_t low, high;
} nt_m128;

struct _CONTEXT {
    uint64_t home[6];
    uint32_t flags;
    uint32_t mxcsr;
    uint16_t cs, ds, es, fs, gs, ss;
    uint32_t eflags;
    uint64_t dr[6];
    uint64_t gpr[16]; /* rax rcx rdx rbx rsp rbp rsi rdi r8 … r15 */
    uint64_t rip;
    struct { /* the FXSAVE image */
        uint16_t control, status;
        uint8_t tag, reserved1;
        uint16_t opcode;
        uint32_t error_offset;
        uint16_t error_selector, reserved2;
        uint32_t data_offset;
        uint16_t data_selector, reserved3;
        uint32_t mxcsr, mxcsr_mask;
        nt_m128 st[8];
        nt_m128 xmm[16];
        uint8_t reserved4[96];
    } fx __attribute__((aligned(16)));
    nt_m128 vector[26];
    uint64_t vector_control, debug_control;
    uint64_t last_branch[4];
};

_Static_assert(offsetof(struct _CONTEXT, flags) == 0x30, "CONTEXT.ContextFlags");
_Static_assert(offsetof(struct _CONTEXT, cs) == 0x38, "CONTEXT.SegCs");
_Static_assert(offsetof(struct _CONTEXT, eflags) == 0x44, "CONTEXT.EFlags");
_Static_assert(offsetof(struct _CONTEXT, gpr) == 0x78, "CONTEXT.Rax");
_Static_assert(offsetof(struct _CONTEXT, rip) == 0xF8, "CONTEXT.Rip");
_Static_assert(offsetof(struct _CONTEXT, fx) == 0x100, "CONTEXT.FltSave");
_Static_assert(offsetof(struct _CONTEXT, fx.xmm) == 0x1A0, "CONTEXT.Xmm0");
_Static_assert(offsetof(struct _CONTEXT, vector) == 0x300, "CONTEXT.VectorRegister");
_Static_assert(sizeof(struct _CONTEXT) == 0x4D0, "CONTEXT");

enum {
    GPR_RAX,
    GPR_RCX,
    GPR_RDX,
    GPR_RBX,
    GPR_RSP,
    GPR_RBP,
    GPR_RSI,
    GPR_RDI,
    GPR_R8,
    GPR_R9,
    GPR_R10,
    GPR_R11,
    GPR_R12,
    GPR_R13,
    GPR_R14,
    GPR_R15,
    GPR_COUNT,
};

/* CONTEXT_AMD64 with control, integer, segments and floating point. */
enum { NT_CONTEXT_FULL = 0x0010000F };

struct _EXCEPTION_RECORD {
    uint32_t code;
    uint32_t flags;
    struct _EXCEPTION_RECORD *record;
    uint64_t address;
    uint32_t parameter_count;
    uint32_t reserved;
    uint64_t information[15];
};

_Static_assert(sizeof(struct _EXCEPTION_RECORD) == 0x98, "EXCEPTION_RECORD");

enum { NT_EXCEPTION_NONCONTINUABLE = 1 };

#define NT_STATUS_DATATYPE_MISALIGNMENT 0x80000002u
#define NT_STATUS_BREAKPOINT 0x80000003u
#define NT_STATUS_SINGLE_STEP 0x80000004u
#define NT_STATUS_ACCESS_VIOLATION 0xC0000005u
#define NT_STATUS_IN_PAGE_ERROR 0xC0000006u
#define NT_STATUS_ILLEGAL_INSTRUCTION 0xC000001Du
#define NT_STATUS_FLOAT_DENORMAL_OPERAND 0xC000008Du
#define NT_STATUS_FLOAT_DIVIDE_BY_ZERO 0xC000008Eu
#define NT_STATUS_FLOAT_INEXACT_RESULT 0xC000008Fu
#define NT_STATUS_FLOAT_INVALID_OPERATION 0xC0000090u
#define NT_STATUS_FLOAT_OVERFLOW 0xC0000091u
#define NT_STATUS_FLOAT_UNDERFLOW 0xC0000093u
#define NT_STATUS_INTEGER_DIVIDE_BY_ZERO 0xC0000094u
#define NT_STATUS_INTEGER_OVERFLOW 0xC0000095u
#define NT_STATUS_PRIVILEGED_INSTRUCTION 0xC0000096u
#define NT_STATUS_STACK_OVERFLOW 0xC00000FDu
#define NT_STATUS_STACK_BUFFER_OVERRUN 0xC0000409u
#define NT_STATUS_ASSERTION_FAILURE 0xC0000420u

#endif
