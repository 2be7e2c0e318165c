/*
 * SAL words of kernel code: interrupt request levels, function classes, memory a callee keeps or
 * frees, and the older __drv_ spellings of the same.
 */
#ifndef CWDK_DRIVERSPECS_H
#define CWDK_DRIVERSPECS_H

#include "sal.h"

#if defined(__CWDK_CONTRACTS__)
#define __drv_acquire(a) __attribute__((annotate("__drv_acquire(" #a ")")))
#define __drv_acquireGlobal(a, b) __attribute__((annotate("__drv_acquireGlobal(" #a ", " #b ")")))
#define __drv_acquires(a) __attribute__((annotate("__drv_acquires(" #a ")")))
#define __drv_acquiresCancelSpinLock __attribute__((annotate("__drv_acquiresCancelSpinLock")))
#define __drv_acquiresCriticalRegion __attribute__((annotate("__drv_acquiresCriticalRegion")))
#define __drv_acquiresExclusiveResource(a)                                                         \
    __attribute__((annotate("__drv_acquiresExclusiveResource(" #a ")")))
#define __drv_acquiresExclusiveResourceGlobal(a, b)                                                \
    __attribute__((annotate("__drv_acquiresExclusiveResourceGlobal(" #a ", " #b ")")))
#define __drv_acquiresPriorityRegion __attribute__((annotate("__drv_acquiresPriorityRegion")))
#define __drv_aliasesMem __attribute__((annotate("__drv_aliasesMem")))
#define __drv_allocatesMem(a) __attribute__((annotate("__drv_allocatesMem(" #a ")")))
#define __drv_arg(a, b) __attribute__((annotate("__drv_arg(" #a ", " #b ")")))
#define __drv_at(a, b) __attribute__((annotate("__drv_at(" #a ", " #b ")")))
#define __drv_callbackType(a) __attribute__((annotate("__drv_callbackType(" #a ")")))
#define __drv_clearDoInit(a) __attribute__((annotate("__drv_clearDoInit(" #a ")")))
#define __drv_completionType(a) __attribute__((annotate("__drv_completionType(" #a ")")))
#define __drv_constant __attribute__((annotate("__drv_constant")))
#define __drv_data(a) __attribute__((annotate("__drv_data(" #a ")")))
#define __drv_declare(a) __attribute__((annotate("__drv_declare(" #a ")")))
#define __drv_declspec(a) __attribute__((annotate("__drv_declspec(" #a ")")))
#define __drv_deref(a) __attribute__((annotate("__drv_deref(" #a ")")))
#define __drv_dispatchType(a) __attribute__((annotate("__drv_dispatchType(" #a ")")))
#define __drv_dontUse __attribute__((annotate("__drv_dontUse")))
#define __drv_enterCriticalRegion __attribute__((annotate("__drv_enterCriticalRegion")))
#define __drv_enterPriorityRegion __attribute__((annotate("__drv_enterPriorityRegion")))
#define __drv_exitCriticalRegion __attribute__((annotate("__drv_exitCriticalRegion")))
#define __drv_exitPriorityRegion __attribute__((annotate("__drv_exitPriorityRegion")))
#define __drv_floatRestored __attribute__((annotate("__drv_floatRestored")))
#define __drv_floatSaved __attribute__((annotate("__drv_floatSaved")))
#define __drv_floatUsed __attribute__((annotate("__drv_floatUsed")))
#define __drv_formatString(a) __attribute__((annotate("__drv_formatString(" #a ")")))
#define __drv_freesMem(a) __attribute__((annotate("__drv_freesMem(" #a ")")))
#define __drv_fun(a) __attribute__((annotate("__drv_fun(" #a ")")))
#define __drv_functionClass(a) __attribute__((annotate("__drv_functionClass(" #a ")")))
#define __drv_group(a) __attribute__((annotate("__drv_group(" #a ")")))
#define __drv_holds(a) __attribute__((annotate("__drv_holds(" #a ")")))
#define __drv_holdsCancelSpinLock __attribute__((annotate("__drv_holdsCancelSpinLock")))
#define __drv_in __attribute__((annotate("__drv_in")))
#define __drv_in_deref(a) __attribute__((annotate("__drv_in_deref(" #a ")")))
#define __drv_init(a) __attribute__((annotate("__drv_init(" #a ")")))
#define __drv_innerAcquiresGlobal(a, b)                                                            \
    __attribute__((annotate("__drv_innerAcquiresGlobal(" #a ", " #b ")")))
#define __drv_innerMustHoldGlobal(a, b)                                                            \
    __attribute__((annotate("__drv_innerMustHoldGlobal(" #a ", " #b ")")))
#define __drv_innerNeverHoldGlobal(a, b)                                                           \
    __attribute__((annotate("__drv_innerNeverHoldGlobal(" #a ", " #b ")")))
#define __drv_innerReleasesGlobal(a, b)                                                            \
    __attribute__((annotate("__drv_innerReleasesGlobal(" #a ", " #b ")")))
#define __drv_inout __attribute__((annotate("__drv_inout")))
#define __drv_interactive(a) __attribute__((annotate("__drv_interactive(" #a ")")))
#define __drv_interlocked __attribute__((annotate("__drv_interlocked")))
#define __drv_inTry __attribute__((annotate("__drv_inTry")))
#define __drv_isCancelIRQL __attribute__((annotate("__drv_isCancelIRQL")))
#define __drv_isObjectPointer __attribute__((annotate("__drv_isObjectPointer")))
#define __drv_KMDF __attribute__((annotate("__drv_KMDF")))
#define __drv_maxFunctionIRQL(a) __attribute__((annotate("__drv_maxFunctionIRQL(" #a ")")))
#define __drv_maxIRQL(a) __attribute__((annotate("__drv_maxIRQL(" #a ")")))
#define __drv_minFunctionIRQL(a) __attribute__((annotate("__drv_minFunctionIRQL(" #a ")")))
#define __drv_minIRQL(a) __attribute__((annotate("__drv_minIRQL(" #a ")")))
#define __drv_Mode_impl(a) __attribute__((annotate("__drv_Mode_impl(" #a ")")))
#define __drv_mustHold(a) __attribute__((annotate("__drv_mustHold(" #a ")")))
#define __drv_mustHoldCancelSpinLock __attribute__((annotate("__drv_mustHoldCancelSpinLock")))
#define __drv_mustHoldCriticalRegion __attribute__((annotate("__drv_mustHoldCriticalRegion")))
#define __drv_mustHoldGlobal(a) __attribute__((annotate("__drv_mustHoldGlobal(" #a ")")))
#define __drv_mustHoldPriorityRegion __attribute__((annotate("__drv_mustHoldPriorityRegion")))
#define __drv_NDIS __attribute__((annotate("__drv_NDIS")))
#define __drv_neverHold(a) __attribute__((annotate("__drv_neverHold(" #a ")")))
#define __drv_neverHoldCancelSpinLock __attribute__((annotate("__drv_neverHoldCancelSpinLock")))
#define __drv_neverHoldCriticalRegion __attribute__((annotate("__drv_neverHoldCriticalRegion")))
#define __drv_neverHoldGlobal(a) __attribute__((annotate("__drv_neverHoldGlobal(" #a ")")))
#define __drv_neverHoldPriorityRegion __attribute__((annotate("__drv_neverHoldPriorityRegion")))
#define __drv_nonConstant __attribute__((annotate("__drv_nonConstant")))
#define __drv_nonconstant __attribute__((annotate("__drv_nonconstant")))
#define __drv_nop(a) __attribute__((annotate("__drv_nop(" #a ")")))
#define __drv_notInTry __attribute__((annotate("__drv_notInTry")))
#define __drv_notPointer __attribute__((annotate("__drv_notPointer")))
#define __drv_out __attribute__((annotate("__drv_out")))
#define __drv_out_deref(a) __attribute__((annotate("__drv_out_deref(" #a ")")))
#define __drv_param(a) __attribute__((annotate("__drv_param(" #a ")")))
#define __drv_post(a) __attribute__((annotate("__drv_post(" #a ")")))
#define __drv_pre(a) __attribute__((annotate("__drv_pre(" #a ")")))
#define __drv_preferredFunction(a, b)                                                              \
    __attribute__((annotate("__drv_preferredFunction(" #a ", " #b ")")))
#define __drv_raisesIRQL(a) __attribute__((annotate("__drv_raisesIRQL(" #a ")")))
#define __drv_release(a) __attribute__((annotate("__drv_release(" #a ")")))
#define __drv_releaseGlobal(a, b) __attribute__((annotate("__drv_releaseGlobal(" #a ", " #b ")")))
#define __drv_releases(a) __attribute__((annotate("__drv_releases(" #a ")")))
#define __drv_releasesCancelSpinLock __attribute__((annotate("__drv_releasesCancelSpinLock")))
#define __drv_releasesCriticalRegion __attribute__((annotate("__drv_releasesCriticalRegion")))
#define __drv_releasesExclusiveResource(a)                                                         \
    __attribute__((annotate("__drv_releasesExclusiveResource(" #a ")")))
#define __drv_releasesExclusiveResourceGlobal(a, b)                                                \
    __attribute__((annotate("__drv_releasesExclusiveResourceGlobal(" #a ", " #b ")")))
#define __drv_releasesPriorityRegion __attribute__((annotate("__drv_releasesPriorityRegion")))
#define __drv_reportError(a) __attribute__((annotate("__drv_reportError(" #a ")")))
#define __drv_requiresIRQL(a) __attribute__((annotate("__drv_requiresIRQL(" #a ")")))
#define __drv_restoresIRQL __attribute__((annotate("__drv_restoresIRQL")))
#define __drv_restoresIRQLGlobal(a, b)                                                             \
    __attribute__((annotate("__drv_restoresIRQLGlobal(" #a ", " #b ")")))
#define __drv_ret(a) __attribute__((annotate("__drv_ret(" #a ")")))
#define __drv_sameIRQL __attribute__((annotate("__drv_sameIRQL")))
#define __drv_savesIRQL __attribute__((annotate("__drv_savesIRQL")))
#define __drv_savesIRQLGlobal(a, b)                                                                \
    __attribute__((annotate("__drv_savesIRQLGlobal(" #a ", " #b ")")))
#define __drv_sectionDecls(a) __attribute__((annotate("__drv_sectionDecls(" #a ")")))
#define __drv_setsIRQL(a) __attribute__((annotate("__drv_setsIRQL(" #a ")")))
#define __drv_strictType(a, b) __attribute__((annotate("__drv_strictType(" #a ", " #b ")")))
#define __drv_strictTypeMatch(a) __attribute__((annotate("__drv_strictTypeMatch(" #a ")")))
#define __drv_typeBitset __attribute__((annotate("__drv_typeBitset")))
#define __drv_typeCond __attribute__((annotate("__drv_typeCond")))
#define __drv_typeConst __attribute__((annotate("__drv_typeConst")))
#define __drv_typeExpr __attribute__((annotate("__drv_typeExpr")))
#define __drv_typeFix(a) __attribute__((annotate("__drv_typeFix(" #a ")")))
#define __drv_unit_internal_kernel_code __attribute__((annotate("__drv_unit_internal_kernel_code")))
#define __drv_unit_internal_kernel_driver                                                          \
    __attribute__((annotate("__drv_unit_internal_kernel_driver")))
#define __drv_unit_internal_user_code __attribute__((annotate("__drv_unit_internal_user_code")))
#define __drv_unit_internal_user_driver __attribute__((annotate("__drv_unit_internal_user_driver")))
#define __drv_useCancelIRQL __attribute__((annotate("__drv_useCancelIRQL")))
#define __drv_valueIs(a) __attribute__((annotate("__drv_valueIs(" #a ")")))
#define __drv_WDM __attribute__((annotate("__drv_WDM")))
#define __drv_when(a, b) __attribute__((annotate("__drv_when(" #a ", " #b ")")))
#define _Called_from_function_class_(a)                                                            \
    __attribute__((annotate("_Called_from_function_class_(" #a ")")))
#define _Dispatch_type_(a) __attribute__((annotate("_Dispatch_type_(" #a ")")))
#define _Function_class_(a) __attribute__((annotate("_Function_class_(" #a ")")))
#define _IRQL_always_function_max_(a)                                                              \
    __attribute__((annotate("_IRQL_always_function_max_(" #a ")")))
#define _IRQL_always_function_min_(a)                                                              \
    __attribute__((annotate("_IRQL_always_function_min_(" #a ")")))
#define _IRQL_is_cancel_ __attribute__((annotate("_IRQL_is_cancel_")))
/* A statement inside a body, where no attribute can stand. */
#if defined(__cplusplus)
extern "C"
#endif
    void
    __cwdk_irql_limited_to(int level);
#define _IRQL_limited_to_(a) __cwdk_irql_limited_to(a)
#define _IRQL_raises_(a) __attribute__((annotate("_IRQL_raises_(" #a ")")))
#define _IRQL_requires_(a) __attribute__((annotate("_IRQL_requires_(" #a ")")))
#define _IRQL_requires_max_(a) __attribute__((annotate("_IRQL_requires_max_(" #a ")")))
#define _IRQL_requires_min_(a) __attribute__((annotate("_IRQL_requires_min_(" #a ")")))
#define _IRQL_requires_same_ __attribute__((annotate("_IRQL_requires_same_")))
#define _IRQL_restores_ __attribute__((annotate("_IRQL_restores_")))
#define _IRQL_restores_global_(a, b)                                                               \
    __attribute__((annotate("_IRQL_restores_global_(" #a ", " #b ")")))
#define _IRQL_saves_ __attribute__((annotate("_IRQL_saves_")))
#define _IRQL_saves_global_(a, b) __attribute__((annotate("_IRQL_saves_global_(" #a ", " #b ")")))
#define _IRQL_uses_cancel_ __attribute__((annotate("_IRQL_uses_cancel_")))
#define _Kernel_acquires_resource_(a, b)                                                           \
    __attribute__((annotate("_Kernel_acquires_resource_(" #a ", " #b ")")))
#define _Kernel_clear_do_init_(a) __attribute__((annotate("_Kernel_clear_do_init_(" #a ")")))
#define _Kernel_float_restored_ __attribute__((annotate("_Kernel_float_restored_")))
#define _Kernel_float_saved_ __attribute__((annotate("_Kernel_float_saved_")))
#define _Kernel_float_used_ __attribute__((annotate("_Kernel_float_used_")))
#define _Kernel_IoGetDmaAdapter_ __attribute__((annotate("_Kernel_IoGetDmaAdapter_")))
#define _Kernel_releases_resource_(a, b)                                                           \
    __attribute__((annotate("_Kernel_releases_resource_(" #a ", " #b ")")))
#define _Kernel_requires_resource_held_(a, b)                                                      \
    __attribute__((annotate("_Kernel_requires_resource_held_(" #a ", " #b ")")))
#define _Kernel_requires_resource_not_held_(a, b)                                                  \
    __attribute__((annotate("_Kernel_requires_resource_not_held_(" #a ", " #b ")")))
#else
#define __drv_acquire(a)
#define __drv_acquireGlobal(a, b)
#define __drv_acquires(a)
#define __drv_acquiresCancelSpinLock
#define __drv_acquiresCriticalRegion
#define __drv_acquiresExclusiveResource(a)
#define __drv_acquiresExclusiveResourceGlobal(a, b)
#define __drv_acquiresPriorityRegion
#define __drv_aliasesMem
#define __drv_allocatesMem(a)
#define __drv_arg(a, b)
#define __drv_at(a, b)
#define __drv_callbackType(a)
#define __drv_clearDoInit(a)
#define __drv_completionType(a)
#define __drv_constant
#define __drv_data(a)
#define __drv_declare(a)
#define __drv_declspec(a)
#define __drv_deref(a)
#define __drv_dispatchType(a)
#define __drv_dontUse
#define __drv_enterCriticalRegion
#define __drv_enterPriorityRegion
#define __drv_exitCriticalRegion
#define __drv_exitPriorityRegion
#define __drv_floatRestored
#define __drv_floatSaved
#define __drv_floatUsed
#define __drv_formatString(a)
#define __drv_freesMem(a)
#define __drv_fun(a)
#define __drv_functionClass(a)
#define __drv_group(a)
#define __drv_holds(a)
#define __drv_holdsCancelSpinLock
#define __drv_in
#define __drv_in_deref(a)
#define __drv_init(a)
#define __drv_innerAcquiresGlobal(a, b)
#define __drv_innerMustHoldGlobal(a, b)
#define __drv_innerNeverHoldGlobal(a, b)
#define __drv_innerReleasesGlobal(a, b)
#define __drv_inout
#define __drv_interactive(a)
#define __drv_interlocked
#define __drv_inTry
#define __drv_isCancelIRQL
#define __drv_isObjectPointer
#define __drv_KMDF
#define __drv_maxFunctionIRQL(a)
#define __drv_maxIRQL(a)
#define __drv_minFunctionIRQL(a)
#define __drv_minIRQL(a)
#define __drv_Mode_impl(a)
#define __drv_mustHold(a)
#define __drv_mustHoldCancelSpinLock
#define __drv_mustHoldCriticalRegion
#define __drv_mustHoldGlobal(a)
#define __drv_mustHoldPriorityRegion
#define __drv_NDIS
#define __drv_neverHold(a)
#define __drv_neverHoldCancelSpinLock
#define __drv_neverHoldCriticalRegion
#define __drv_neverHoldGlobal(a)
#define __drv_neverHoldPriorityRegion
#define __drv_nonConstant
#define __drv_nonconstant
#define __drv_nop(a)
#define __drv_notInTry
#define __drv_notPointer
#define __drv_out
#define __drv_out_deref(a)
#define __drv_param(a)
#define __drv_post(a)
#define __drv_pre(a)
#define __drv_preferredFunction(a, b)
#define __drv_raisesIRQL(a)
#define __drv_release(a)
#define __drv_releaseGlobal(a, b)
#define __drv_releases(a)
#define __drv_releasesCancelSpinLock
#define __drv_releasesCriticalRegion
#define __drv_releasesExclusiveResource(a)
#define __drv_releasesExclusiveResourceGlobal(a, b)
#define __drv_releasesPriorityRegion
#define __drv_reportError(a)
#define __drv_requiresIRQL(a)
#define __drv_restoresIRQL
#define __drv_restoresIRQLGlobal(a, b)
#define __drv_ret(a)
#define __drv_sameIRQL
#define __drv_savesIRQL
#define __drv_savesIRQLGlobal(a, b)
#define __drv_sectionDecls(a)
#define __drv_setsIRQL(a)
#define __drv_strictType(a, b)
#define __drv_strictTypeMatch(a)
#define __drv_typeBitset
#define __drv_typeCond
#define __drv_typeConst
#define __drv_typeExpr
#define __drv_typeFix(a)
#define __drv_unit_internal_kernel_code
#define __drv_unit_internal_kernel_driver
#define __drv_unit_internal_user_code
#define __drv_unit_internal_user_driver
#define __drv_useCancelIRQL
#define __drv_valueIs(a)
#define __drv_WDM
#define __drv_when(a, b)
#define _Called_from_function_class_(a)
#define _Dispatch_type_(a)
#define _Function_class_(a)
#define _IRQL_always_function_max_(a)
#define _IRQL_always_function_min_(a)
#define _IRQL_is_cancel_
#define _IRQL_limited_to_(a)
#define _IRQL_raises_(a)
#define _IRQL_requires_(a)
#define _IRQL_requires_max_(a)
#define _IRQL_requires_min_(a)
#define _IRQL_requires_same_
#define _IRQL_restores_
#define _IRQL_restores_global_(a, b)
#define _IRQL_saves_
#define _IRQL_saves_global_(a, b)
#define _IRQL_uses_cancel_
#define _Kernel_acquires_resource_(a, b)
#define _Kernel_clear_do_init_(a)
#define _Kernel_float_restored_
#define _Kernel_float_saved_
#define _Kernel_float_used_
#define _Kernel_IoGetDmaAdapter_
#define _Kernel_releases_resource_(a, b)
#define _Kernel_requires_resource_held_(a, b)
#define _Kernel_requires_resource_not_held_(a, b)
#endif

/* Marks a translation unit as kernel code for an analyser. */
#define _Kernel_driver_
#define __drv_Mode_kernel
#define _Enum_is_bitset_

#endif
