/*
 * SAL words about locks: which are taken, held, released, and what they guard.
 */
#ifndef CWDK_CONCURRENCYSAL_H
#define CWDK_CONCURRENCYSAL_H

#if defined(__CWDK_CONTRACTS__)
#define _Acquires_exclusive_lock_(a) __attribute__((annotate("_Acquires_exclusive_lock_(" #a ")")))
#define _Acquires_lock_(a) __attribute__((annotate("_Acquires_lock_(" #a ")")))
#define _Acquires_nonreentrant_lock_(a)                                                            \
    __attribute__((annotate("_Acquires_nonreentrant_lock_(" #a ")")))
#define _Acquires_shared_lock_(a) __attribute__((annotate("_Acquires_shared_lock_(" #a ")")))
#define _Analysis_suppress_lock_checking_(a)                                                       \
    __attribute__((annotate("_Analysis_suppress_lock_checking_(" #a ")")))
#define _Benign_race_begin_ __attribute__((annotate("_Benign_race_begin_")))
#define _Benign_race_end_ __attribute__((annotate("_Benign_race_end_")))
#define _Create_lock_level_(a) __attribute__((annotate("_Create_lock_level_(" #a ")")))
#define _Guarded_by_(a) __attribute__((annotate("_Guarded_by_(" #a ")")))
#define _Has_lock_kind_(a) __attribute__((annotate("_Has_lock_kind_(" #a ")")))
#define _Has_lock_level_(a) __attribute__((annotate("_Has_lock_level_(" #a ")")))
#define _Interlocked_ __attribute__((annotate("_Interlocked_")))
#define _Interlocked_operand_ __attribute__((annotate("_Interlocked_operand_")))
#define _Lock_level_order_(a, b) __attribute__((annotate("_Lock_level_order_(" #a ", " #b ")")))
#define _No_competing_thread_ __attribute__((annotate("_No_competing_thread_")))
#define _No_competing_thread_begin_ __attribute__((annotate("_No_competing_thread_begin_")))
#define _No_competing_thread_end_ __attribute__((annotate("_No_competing_thread_end_")))
#define _Post_same_lock_(a, b) __attribute__((annotate("_Post_same_lock_(" #a ", " #b ")")))
#define _Releases_exclusive_lock_(a) __attribute__((annotate("_Releases_exclusive_lock_(" #a ")")))
#define _Releases_lock_(a) __attribute__((annotate("_Releases_lock_(" #a ")")))
#define _Releases_nonreentrant_lock_(a)                                                            \
    __attribute__((annotate("_Releases_nonreentrant_lock_(" #a ")")))
#define _Releases_shared_lock_(a) __attribute__((annotate("_Releases_shared_lock_(" #a ")")))
#define _Requires_exclusive_lock_held_(a)                                                          \
    __attribute__((annotate("_Requires_exclusive_lock_held_(" #a ")")))
#define _Requires_lock_held_(a) __attribute__((annotate("_Requires_lock_held_(" #a ")")))
#define _Requires_lock_not_held_(a) __attribute__((annotate("_Requires_lock_not_held_(" #a ")")))
#define _Requires_no_locks_held_ __attribute__((annotate("_Requires_no_locks_held_")))
#define _Requires_shared_lock_held_(a)                                                             \
    __attribute__((annotate("_Requires_shared_lock_held_(" #a ")")))
#define _Write_guarded_by_(a) __attribute__((annotate("_Write_guarded_by_(" #a ")")))
#else
#define _Acquires_exclusive_lock_(a)
#define _Acquires_lock_(a)
#define _Acquires_nonreentrant_lock_(a)
#define _Acquires_shared_lock_(a)
#define _Analysis_suppress_lock_checking_(a)
#define _Benign_race_begin_
#define _Benign_race_end_
#define _Create_lock_level_(a)
#define _Guarded_by_(a)
#define _Has_lock_kind_(a)
#define _Has_lock_level_(a)
#define _Interlocked_
#define _Interlocked_operand_
#define _Lock_level_order_(a, b)
#define _No_competing_thread_
#define _No_competing_thread_begin_
#define _No_competing_thread_end_
#define _Post_same_lock_(a, b)
#define _Releases_exclusive_lock_(a)
#define _Releases_lock_(a)
#define _Releases_nonreentrant_lock_(a)
#define _Releases_shared_lock_(a)
#define _Requires_exclusive_lock_held_(a)
#define _Requires_lock_held_(a)
#define _Requires_lock_not_held_(a)
#define _Requires_no_locks_held_
#define _Requires_shared_lock_held_(a)
#define _Write_guarded_by_(a)
#endif

#endif
