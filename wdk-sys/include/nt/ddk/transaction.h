/*
 * Kernel transactions: managers, resource managers, enlistments.
 * What ntddk.h adds to nt/transaction.h.
 */
#ifndef CWDK_NT_DDK_TRANSACTION_H
#define CWDK_NT_DDK_TRANSACTION_H

#include "nt/forward.h"

EXTERN_C_START

struct _TXN_PARAMETER_BLOCK {
    USHORT Length;
    USHORT TxFsContext;
    PVOID TransactionObject;
};

NTKERNELAPI PTXN_PARAMETER_BLOCK IoGetTransactionParameterBlock(_In_ PFILE_OBJECT FileObject);

EXTERN_C_END

#endif
