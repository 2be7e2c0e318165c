/*
 * Compiler intrinsics as kernel sources spell them. What clang knows as a builtin is declared;
 * the privileged and GS-relative instructions it does not know are given here.
 */
#ifndef CWDK_NT_INTRINSICS_H
#define CWDK_NT_INTRINSICS_H

#include "nt/basic.h"

EXTERN_C_START

long _InterlockedIncrement(long volatile *);
long _InterlockedDecrement(long volatile *);
long _InterlockedExchange(long volatile *, long);
long _InterlockedExchangeAdd(long volatile *, long);
long _InterlockedCompareExchange(long volatile *, long, long);
long _InterlockedAnd(long volatile *, long);
long _InterlockedOr(long volatile *, long);
long _InterlockedXor(long volatile *, long);
short _InterlockedIncrement16(short volatile *);
short _InterlockedDecrement16(short volatile *);
short _InterlockedExchange16(short volatile *, short);
short _InterlockedExchangeAdd16(short volatile *, short);
short _InterlockedCompareExchange16(short volatile *, short, short);
short _InterlockedAnd16(short volatile *, short);
short _InterlockedOr16(short volatile *, short);
short _InterlockedXor16(short volatile *, short);
char _InterlockedExchange8(char volatile *, char);
char _InterlockedExchangeAdd8(char volatile *, char);
char _InterlockedCompareExchange8(char volatile *, char, char);
char _InterlockedAnd8(char volatile *, char);
char _InterlockedOr8(char volatile *, char);
char _InterlockedXor8(char volatile *, char);
__int64 _InterlockedIncrement64(__int64 volatile *);
__int64 _InterlockedDecrement64(__int64 volatile *);
__int64 _InterlockedExchange64(__int64 volatile *, __int64);
__int64 _InterlockedExchangeAdd64(__int64 volatile *, __int64);
__int64 _InterlockedCompareExchange64(__int64 volatile *, __int64, __int64);
__int64 _InterlockedAnd64(__int64 volatile *, __int64);
__int64 _InterlockedOr64(__int64 volatile *, __int64);
__int64 _InterlockedXor64(__int64 volatile *, __int64);
void *_InterlockedExchangePointer(_Inout_ void *volatile *, _In_opt_ void *);
void *_InterlockedCompareExchangePointer(_Inout_ void *volatile *, _In_opt_ void *,
                                         _In_opt_ void *);
unsigned char _interlockedbittestandset(long volatile *, long);
unsigned char _interlockedbittestandreset(long volatile *, long);
unsigned char _interlockedbittestandset64(__int64 volatile *, __int64);
unsigned char _interlockedbittestandreset64(__int64 volatile *, __int64);
_Check_return_ unsigned char _bittest(long const *, long);
unsigned char _bittestandcomplement(long *, long);
unsigned char _bittestandreset(long *, long);
unsigned char _bittestandset(long *, long);
unsigned char _bittest64(__int64 const *, __int64);
unsigned char _bittestandcomplement64(__int64 *, __int64);
unsigned char _bittestandreset64(__int64 *, __int64);
unsigned char _bittestandset64(__int64 *, __int64);
unsigned char _BitScanForward(unsigned long *, unsigned long);
unsigned char _BitScanReverse(unsigned long *, unsigned long);
unsigned char _BitScanForward64(unsigned long *, unsigned __int64);
unsigned char _BitScanReverse64(unsigned long *, unsigned __int64);
_Check_return_ unsigned short _byteswap_ushort(unsigned short);
_Check_return_ unsigned long _byteswap_ulong(unsigned long);
_Check_return_ unsigned __int64 _byteswap_uint64(unsigned __int64);
unsigned char _rotl8(unsigned char, unsigned char);
unsigned char _rotr8(unsigned char, unsigned char);
unsigned short _rotl16(unsigned short, unsigned char);
unsigned short _rotr16(unsigned short, unsigned char);
unsigned int _rotl(unsigned int, int);
unsigned int _rotr(unsigned int, int);
unsigned __int64 _rotl64(unsigned __int64, int);
unsigned __int64 _rotr64(unsigned __int64, int);
void _ReadWriteBarrier(void);
void *_ReturnAddress(void);
void *_AddressOfReturnAddress(void);
void __debugbreak(void);
DECLSPEC_NORETURN void __fastfail(unsigned int);
__int64 __mulh(__int64, __int64);
unsigned __int64 __umulh(unsigned __int64, unsigned __int64);
unsigned char _InterlockedCompareExchange128(_Inout_updates_(2) __int64 volatile *, __int64,
                                             __int64, _Inout_updates_(2) __int64 *);

