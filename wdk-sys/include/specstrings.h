/*
 * The first generation of SAL, which older driver sources still use.
 */
#ifndef CWDK_SPECSTRINGS_H
#define CWDK_SPECSTRINGS_H

#include "sal.h"

#if defined(__CWDK_CONTRACTS__)
#define __allocator __attribute__((annotate("__allocator")))
#define __analysis_assume_nullterminated(a)                                                        \
    __attribute__((annotate("__analysis_assume_nullterminated(" #a ")")))
#define __analysis_noreturn __attribute__((annotate("__analysis_noreturn")))
#define __assume_bound(a) __attribute__((annotate("__assume_bound(" #a ")")))
#define __AuToQuOtE __attribute__((annotate("__AuToQuOtE")))
#define __bcount(a) __attribute__((annotate("__bcount(" #a ")")))
#define __bcount_full(a) __attribute__((annotate("__bcount_full(" #a ")")))
#define __bcount_opt(a) __attribute__((annotate("__bcount_opt(" #a ")")))
#define __bcount_part(a, b) __attribute__((annotate("__bcount_part(" #a ", " #b ")")))
#define __blocksOn(a) __attribute__((annotate("__blocksOn(" #a ")")))
#define __bound __attribute__((annotate("__bound")))
#define __byte_readableTo(a) __attribute__((annotate("__byte_readableTo(" #a ")")))
#define __byte_writableTo(a) __attribute__((annotate("__byte_writableTo(" #a ")")))
#define __callback __attribute__((annotate("__callback")))
#define __checkReturn __attribute__((annotate("__checkReturn")))
#define __control_entrypoint(a) __attribute__((annotate("__control_entrypoint(" #a ")")))
#define __data_entrypoint(a) __attribute__((annotate("__data_entrypoint(" #a ")")))
#define __deref __attribute__((annotate("__deref")))
#define __deref_in __attribute__((annotate("__deref_in")))
#define __deref_in_bcount(a) __attribute__((annotate("__deref_in_bcount(" #a ")")))
#define __deref_in_bcount_full(a) __attribute__((annotate("__deref_in_bcount_full(" #a ")")))
#define __deref_in_bcount_full_opt(a)                                                              \
    __attribute__((annotate("__deref_in_bcount_full_opt(" #a ")")))
#define __deref_in_bcount_opt(a) __attribute__((annotate("__deref_in_bcount_opt(" #a ")")))
#define __deref_in_bcount_part(a, b)                                                               \
    __attribute__((annotate("__deref_in_bcount_part(" #a ", " #b ")")))
#define __deref_in_bcount_part_opt(a, b)                                                           \
    __attribute__((annotate("__deref_in_bcount_part_opt(" #a ", " #b ")")))
#define __deref_in_bcount_z(a) __attribute__((annotate("__deref_in_bcount_z(" #a ")")))
#define __deref_in_ecount(a) __attribute__((annotate("__deref_in_ecount(" #a ")")))
#define __deref_in_ecount_full(a) __attribute__((annotate("__deref_in_ecount_full(" #a ")")))
#define __deref_in_ecount_full_opt(a)                                                              \
    __attribute__((annotate("__deref_in_ecount_full_opt(" #a ")")))
#define __deref_in_ecount_opt(a) __attribute__((annotate("__deref_in_ecount_opt(" #a ")")))
#define __deref_in_ecount_part(a, b)                                                               \
    __attribute__((annotate("__deref_in_ecount_part(" #a ", " #b ")")))
#define __deref_in_ecount_part_opt(a, b)                                                           \
    __attribute__((annotate("__deref_in_ecount_part_opt(" #a ", " #b ")")))
#define __deref_in_ecount_z(a) __attribute__((annotate("__deref_in_ecount_z(" #a ")")))
#define __deref_in_opt __attribute__((annotate("__deref_in_opt")))
#define __deref_in_opt_z __attribute__((annotate("__deref_in_opt_z")))
#define __deref_in_range(a, b) __attribute__((annotate("__deref_in_range(" #a ", " #b ")")))
#define __deref_in_xcount(a) __attribute__((annotate("__deref_in_xcount(" #a ")")))
#define __deref_in_z __attribute__((annotate("__deref_in_z")))
#define __deref_in_z_opt __attribute__((annotate("__deref_in_z_opt")))
#define __deref_inout __attribute__((annotate("__deref_inout")))
#define __deref_inout_bcount(a) __attribute__((annotate("__deref_inout_bcount(" #a ")")))
#define __deref_inout_bcount_full(a) __attribute__((annotate("__deref_inout_bcount_full(" #a ")")))
#define __deref_inout_bcount_full_opt(a)                                                           \
    __attribute__((annotate("__deref_inout_bcount_full_opt(" #a ")")))
#define __deref_inout_bcount_opt(a) __attribute__((annotate("__deref_inout_bcount_opt(" #a ")")))
#define __deref_inout_bcount_part(a, b)                                                            \
    __attribute__((annotate("__deref_inout_bcount_part(" #a ", " #b ")")))
#define __deref_inout_bcount_part_opt(a, b)                                                        \
    __attribute__((annotate("__deref_inout_bcount_part_opt(" #a ", " #b ")")))
#define __deref_inout_bcount_z(a) __attribute__((annotate("__deref_inout_bcount_z(" #a ")")))
#define __deref_inout_ecount(a) __attribute__((annotate("__deref_inout_ecount(" #a ")")))
#define __deref_inout_ecount_full(a) __attribute__((annotate("__deref_inout_ecount_full(" #a ")")))
#define __deref_inout_ecount_full_opt(a)                                                           \
    __attribute__((annotate("__deref_inout_ecount_full_opt(" #a ")")))
#define __deref_inout_ecount_opt(a) __attribute__((annotate("__deref_inout_ecount_opt(" #a ")")))
#define __deref_inout_ecount_part(a, b)                                                            \
    __attribute__((annotate("__deref_inout_ecount_part(" #a ", " #b ")")))
#define __deref_inout_ecount_part_opt(a, b)                                                        \
    __attribute__((annotate("__deref_inout_ecount_part_opt(" #a ", " #b ")")))
#define __deref_inout_ecount_z(a) __attribute__((annotate("__deref_inout_ecount_z(" #a ")")))
#define __deref_inout_opt __attribute__((annotate("__deref_inout_opt")))
#define __deref_inout_opt_z __attribute__((annotate("__deref_inout_opt_z")))
#define __deref_inout_range(a, b) __attribute__((annotate("__deref_inout_range(" #a ", " #b ")")))
#define __deref_inout_xcount(a) __attribute__((annotate("__deref_inout_xcount(" #a ")")))
#define __deref_inout_z __attribute__((annotate("__deref_inout_z")))
#define __deref_inout_z_opt __attribute__((annotate("__deref_inout_z_opt")))
#define __deref_opt_in __attribute__((annotate("__deref_opt_in")))
#define __deref_opt_in_bcount(a) __attribute__((annotate("__deref_opt_in_bcount(" #a ")")))
#define __deref_opt_in_bcount_full(a)                                                              \
    __attribute__((annotate("__deref_opt_in_bcount_full(" #a ")")))
#define __deref_opt_in_bcount_full_opt(a)                                                          \
    __attribute__((annotate("__deref_opt_in_bcount_full_opt(" #a ")")))
#define __deref_opt_in_bcount_opt(a) __attribute__((annotate("__deref_opt_in_bcount_opt(" #a ")")))
#define __deref_opt_in_bcount_part(a, b)                                                           \
    __attribute__((annotate("__deref_opt_in_bcount_part(" #a ", " #b ")")))
#define __deref_opt_in_bcount_part_opt(a, b)                                                       \
    __attribute__((annotate("__deref_opt_in_bcount_part_opt(" #a ", " #b ")")))
#define __deref_opt_in_bcount_z(a) __attribute__((annotate("__deref_opt_in_bcount_z(" #a ")")))
#define __deref_opt_in_ecount(a) __attribute__((annotate("__deref_opt_in_ecount(" #a ")")))
#define __deref_opt_in_ecount_full(a)                                                              \
    __attribute__((annotate("__deref_opt_in_ecount_full(" #a ")")))
#define __deref_opt_in_ecount_full_opt(a)                                                          \
    __attribute__((annotate("__deref_opt_in_ecount_full_opt(" #a ")")))
#define __deref_opt_in_ecount_opt(a) __attribute__((annotate("__deref_opt_in_ecount_opt(" #a ")")))
#define __deref_opt_in_ecount_part(a, b)                                                           \
    __attribute__((annotate("__deref_opt_in_ecount_part(" #a ", " #b ")")))
#define __deref_opt_in_ecount_part_opt(a, b)                                                       \
    __attribute__((annotate("__deref_opt_in_ecount_part_opt(" #a ", " #b ")")))
#define __deref_opt_in_ecount_z(a) __attribute__((annotate("__deref_opt_in_ecount_z(" #a ")")))
#define __deref_opt_in_opt __attribute__((annotate("__deref_opt_in_opt")))
#define __deref_opt_in_opt_z __attribute__((annotate("__deref_opt_in_opt_z")))
#define __deref_opt_in_z __attribute__((annotate("__deref_opt_in_z")))
#define __deref_opt_in_z_opt __attribute__((annotate("__deref_opt_in_z_opt")))
#define __deref_opt_inout __attribute__((annotate("__deref_opt_inout")))
#define __deref_opt_inout_bcount(a) __attribute__((annotate("__deref_opt_inout_bcount(" #a ")")))
#define __deref_opt_inout_bcount_full(a)                                                           \
    __attribute__((annotate("__deref_opt_inout_bcount_full(" #a ")")))
#define __deref_opt_inout_bcount_full_opt(a)                                                       \
    __attribute__((annotate("__deref_opt_inout_bcount_full_opt(" #a ")")))
#define __deref_opt_inout_bcount_opt(a)                                                            \
    __attribute__((annotate("__deref_opt_inout_bcount_opt(" #a ")")))
#define __deref_opt_inout_bcount_part(a, b)                                                        \
    __attribute__((annotate("__deref_opt_inout_bcount_part(" #a ", " #b ")")))
#define __deref_opt_inout_bcount_part_opt(a, b)                                                    \
    __attribute__((annotate("__deref_opt_inout_bcount_part_opt(" #a ", " #b ")")))
#define __deref_opt_inout_bcount_z(a)                                                              \
    __attribute__((annotate("__deref_opt_inout_bcount_z(" #a ")")))
#define __deref_opt_inout_ecount(a) __attribute__((annotate("__deref_opt_inout_ecount(" #a ")")))
#define __deref_opt_inout_ecount_full(a)                                                           \
    __attribute__((annotate("__deref_opt_inout_ecount_full(" #a ")")))
#define __deref_opt_inout_ecount_full_opt(a)                                                       \
    __attribute__((annotate("__deref_opt_inout_ecount_full_opt(" #a ")")))
#define __deref_opt_inout_ecount_opt(a)                                                            \
    __attribute__((annotate("__deref_opt_inout_ecount_opt(" #a ")")))
#define __deref_opt_inout_ecount_part(a, b)                                                        \
    __attribute__((annotate("__deref_opt_inout_ecount_part(" #a ", " #b ")")))
#define __deref_opt_inout_ecount_part_opt(a, b)                                                    \
    __attribute__((annotate("__deref_opt_inout_ecount_part_opt(" #a ", " #b ")")))
#define __deref_opt_inout_ecount_z(a)                                                              \
    __attribute__((annotate("__deref_opt_inout_ecount_z(" #a ")")))
#define __deref_opt_inout_opt __attribute__((annotate("__deref_opt_inout_opt")))
#define __deref_opt_inout_opt_z __attribute__((annotate("__deref_opt_inout_opt_z")))
#define __deref_opt_inout_z __attribute__((annotate("__deref_opt_inout_z")))
#define __deref_opt_inout_z_opt __attribute__((annotate("__deref_opt_inout_z_opt")))
#define __deref_opt_out __attribute__((annotate("__deref_opt_out")))
#define __deref_opt_out_bcount(a) __attribute__((annotate("__deref_opt_out_bcount(" #a ")")))
#define __deref_opt_out_bcount_full(a)                                                             \
    __attribute__((annotate("__deref_opt_out_bcount_full(" #a ")")))
#define __deref_opt_out_bcount_full_opt(a)                                                         \
    __attribute__((annotate("__deref_opt_out_bcount_full_opt(" #a ")")))
#define __deref_opt_out_bcount_opt(a)                                                              \
    __attribute__((annotate("__deref_opt_out_bcount_opt(" #a ")")))
#define __deref_opt_out_bcount_part(a, b)                                                          \
    __attribute__((annotate("__deref_opt_out_bcount_part(" #a ", " #b ")")))
#define __deref_opt_out_bcount_part_opt(a, b)                                                      \
    __attribute__((annotate("__deref_opt_out_bcount_part_opt(" #a ", " #b ")")))
#define __deref_opt_out_bcount_z(a) __attribute__((annotate("__deref_opt_out_bcount_z(" #a ")")))
#define __deref_opt_out_ecount(a) __attribute__((annotate("__deref_opt_out_ecount(" #a ")")))
#define __deref_opt_out_ecount_full(a)                                                             \
    __attribute__((annotate("__deref_opt_out_ecount_full(" #a ")")))
#define __deref_opt_out_ecount_full_opt(a)                                                         \
    __attribute__((annotate("__deref_opt_out_ecount_full_opt(" #a ")")))
#define __deref_opt_out_ecount_opt(a)                                                              \
    __attribute__((annotate("__deref_opt_out_ecount_opt(" #a ")")))
#define __deref_opt_out_ecount_part(a, b)                                                          \
    __attribute__((annotate("__deref_opt_out_ecount_part(" #a ", " #b ")")))
#define __deref_opt_out_ecount_part_opt(a, b)                                                      \
    __attribute__((annotate("__deref_opt_out_ecount_part_opt(" #a ", " #b ")")))
#define __deref_opt_out_ecount_z(a) __attribute__((annotate("__deref_opt_out_ecount_z(" #a ")")))
#define __deref_opt_out_opt __attribute__((annotate("__deref_opt_out_opt")))
#define __deref_opt_out_opt_z __attribute__((annotate("__deref_opt_out_opt_z")))
#define __deref_opt_out_z __attribute__((annotate("__deref_opt_out_z")))
#define __deref_opt_out_z_opt __attribute__((annotate("__deref_opt_out_z_opt")))
#define __deref_out __attribute__((annotate("__deref_out")))
#define __deref_out_bcount(a) __attribute__((annotate("__deref_out_bcount(" #a ")")))
#define __deref_out_bcount_full(a) __attribute__((annotate("__deref_out_bcount_full(" #a ")")))
#define __deref_out_bcount_full_opt(a)                                                             \
    __attribute__((annotate("__deref_out_bcount_full_opt(" #a ")")))
#define __deref_out_bcount_opt(a) __attribute__((annotate("__deref_out_bcount_opt(" #a ")")))
#define __deref_out_bcount_part(a, b)                                                              \
    __attribute__((annotate("__deref_out_bcount_part(" #a ", " #b ")")))
#define __deref_out_bcount_part_opt(a, b)                                                          \
    __attribute__((annotate("__deref_out_bcount_part_opt(" #a ", " #b ")")))
#define __deref_out_bcount_z(a) __attribute__((annotate("__deref_out_bcount_z(" #a ")")))
#define __deref_out_ecount(a) __attribute__((annotate("__deref_out_ecount(" #a ")")))
#define __deref_out_ecount_full(a) __attribute__((annotate("__deref_out_ecount_full(" #a ")")))
#define __deref_out_ecount_full_opt(a)                                                             \
    __attribute__((annotate("__deref_out_ecount_full_opt(" #a ")")))
#define __deref_out_ecount_opt(a) __attribute__((annotate("__deref_out_ecount_opt(" #a ")")))
#define __deref_out_ecount_part(a, b)                                                              \
    __attribute__((annotate("__deref_out_ecount_part(" #a ", " #b ")")))
#define __deref_out_ecount_part_opt(a, b)                                                          \
    __attribute__((annotate("__deref_out_ecount_part_opt(" #a ", " #b ")")))
#define __deref_out_ecount_z(a) __attribute__((annotate("__deref_out_ecount_z(" #a ")")))
#define __deref_out_opt __attribute__((annotate("__deref_out_opt")))
#define __deref_out_opt_z __attribute__((annotate("__deref_out_opt_z")))
#define __deref_out_range(a, b) __attribute__((annotate("__deref_out_range(" #a ", " #b ")")))
#define __deref_out_xcount(a) __attribute__((annotate("__deref_out_xcount(" #a ")")))
#define __deref_out_z __attribute__((annotate("__deref_out_z")))
#define __deref_out_z_opt __attribute__((annotate("__deref_out_z_opt")))
#define __deref_prepost_z __attribute__((annotate("__deref_prepost_z")))
#define __ecount(a) __attribute__((annotate("__ecount(" #a ")")))
#define __ecount_full(a) __attribute__((annotate("__ecount_full(" #a ")")))
#define __ecount_opt(a) __attribute__((annotate("__ecount_opt(" #a ")")))
#define __ecount_part(a, b) __attribute__((annotate("__ecount_part(" #a ", " #b ")")))
#define __elem_readableTo(a) __attribute__((annotate("__elem_readableTo(" #a ")")))
#define __elem_writableTo(a) __attribute__((annotate("__elem_writableTo(" #a ")")))
#define __exceptthat __attribute__((annotate("__exceptthat")))
#define __fallthrough
#define __field_bcount(a) __attribute__((annotate("__field_bcount(" #a ")")))
#define __field_bcount_full(a) __attribute__((annotate("__field_bcount_full(" #a ")")))
#define __field_bcount_opt(a) __attribute__((annotate("__field_bcount_opt(" #a ")")))
#define __field_bcount_part(a, b) __attribute__((annotate("__field_bcount_part(" #a ", " #b ")")))
#define __field_data_source(a) __attribute__((annotate("__field_data_source(" #a ")")))
#define __field_ecount(a) __attribute__((annotate("__field_ecount(" #a ")")))
#define __field_ecount_full(a) __attribute__((annotate("__field_ecount_full(" #a ")")))
#define __field_ecount_opt(a) __attribute__((annotate("__field_ecount_opt(" #a ")")))
#define __field_ecount_part(a, b) __attribute__((annotate("__field_ecount_part(" #a ", " #b ")")))
#define __field_encoded_pointer __attribute__((annotate("__field_encoded_pointer")))
#define __field_nullterminated __attribute__((annotate("__field_nullterminated")))
#define __field_range(a, b) __attribute__((annotate("__field_range(" #a ", " #b ")")))
#define __field_xcount(a) __attribute__((annotate("__field_xcount(" #a ")")))
#define __format_string __attribute__((annotate("__format_string")))
#define __gdi_entry __attribute__((annotate("__gdi_entry")))
#define __in __attribute__((annotate("__in")))
#define __in_awcount(a, b) __attribute__((annotate("__in_awcount(" #a ", " #b ")")))
#define __in_bcount(a) __attribute__((annotate("__in_bcount(" #a ")")))
#define __in_bcount_full(a) __attribute__((annotate("__in_bcount_full(" #a ")")))
#define __in_bcount_full_nz(a) __attribute__((annotate("__in_bcount_full_nz(" #a ")")))
#define __in_bcount_full_nz_opt(a) __attribute__((annotate("__in_bcount_full_nz_opt(" #a ")")))
#define __in_bcount_full_opt(a) __attribute__((annotate("__in_bcount_full_opt(" #a ")")))
#define __in_bcount_full_z(a) __attribute__((annotate("__in_bcount_full_z(" #a ")")))
#define __in_bcount_full_z_opt(a) __attribute__((annotate("__in_bcount_full_z_opt(" #a ")")))
#define __in_bcount_nz(a) __attribute__((annotate("__in_bcount_nz(" #a ")")))
#define __in_bcount_nz_opt(a) __attribute__((annotate("__in_bcount_nz_opt(" #a ")")))
#define __in_bcount_opt(a) __attribute__((annotate("__in_bcount_opt(" #a ")")))
#define __in_bcount_part(a, b) __attribute__((annotate("__in_bcount_part(" #a ", " #b ")")))
#define __in_bcount_part_opt(a, b) __attribute__((annotate("__in_bcount_part_opt(" #a ", " #b ")")))
#define __in_bcount_part_z(a, b) __attribute__((annotate("__in_bcount_part_z(" #a ", " #b ")")))
#define __in_bcount_z(a) __attribute__((annotate("__in_bcount_z(" #a ")")))
#define __in_bcount_z_opt(a) __attribute__((annotate("__in_bcount_z_opt(" #a ")")))
#define __in_data_source(a) __attribute__((annotate("__in_data_source(" #a ")")))
#define __in_ecount(a) __attribute__((annotate("__in_ecount(" #a ")")))
#define __in_ecount_full(a) __attribute__((annotate("__in_ecount_full(" #a ")")))
#define __in_ecount_full_nz(a) __attribute__((annotate("__in_ecount_full_nz(" #a ")")))
#define __in_ecount_full_nz_opt(a) __attribute__((annotate("__in_ecount_full_nz_opt(" #a ")")))
#define __in_ecount_full_opt(a) __attribute__((annotate("__in_ecount_full_opt(" #a ")")))
#define __in_ecount_full_z(a) __attribute__((annotate("__in_ecount_full_z(" #a ")")))
#define __in_ecount_full_z_opt(a) __attribute__((annotate("__in_ecount_full_z_opt(" #a ")")))
#define __in_ecount_nz(a) __attribute__((annotate("__in_ecount_nz(" #a ")")))
#define __in_ecount_nz_opt(a) __attribute__((annotate("__in_ecount_nz_opt(" #a ")")))
#define __in_ecount_opt(a) __attribute__((annotate("__in_ecount_opt(" #a ")")))
#define __in_ecount_part(a, b) __attribute__((annotate("__in_ecount_part(" #a ", " #b ")")))
#define __in_ecount_part_opt(a, b) __attribute__((annotate("__in_ecount_part_opt(" #a ", " #b ")")))
#define __in_ecount_part_z(a, b) __attribute__((annotate("__in_ecount_part_z(" #a ", " #b ")")))
#define __in_ecount_z(a) __attribute__((annotate("__in_ecount_z(" #a ")")))
#define __in_ecount_z_opt(a) __attribute__((annotate("__in_ecount_z_opt(" #a ")")))
#define __in_nz __attribute__((annotate("__in_nz")))
#define __in_opt __attribute__((annotate("__in_opt")))
#define __in_range(a, b) __attribute__((annotate("__in_range(" #a ", " #b ")")))
#define __in_xcount(a) __attribute__((annotate("__in_xcount(" #a ")")))
#define __in_xcount_opt(a) __attribute__((annotate("__in_xcount_opt(" #a ")")))
#define __in_z __attribute__((annotate("__in_z")))
#define __in_z_opt __attribute__((annotate("__in_z_opt")))
#define __inout __attribute__((annotate("__inout")))
#define __inout_bcount(a) __attribute__((annotate("__inout_bcount(" #a ")")))
#define __inout_bcount_full(a) __attribute__((annotate("__inout_bcount_full(" #a ")")))
#define __inout_bcount_full_nz(a) __attribute__((annotate("__inout_bcount_full_nz(" #a ")")))
#define __inout_bcount_full_nz_opt(a)                                                              \
    __attribute__((annotate("__inout_bcount_full_nz_opt(" #a ")")))
#define __inout_bcount_full_opt(a) __attribute__((annotate("__inout_bcount_full_opt(" #a ")")))
#define __inout_bcount_full_z(a) __attribute__((annotate("__inout_bcount_full_z(" #a ")")))
#define __inout_bcount_full_z_opt(a) __attribute__((annotate("__inout_bcount_full_z_opt(" #a ")")))
#define __inout_bcount_nz(a) __attribute__((annotate("__inout_bcount_nz(" #a ")")))
#define __inout_bcount_nz_opt(a) __attribute__((annotate("__inout_bcount_nz_opt(" #a ")")))
#define __inout_bcount_opt(a) __attribute__((annotate("__inout_bcount_opt(" #a ")")))
#define __inout_bcount_part(a, b) __attribute__((annotate("__inout_bcount_part(" #a ", " #b ")")))
#define __inout_bcount_part_opt(a, b)                                                              \
    __attribute__((annotate("__inout_bcount_part_opt(" #a ", " #b ")")))
#define __inout_bcount_part_z(a, b)                                                                \
    __attribute__((annotate("__inout_bcount_part_z(" #a ", " #b ")")))
#define __inout_bcount_z(a) __attribute__((annotate("__inout_bcount_z(" #a ")")))
#define __inout_bcount_z_opt(a) __attribute__((annotate("__inout_bcount_z_opt(" #a ")")))
#define __inout_ecount(a) __attribute__((annotate("__inout_ecount(" #a ")")))
#define __inout_ecount_full(a) __attribute__((annotate("__inout_ecount_full(" #a ")")))
#define __inout_ecount_full_nz(a) __attribute__((annotate("__inout_ecount_full_nz(" #a ")")))
#define __inout_ecount_full_nz_opt(a)                                                              \
    __attribute__((annotate("__inout_ecount_full_nz_opt(" #a ")")))
#define __inout_ecount_full_opt(a) __attribute__((annotate("__inout_ecount_full_opt(" #a ")")))
#define __inout_ecount_full_z(a) __attribute__((annotate("__inout_ecount_full_z(" #a ")")))
#define __inout_ecount_full_z_opt(a) __attribute__((annotate("__inout_ecount_full_z_opt(" #a ")")))
#define __inout_ecount_nz(a) __attribute__((annotate("__inout_ecount_nz(" #a ")")))
#define __inout_ecount_nz_opt(a) __attribute__((annotate("__inout_ecount_nz_opt(" #a ")")))
#define __inout_ecount_opt(a) __attribute__((annotate("__inout_ecount_opt(" #a ")")))
#define __inout_ecount_part(a, b) __attribute__((annotate("__inout_ecount_part(" #a ", " #b ")")))
#define __inout_ecount_part_opt(a, b)                                                              \
    __attribute__((annotate("__inout_ecount_part_opt(" #a ", " #b ")")))
#define __inout_ecount_part_z(a, b)                                                                \
    __attribute__((annotate("__inout_ecount_part_z(" #a ", " #b ")")))
#define __inout_ecount_z(a) __attribute__((annotate("__inout_ecount_z(" #a ")")))
#define __inout_ecount_z_opt(a) __attribute__((annotate("__inout_ecount_z_opt(" #a ")")))
#define __inout_nz __attribute__((annotate("__inout_nz")))
#define __inout_opt __attribute__((annotate("__inout_opt")))
#define __inout_range(a, b) __attribute__((annotate("__inout_range(" #a ", " #b ")")))
#define __inout_xcount(a) __attribute__((annotate("__inout_xcount(" #a ")")))
#define __inout_xcount_full(a) __attribute__((annotate("__inout_xcount_full(" #a ")")))
#define __inout_xcount_opt(a) __attribute__((annotate("__inout_xcount_opt(" #a ")")))
#define __inout_z __attribute__((annotate("__inout_z")))
#define __inout_z_opt __attribute__((annotate("__inout_z_opt")))
#define __kernel_entry __attribute__((annotate("__kernel_entry")))
#define __maybenull __attribute__((annotate("__maybenull")))
#define __maybereadonly __attribute__((annotate("__maybereadonly")))
#define __nonvolatile __attribute__((annotate("__nonvolatile")))
#define __volatile __attribute__((annotate("__volatile")))
#define __notnull __attribute__((annotate("__notnull")))
#define __notvalid __attribute__((annotate("__notvalid")))
#define __nullnullterminated __attribute__((annotate("__nullnullterminated")))
#define __nullterminated __attribute__((annotate("__nullterminated")))
#define __out __attribute__((annotate("__out")))
#define __out_awcount(a, b) __attribute__((annotate("__out_awcount(" #a ", " #b ")")))
#define __out_bcount(a) __attribute__((annotate("__out_bcount(" #a ")")))
#define __out_bcount_full(a) __attribute__((annotate("__out_bcount_full(" #a ")")))
#define __out_bcount_full_nz(a) __attribute__((annotate("__out_bcount_full_nz(" #a ")")))
#define __out_bcount_full_nz_opt(a) __attribute__((annotate("__out_bcount_full_nz_opt(" #a ")")))
#define __out_bcount_full_opt(a) __attribute__((annotate("__out_bcount_full_opt(" #a ")")))
#define __out_bcount_full_z(a) __attribute__((annotate("__out_bcount_full_z(" #a ")")))
#define __out_bcount_full_z_opt(a) __attribute__((annotate("__out_bcount_full_z_opt(" #a ")")))
#define __out_bcount_nz(a) __attribute__((annotate("__out_bcount_nz(" #a ")")))
#define __out_bcount_nz_opt(a) __attribute__((annotate("__out_bcount_nz_opt(" #a ")")))
#define __out_bcount_opt(a) __attribute__((annotate("__out_bcount_opt(" #a ")")))
#define __out_bcount_part(a, b) __attribute__((annotate("__out_bcount_part(" #a ", " #b ")")))
#define __out_bcount_part_opt(a, b)                                                                \
    __attribute__((annotate("__out_bcount_part_opt(" #a ", " #b ")")))
#define __out_bcount_part_z(a, b) __attribute__((annotate("__out_bcount_part_z(" #a ", " #b ")")))
#define __out_bcount_z(a) __attribute__((annotate("__out_bcount_z(" #a ")")))
#define __out_bcount_z_opt(a) __attribute__((annotate("__out_bcount_z_opt(" #a ")")))
#define __out_data_source(a, b) __attribute__((annotate("__out_data_source(" #a ", " #b ")")))
#define __out_ecount(a) __attribute__((annotate("__out_ecount(" #a ")")))
#define __out_ecount_full(a) __attribute__((annotate("__out_ecount_full(" #a ")")))
#define __out_ecount_full_nz(a) __attribute__((annotate("__out_ecount_full_nz(" #a ")")))
#define __out_ecount_full_nz_opt(a) __attribute__((annotate("__out_ecount_full_nz_opt(" #a ")")))
#define __out_ecount_full_opt(a) __attribute__((annotate("__out_ecount_full_opt(" #a ")")))
#define __out_ecount_full_z(a) __attribute__((annotate("__out_ecount_full_z(" #a ")")))
#define __out_ecount_full_z_opt(a) __attribute__((annotate("__out_ecount_full_z_opt(" #a ")")))
#define __out_ecount_nz(a) __attribute__((annotate("__out_ecount_nz(" #a ")")))
#define __out_ecount_nz_opt(a) __attribute__((annotate("__out_ecount_nz_opt(" #a ")")))
#define __out_ecount_opt(a) __attribute__((annotate("__out_ecount_opt(" #a ")")))
#define __out_ecount_part(a, b) __attribute__((annotate("__out_ecount_part(" #a ", " #b ")")))
#define __out_ecount_part_opt(a, b)                                                                \
    __attribute__((annotate("__out_ecount_part_opt(" #a ", " #b ")")))
#define __out_ecount_part_z(a, b) __attribute__((annotate("__out_ecount_part_z(" #a ", " #b ")")))
#define __out_ecount_z(a) __attribute__((annotate("__out_ecount_z(" #a ")")))
#define __out_ecount_z_opt(a) __attribute__((annotate("__out_ecount_z_opt(" #a ")")))
#define __out_nz __attribute__((annotate("__out_nz")))
#define __out_opt __attribute__((annotate("__out_opt")))
#define __out_range(a, b) __attribute__((annotate("__out_range(" #a ", " #b ")")))
#define __out_xcount(a) __attribute__((annotate("__out_xcount(" #a ")")))
#define __out_xcount_opt(a) __attribute__((annotate("__out_xcount_opt(" #a ")")))
#define __out_xcount_part(a, b) __attribute__((annotate("__out_xcount_part(" #a ", " #b ")")))
#define __out_z __attribute__((annotate("__out_z")))
#define __out_z_opt __attribute__((annotate("__out_z_opt")))
#define __override __attribute__((annotate("__override")))
#define __possibly_notnullterminated __attribute__((annotate("__possibly_notnullterminated")))
#define __post __attribute__((annotate("__post")))
#define __post_invalid __attribute__((annotate("__post_invalid")))
#define __pre __attribute__((annotate("__pre")))
#define __range(a, b) __attribute__((annotate("__range(" #a ", " #b ")")))
#define __readonly __attribute__((annotate("__readonly")))
#define __refparam __attribute__((annotate("__refparam")))
#define __on_failure(a) __attribute__((annotate("__on_failure(" #a ")")))
#define __reserved __attribute__((annotate("__reserved")))
#define __rpc_entry __attribute__((annotate("__rpc_entry")))
#define __struct_bcount(a) __attribute__((annotate("__struct_bcount(" #a ")")))
#define __struct_ecount(a) __attribute__((annotate("__struct_ecount(" #a ")")))
#define __success(a) __attribute__((annotate("__success(" #a ")")))
#define __transfer(a) __attribute__((annotate("__transfer(" #a ")")))
#define __typefix(a) __attribute__((annotate("__typefix(" #a ")")))
#define __valid __attribute__((annotate("__valid")))
#define __writeonly __attribute__((annotate("__writeonly")))
#define __xcount(a) __attribute__((annotate("__xcount(" #a ")")))
#else
#define __allocator
#define __analysis_assume_nullterminated(a)
#define __analysis_noreturn
#define __assume_bound(a)
#define __AuToQuOtE
#define __bcount(a)
#define __bcount_full(a)
#define __bcount_opt(a)
#define __bcount_part(a, b)
#define __blocksOn(a)
#define __bound
#define __byte_readableTo(a)
#define __byte_writableTo(a)
#define __callback
#define __checkReturn
#define __control_entrypoint(a)
#define __data_entrypoint(a)
#define __deref
#define __deref_in
#define __deref_in_bcount(a)
#define __deref_in_bcount_full(a)
#define __deref_in_bcount_full_opt(a)
#define __deref_in_bcount_opt(a)
#define __deref_in_bcount_part(a, b)
#define __deref_in_bcount_part_opt(a, b)
#define __deref_in_bcount_z(a)
#define __deref_in_ecount(a)
#define __deref_in_ecount_full(a)
#define __deref_in_ecount_full_opt(a)
#define __deref_in_ecount_opt(a)
#define __deref_in_ecount_part(a, b)
#define __deref_in_ecount_part_opt(a, b)
#define __deref_in_ecount_z(a)
#define __deref_in_opt
#define __deref_in_opt_z
#define __deref_in_range(a, b)
#define __deref_in_xcount(a)
#define __deref_in_z
#define __deref_in_z_opt
#define __deref_inout
#define __deref_inout_bcount(a)
#define __deref_inout_bcount_full(a)
#define __deref_inout_bcount_full_opt(a)
#define __deref_inout_bcount_opt(a)
#define __deref_inout_bcount_part(a, b)
#define __deref_inout_bcount_part_opt(a, b)
#define __deref_inout_bcount_z(a)
#define __deref_inout_ecount(a)
#define __deref_inout_ecount_full(a)
#define __deref_inout_ecount_full_opt(a)
#define __deref_inout_ecount_opt(a)
#define __deref_inout_ecount_part(a, b)
#define __deref_inout_ecount_part_opt(a, b)
#define __deref_inout_ecount_z(a)
#define __deref_inout_opt
#define __deref_inout_opt_z
#define __deref_inout_range(a, b)
#define __deref_inout_xcount(a)
#define __deref_inout_z
#define __deref_inout_z_opt
#define __deref_opt_in
#define __deref_opt_in_bcount(a)
#define __deref_opt_in_bcount_full(a)
#define __deref_opt_in_bcount_full_opt(a)
#define __deref_opt_in_bcount_opt(a)
#define __deref_opt_in_bcount_part(a, b)
#define __deref_opt_in_bcount_part_opt(a, b)
#define __deref_opt_in_bcount_z(a)
#define __deref_opt_in_ecount(a)
#define __deref_opt_in_ecount_full(a)
#define __deref_opt_in_ecount_full_opt(a)
#define __deref_opt_in_ecount_opt(a)
#define __deref_opt_in_ecount_part(a, b)
#define __deref_opt_in_ecount_part_opt(a, b)
#define __deref_opt_in_ecount_z(a)
#define __deref_opt_in_opt
#define __deref_opt_in_opt_z
#define __deref_opt_in_z
#define __deref_opt_in_z_opt
#define __deref_opt_inout
#define __deref_opt_inout_bcount(a)
#define __deref_opt_inout_bcount_full(a)
#define __deref_opt_inout_bcount_full_opt(a)
#define __deref_opt_inout_bcount_opt(a)
#define __deref_opt_inout_bcount_part(a, b)
#define __deref_opt_inout_bcount_part_opt(a, b)
#define __deref_opt_inout_bcount_z(a)
#define __deref_opt_inout_ecount(a)
#define __deref_opt_inout_ecount_full(a)
#define __deref_opt_inout_ecount_full_opt(a)
#define __deref_opt_inout_ecount_opt(a)
#define __deref_opt_inout_ecount_part(a, b)
#define __deref_opt_inout_ecount_part_opt(a, b)
#define __deref_opt_inout_ecount_z(a)
#define __deref_opt_inout_opt
#define __deref_opt_inout_opt_z
#define __deref_opt_inout_z
#define __deref_opt_inout_z_opt
#define __deref_opt_out
#define __deref_opt_out_bcount(a)
#define __deref_opt_out_bcount_full(a)
#define __deref_opt_out_bcount_full_opt(a)
#define __deref_opt_out_bcount_opt(a)
#define __deref_opt_out_bcount_part(a, b)
#define __deref_opt_out_bcount_part_opt(a, b)
#define __deref_opt_out_bcount_z(a)
#define __deref_opt_out_ecount(a)
#define __deref_opt_out_ecount_full(a)
#define __deref_opt_out_ecount_full_opt(a)
#define __deref_opt_out_ecount_opt(a)
#define __deref_opt_out_ecount_part(a, b)
#define __deref_opt_out_ecount_part_opt(a, b)
#define __deref_opt_out_ecount_z(a)
#define __deref_opt_out_opt
#define __deref_opt_out_opt_z
#define __deref_opt_out_z
#define __deref_opt_out_z_opt
#define __deref_out
#define __deref_out_bcount(a)
#define __deref_out_bcount_full(a)
#define __deref_out_bcount_full_opt(a)
#define __deref_out_bcount_opt(a)
#define __deref_out_bcount_part(a, b)
#define __deref_out_bcount_part_opt(a, b)
#define __deref_out_bcount_z(a)
#define __deref_out_ecount(a)
#define __deref_out_ecount_full(a)
#define __deref_out_ecount_full_opt(a)
#define __deref_out_ecount_opt(a)
#define __deref_out_ecount_part(a, b)
#define __deref_out_ecount_part_opt(a, b)
#define __deref_out_ecount_z(a)
#define __deref_out_opt
#define __deref_out_opt_z
#define __deref_out_range(a, b)
#define __deref_out_xcount(a)
#define __deref_out_z
#define __deref_out_z_opt
#define __deref_prepost_z
#define __ecount(a)
#define __ecount_full(a)
#define __ecount_opt(a)
#define __ecount_part(a, b)
#define __elem_readableTo(a)
#define __elem_writableTo(a)
#define __exceptthat
#define __fallthrough
#define __field_bcount(a)
#define __field_bcount_full(a)
#define __field_bcount_opt(a)
#define __field_bcount_part(a, b)
#define __field_data_source(a)
#define __field_ecount(a)
#define __field_ecount_full(a)
#define __field_ecount_opt(a)
#define __field_ecount_part(a, b)
#define __field_encoded_pointer
#define __field_nullterminated
#define __field_range(a, b)
#define __field_xcount(a)
#define __format_string
#define __gdi_entry
#define __in
#define __in_awcount(a, b)
#define __in_bcount(a)
#define __in_bcount_full(a)
#define __in_bcount_full_nz(a)
#define __in_bcount_full_nz_opt(a)
#define __in_bcount_full_opt(a)
#define __in_bcount_full_z(a)
#define __in_bcount_full_z_opt(a)
#define __in_bcount_nz(a)
#define __in_bcount_nz_opt(a)
#define __in_bcount_opt(a)
#define __in_bcount_part(a, b)
#define __in_bcount_part_opt(a, b)
#define __in_bcount_part_z(a, b)
#define __in_bcount_z(a)
#define __in_bcount_z_opt(a)
#define __in_data_source(a)
#define __in_ecount(a)
#define __in_ecount_full(a)
#define __in_ecount_full_nz(a)
#define __in_ecount_full_nz_opt(a)
#define __in_ecount_full_opt(a)
#define __in_ecount_full_z(a)
#define __in_ecount_full_z_opt(a)
#define __in_ecount_nz(a)
#define __in_ecount_nz_opt(a)
#define __in_ecount_opt(a)
#define __in_ecount_part(a, b)
#define __in_ecount_part_opt(a, b)
#define __in_ecount_part_z(a, b)
#define __in_ecount_z(a)
#define __in_ecount_z_opt(a)
#define __in_nz
#define __in_opt
#define __in_range(a, b)
#define __in_xcount(a)
#define __in_xcount_opt(a)
#define __in_z
#define __in_z_opt
#define __inout
#define __inout_bcount(a)
#define __inout_bcount_full(a)
#define __inout_bcount_full_nz(a)
#define __inout_bcount_full_nz_opt(a)
#define __inout_bcount_full_opt(a)
#define __inout_bcount_full_z(a)
#define __inout_bcount_full_z_opt(a)
#define __inout_bcount_nz(a)
#define __inout_bcount_nz_opt(a)
#define __inout_bcount_opt(a)
#define __inout_bcount_part(a, b)
#define __inout_bcount_part_opt(a, b)
#define __inout_bcount_part_z(a, b)
#define __inout_bcount_z(a)
#define __inout_bcount_z_opt(a)
#define __inout_ecount(a)
#define __inout_ecount_full(a)
#define __inout_ecount_full_nz(a)
#define __inout_ecount_full_nz_opt(a)
#define __inout_ecount_full_opt(a)
#define __inout_ecount_full_z(a)
#define __inout_ecount_full_z_opt(a)
#define __inout_ecount_nz(a)
#define __inout_ecount_nz_opt(a)
#define __inout_ecount_opt(a)
#define __inout_ecount_part(a, b)
#define __inout_ecount_part_opt(a, b)
#define __inout_ecount_part_z(a, b)
#define __inout_ecount_z(a)
#define __inout_ecount_z_opt(a)
#define __inout_nz
#define __inout_opt
#define __inout_range(a, b)
#define __inout_xcount(a)
#define __inout_xcount_full(a)
#define __inout_xcount_opt(a)
#define __inout_z
#define __inout_z_opt
#define __kernel_entry
#define __maybenull
#define __maybereadonly
#define __nonvolatile
#define __volatile
#define __notnull
#define __notvalid
#define __nullnullterminated
#define __nullterminated
#define __out
#define __out_awcount(a, b)
#define __out_bcount(a)
#define __out_bcount_full(a)
#define __out_bcount_full_nz(a)
#define __out_bcount_full_nz_opt(a)
#define __out_bcount_full_opt(a)
#define __out_bcount_full_z(a)
#define __out_bcount_full_z_opt(a)
#define __out_bcount_nz(a)
#define __out_bcount_nz_opt(a)
#define __out_bcount_opt(a)
#define __out_bcount_part(a, b)
#define __out_bcount_part_opt(a, b)
#define __out_bcount_part_z(a, b)
#define __out_bcount_z(a)
#define __out_bcount_z_opt(a)
#define __out_data_source(a, b)
#define __out_ecount(a)
#define __out_ecount_full(a)
#define __out_ecount_full_nz(a)
#define __out_ecount_full_nz_opt(a)
#define __out_ecount_full_opt(a)
#define __out_ecount_full_z(a)
#define __out_ecount_full_z_opt(a)
#define __out_ecount_nz(a)
#define __out_ecount_nz_opt(a)
#define __out_ecount_opt(a)
#define __out_ecount_part(a, b)
#define __out_ecount_part_opt(a, b)
#define __out_ecount_part_z(a, b)
#define __out_ecount_z(a)
#define __out_ecount_z_opt(a)
#define __out_nz
#define __out_opt
#define __out_range(a, b)
#define __out_xcount(a)
#define __out_xcount_opt(a)
#define __out_xcount_part(a, b)
#define __out_z
#define __out_z_opt
#define __override
#define __possibly_notnullterminated
#define __post
#define __post_invalid
#define __pre
#define __range(a, b)
#define __readonly
#define __refparam
#define __on_failure(a)
#define __reserved
#define __rpc_entry
#define __struct_bcount(a)
#define __struct_ecount(a)
#define __success(a)
#define __transfer(a)
#define __typefix(a)
#define __valid
#define __writeonly
#define __xcount(a)
#endif

#define __inner_checkReturn
#ifndef __nothrow
#define __nothrow
#endif
#define __notreached ((void)0)
#define __analysis_hint(e)
#define _Null_terminated_array_

#endif
