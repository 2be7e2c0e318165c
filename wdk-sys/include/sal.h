/*
 * SAL: the words by which a declaration states what it expects of its caller and what it
 * promises. A build sees none of them; checker and import table read each as an annotation whose
 * text is the word itself.
 */
#ifndef CWDK_SAL_H
#define CWDK_SAL_H

#include "cwdk/contract.h"
#include "concurrencysal.h"

#if defined(__CWDK_CONTRACTS__)
#define _Always_(a) __attribute__((annotate("_Always_(" #a ")")))
#define _Analysis_mode_(a) __attribute__((annotate("_Analysis_mode_(" #a ")")))
#define _Analysis_noreturn_ __attribute__((annotate("_Analysis_noreturn_")))
#define _At_(a, b) __attribute__((annotate("_At_(" #a ", " #b ")")))
#define _At_buffer_(a, b, c, d)                                                                    \
    __attribute__((annotate("_At_buffer_(" #a ", " #b ", " #c ", " #d ")")))
#define _Callback_ __attribute__((annotate("_Callback_")))
#define _Check_return_ __attribute__((annotate("_Check_return_")))
#define _Check_return_opt_ __attribute__((annotate("_Check_return_opt_")))
#define _COM_Outptr_ __attribute__((annotate("_COM_Outptr_")))
#define _COM_Outptr_opt_ __attribute__((annotate("_COM_Outptr_opt_")))
#define _COM_Outptr_opt_result_maybenull_                                                          \
    __attribute__((annotate("_COM_Outptr_opt_result_maybenull_")))
#define _COM_Outptr_result_maybenull_ __attribute__((annotate("_COM_Outptr_result_maybenull_")))
#define _Const_ __attribute__((annotate("_Const_")))
#define _Decl_callbacks_ __attribute__((annotate("_Decl_callbacks_")))
#define _Deref_ __attribute__((annotate("_Deref_")))
#define _Deref_in_range_(a, b) __attribute__((annotate("_Deref_in_range_(" #a ", " #b ")")))
#define _Deref_inout_range_(a, b) __attribute__((annotate("_Deref_inout_range_(" #a ", " #b ")")))
#define _Deref_inout_z_ __attribute__((annotate("_Deref_inout_z_")))
#define _Deref_notnull_ __attribute__((annotate("_Deref_notnull_")))
#define _Deref_opt_out_ __attribute__((annotate("_Deref_opt_out_")))
#define _Deref_opt_out_opt_ __attribute__((annotate("_Deref_opt_out_opt_")))
#define _Deref_opt_out_z_ __attribute__((annotate("_Deref_opt_out_z_")))
#define _Deref_out_ __attribute__((annotate("_Deref_out_")))
#define _Deref_out_bytecap_(a) __attribute__((annotate("_Deref_out_bytecap_(" #a ")")))
#define _Deref_out_cap_(a) __attribute__((annotate("_Deref_out_cap_(" #a ")")))
#define _Deref_out_opt_ __attribute__((annotate("_Deref_out_opt_")))
#define _Deref_out_opt_z_ __attribute__((annotate("_Deref_out_opt_z_")))
#define _Deref_out_range_(a, b) __attribute__((annotate("_Deref_out_range_(" #a ", " #b ")")))
#define _Deref_out_z_ __attribute__((annotate("_Deref_out_z_")))
#define _Deref_post_bytecap_(a) __attribute__((annotate("_Deref_post_bytecap_(" #a ")")))
#define _Deref_post_bytecount_(a) __attribute__((annotate("_Deref_post_bytecount_(" #a ")")))
#define _Deref_post_cap_(a) __attribute__((annotate("_Deref_post_cap_(" #a ")")))
#define _Deref_post_count_(a) __attribute__((annotate("_Deref_post_count_(" #a ")")))
#define _Deref_post_invalid_ __attribute__((annotate("_Deref_post_invalid_")))
#define _Deref_post_maybenull_ __attribute__((annotate("_Deref_post_maybenull_")))
#define _Deref_post_notnull_ __attribute__((annotate("_Deref_post_notnull_")))
#define _Deref_post_null_ __attribute__((annotate("_Deref_post_null_")))
#define _Deref_post_opt_valid_ __attribute__((annotate("_Deref_post_opt_valid_")))
#define _Deref_post_opt_z_ __attribute__((annotate("_Deref_post_opt_z_")))
#define _Deref_post_readonly_ __attribute__((annotate("_Deref_post_readonly_")))
#define _Deref_post_valid_ __attribute__((annotate("_Deref_post_valid_")))
#define _Deref_post_writeonly_ __attribute__((annotate("_Deref_post_writeonly_")))
#define _Deref_post_z_ __attribute__((annotate("_Deref_post_z_")))
#define _Deref_pre_bytecap_(a) __attribute__((annotate("_Deref_pre_bytecap_(" #a ")")))
#define _Deref_pre_bytecount_(a) __attribute__((annotate("_Deref_pre_bytecount_(" #a ")")))
#define _Deref_pre_cap_(a) __attribute__((annotate("_Deref_pre_cap_(" #a ")")))
#define _Deref_pre_count_(a) __attribute__((annotate("_Deref_pre_count_(" #a ")")))
#define _Deref_pre_invalid_ __attribute__((annotate("_Deref_pre_invalid_")))
#define _Deref_pre_maybenull_ __attribute__((annotate("_Deref_pre_maybenull_")))
#define _Deref_pre_notnull_ __attribute__((annotate("_Deref_pre_notnull_")))
#define _Deref_pre_null_ __attribute__((annotate("_Deref_pre_null_")))
#define _Deref_pre_opt_valid_ __attribute__((annotate("_Deref_pre_opt_valid_")))
#define _Deref_pre_opt_z_ __attribute__((annotate("_Deref_pre_opt_z_")))
#define _Deref_pre_readonly_ __attribute__((annotate("_Deref_pre_readonly_")))
#define _Deref_pre_valid_ __attribute__((annotate("_Deref_pre_valid_")))
#define _Deref_pre_writeonly_ __attribute__((annotate("_Deref_pre_writeonly_")))
#define _Deref_pre_z_ __attribute__((annotate("_Deref_pre_z_")))
#define _Deref_prepost_bytecap_(a) __attribute__((annotate("_Deref_prepost_bytecap_(" #a ")")))
#define _Deref_prepost_bytecount_(a) __attribute__((annotate("_Deref_prepost_bytecount_(" #a ")")))
#define _Deref_prepost_cap_(a) __attribute__((annotate("_Deref_prepost_cap_(" #a ")")))
#define _Deref_prepost_count_(a) __attribute__((annotate("_Deref_prepost_count_(" #a ")")))
#define _Deref_prepost_invalid_ __attribute__((annotate("_Deref_prepost_invalid_")))
#define _Deref_prepost_maybenull_ __attribute__((annotate("_Deref_prepost_maybenull_")))
#define _Deref_prepost_notnull_ __attribute__((annotate("_Deref_prepost_notnull_")))
#define _Deref_prepost_null_ __attribute__((annotate("_Deref_prepost_null_")))
#define _Deref_prepost_opt_valid_ __attribute__((annotate("_Deref_prepost_opt_valid_")))
#define _Deref_prepost_opt_z_ __attribute__((annotate("_Deref_prepost_opt_z_")))
#define _Deref_prepost_readonly_ __attribute__((annotate("_Deref_prepost_readonly_")))
#define _Deref_prepost_valid_ __attribute__((annotate("_Deref_prepost_valid_")))
#define _Deref_prepost_writeonly_ __attribute__((annotate("_Deref_prepost_writeonly_")))
#define _Deref_prepost_z_ __attribute__((annotate("_Deref_prepost_z_")))
#define _Deref_ret_range_(a, b) __attribute__((annotate("_Deref_ret_range_(" #a ", " #b ")")))
#define _Deref_ret_z_ __attribute__((annotate("_Deref_ret_z_")))
#define _Enum_is_bitflag_ __attribute__((annotate("_Enum_is_bitflag_")))
#define _Field_range_(a, b) __attribute__((annotate("_Field_range_(" #a ", " #b ")")))
#define _Field_size_(a) __attribute__((annotate("_Field_size_(" #a ")")))
#define _Field_size_bytes_(a) __attribute__((annotate("_Field_size_bytes_(" #a ")")))
#define _Field_size_bytes_full_(a) __attribute__((annotate("_Field_size_bytes_full_(" #a ")")))
#define _Field_size_bytes_full_opt_(a)                                                             \
    __attribute__((annotate("_Field_size_bytes_full_opt_(" #a ")")))
#define _Field_size_bytes_opt_(a) __attribute__((annotate("_Field_size_bytes_opt_(" #a ")")))
#define _Field_size_bytes_part_(a, b)                                                              \
    __attribute__((annotate("_Field_size_bytes_part_(" #a ", " #b ")")))
#define _Field_size_bytes_part_opt_(a, b)                                                          \
    __attribute__((annotate("_Field_size_bytes_part_opt_(" #a ", " #b ")")))
#define _Field_size_full_(a) __attribute__((annotate("_Field_size_full_(" #a ")")))
#define _Field_size_full_opt_(a) __attribute__((annotate("_Field_size_full_opt_(" #a ")")))
#define _Field_size_opt_(a) __attribute__((annotate("_Field_size_opt_(" #a ")")))
#define _Field_size_part_(a, b) __attribute__((annotate("_Field_size_part_(" #a ", " #b ")")))
#define _Field_size_part_opt_(a, b)                                                                \
    __attribute__((annotate("_Field_size_part_opt_(" #a ", " #b ")")))
#define _Field_z_ __attribute__((annotate("_Field_z_")))
#define _Group_(a) __attribute__((annotate("_Group_(" #a ")")))
#define _In_ __attribute__((annotate("_In_")))
#define _In_bytecount_(a) __attribute__((annotate("_In_bytecount_(" #a ")")))
#define _In_bytecount_c_(a) __attribute__((annotate("_In_bytecount_c_(" #a ")")))
#define _In_bytecount_x_(a) __attribute__((annotate("_In_bytecount_x_(" #a ")")))
#define _In_count_(a) __attribute__((annotate("_In_count_(" #a ")")))
#define _In_count_c_(a) __attribute__((annotate("_In_count_c_(" #a ")")))
#define _In_count_x_(a) __attribute__((annotate("_In_count_x_(" #a ")")))
#define _In_defensive_(a) __attribute__((annotate("_In_defensive_(" #a ")")))
#define _In_opt_ __attribute__((annotate("_In_opt_")))
#define _In_opt_bytecount_(a) __attribute__((annotate("_In_opt_bytecount_(" #a ")")))
#define _In_opt_bytecount_x_(a) __attribute__((annotate("_In_opt_bytecount_x_(" #a ")")))
#define _In_opt_count_(a) __attribute__((annotate("_In_opt_count_(" #a ")")))
#define _In_opt_z_ __attribute__((annotate("_In_opt_z_")))
#define _In_range_(a, b) __attribute__((annotate("_In_range_(" #a ", " #b ")")))
#define _In_reads_(a) __attribute__((annotate("_In_reads_(" #a ")")))
#define _In_reads_bytes_(a) __attribute__((annotate("_In_reads_bytes_(" #a ")")))
#define _In_reads_bytes_opt_(a) __attribute__((annotate("_In_reads_bytes_opt_(" #a ")")))
#define _In_reads_bytes_to_(a, b) __attribute__((annotate("_In_reads_bytes_to_(" #a ", " #b ")")))
#define _In_reads_bytes_to_opt_(a, b)                                                              \
    __attribute__((annotate("_In_reads_bytes_to_opt_(" #a ", " #b ")")))
#define _In_reads_opt_(a) __attribute__((annotate("_In_reads_opt_(" #a ")")))
#define _In_reads_or_z_(a) __attribute__((annotate("_In_reads_or_z_(" #a ")")))
#define _In_reads_or_z_opt_(a) __attribute__((annotate("_In_reads_or_z_opt_(" #a ")")))
#define _In_reads_to_(a, b) __attribute__((annotate("_In_reads_to_(" #a ", " #b ")")))
#define _In_reads_to_opt_(a, b) __attribute__((annotate("_In_reads_to_opt_(" #a ", " #b ")")))
#define _In_reads_to_ptr_(a) __attribute__((annotate("_In_reads_to_ptr_(" #a ")")))
#define _In_reads_to_ptr_opt_(a) __attribute__((annotate("_In_reads_to_ptr_opt_(" #a ")")))
#define _In_reads_to_ptr_opt_z_(a) __attribute__((annotate("_In_reads_to_ptr_opt_z_(" #a ")")))
#define _In_reads_to_ptr_z_(a) __attribute__((annotate("_In_reads_to_ptr_z_(" #a ")")))
#define _In_reads_z_(a) __attribute__((annotate("_In_reads_z_(" #a ")")))
#define _In_reads_z_opt_(a) __attribute__((annotate("_In_reads_z_opt_(" #a ")")))
#define _In_z_ __attribute__((annotate("_In_z_")))
#define _In_z_count_(a) __attribute__((annotate("_In_z_count_(" #a ")")))
#define _Inout_ __attribute__((annotate("_Inout_")))
#define _Inout_bytecap_(a) __attribute__((annotate("_Inout_bytecap_(" #a ")")))
#define _Inout_bytecount_(a) __attribute__((annotate("_Inout_bytecount_(" #a ")")))
#define _Inout_bytecount_x_(a) __attribute__((annotate("_Inout_bytecount_x_(" #a ")")))
#define _Inout_cap_(a) __attribute__((annotate("_Inout_cap_(" #a ")")))
#define _Inout_count_(a) __attribute__((annotate("_Inout_count_(" #a ")")))
#define _Inout_defensive_(a) __attribute__((annotate("_Inout_defensive_(" #a ")")))
#define _Inout_opt_ __attribute__((annotate("_Inout_opt_")))
#define _Inout_opt_z_ __attribute__((annotate("_Inout_opt_z_")))
#define _Inout_range_(a, b) __attribute__((annotate("_Inout_range_(" #a ", " #b ")")))
#define _Inout_updates_(a) __attribute__((annotate("_Inout_updates_(" #a ")")))
#define _Inout_updates_all_(a) __attribute__((annotate("_Inout_updates_all_(" #a ")")))
#define _Inout_updates_all_opt_(a) __attribute__((annotate("_Inout_updates_all_opt_(" #a ")")))
#define _Inout_updates_bytes_(a) __attribute__((annotate("_Inout_updates_bytes_(" #a ")")))
#define _Inout_updates_bytes_all_(a) __attribute__((annotate("_Inout_updates_bytes_all_(" #a ")")))
#define _Inout_updates_bytes_all_opt_(a)                                                           \
    __attribute__((annotate("_Inout_updates_bytes_all_opt_(" #a ")")))
#define _Inout_updates_bytes_opt_(a) __attribute__((annotate("_Inout_updates_bytes_opt_(" #a ")")))
#define _Inout_updates_bytes_to_(a, b)                                                             \
    __attribute__((annotate("_Inout_updates_bytes_to_(" #a ", " #b ")")))
#define _Inout_updates_bytes_to_opt_(a, b)                                                         \
    __attribute__((annotate("_Inout_updates_bytes_to_opt_(" #a ", " #b ")")))
#define _Inout_updates_opt_(a) __attribute__((annotate("_Inout_updates_opt_(" #a ")")))
#define _Inout_updates_to_(a, b) __attribute__((annotate("_Inout_updates_to_(" #a ", " #b ")")))
#define _Inout_updates_to_opt_(a, b)                                                               \
    __attribute__((annotate("_Inout_updates_to_opt_(" #a ", " #b ")")))
#define _Inout_updates_z_(a) __attribute__((annotate("_Inout_updates_z_(" #a ")")))
#define _Inout_updates_z_opt_(a) __attribute__((annotate("_Inout_updates_z_opt_(" #a ")")))
#define _Inout_z_ __attribute__((annotate("_Inout_z_")))
#define _Inout_z_cap_(a) __attribute__((annotate("_Inout_z_cap_(" #a ")")))
#define _Internal_ __attribute__((annotate("_Internal_")))
#define _Internal_set_ __attribute__((annotate("_Internal_set_")))
#define _Literal_ __attribute__((annotate("_Literal_")))
#define _Maybe_raises_SEH_exception_ __attribute__((annotate("_Maybe_raises_SEH_exception_")))
#define _Maybenull_ __attribute__((annotate("_Maybenull_")))
#define _Must_inspect_result_ __attribute__((annotate("_Must_inspect_result_")))
#define _Notliteral_ __attribute__((annotate("_Notliteral_")))
#define _Notnull_ __attribute__((annotate("_Notnull_")))
#define _Notvalid_ __attribute__((annotate("_Notvalid_")))
#define _Null_ __attribute__((annotate("_Null_")))
#define _Null_terminated_ __attribute__((annotate("_Null_terminated_")))
#define _NullNull_terminated_ __attribute__((annotate("_NullNull_terminated_")))
#define _On_failure_(a) __attribute__((annotate("_On_failure_(" #a ")")))
#define _Out_ __attribute__((annotate("_Out_")))
#define _Out_bytecap_(a) __attribute__((annotate("_Out_bytecap_(" #a ")")))
#define _Out_bytecap_c_(a) __attribute__((annotate("_Out_bytecap_c_(" #a ")")))
#define _Out_bytecap_post_bytecount_(a, b)                                                         \
    __attribute__((annotate("_Out_bytecap_post_bytecount_(" #a ", " #b ")")))
#define _Out_bytecap_x_(a) __attribute__((annotate("_Out_bytecap_x_(" #a ")")))
#define _Out_bytecapcount_(a) __attribute__((annotate("_Out_bytecapcount_(" #a ")")))
#define _Out_cap_(a) __attribute__((annotate("_Out_cap_(" #a ")")))
#define _Out_cap_c_(a) __attribute__((annotate("_Out_cap_c_(" #a ")")))
#define _Out_cap_post_count_(a, b) __attribute__((annotate("_Out_cap_post_count_(" #a ", " #b ")")))
#define _Out_cap_x_(a) __attribute__((annotate("_Out_cap_x_(" #a ")")))
#define _Out_capcount_(a) __attribute__((annotate("_Out_capcount_(" #a ")")))
#define _Out_defensive_(a) __attribute__((annotate("_Out_defensive_(" #a ")")))
#define _Out_opt_ __attribute__((annotate("_Out_opt_")))
#define _Out_opt_bytecap_(a) __attribute__((annotate("_Out_opt_bytecap_(" #a ")")))
#define _Out_opt_bytecap_post_bytecount_(a, b)                                                     \
    __attribute__((annotate("_Out_opt_bytecap_post_bytecount_(" #a ", " #b ")")))
#define _Out_opt_bytecap_x_(a) __attribute__((annotate("_Out_opt_bytecap_x_(" #a ")")))
#define _Out_opt_cap_(a) __attribute__((annotate("_Out_opt_cap_(" #a ")")))
#define _Out_opt_cap_post_count_(a, b)                                                             \
    __attribute__((annotate("_Out_opt_cap_post_count_(" #a ", " #b ")")))
#define _Out_range_(a, b) __attribute__((annotate("_Out_range_(" #a ", " #b ")")))
#define _Out_result_bytebuffer_(a) __attribute__((annotate("_Out_result_bytebuffer_(" #a ")")))
#define _Out_writes_(a) __attribute__((annotate("_Out_writes_(" #a ")")))
#define _Out_writes_all_(a) __attribute__((annotate("_Out_writes_all_(" #a ")")))
#define _Out_writes_all_opt_(a) __attribute__((annotate("_Out_writes_all_opt_(" #a ")")))
#define _Out_writes_bytes_(a) __attribute__((annotate("_Out_writes_bytes_(" #a ")")))
#define _Out_writes_bytes_all_(a) __attribute__((annotate("_Out_writes_bytes_all_(" #a ")")))
#define _Out_writes_bytes_all_opt_(a)                                                              \
    __attribute__((annotate("_Out_writes_bytes_all_opt_(" #a ")")))
#define _Out_writes_bytes_opt_(a) __attribute__((annotate("_Out_writes_bytes_opt_(" #a ")")))
#define _Out_writes_bytes_to_(a, b)                                                                \
    __attribute__((annotate("_Out_writes_bytes_to_(" #a ", " #b ")")))
#define _Out_writes_bytes_to_opt_(a, b)                                                            \
    __attribute__((annotate("_Out_writes_bytes_to_opt_(" #a ", " #b ")")))
#define _Out_writes_opt_(a) __attribute__((annotate("_Out_writes_opt_(" #a ")")))
#define _Out_writes_to_(a, b) __attribute__((annotate("_Out_writes_to_(" #a ", " #b ")")))
#define _Out_writes_to_opt_(a, b) __attribute__((annotate("_Out_writes_to_opt_(" #a ", " #b ")")))
#define _Out_writes_to_ptr_(a) __attribute__((annotate("_Out_writes_to_ptr_(" #a ")")))
#define _Out_writes_to_ptr_opt_(a) __attribute__((annotate("_Out_writes_to_ptr_opt_(" #a ")")))
#define _Out_writes_to_ptr_opt_z_(a) __attribute__((annotate("_Out_writes_to_ptr_opt_z_(" #a ")")))
#define _Out_writes_to_ptr_z_(a) __attribute__((annotate("_Out_writes_to_ptr_z_(" #a ")")))
#define _Out_writes_z_(a) __attribute__((annotate("_Out_writes_z_(" #a ")")))
#define _Out_writes_z_opt_(a) __attribute__((annotate("_Out_writes_z_opt_(" #a ")")))
#define _Out_z_bytecap_(a) __attribute__((annotate("_Out_z_bytecap_(" #a ")")))
#define _Out_z_cap_(a) __attribute__((annotate("_Out_z_cap_(" #a ")")))
#define _Out_z_cap_post_count_(a, b)                                                               \
    __attribute__((annotate("_Out_z_cap_post_count_(" #a ", " #b ")")))
#define _Outptr_ __attribute__((annotate("_Outptr_")))
#define _Outptr_opt_ __attribute__((annotate("_Outptr_opt_")))
#define _Outptr_opt_result_buffer_(a)                                                              \
    __attribute__((annotate("_Outptr_opt_result_buffer_(" #a ")")))
#define _Outptr_opt_result_buffer_all_(a)                                                          \
    __attribute__((annotate("_Outptr_opt_result_buffer_all_(" #a ")")))
#define _Outptr_opt_result_buffer_all_maybenull_(a)                                                \
    __attribute__((annotate("_Outptr_opt_result_buffer_all_maybenull_(" #a ")")))
#define _Outptr_opt_result_buffer_maybenull_(a)                                                    \
    __attribute__((annotate("_Outptr_opt_result_buffer_maybenull_(" #a ")")))
#define _Outptr_opt_result_buffer_to_(a, b)                                                        \
    __attribute__((annotate("_Outptr_opt_result_buffer_to_(" #a ", " #b ")")))
#define _Outptr_opt_result_buffer_to_maybenull_(a, b)                                              \
    __attribute__((annotate("_Outptr_opt_result_buffer_to_maybenull_(" #a ", " #b ")")))
#define _Outptr_opt_result_bytebuffer_(a)                                                          \
    __attribute__((annotate("_Outptr_opt_result_bytebuffer_(" #a ")")))
#define _Outptr_opt_result_bytebuffer_all_(a)                                                      \
    __attribute__((annotate("_Outptr_opt_result_bytebuffer_all_(" #a ")")))
#define _Outptr_opt_result_bytebuffer_all_maybenull_(a)                                            \
    __attribute__((annotate("_Outptr_opt_result_bytebuffer_all_maybenull_(" #a ")")))
#define _Outptr_opt_result_bytebuffer_maybenull_(a)                                                \
    __attribute__((annotate("_Outptr_opt_result_bytebuffer_maybenull_(" #a ")")))
#define _Outptr_opt_result_bytebuffer_to_(a, b)                                                    \
    __attribute__((annotate("_Outptr_opt_result_bytebuffer_to_(" #a ", " #b ")")))
#define _Outptr_opt_result_bytebuffer_to_maybenull_(a, b)                                          \
    __attribute__((annotate("_Outptr_opt_result_bytebuffer_to_maybenull_(" #a ", " #b ")")))
#define _Outptr_opt_result_maybenull_ __attribute__((annotate("_Outptr_opt_result_maybenull_")))
#define _Outptr_opt_result_maybenull_z_ __attribute__((annotate("_Outptr_opt_result_maybenull_z_")))
#define _Outptr_opt_result_nullonfailure_                                                          \
    __attribute__((annotate("_Outptr_opt_result_nullonfailure_")))
#define _Outptr_opt_result_z_ __attribute__((annotate("_Outptr_opt_result_z_")))
#define _Outptr_result_buffer_(a) __attribute__((annotate("_Outptr_result_buffer_(" #a ")")))
#define _Outptr_result_buffer_all_(a)                                                              \
    __attribute__((annotate("_Outptr_result_buffer_all_(" #a ")")))
#define _Outptr_result_buffer_all_maybenull_(a)                                                    \
    __attribute__((annotate("_Outptr_result_buffer_all_maybenull_(" #a ")")))
#define _Outptr_result_buffer_maybenull_(a)                                                        \
    __attribute__((annotate("_Outptr_result_buffer_maybenull_(" #a ")")))
#define _Outptr_result_buffer_to_(a, b)                                                            \
    __attribute__((annotate("_Outptr_result_buffer_to_(" #a ", " #b ")")))
#define _Outptr_result_buffer_to_maybenull_(a, b)                                                  \
    __attribute__((annotate("_Outptr_result_buffer_to_maybenull_(" #a ", " #b ")")))
#define _Outptr_result_bytebuffer_(a)                                                              \
    __attribute__((annotate("_Outptr_result_bytebuffer_(" #a ")")))
#define _Outptr_result_bytebuffer_all_(a)                                                          \
    __attribute__((annotate("_Outptr_result_bytebuffer_all_(" #a ")")))
#define _Outptr_result_bytebuffer_all_maybenull_(a)                                                \
    __attribute__((annotate("_Outptr_result_bytebuffer_all_maybenull_(" #a ")")))
#define _Outptr_result_bytebuffer_maybenull_(a)                                                    \
    __attribute__((annotate("_Outptr_result_bytebuffer_maybenull_(" #a ")")))
#define _Outptr_result_bytebuffer_to_(a, b)                                                        \
    __attribute__((annotate("_Outptr_result_bytebuffer_to_(" #a ", " #b ")")))
#define _Outptr_result_bytebuffer_to_maybenull_(a, b)                                              \
    __attribute__((annotate("_Outptr_result_bytebuffer_to_maybenull_(" #a ", " #b ")")))
#define _Outptr_result_maybenull_ __attribute__((annotate("_Outptr_result_maybenull_")))
#define _Outptr_result_maybenull_z_ __attribute__((annotate("_Outptr_result_maybenull_z_")))
#define _Outptr_result_nullonfailure_ __attribute__((annotate("_Outptr_result_nullonfailure_")))
#define _Outptr_result_z_ __attribute__((annotate("_Outptr_result_z_")))
#define _Outref_ __attribute__((annotate("_Outref_")))
#define _Outref_result_buffer_(a) __attribute__((annotate("_Outref_result_buffer_(" #a ")")))
#define _Outref_result_bytebuffer_(a)                                                              \
    __attribute__((annotate("_Outref_result_bytebuffer_(" #a ")")))
#define _Outref_result_maybenull_ __attribute__((annotate("_Outref_result_maybenull_")))
#define _Outref_result_nullonfailure_ __attribute__((annotate("_Outref_result_nullonfailure_")))
#define _Points_to_data_ __attribute__((annotate("_Points_to_data_")))
#define _Post_ __attribute__((annotate("_Post_")))
#define _Post_bytecap_(a) __attribute__((annotate("_Post_bytecap_(" #a ")")))
#define _Post_bytecap_x_ __attribute__((annotate("_Post_bytecap_x_")))
#define _Post_bytecount_(a) __attribute__((annotate("_Post_bytecount_(" #a ")")))
#define _Post_bytecount_c_(a) __attribute__((annotate("_Post_bytecount_c_(" #a ")")))
#define _Post_cap_(a) __attribute__((annotate("_Post_cap_(" #a ")")))
#define _Post_cap_c_(a) __attribute__((annotate("_Post_cap_c_(" #a ")")))
#define _Post_const_ __attribute__((annotate("_Post_const_")))
#define _Post_count_(a) __attribute__((annotate("_Post_count_(" #a ")")))
#define _Post_defensive_ __attribute__((annotate("_Post_defensive_")))
#define _Post_equal_to_(a) __attribute__((annotate("_Post_equal_to_(" #a ")")))
#define _Post_invalid_ __attribute__((annotate("_Post_invalid_")))
#define _Post_literal_ __attribute__((annotate("_Post_literal_")))
#define _Post_maybenull_ __attribute__((annotate("_Post_maybenull_")))
#define _Post_maybenull_z_ __attribute__((annotate("_Post_maybenull_z_")))
#define _Post_notliteral_ __attribute__((annotate("_Post_notliteral_")))
#define _Post_notnull_ __attribute__((annotate("_Post_notnull_")))
#define _Post_null_ __attribute__((annotate("_Post_null_")))
#define _Post_opt_bytecap_(a) __attribute__((annotate("_Post_opt_bytecap_(" #a ")")))
#define _Post_opt_cap_(a) __attribute__((annotate("_Post_opt_cap_(" #a ")")))
#define _Post_opt_valid_ __attribute__((annotate("_Post_opt_valid_")))
#define _Post_opt_z_ __attribute__((annotate("_Post_opt_z_")))
#define _Post_ptr_invalid_ __attribute__((annotate("_Post_ptr_invalid_")))
#define _Post_readable_byte_size_(a) __attribute__((annotate("_Post_readable_byte_size_(" #a ")")))
#define _Post_readable_elements_(a) __attribute__((annotate("_Post_readable_elements_(" #a ")")))
#define _Post_readable_size_(a) __attribute__((annotate("_Post_readable_size_(" #a ")")))
#define _Post_readonly_ __attribute__((annotate("_Post_readonly_")))
#define _Post_ro_ __attribute__((annotate("_Post_ro_")))
#define _Post_satisfies_(a) __attribute__((annotate("_Post_satisfies_(" #a ")")))
#define _Post_unknown_ __attribute__((annotate("_Post_unknown_")))
#define _Post_valid_ __attribute__((annotate("_Post_valid_")))
#define _Post_valid_cap_(a) __attribute__((annotate("_Post_valid_cap_(" #a ")")))
#define _Post_writable_byte_size_(a) __attribute__((annotate("_Post_writable_byte_size_(" #a ")")))
#define _Post_writable_size_(a) __attribute__((annotate("_Post_writable_size_(" #a ")")))
#define _Post_writeonly_ __attribute__((annotate("_Post_writeonly_")))
#define _Post_z_ __attribute__((annotate("_Post_z_")))
#define _Pre_ __attribute__((annotate("_Pre_")))
#define _Pre_bytecap_(a) __attribute__((annotate("_Pre_bytecap_(" #a ")")))
#define _Pre_bytecap_x_ __attribute__((annotate("_Pre_bytecap_x_")))
#define _Pre_bytecount_(a) __attribute__((annotate("_Pre_bytecount_(" #a ")")))
#define _Pre_cap_(a) __attribute__((annotate("_Pre_cap_(" #a ")")))
#define _Pre_cap_c_(a) __attribute__((annotate("_Pre_cap_c_(" #a ")")))
#define _Pre_const_ __attribute__((annotate("_Pre_const_")))
#define _Pre_count_(a) __attribute__((annotate("_Pre_count_(" #a ")")))
#define _Pre_defensive_ __attribute__((annotate("_Pre_defensive_")))
#define _Pre_equal_to_(a) __attribute__((annotate("_Pre_equal_to_(" #a ")")))
#define _Pre_invalid_ __attribute__((annotate("_Pre_invalid_")))
#define _Pre_literal_ __attribute__((annotate("_Pre_literal_")))
#define _Pre_maybenull_ __attribute__((annotate("_Pre_maybenull_")))
#define _Pre_maybenull_z_ __attribute__((annotate("_Pre_maybenull_z_")))
#define _Pre_notliteral_ __attribute__((annotate("_Pre_notliteral_")))
#define _Pre_notnull_ __attribute__((annotate("_Pre_notnull_")))
#define _Pre_null_ __attribute__((annotate("_Pre_null_")))
#define _Pre_opt_bytecap_(a) __attribute__((annotate("_Pre_opt_bytecap_(" #a ")")))
#define _Pre_opt_cap_(a) __attribute__((annotate("_Pre_opt_cap_(" #a ")")))
#define _Pre_opt_valid_ __attribute__((annotate("_Pre_opt_valid_")))
#define _Pre_opt_z_ __attribute__((annotate("_Pre_opt_z_")))
#define _Pre_ptr_invalid_ __attribute__((annotate("_Pre_ptr_invalid_")))
#define _Pre_readable_byte_size_(a) __attribute__((annotate("_Pre_readable_byte_size_(" #a ")")))
#define _Pre_readable_elements_(a) __attribute__((annotate("_Pre_readable_elements_(" #a ")")))
#define _Pre_readable_size_(a) __attribute__((annotate("_Pre_readable_size_(" #a ")")))
#define _Pre_readonly_ __attribute__((annotate("_Pre_readonly_")))
#define _Pre_ro_ __attribute__((annotate("_Pre_ro_")))
#define _Pre_satisfies_(a) __attribute__((annotate("_Pre_satisfies_(" #a ")")))
#define _Pre_unknown_ __attribute__((annotate("_Pre_unknown_")))
#define _Pre_valid_ __attribute__((annotate("_Pre_valid_")))
#define _Pre_valid_cap_(a) __attribute__((annotate("_Pre_valid_cap_(" #a ")")))
#define _Pre_writable_byte_size_(a) __attribute__((annotate("_Pre_writable_byte_size_(" #a ")")))
#define _Pre_writable_size_(a) __attribute__((annotate("_Pre_writable_size_(" #a ")")))
#define _Pre_writeonly_ __attribute__((annotate("_Pre_writeonly_")))
#define _Pre_z_ __attribute__((annotate("_Pre_z_")))
#define _Prepost_ __attribute__((annotate("_Prepost_")))
#define _Printf_format_string_ __attribute__((annotate("_Printf_format_string_")))
#define _Printf_format_string_params_ __attribute__((annotate("_Printf_format_string_params_")))
#define _Raises_SEH_exception_ __attribute__((annotate("_Raises_SEH_exception_")))
#define _Readable_bytes_(a) __attribute__((annotate("_Readable_bytes_(" #a ")")))
#define _Readable_elements_(a) __attribute__((annotate("_Readable_elements_(" #a ")")))
#define _Reserved_ __attribute__((annotate("_Reserved_")))
#define _Result_nullonfailure_ __attribute__((annotate("_Result_nullonfailure_")))
#define _Result_zeroonfailure_ __attribute__((annotate("_Result_zeroonfailure_")))
#define _Ret_ __attribute__((annotate("_Ret_")))
#define _Ret_bytecap_(a) __attribute__((annotate("_Ret_bytecap_(" #a ")")))
#define _Ret_bytecount_(a) __attribute__((annotate("_Ret_bytecount_(" #a ")")))
#define _Ret_cap_(a) __attribute__((annotate("_Ret_cap_(" #a ")")))
#define _Ret_count_(a) __attribute__((annotate("_Ret_count_(" #a ")")))
#define _Ret_maybenull_ __attribute__((annotate("_Ret_maybenull_")))
#define _Ret_maybenull_z_ __attribute__((annotate("_Ret_maybenull_z_")))
#define _Ret_notnull_ __attribute__((annotate("_Ret_notnull_")))
#define _Ret_null_ __attribute__((annotate("_Ret_null_")))
#define _Ret_opt_bytecap_(a) __attribute__((annotate("_Ret_opt_bytecap_(" #a ")")))
#define _Ret_opt_cap_(a) __attribute__((annotate("_Ret_opt_cap_(" #a ")")))
#define _Ret_range_(a, b) __attribute__((annotate("_Ret_range_(" #a ", " #b ")")))
#define _Ret_valid_ __attribute__((annotate("_Ret_valid_")))
#define _Ret_writes_(a) __attribute__((annotate("_Ret_writes_(" #a ")")))
#define _Ret_writes_bytes_(a) __attribute__((annotate("_Ret_writes_bytes_(" #a ")")))
#define _Ret_writes_bytes_maybenull_(a)                                                            \
    __attribute__((annotate("_Ret_writes_bytes_maybenull_(" #a ")")))
#define _Ret_writes_bytes_to_(a, b)                                                                \
    __attribute__((annotate("_Ret_writes_bytes_to_(" #a ", " #b ")")))
#define _Ret_writes_bytes_to_maybenull_(a, b)                                                      \
    __attribute__((annotate("_Ret_writes_bytes_to_maybenull_(" #a ", " #b ")")))
#define _Ret_writes_maybenull_(a) __attribute__((annotate("_Ret_writes_maybenull_(" #a ")")))
#define _Ret_writes_maybenull_z_(a) __attribute__((annotate("_Ret_writes_maybenull_z_(" #a ")")))
#define _Ret_writes_to_(a, b) __attribute__((annotate("_Ret_writes_to_(" #a ", " #b ")")))
#define _Ret_writes_to_maybenull_(a, b)                                                            \
    __attribute__((annotate("_Ret_writes_to_maybenull_(" #a ", " #b ")")))
#define _Ret_writes_z_(a) __attribute__((annotate("_Ret_writes_z_(" #a ")")))
#define _Ret_z_ __attribute__((annotate("_Ret_z_")))
#define _Ret_z_bytecount_(a) __attribute__((annotate("_Ret_z_bytecount_(" #a ")")))
#define _Return_ __attribute__((annotate("_Return_")))
#define _Return_type_success_(a) __attribute__((annotate("_Return_type_success_(" #a ")")))
#define _Satisfies_(a) __attribute__((annotate("_Satisfies_(" #a ")")))
#define _Scanf_format_string_ __attribute__((annotate("_Scanf_format_string_")))
#define _Scanf_s_format_string_ __attribute__((annotate("_Scanf_s_format_string_")))
#define _Strict_type_match_ __attribute__((annotate("_Strict_type_match_")))
#define _Struct_size_bytes_(a) __attribute__((annotate("_Struct_size_bytes_(" #a ")")))
#define _Success_(a) __attribute__((annotate("_Success_(" #a ")")))
#define _Unchanged_(a) __attribute__((annotate("_Unchanged_(" #a ")")))
#define _Use_decl_annotations_ __attribute__((annotate("_Use_decl_annotations_")))
#define _Valid_ __attribute__((annotate("_Valid_")))
#define _When_(a, b) __attribute__((annotate("_When_(" #a ", " #b ")")))
#define _Writable_bytes_(a) __attribute__((annotate("_Writable_bytes_(" #a ")")))
#define _Writable_elements_(a) __attribute__((annotate("_Writable_elements_(" #a ")")))
#else
#define _Always_(a)
#define _Analysis_mode_(a)
#define _Analysis_noreturn_
#define _At_(a, b)
#define _At_buffer_(a, b, c, d)
#define _Callback_
#define _Check_return_
#define _Check_return_opt_
#define _COM_Outptr_
#define _COM_Outptr_opt_
#define _COM_Outptr_opt_result_maybenull_
#define _COM_Outptr_result_maybenull_
#define _Const_
#define _Decl_callbacks_
#define _Deref_
#define _Deref_in_range_(a, b)
#define _Deref_inout_range_(a, b)
#define _Deref_inout_z_
#define _Deref_notnull_
#define _Deref_opt_out_
#define _Deref_opt_out_opt_
#define _Deref_opt_out_z_
#define _Deref_out_
#define _Deref_out_bytecap_(a)
#define _Deref_out_cap_(a)
#define _Deref_out_opt_
#define _Deref_out_opt_z_
#define _Deref_out_range_(a, b)
#define _Deref_out_z_
#define _Deref_post_bytecap_(a)
#define _Deref_post_bytecount_(a)
#define _Deref_post_cap_(a)
#define _Deref_post_count_(a)
#define _Deref_post_invalid_
#define _Deref_post_maybenull_
#define _Deref_post_notnull_
#define _Deref_post_null_
#define _Deref_post_opt_valid_
#define _Deref_post_opt_z_
#define _Deref_post_readonly_
#define _Deref_post_valid_
#define _Deref_post_writeonly_
#define _Deref_post_z_
#define _Deref_pre_bytecap_(a)
#define _Deref_pre_bytecount_(a)
#define _Deref_pre_cap_(a)
#define _Deref_pre_count_(a)
#define _Deref_pre_invalid_
#define _Deref_pre_maybenull_
#define _Deref_pre_notnull_
#define _Deref_pre_null_
#define _Deref_pre_opt_valid_
#define _Deref_pre_opt_z_
#define _Deref_pre_readonly_
#define _Deref_pre_valid_
#define _Deref_pre_writeonly_
#define _Deref_pre_z_
#define _Deref_prepost_bytecap_(a)
#define _Deref_prepost_bytecount_(a)
#define _Deref_prepost_cap_(a)
#define _Deref_prepost_count_(a)
#define _Deref_prepost_invalid_
#define _Deref_prepost_maybenull_
#define _Deref_prepost_notnull_
#define _Deref_prepost_null_
#define _Deref_prepost_opt_valid_
#define _Deref_prepost_opt_z_
#define _Deref_prepost_readonly_
#define _Deref_prepost_valid_
#define _Deref_prepost_writeonly_
#define _Deref_prepost_z_
#define _Deref_ret_range_(a, b)
#define _Deref_ret_z_
#define _Enum_is_bitflag_
#define _Field_range_(a, b)
#define _Field_size_(a)
#define _Field_size_bytes_(a)
#define _Field_size_bytes_full_(a)
#define _Field_size_bytes_full_opt_(a)
#define _Field_size_bytes_opt_(a)
#define _Field_size_bytes_part_(a, b)
#define _Field_size_bytes_part_opt_(a, b)
#define _Field_size_full_(a)
#define _Field_size_full_opt_(a)
#define _Field_size_opt_(a)
#define _Field_size_part_(a, b)
#define _Field_size_part_opt_(a, b)
#define _Field_z_
#define _Group_(a)
#define _In_
#define _In_bytecount_(a)
#define _In_bytecount_c_(a)
#define _In_bytecount_x_(a)
#define _In_count_(a)
#define _In_count_c_(a)
#define _In_count_x_(a)
#define _In_defensive_(a)
#define _In_opt_
#define _In_opt_bytecount_(a)
#define _In_opt_bytecount_x_(a)
#define _In_opt_count_(a)
#define _In_opt_z_
#define _In_range_(a, b)
#define _In_reads_(a)
#define _In_reads_bytes_(a)
#define _In_reads_bytes_opt_(a)
#define _In_reads_bytes_to_(a, b)
#define _In_reads_bytes_to_opt_(a, b)
#define _In_reads_opt_(a)
#define _In_reads_or_z_(a)
#define _In_reads_or_z_opt_(a)
#define _In_reads_to_(a, b)
#define _In_reads_to_opt_(a, b)
#define _In_reads_to_ptr_(a)
#define _In_reads_to_ptr_opt_(a)
#define _In_reads_to_ptr_opt_z_(a)
#define _In_reads_to_ptr_z_(a)
#define _In_reads_z_(a)
#define _In_reads_z_opt_(a)
#define _In_z_
#define _In_z_count_(a)
#define _Inout_
#define _Inout_bytecap_(a)
#define _Inout_bytecount_(a)
#define _Inout_bytecount_x_(a)
#define _Inout_cap_(a)
#define _Inout_count_(a)
#define _Inout_defensive_(a)
#define _Inout_opt_
#define _Inout_opt_z_
#define _Inout_range_(a, b)
#define _Inout_updates_(a)
#define _Inout_updates_all_(a)
#define _Inout_updates_all_opt_(a)
#define _Inout_updates_bytes_(a)
#define _Inout_updates_bytes_all_(a)
#define _Inout_updates_bytes_all_opt_(a)
#define _Inout_updates_bytes_opt_(a)
#define _Inout_updates_bytes_to_(a, b)
#define _Inout_updates_bytes_to_opt_(a, b)
#define _Inout_updates_opt_(a)
#define _Inout_updates_to_(a, b)
#define _Inout_updates_to_opt_(a, b)
#define _Inout_updates_z_(a)
#define _Inout_updates_z_opt_(a)
#define _Inout_z_
#define _Inout_z_cap_(a)
#define _Internal_
#define _Internal_set_
#define _Literal_
#define _Maybe_raises_SEH_exception_
#define _Maybenull_
#define _Must_inspect_result_
#define _Notliteral_
#define _Notnull_
#define _Notvalid_
#define _Null_
#define _Null_terminated_
#define _NullNull_terminated_
#define _On_failure_(a)
#define _Out_
#define _Out_bytecap_(a)
#define _Out_bytecap_c_(a)
#define _Out_bytecap_post_bytecount_(a, b)
#define _Out_bytecap_x_(a)
#define _Out_bytecapcount_(a)
#define _Out_cap_(a)
#define _Out_cap_c_(a)
#define _Out_cap_post_count_(a, b)
#define _Out_cap_x_(a)
#define _Out_capcount_(a)
#define _Out_defensive_(a)
#define _Out_opt_
#define _Out_opt_bytecap_(a)
#define _Out_opt_bytecap_post_bytecount_(a, b)
#define _Out_opt_bytecap_x_(a)
#define _Out_opt_cap_(a)
#define _Out_opt_cap_post_count_(a, b)
#define _Out_range_(a, b)
#define _Out_result_bytebuffer_(a)
#define _Out_writes_(a)
#define _Out_writes_all_(a)
#define _Out_writes_all_opt_(a)
#define _Out_writes_bytes_(a)
#define _Out_writes_bytes_all_(a)
#define _Out_writes_bytes_all_opt_(a)
#define _Out_writes_bytes_opt_(a)
#define _Out_writes_bytes_to_(a, b)
#define _Out_writes_bytes_to_opt_(a, b)
#define _Out_writes_opt_(a)
#define _Out_writes_to_(a, b)
#define _Out_writes_to_opt_(a, b)
#define _Out_writes_to_ptr_(a)
#define _Out_writes_to_ptr_opt_(a)
#define _Out_writes_to_ptr_opt_z_(a)
#define _Out_writes_to_ptr_z_(a)
#define _Out_writes_z_(a)
#define _Out_writes_z_opt_(a)
#define _Out_z_bytecap_(a)
#define _Out_z_cap_(a)
#define _Out_z_cap_post_count_(a, b)
#define _Outptr_
#define _Outptr_opt_
#define _Outptr_opt_result_buffer_(a)
#define _Outptr_opt_result_buffer_all_(a)
#define _Outptr_opt_result_buffer_all_maybenull_(a)
#define _Outptr_opt_result_buffer_maybenull_(a)
#define _Outptr_opt_result_buffer_to_(a, b)
#define _Outptr_opt_result_buffer_to_maybenull_(a, b)
#define _Outptr_opt_result_bytebuffer_(a)
#define _Outptr_opt_result_bytebuffer_all_(a)
#define _Outptr_opt_result_bytebuffer_all_maybenull_(a)
#define _Outptr_opt_result_bytebuffer_maybenull_(a)
#define _Outptr_opt_result_bytebuffer_to_(a, b)
#define _Outptr_opt_result_bytebuffer_to_maybenull_(a, b)
#define _Outptr_opt_result_maybenull_
#define _Outptr_opt_result_maybenull_z_
#define _Outptr_opt_result_nullonfailure_
#define _Outptr_opt_result_z_
#define _Outptr_result_buffer_(a)
#define _Outptr_result_buffer_all_(a)
#define _Outptr_result_buffer_all_maybenull_(a)
#define _Outptr_result_buffer_maybenull_(a)
#define _Outptr_result_buffer_to_(a, b)
#define _Outptr_result_buffer_to_maybenull_(a, b)
#define _Outptr_result_bytebuffer_(a)
#define _Outptr_result_bytebuffer_all_(a)
#define _Outptr_result_bytebuffer_all_maybenull_(a)
#define _Outptr_result_bytebuffer_maybenull_(a)
#define _Outptr_result_bytebuffer_to_(a, b)
#define _Outptr_result_bytebuffer_to_maybenull_(a, b)
#define _Outptr_result_maybenull_
#define _Outptr_result_maybenull_z_
#define _Outptr_result_nullonfailure_
#define _Outptr_result_z_
#define _Outref_
#define _Outref_result_buffer_(a)
#define _Outref_result_bytebuffer_(a)
#define _Outref_result_maybenull_
#define _Outref_result_nullonfailure_
#define _Points_to_data_
#define _Post_
#define _Post_bytecap_(a)
#define _Post_bytecap_x_
#define _Post_bytecount_(a)
#define _Post_bytecount_c_(a)
#define _Post_cap_(a)
#define _Post_cap_c_(a)
#define _Post_const_
#define _Post_count_(a)
#define _Post_defensive_
#define _Post_equal_to_(a)
#define _Post_invalid_
#define _Post_literal_
#define _Post_maybenull_
#define _Post_maybenull_z_
#define _Post_notliteral_
#define _Post_notnull_
#define _Post_null_
#define _Post_opt_bytecap_(a)
#define _Post_opt_cap_(a)
#define _Post_opt_valid_
#define _Post_opt_z_
#define _Post_ptr_invalid_
#define _Post_readable_byte_size_(a)
#define _Post_readable_elements_(a)
#define _Post_readable_size_(a)
#define _Post_readonly_
#define _Post_ro_
#define _Post_satisfies_(a)
#define _Post_unknown_
#define _Post_valid_
#define _Post_valid_cap_(a)
#define _Post_writable_byte_size_(a)
#define _Post_writable_size_(a)
#define _Post_writeonly_
#define _Post_z_
#define _Pre_
#define _Pre_bytecap_(a)
#define _Pre_bytecap_x_
#define _Pre_bytecount_(a)
#define _Pre_cap_(a)
#define _Pre_cap_c_(a)
#define _Pre_const_
#define _Pre_count_(a)
#define _Pre_defensive_
#define _Pre_equal_to_(a)
#define _Pre_invalid_
#define _Pre_literal_
#define _Pre_maybenull_
#define _Pre_maybenull_z_
#define _Pre_notliteral_
#define _Pre_notnull_
#define _Pre_null_
#define _Pre_opt_bytecap_(a)
#define _Pre_opt_cap_(a)
#define _Pre_opt_valid_
#define _Pre_opt_z_
#define _Pre_ptr_invalid_
#define _Pre_readable_byte_size_(a)
#define _Pre_readable_elements_(a)
#define _Pre_readable_size_(a)
#define _Pre_readonly_
#define _Pre_ro_
#define _Pre_satisfies_(a)
#define _Pre_unknown_
#define _Pre_valid_
#define _Pre_valid_cap_(a)
#define _Pre_writable_byte_size_(a)
#define _Pre_writable_size_(a)
#define _Pre_writeonly_
#define _Pre_z_
#define _Prepost_
#define _Printf_format_string_
#define _Printf_format_string_params_
#define _Raises_SEH_exception_
#define _Readable_bytes_(a)
#define _Readable_elements_(a)
#define _Reserved_
#define _Result_nullonfailure_
#define _Result_zeroonfailure_
#define _Ret_
#define _Ret_bytecap_(a)
#define _Ret_bytecount_(a)
#define _Ret_cap_(a)
#define _Ret_count_(a)
#define _Ret_maybenull_
#define _Ret_maybenull_z_
#define _Ret_notnull_
#define _Ret_null_
#define _Ret_opt_bytecap_(a)
#define _Ret_opt_cap_(a)
#define _Ret_range_(a, b)
#define _Ret_valid_
#define _Ret_writes_(a)
#define _Ret_writes_bytes_(a)
#define _Ret_writes_bytes_maybenull_(a)
#define _Ret_writes_bytes_to_(a, b)
#define _Ret_writes_bytes_to_maybenull_(a, b)
#define _Ret_writes_maybenull_(a)
#define _Ret_writes_maybenull_z_(a)
#define _Ret_writes_to_(a, b)
#define _Ret_writes_to_maybenull_(a, b)
#define _Ret_writes_z_(a)
#define _Ret_z_
#define _Ret_z_bytecount_(a)
#define _Return_
#define _Return_type_success_(a)
#define _Satisfies_(a)
#define _Scanf_format_string_
#define _Scanf_s_format_string_
#define _Strict_type_match_
#define _Struct_size_bytes_(a)
#define _Success_(a)
#define _Unchanged_(a)
#define _Use_decl_annotations_
#define _Valid_
#define _When_(a, b)
#define _Writable_bytes_(a)
#define _Writable_elements_(a)
#endif

/*
 * Statements for an analyser. Our checker takes an assumption at its word; a build drops it, and
 * does not evaluate the expression.
 */
#if defined(__CWDK_CONTRACTS__)
#if defined(__cplusplus)
extern "C"
#endif
    void
    __cwdk_assume(int condition);
#define _Analysis_assume_(e) __cwdk_assume(!!(e))
#else
#define _Analysis_assume_(e) ((void)0)
#endif
#define __analysis_assume(e) _Analysis_assume_(e)
#define _Analysis_assume_nullterminated_(e) ((void)0)
#define _Analysis_assume_lock_acquired_(l) ((void)0)
#define _Analysis_assume_lock_released_(l) ((void)0)
#define _Analysis_assume_lock_held_(l) ((void)0)
#define _Analysis_assume_lock_not_held_(l) ((void)0)
#define _Analysis_assume_same_lock_(a, b) ((void)0)
#define __analysis_assert(e) ((void)0)
#define __assume_validated(e) ((void)0)
#define _Globally_
#define _Frees_ptr_
#define _Frees_ptr_opt_

/* A word for readers only, in both. */
#define _Unreferenced_parameter_

#endif
