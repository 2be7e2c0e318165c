/*
 * Runs the small programs of the contract table (CwContractCode, see contract_row.h) over the
 * arguments and the result of one call. Includes nothing else and calls nothing but what it is
 * given, so that it can run at any IRQL.
 */
#ifndef CWDK_CONTRACT_EVAL_H
#define CWDK_CONTRACT_EVAL_H

#include "contract_row.h"

struct CW_CONTRACT_CALL {
    const struct CW_CONTRACT_PARAM *Params; /* the row's */
    unsigned int ParamCount;
    const unsigned long long *Arguments; /* ParamCount words, upper bits of narrow ones unset */
    int HasResult;                       /* 0 before the call */
    unsigned long long Result;
    unsigned int ResultSize; /* the row's */
    int ResultSigned;

    /* Whether memory may be read now; NULL: all of it. A program that may not read has no value. */
    int (*IsReadable)(const void *Address, unsigned long long Size);
};

enum { CW_CONTRACT_STACK = 32 };

static inline unsigned long long CwContractExtend(unsigned long long Value, long long Size) {
    unsigned int bits = (unsigned int)(Size < 0 ? -Size : Size) * 8;
    if (bits >= 64)
        return Value;
    Value &= (1ULL << bits) - 1;
    if (Size < 0 && (Value >> (bits - 1)) != 0)
        Value |= ~0ULL << bits;
    return Value;
}

static inline int CwContractLoad(const struct CW_CONTRACT_CALL *Call, unsigned long long *Top,
                                 long long Size) {
    const void *address = (const void *)*Top;
    unsigned long long size = (unsigned long long)(Size < 0 ? -Size : Size);
    if (address == 0 || (Call->IsReadable != 0 && !Call->IsReadable(address, size)))
        return 0;
    switch (size) {
    case 1:
        *Top = *(const volatile unsigned char *)address;
        break;
    case 2:
        *Top = *(const volatile unsigned short *)address;
        break;
    case 4:
        *Top = *(const volatile unsigned int *)address;
        break;
    case 8:
        *Top = *(const volatile unsigned long long *)address;
        break;
    default:
        return 0;
    }
    *Top = CwContractExtend(*Top, Size);
    return 1;
}

static inline int CwContractBinary(long long Op, unsigned long long A, unsigned long long B,
                                   unsigned long long *Value) {
    long long a = (long long)A, b = (long long)B;
    switch (Op) {
    case CW_CODE_ADD:
        *Value = A + B;
        return 1;
    case CW_CODE_SUB:
        *Value = A - B;
        return 1;
    case CW_CODE_MUL:
        *Value = A * B;
        return 1;
    case CW_CODE_DIV:
        *Value = B != 0 ? A / B : 0;
        return B != 0;
    case CW_CODE_MOD:
        *Value = B != 0 ? A % B : 0;
        return B != 0;
    case CW_CODE_SHL:
        *Value = B < 64 ? A << B : 0;
        return B < 64;
    case CW_CODE_SHR:
        *Value = B < 64 ? A >> B : 0;
        return B < 64;
    case CW_CODE_SAR:
        *Value = B < 64 ? (a < 0 ? ~(~A >> B) : A >> B) : 0;
        return B < 64;
    case CW_CODE_AND:
        *Value = A & B;
        return 1;
    case CW_CODE_OR:
        *Value = A | B;
        return 1;
    case CW_CODE_XOR:
        *Value = A ^ B;
        return 1;
    case CW_CODE_EQ:
        *Value = A == B;
        return 1;
    case CW_CODE_NE:
        *Value = A != B;
        return 1;
    case CW_CODE_LT:
        *Value = a < b;
        return 1;
    case CW_CODE_LE:
        *Value = a <= b;
        return 1;
    case CW_CODE_GT:
        *Value = a > b;
        return 1;
    case CW_CODE_GE:
        *Value = a >= b;
        return 1;
    case CW_CODE_BELOW:
        *Value = A < B;
        return 1;
    case CW_CODE_BELOW_EQ:
        *Value = A <= B;
        return 1;
    case CW_CODE_ABOVE:
        *Value = A > B;
        return 1;
    case CW_CODE_ABOVE_EQ:
        *Value = A >= B;
        return 1;
    default:
        return 0;
    }
}

