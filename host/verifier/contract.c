/*
 * Checking a call against its row of the contract table, which bindgen makes of the headers.
 */
#include "host/verifier/contract.h"
#include "wdk-sys/bindgen/contract_eval.h"
#include "contracts.inc"

const struct CW_CONTRACT_ROW *VfFindRow(const char *Name) {
    return CwContractFind(CwContractRows, ARRAYSIZE(CwContractRows), Name);
}

/* Checked by wrappers with messages of their own, which know more than the annotation says. */
static BOOLEAN VfHasOwnChecks(const char *Name) {
    static const char *const Names[] = {
#define WRAP_IRQL(function) #function,
#include "host/verifier/wrappers.def"
#undef WRAP_IRQL
    };

    for (ULONG i = 0; i < ARRAYSIZE(Names); i++) {
        const char *A = Names[i];
        const char *B = Name;

        while (*A != 0 && *A == *B) {
            A++;
            B++;
        }
        if (*A == *B) {
            return TRUE;
        }
    }
    return FALSE;
}

static BOOLEAN VfIsIrqlFact(const struct CW_CONTRACT_FACT *Fact) {
    return Fact->Phase == CW_ROW_PRE && Fact->Place == CW_ROW_CALL &&
           (Fact->Kind == CW_ROW_IRQL_MAX || Fact->Kind == CW_ROW_IRQL_MIN ||
            Fact->Kind == CW_ROW_IRQL_IS);
}

BOOLEAN VfPrepareContract(const struct CW_CONTRACT_ROW *Row, VF_CONTRACT *ret_Contract) {
    VF_CONTRACT Contract = {.IrqlMin = -1, .IrqlMax = -1};
    BOOLEAN OwnIrql = VfHasOwnChecks(Row->Name);

    if (Row->WdfIndex >= 0 || (Row->Flags & (CW_CONTRACT_ROLE | CW_CONTRACT_INLINE)) != 0) {
        return FALSE;
    }
    if (!OwnIrql) {
        /* What raises the IRQL to a level and says what it was is for callers below that level. */
        Contract.IrqlMin =
            Row->IrqlRaises >= 0 && Row->IrqlMin >= Row->IrqlRaises ? -1 : Row->IrqlMin;
        Contract.IrqlMax = Row->IrqlMax;
        Contract.Conditional = (Row->Flags & CW_CONTRACT_IRQL_WHEN) != 0;
    }
    for (ULONG i = 0; i < Row->FactCount; i++) {
        const struct CW_CONTRACT_FACT *Fact = &CwContractFacts[Row->Facts + i];

        if (Fact->Kind == CW_ROW_NOT_NULL && Fact->Phase == CW_ROW_PRE &&
            Fact->Place == CW_ROW_PARAM && Fact->Deref == 0 && Fact->When == 0 &&
            Fact->Param >= 0 && Fact->Param < 8) {
            Contract.NotNull |= (UCHAR)(1u << Fact->Param);
        }
    }
    *ret_Contract = Contract;
    return Contract.IrqlMin > 0 || Contract.IrqlMax >= 0 || Contract.Conditional ||
           Contract.NotNull != 0;
}

/* --- reports --------------------------------------------------------------------------------- */

static VF_CODE VfIrqlCode(const char *Name) {
    static const struct {
        const char *Name;
        VF_CODE Code;
    } Codes[] = {
#define IRQL_CODE(function, identifier) {#function, Vf##identifier},
#include "host/verifier/irqlcodes.def"
#undef IRQL_CODE
    };

    for (ULONG i = 0; i < ARRAYSIZE(Codes); i++) {
        const char *A = Codes[i].Name;
        const char *B = Name;

        while (*A != 0 && *A == *B) {
            A++;
            B++;
        }
        if (*A == *B) {
            return Codes[i].Code;
        }
    }
    return VfWrongIrql;
}

static DECLSPEC_NORETURN void VfStopIrql(const struct CW_CONTRACT_ROW *Row, const char *Rule,
                                         KIRQL Level) {
    char Contract[80];
    MACHINE_FIELD Fields[2] = {{"call", Row->Name}, {"contract", Contract}};
    VF_REPORT Report = {
        .Parameter = {KiIrql(), Level, 0},
        .Fields = Fields,
        .FieldCount = 2,
    };

    KiFormat(Contract, sizeof(Contract), "%s %s (%u)", Rule, KiIrqlName(Level), Level);
    VfStop(VfIrqlCode(Row->Name), &Report);
}

static DECLSPEC_NORETURN void VfStopNull(const struct CW_CONTRACT_ROW *Row, ULONG Argument) {
    const char *Name = CwContractParams[Row->Params + Argument].Name;
    char Text[80];
    MACHINE_FIELD Fields[2] = {{"call", Row->Name}, {"parameter", Text}};
    VF_REPORT Report = {
        .Parameter = {Argument + 1, 0, 0},
        .Fields = Fields,
        .FieldCount = 2,
    };

    KiFormat(Text, sizeof(Text), "%s (number %u)", Name, Argument + 1);
    VfStop(VfNullArgument, &Report);
}

/* --- the check ------------------------------------------------------------------------------- */

static BOOLEAN VfFactApplies(const struct CW_CONTRACT_ROW *Row, const struct CW_CONTRACT_FACT *Fact,
                             const ULONG64 *Arguments) {
    struct CW_CONTRACT_CALL Call = {
        .Params = &CwContractParams[Row->Params],
        .ParamCount = Row->ParamCount,
        .Arguments = (const unsigned long long *)Arguments,
    };
    unsigned long long Value;

    if (Fact->When == 0) {
        return TRUE;
    }
    return CwContractEvaluate(CwContractCode, Fact->When, &Call, &Value) && Value != 0;
}

static void VfCheckLevel(const struct CW_CONTRACT_ROW *Row, ULONG Kind, KIRQL Level) {
    KIRQL Irql = KiIrql();

    if (Kind == CW_ROW_IRQL_MAX && Irql > Level) {
        VfStopIrql(Row, "at most", Level);
    }
    if (Kind == CW_ROW_IRQL_MIN && Irql < Level) {
        VfStopIrql(Row, "at least", Level);
    }
    if (Kind == CW_ROW_IRQL_IS && Irql != Level) {
        VfStopIrql(Row, "exactly", Level);
    }
}

void VfCheckContract(const struct CW_CONTRACT_ROW *Row, const VF_CONTRACT *Contract,
                     const ULONG64 *Arguments) {
    if (Contract->IrqlMax >= 0) {
        VfCheckLevel(Row, CW_ROW_IRQL_MAX, (KIRQL)Contract->IrqlMax);
    }
    if (Contract->IrqlMin > 0) {
        VfCheckLevel(Row, CW_ROW_IRQL_MIN, (KIRQL)Contract->IrqlMin);
    }
    if (Contract->Conditional) {
        for (ULONG i = 0; i < Row->FactCount; i++) {
            const struct CW_CONTRACT_FACT *Fact = &CwContractFacts[Row->Facts + i];

            if (VfIsIrqlFact(Fact) && Fact->When != 0 && VfFactApplies(Row, Fact, Arguments)) {
                VfCheckLevel(Row, Fact->Kind, (KIRQL)Fact->Level);
            }
        }
    }
    for (ULONG i = 0; i < 8 && Contract->NotNull >> i != 0; i++) {
        if ((Contract->NotNull >> i & 1) != 0 && Arguments[i] == 0) {
            VfStopNull(Row, i);
        }
    }
}