#if defined(_M_AMD64)
unsigned __int64 __shiftleft128(unsigned __int64, unsigned __int64, unsigned char);
unsigned __int64 __shiftright128(unsigned __int64, unsigned __int64, unsigned char);
__int64 _mul128(__int64, __int64, __int64 *);
unsigned __int64 _umul128(unsigned __int64, unsigned __int64, unsigned __int64 *);
unsigned __int64 __popcnt64(unsigned __int64);
unsigned __int64 __rdtsc(void);
void __stosb(unsigned char *, unsigned char, unsigned __int64);
void __cpuidex(int[4], int, int);
void __cpuid(int[4], int);
void __faststorefence(void);
void __int2c(void);
void _mm_pause(void);
void _mm_lfence(void);
void _mm_sfence(void);
void _mm_mfence(void);
void _mm_clflush(void const *);
unsigned int _mm_getcsr(void);
void _mm_setcsr(unsigned int);

/* The task priority register is the IRQL on x64. */
_IRQL_requires_max_(HIGH_LEVEL)
FORCEINLINE unsigned __int64 __readcr8(void) {
    unsigned __int64 value;
    __asm__ __volatile__("movq %%cr8, %0" : "=r"(value) : : "memory");
    return value;
}
_IRQL_requires_max_(HIGH_LEVEL)
FORCEINLINE void __writecr8(unsigned __int64 value) {
    __asm__ __volatile__("movq %0, %%cr8" : : "r"(value) : "memory");
}

/* The other control registers: paging, the faulting address, the page tables, features in use. */
FORCEINLINE unsigned __int64 __readcr0(void) {
    unsigned __int64 value;
    __asm__ __volatile__("movq %%cr0, %0" : "=r"(value) : : "memory");
    return value;
}
FORCEINLINE unsigned __int64 __readcr2(void) {
    unsigned __int64 value;
    __asm__ __volatile__("movq %%cr2, %0" : "=r"(value) : : "memory");
    return value;
}
FORCEINLINE unsigned __int64 __readcr3(void) {
    unsigned __int64 value;
    __asm__ __volatile__("movq %%cr3, %0" : "=r"(value) : : "memory");
    return value;
}
FORCEINLINE unsigned __int64 __readcr4(void) {
    unsigned __int64 value;
    __asm__ __volatile__("movq %%cr4, %0" : "=r"(value) : : "memory");
    return value;
}
FORCEINLINE void __writecr0(unsigned __int64 value) {
    __asm__ __volatile__("movq %0, %%cr0" : : "r"(value) : "memory");
}
FORCEINLINE void __writecr3(unsigned __int64 value) {
    __asm__ __volatile__("movq %0, %%cr3" : : "r"(value) : "memory");
}
FORCEINLINE void __writecr4(unsigned __int64 value) {
    __asm__ __volatile__("movq %0, %%cr4" : : "r"(value) : "memory");
}

