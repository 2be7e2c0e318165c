/*
 * The contract table as C rows: what the verifier reads at run time.
 *
 * bindgen writes contracts.inc from the headers; it is included once, after this header, and
 * defines the static tables CwContractRows, CwContractFacts, CwContractParams and CwContractCode.
 * This header includes nothing but the two lists next to it and is fit for a PE image.
 *
 * A row is one function that a driver can call (imported, or through the framework's table) or one
 * role that a driver implements (DRIVER_DISPATCH ...). Rows are sorted by name, bytewise, and names
 * are unique. Its facts are all that the annotations state, in their order. Conditions and
 * arguments are small postfix programs over the call's argument words (see CW_CODE); 0 is none.
 *
 * Arguments are those of the declaration. Through the framework's table its globals come before
 * them: argument 0 of a row with a WdfIndex is the second one of the call.
 *
 * Levels are 0..15, -1 when not stated. Where a fact's condition cannot be computed at run time
 * (it speaks of something only a compiler knows), `when` is CW_CODE_UNKNOWN and the fact must not
 * be enforced; the same goes for `arg`.
 */
#ifndef CWDK_CONTRACT_ROW_H
#define CWDK_CONTRACT_ROW_H

/* Kinds of facts, in the order of facts.def: CW_ROW_IRQL_MAX ... */
enum CW_ROW_FACT_KIND {
#define CW_FACT(id, spelling, meaning) CW_ROW_##id,
#include "../contract/facts.def"
#undef CW_FACT
    CW_ROW_FACT_COUNT
};

/* Kinds of obligation, in the order of kinds.def: CW_OBLIGATION_pool ... */
enum CW_OBLIGATION {
    CW_OBLIGATION_NONE,
#define CW_KIND(word, what, how) CW_OBLIGATION_##word,
#include "../contract/kinds.def"
#undef CW_KIND
    CW_OBLIGATION_COUNT
};

enum CW_ROW_PHASE { CW_ROW_PRE, CW_ROW_POST };
enum CW_ROW_OUTCOME { CW_ROW_ON_SUCCESS, CW_ROW_ON_FAILURE, CW_ROW_ON_ANY };
enum CW_ROW_PLACE { CW_ROW_CALL, CW_ROW_RETURN, CW_ROW_PARAM, CW_ROW_EXPR, CW_ROW_SELF };
enum CW_ROW_UNIT { CW_ROW_ELEMENTS, CW_ROW_BYTES, CW_ROW_END_POINTER };
enum CW_ROW_LOCK_MODE { CW_ROW_LOCK_ANY, CW_ROW_LOCK_EXCLUSIVE, CW_ROW_LOCK_SHARED };

/*
 * Postfix code on a stack of 64-bit words. Constants and field offsets are in the operand that
 * follows the operation. Narrow values are extended by their own signedness when they are pushed,
 * so every operation is a plain 64-bit one; comparisons say whether they are signed.
 */
enum CW_CODE {
    CW_CODE_END,      /* the top of the stack is the value */
    CW_CODE_CONSTANT, /* operand: the constant */
    CW_CODE_ARGUMENT, /* operand: index; pushes the argument, extended to 64 bits */
    CW_CODE_RETURN,   /* pushes the result, extended to 64 bits */
    CW_CODE_LOAD,     /* operand: size, or -size for a signed value; replaces an address */
    CW_CODE_ADD,
    CW_CODE_SUB,
    CW_CODE_MUL,
    CW_CODE_DIV, /* by zero: the program has no value */
    CW_CODE_MOD,
    CW_CODE_SHL,
    CW_CODE_SHR,
    CW_CODE_SAR,
    CW_CODE_AND,
    CW_CODE_OR,
    CW_CODE_XOR,
    CW_CODE_NOT, /* logical */
    CW_CODE_COMPLEMENT,
    CW_CODE_NEGATE,
    CW_CODE_TRUNCATE, /* operand: size, or -size for a signed value; extends again */
    CW_CODE_EQ,
    CW_CODE_NE,
    CW_CODE_LT, /* signed */
    CW_CODE_LE,
    CW_CODE_GT,
    CW_CODE_GE,
    CW_CODE_BELOW, /* unsigned */
    CW_CODE_BELOW_EQ,
    CW_CODE_ABOVE,
    CW_CODE_ABOVE_EQ,
    CW_CODE_JUMP_IF_ZERO, /* operand: how many cells to skip; keeps the word when it jumps, */
    CW_CODE_JUMP_IF_ONE,  /* drops it otherwise */
    CW_CODE_BOOL,         /* 0 stays 0, the rest becomes 1 */
    CW_CODE_COUNT
};

/* A condition or argument that only a compiler could compute. */
#define CW_CODE_UNKNOWN 0xFFFF

struct CW_CONTRACT_FACT {
    unsigned char Kind;    /* CW_ROW_FACT_KIND */
    unsigned char Phase;   /* CW_ROW_PHASE */
    unsigned char Outcome; /* CW_ROW_OUTCOME */
    unsigned char Place;   /* CW_ROW_PLACE */
    signed char Param;     /* when Place is CW_ROW_PARAM */
    unsigned char Deref;   /* how often to follow the place */
    signed char Level;     /* IRQL facts */
    unsigned char Detail;  /* CW_ROW_LOCK_MODE of locks, CW_ROW_UNIT of extents */
    unsigned char Word;    /* CW_OBLIGATION */
    unsigned short When;   /* index into CwContractCode, 0: always */
    unsigned short Arg;    /* index into CwContractCode, 0: none */
};

struct CW_CONTRACT_PARAM {
    const char *Name;
    unsigned char Size; /* in bytes; more than 8: passed by reference */
    unsigned char IsSigned;
    unsigned char IsPointer;
    unsigned char Direction; /* 0 not said, 1 in, 2 out, 3 both */
};

enum CW_CONTRACT_FLAGS {
    CW_CONTRACT_ROLE = 1,       /* a function type that drivers implement */
    CW_CONTRACT_MUST_CHECK = 2, /* the result has to be looked at */
    CW_CONTRACT_IRQL_SAME = 4,  /* returns at the IRQL it was entered at */
    CW_CONTRACT_NTSTATUS = 8,   /* the result is an NTSTATUS: success is >= 0 */
    CW_CONTRACT_NO_RETURN = 16,
    CW_CONTRACT_VARIADIC = 32,
    CW_CONTRACT_IRQL_WHEN = 64, /* some IRQL fact has a condition: look through the facts */
    CW_CONTRACT_INLINE = 128,   /* defined in a header: there is no import to sit on */
};

struct CW_CONTRACT_ROW {
    const char *Name;
    const char *Image;   /* what exports it: "ntoskrnl.exe", "WDF", or "" for roles, inlines */
    unsigned int Facts;  /* first in CwContractFacts */
    unsigned int Params; /* first in CwContractParams */
    unsigned short FactCount;
    unsigned char ParamCount;
    unsigned char Flags;                      /* CW_CONTRACT_FLAGS */
    short WdfIndex;                           /* in the framework's function table, -1: not there */
    signed char IrqlMin, IrqlMax, IrqlRaises; /* unconditional */
    unsigned char ResultSize;                 /* 0: void */
    unsigned char ResultSigned;
    unsigned short Success; /* code of _Success_, 0: not stated */
};

#endif