/* Pushes an argument or the result. 0: there is none. */
static inline int CwContractPush(const struct CW_CONTRACT_CALL *Call, long long Op,
                                 long long Operand, unsigned long long *Slot) {
    if (Op == CW_CODE_CONSTANT) {
        *Slot = (unsigned long long)Operand;
        return 1;
    }
    if (Op == CW_CODE_RETURN) {
        long long size = (long long)Call->ResultSize;
        *Slot = CwContractExtend(Call->Result, Call->ResultSigned ? -size : size);
        return Call->HasResult && size != 0;
    }
    if (Operand < 0 || Operand >= (long long)Call->ParamCount)
        return 0;
    const struct CW_CONTRACT_PARAM *param = &Call->Params[Operand];
    long long size = param->Size;
    *Slot = CwContractExtend(Call->Arguments[Operand], param->IsSigned ? -size : size);
    return size != 0 && size <= 8;
}

/*
 * 1 and *Value, or 0 when the program has no value now: it reads a null or unreadable pointer, or
 * the result before there is one, or there is no program (0, CW_CODE_UNKNOWN). A condition that is
 * absent (0) is the caller's to treat as true.
 */
static inline int CwContractEvaluate(const long long *Code, unsigned int At,
                                     const struct CW_CONTRACT_CALL *Call,
                                     unsigned long long *Value) {
    unsigned long long stack[CW_CONTRACT_STACK];
    unsigned int top = 0; /* words on the stack */
    if (At == 0 || At == CW_CODE_UNKNOWN)
        return 0;
    for (;;) {
        long long op = Code[At++];
        switch (op) {
        case CW_CODE_END:
            if (top != 1)
                return 0;
            *Value = stack[0];
            return 1;
        case CW_CODE_CONSTANT:
        case CW_CODE_ARGUMENT:
        case CW_CODE_RETURN:
            if (top == CW_CONTRACT_STACK ||
                !CwContractPush(Call, op, op == CW_CODE_RETURN ? 0 : Code[At], &stack[top]))
                return 0;
            At += op != CW_CODE_RETURN;
            top++;
            break;
        case CW_CODE_LOAD:
            if (top == 0 || !CwContractLoad(Call, &stack[top - 1], Code[At++]))
                return 0;
            break;
        case CW_CODE_TRUNCATE:
            if (top == 0)
                return 0;
            stack[top - 1] = CwContractExtend(stack[top - 1], Code[At++]);
            break;
        case CW_CODE_NOT:
        case CW_CODE_BOOL:
            if (top == 0)
                return 0;
            stack[top - 1] = (stack[top - 1] != 0) == (op == CW_CODE_BOOL);
            break;
        case CW_CODE_COMPLEMENT:
        case CW_CODE_NEGATE:
            if (top == 0)
                return 0;
            stack[top - 1] = op == CW_CODE_NEGATE ? 0 - stack[top - 1] : ~stack[top - 1];
            break;
        case CW_CODE_JUMP_IF_ZERO:
        case CW_CODE_JUMP_IF_ONE: {
            if (top == 0)
                return 0;
            unsigned int skip = (unsigned int)Code[At++];
            if ((stack[top - 1] != 0) == (op == CW_CODE_JUMP_IF_ONE))
                At += skip;
            else
                top--;
            break;
        }
        default:
            if (top < 2 || !CwContractBinary(op, stack[top - 2], stack[top - 1], &stack[top - 2]))
                return 0;
            top--;
            break;
        }
    }
}

/* Rows are sorted by name. 0: no row of that name. Compares as unsigned bytes. */
static inline const struct CW_CONTRACT_ROW *CwContractFind(const struct CW_CONTRACT_ROW *Rows,
                                                           unsigned int Count, const char *Name) {
    unsigned int low = 0, high = Count;
    while (low < high) {
        unsigned int middle = low + (high - low) / 2;
        const unsigned char *a = (const unsigned char *)Rows[middle].Name;
        const unsigned char *b = (const unsigned char *)Name;
        while (*a != 0 && *a == *b) {
            a++;
            b++;
        }
        if (*a == *b)
            return &Rows[middle];
        if (*a < *b)
            low = middle + 1;
        else
            high = middle;
    }
    return 0;
}

#endif
