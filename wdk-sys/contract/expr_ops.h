/* Private to contract/: C's binary operators, for the parser and for spelling. */
#ifndef CONTRACT_EXPR_OPS_H
#define CONTRACT_EXPR_OPS_H

#include "wdk-sys/contract/expr.h"

struct cw_binary_op {
    char spelling[3];
    enum cw_expr_op op;
    int precedence; /* 1 binds least */
};

enum { CW_BINARY_OP_COUNT = 18 };
extern const struct cw_binary_op cw_binary_ops[CW_BINARY_OP_COUNT];

#endif
