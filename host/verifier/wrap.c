/* Which functions have wrappers. */
#include "host/verifier/wrap.h"

static const struct {
    const char *Name;
    PVOID Wrapper;
} VfWrappers[] = {
#define WRAP(function) {#function, (PVOID)Vf##function},
#include "host/verifier/wrappers.def"
};

PVOID VfFindWrapper(const char *Name) {
    for (ULONG i = 0; i < ARRAYSIZE(VfWrappers); i++) {
        const char *A = VfWrappers[i].Name;
        const char *B = Name;

        while (*A != 0 && *A == *B) {
            A++;
            B++;
        }
        if (*A == *B) {
            return VfWrappers[i].Wrapper;
        }
    }
    return NULL;
}
