/*
 * Variables of threads (__declspec(thread)): the index that the loader gives this image, and the
 * directory in which it finds their initial values. Linked only into an image that has such
 * variables.
 */
#include <windows.h>

ULONG _tls_index;

#pragma section(".tls", read, write)
#pragma section(".tls$ZZZ", read, write)
#pragma section(".CRT$XLA", read)
#pragma section(".CRT$XLZ", read)
__declspec(allocate(".tls")) char _tls_start = 0;
__declspec(allocate(".tls$ZZZ")) char _tls_end = 0;
static __declspec(allocate(".CRT$XLA")) const PIMAGE_TLS_CALLBACK CallbacksBegin = NULL;
__attribute__((used)) static __declspec(allocate(".CRT$XLZ"))
const PIMAGE_TLS_CALLBACK CallbacksEnd = NULL;

extern const IMAGE_TLS_DIRECTORY64 _tls_used;
const IMAGE_TLS_DIRECTORY64 _tls_used = {
    .StartAddressOfRawData = (ULONGLONG)&_tls_start,
    .EndAddressOfRawData = (ULONGLONG)&_tls_end,
    .AddressOfIndex = (ULONGLONG)&_tls_index,
    .AddressOfCallBacks = (ULONGLONG)(&CallbacksBegin + 1),
};