/* GS is the base of the processor control region. */
unsigned char __readgsbyte(unsigned long);
unsigned short __readgsword(unsigned long);
unsigned long __readgsdword(unsigned long);
unsigned __int64 __readgsqword(unsigned long);
#define CWDK_GS_(type) (type __attribute__((address_space(256))) volatile *)(unsigned __int64)
FORCEINLINE void __writegsbyte(unsigned long offset, unsigned char value) {
    *(CWDK_GS_(unsigned char) offset) = value;
}
FORCEINLINE void __writegsword(unsigned long offset, unsigned short value) {
    *(CWDK_GS_(unsigned short) offset) = value;
}
FORCEINLINE void __writegsdword(unsigned long offset, unsigned long value) {
    *(CWDK_GS_(unsigned long) offset) = value;
}
FORCEINLINE void __writegsqword(unsigned long offset, unsigned __int64 value) {
    *(CWDK_GS_(unsigned __int64) offset) = value;
}
/* One instruction each, so that an interrupt cannot come between the read and the write. */
FORCEINLINE void __incgsbyte(unsigned long offset) {
    __asm__ __volatile__("incb %%gs:(%0)" : : "r"((unsigned __int64)offset) : "memory", "cc");
}
FORCEINLINE void __incgsword(unsigned long offset) {
    __asm__ __volatile__("incw %%gs:(%0)" : : "r"((unsigned __int64)offset) : "memory", "cc");
}
FORCEINLINE void __incgsdword(unsigned long offset) {
    __asm__ __volatile__("incl %%gs:(%0)" : : "r"((unsigned __int64)offset) : "memory", "cc");
}
FORCEINLINE void __incgsqword(unsigned long offset) {
    __asm__ __volatile__("incq %%gs:(%0)" : : "r"((unsigned __int64)offset) : "memory", "cc");
}
FORCEINLINE void __addgsbyte(unsigned long offset, unsigned char value) {
    __asm__ __volatile__("addb %1, %%gs:(%0)"
                         :
                         : "r"((unsigned __int64)offset), "q"(value)
                         : "memory", "cc");
}
FORCEINLINE void __addgsword(unsigned long offset, unsigned short value) {
    __asm__ __volatile__("addw %1, %%gs:(%0)"
                         :
                         : "r"((unsigned __int64)offset), "r"(value)
                         : "memory", "cc");
}
FORCEINLINE void __addgsdword(unsigned long offset, unsigned long value) {
    __asm__ __volatile__("addl %1, %%gs:(%0)"
                         :
                         : "r"((unsigned __int64)offset), "r"(value)
                         : "memory", "cc");
}
FORCEINLINE void __addgsqword(unsigned long offset, unsigned __int64 value) {
    __asm__ __volatile__("addq %1, %%gs:(%0)"
                         :
                         : "r"((unsigned __int64)offset), "r"(value)
                         : "memory", "cc");
}

/* Port input and output. */
FORCEINLINE unsigned char __inbyte(unsigned short port) {
    unsigned char value;
    __asm__ __volatile__("inb %w1, %b0" : "=a"(value) : "Nd"(port) : "memory");
    return value;
}
FORCEINLINE unsigned short __inword(unsigned short port) {
    unsigned short value;
    __asm__ __volatile__("inw %w1, %w0" : "=a"(value) : "Nd"(port) : "memory");
    return value;
}
FORCEINLINE unsigned long __indword(unsigned short port) {
    unsigned long value;
    __asm__ __volatile__("inl %w1, %k0" : "=a"(value) : "Nd"(port) : "memory");
    return value;
}
FORCEINLINE void __outbyte(unsigned short port, unsigned char value) {
    __asm__ __volatile__("outb %b0, %w1" : : "a"(value), "Nd"(port) : "memory");
}
FORCEINLINE void __outword(unsigned short port, unsigned short value) {
    __asm__ __volatile__("outw %w0, %w1" : : "a"(value), "Nd"(port) : "memory");
}
FORCEINLINE void __outdword(unsigned short port, unsigned long value) {
    __asm__ __volatile__("outl %k0, %w1" : : "a"(value), "Nd"(port) : "memory");
}
FORCEINLINE void __inbytestring(unsigned short port, _Out_writes_(count) unsigned char *buffer,
                                unsigned long count) {
    __asm__ __volatile__("rep insb" : "+D"(buffer), "+c"(count) : "d"(port) : "memory");
}
FORCEINLINE void __inwordstring(unsigned short port, _Out_writes_(count) unsigned short *buffer,
                                unsigned long count) {
    __asm__ __volatile__("rep insw" : "+D"(buffer), "+c"(count) : "d"(port) : "memory");
}
FORCEINLINE void __indwordstring(unsigned short port, _Out_writes_(count) unsigned long *buffer,
                                 unsigned long count) {
    __asm__ __volatile__("rep insl" : "+D"(buffer), "+c"(count) : "d"(port) : "memory");
}
FORCEINLINE void __outbytestring(unsigned short port, _In_reads_(count) unsigned char *buffer,
                                 unsigned long count) {
    __asm__ __volatile__("rep outsb" : "+S"(buffer), "+c"(count) : "d"(port) : "memory");
}
FORCEINLINE void __outwordstring(unsigned short port, _In_reads_(count) unsigned short *buffer,
                                 unsigned long count) {
    __asm__ __volatile__("rep outsw" : "+S"(buffer), "+c"(count) : "d"(port) : "memory");
}
FORCEINLINE void __outdwordstring(unsigned short port, _In_reads_(count) unsigned long *buffer,
                                  unsigned long count) {
    __asm__ __volatile__("rep outsl" : "+S"(buffer), "+c"(count) : "d"(port) : "memory");
}

