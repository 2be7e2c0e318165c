/*
 * contract.h: the part of a contract row that can be checked before the call.
 */
#pragma once

#include "wdk-sys/bindgen/contract_row.h"
#include "host/verifier/verifier.h"

/* What VfPrepareContract found worth checking; small, since it is looked at on every call. */
typedef struct _VF_CONTRACT {
    CHAR IrqlMin; /* -1: not said */
    CHAR IrqlMax;
    BOOLEAN Conditional; /* some IRQL fact has a condition: evaluate the facts */
    UCHAR NotNull;       /* bit n: argument n must not be null (the first eight) */
} VF_CONTRACT;

const struct CW_CONTRACT_ROW *VfFindRow(const char *Name);
/* FALSE: there is nothing to check. */
BOOLEAN VfPrepareContract(const struct CW_CONTRACT_ROW *Row, VF_CONTRACT *ret_Contract);
/* Stops the run when the call breaks the contract. */
void VfCheckContract(const struct CW_CONTRACT_ROW *Row, const VF_CONTRACT *Contract,
                     const ULONG64 *Arguments);
