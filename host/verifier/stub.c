/*
 * Stubs: what a driver's import of a function with a contract is bound to.
 *
 * A stub loads the address of its own description and jumps to the common entry, which saves the
 * argument registers, has the contract checked, restores them and jumps to the function. So the
 * function runs in a frame that its caller made, its stack arguments are where they belong, and
 * the stack unwinds as if the stub were not there.
 */
#include "host/verifier/verifier.h"
#include "host/verifier/contract.h"

typedef struct _VF_STUB {
    UCHAR Code[24];
    PVOID Target; /* 0x18: VfStubEntry jumps here */
    const struct CW_CONTRACT_ROW *Row;
    VF_CONTRACT Contract;
} VF_STUB;

C_ASSERT(FIELD_OFFSET(VF_STUB, Target) == 0x18);

#define VF_STUB_MEMORY (256 * 1024)
static PUCHAR VfStubMemory;
static SIZE_T VfStubUsed = VF_STUB_MEMORY;

void VfStubEntry(void);

/*
 * RAX: the stub. The frame keeps rcx rdx r8 r9 at 20h, xmm0-3 at 40h, and rax at 80h; its size
 * keeps RSP 16-aligned. VfCheckCall gets the stub and the address of the caller's home space,
 * whose first four words are written with the register arguments, so that all arguments are one
 * array there.
 */
__asm__(".text\n"
        ".globl VfStubEntry\n"
        ".def VfStubEntry; .scl 2; .type 32; .endef\n"
        ".p2align 4\n"
        ".seh_proc VfStubEntry\n"
        "VfStubEntry:\n"
        "subq $0x98, %rsp\n"
        ".seh_stackalloc 0x98\n"
        ".seh_endprologue\n"
        "movq %rax, 0x80(%rsp)\n"
        "movq %rcx, 0xA0(%rsp)\n"
        "movq %rdx, 0xA8(%rsp)\n"
        "movq %r8, 0xB0(%rsp)\n"
        "movq %r9, 0xB8(%rsp)\n"
        "movaps %xmm0, 0x20(%rsp)\n"
        "movaps %xmm1, 0x30(%rsp)\n"
        "movaps %xmm2, 0x40(%rsp)\n"
        "movaps %xmm3, 0x50(%rsp)\n"
        "movq %rax, %rcx\n"
        "leaq 0xA0(%rsp), %rdx\n"
        "callq VfCheckCall\n"
        "movq 0x80(%rsp), %rax\n"
        "movq 0xA0(%rsp), %rcx\n"
        "movq 0xA8(%rsp), %rdx\n"
        "movq 0xB0(%rsp), %r8\n"
        "movq 0xB8(%rsp), %r9\n"
        "movaps 0x20(%rsp), %xmm0\n"
        "movaps 0x30(%rsp), %xmm1\n"
        "movaps 0x40(%rsp), %xmm2\n"
        "movaps 0x50(%rsp), %xmm3\n"
        "addq $0x98, %rsp\n"
        "jmpq *0x18(%rax)\n"
        ".seh_endproc\n");

void VfCheckCall(VF_STUB *Stub, const ULONG64 *Arguments);
void VfCheckCall(VF_STUB *Stub, const ULONG64 *Arguments) {
    VfCheckContract(Stub->Row, &Stub->Contract, Arguments);
}

static VF_STUB *VfAllocateStub(void) {
    if (VfStubUsed + sizeof(VF_STUB) > VF_STUB_MEMORY) {
        VfStubMemory = VfAllocateCode(VF_STUB_MEMORY);
        VfStubUsed = 0;
        if (VfStubMemory == NULL) {
            VfStubUsed = VF_STUB_MEMORY;
            return NULL;
        }
    }
    VfStubUsed += sizeof(VF_STUB);
    return (VF_STUB *)(VfStubMemory + VfStubUsed - sizeof(VF_STUB));
}

PVOID VfMakeStub(const char *Name, PVOID Target) {
    const struct CW_CONTRACT_ROW *Row = VfFindRow(Name);
    VF_CONTRACT Contract;
    VF_STUB *Stub;
    PVOID Entry = (PVOID)VfStubEntry;

    if (Row == NULL || !VfPrepareContract(Row, &Contract)) {
        return Target;
    }
    Stub = VfAllocateStub();
    if (Stub == NULL) {
        return Target;
    }
    Stub->Target = Target;
    Stub->Row = Row;
    Stub->Contract = Contract;
    /* mov rax, Stub; mov r11, VfStubEntry; jmp r11 */
    Stub->Code[0] = 0x48;
    Stub->Code[1] = 0xB8;
    RtlCopyMemory(Stub->Code + 2, &Stub, sizeof(Stub));
    Stub->Code[10] = 0x49;
    Stub->Code[11] = 0xBB;
    RtlCopyMemory(Stub->Code + 12, &Entry, sizeof(Entry));
    Stub->Code[20] = 0x41;
    Stub->Code[21] = 0xFF;
    Stub->Code[22] = 0xE3;
    return Stub->Code;
}