/* Moving and filling by the string instructions. */
FORCEINLINE void __movsb(_Out_writes_all_(count) unsigned char *to,
                         _In_reads_(count) unsigned char const *from, unsigned __int64 count) {
    __asm__ __volatile__("rep movsb" : "+D"(to), "+S"(from), "+c"(count) : : "memory");
}
FORCEINLINE void __movsw(_Out_writes_all_(count) unsigned short *to,
                         _In_reads_(count) unsigned short const *from, unsigned __int64 count) {
    __asm__ __volatile__("rep movsw" : "+D"(to), "+S"(from), "+c"(count) : : "memory");
}
FORCEINLINE void __movsd(_Out_writes_all_(count) unsigned long *to,
                         _In_reads_(count) unsigned long const *from, unsigned __int64 count) {
    __asm__ __volatile__("rep movsl" : "+D"(to), "+S"(from), "+c"(count) : : "memory");
}
FORCEINLINE void __movsq(_Out_writes_all_(count) unsigned __int64 *to,
                         _In_reads_(count) unsigned __int64 const *from, unsigned __int64 count) {
    __asm__ __volatile__("rep movsq" : "+D"(to), "+S"(from), "+c"(count) : : "memory");
}
FORCEINLINE void __stosw(_Out_writes_all_(count) unsigned short *to, unsigned short value,
                         unsigned __int64 count) {
    __asm__ __volatile__("rep stosw" : "+D"(to), "+c"(count) : "a"(value) : "memory");
}
FORCEINLINE void __stosd(_Out_writes_all_(count) unsigned long *to, unsigned long value,
                         unsigned __int64 count) {
    __asm__ __volatile__("rep stosl" : "+D"(to), "+c"(count) : "a"(value) : "memory");
}
FORCEINLINE void __stosq(_Out_writes_all_(count) unsigned __int64 *to, unsigned __int64 value,
                         unsigned __int64 count) {
    __asm__ __volatile__("rep stosq" : "+D"(to), "+c"(count) : "a"(value) : "memory");
}
FORCEINLINE unsigned __int64 __readpmc(unsigned long counter) {
    unsigned long low, high;
    __asm__ __volatile__("rdpmc" : "=a"(low), "=d"(high) : "c"(counter));
    return ((unsigned __int64)high << 32) | low;
}
FORCEINLINE unsigned long __segmentlimit(unsigned long selector) {
    unsigned long limit;
    __asm__ __volatile__("lsl %1, %0" : "=r"(limit) : "r"(selector) : "cc");
    return limit;
}
FORCEINLINE unsigned int __getcallerseflags(void) {
    unsigned __int64 flags;
    __asm__ __volatile__("pushfq\n\tpopq %0" : "=r"(flags) : : "memory");
    return (unsigned int)flags;
}
FORCEINLINE unsigned __int64 __readmsr(unsigned long number) {
    unsigned long low, high;
    __asm__ __volatile__("rdmsr" : "=a"(low), "=d"(high) : "c"(number) : "memory");
    return ((unsigned __int64)high << 32) | low;
}
FORCEINLINE void __writemsr(unsigned long number, unsigned __int64 value) {
    __asm__ __volatile__("wrmsr"
                         :
                         : "a"((unsigned long)value), "d"((unsigned long)(value >> 32)), "c"(number)
                         : "memory");
}
FORCEINLINE void _enable(void) { __asm__ __volatile__("sti" : : : "memory"); }
FORCEINLINE void _disable(void) { __asm__ __volatile__("cli" : : : "memory"); }
FORCEINLINE void __halt(void) { __asm__ __volatile__("hlt" : : : "memory"); }
FORCEINLINE void _m_prefetchw(_In_ volatile const void *address) {
    __builtin_prefetch((const void *)address, 1, 3);
}
#endif

#if defined(_M_ARM64)
__int64 _ReadStatusReg(int);
void _WriteStatusReg(int, __int64);
void __dmb(unsigned int);
void __dsb(unsigned int);
void __isb(unsigned int);
void __yield(void);
void __break(int);
unsigned __int64 __getReg(int);
long _InterlockedAdd(long volatile *, long);
__int64 _InterlockedAdd64(__int64 volatile *, __int64);
#endif

EXTERN_C_END

#endif
