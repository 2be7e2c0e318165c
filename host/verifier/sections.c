/*
 * Pageable sections of a driver, for the forced IRQL check: those whose name starts with PAGE, as
 * NT's loader takes them. The image is mapped, so its headers are at its base.
 */
#include "host/verifier/verifier.h"

#define VF_LFANEW 0x3C /* offset of the PE header's offset */
#define VF_PE_SECTIONS 6
#define VF_PE_OPTIONAL_SIZE 20
#define VF_PE_HEADER_SIZE 24
#define VF_SECTION_EXECUTE 0x20000000u
#define VF_SECTION_WRITE 0x80000000u

typedef struct _VF_SECTION {
    CHAR Name[8];
    ULONG VirtualSize;
    ULONG VirtualAddress;
    ULONG Skipped[5];
    ULONG Characteristics;
} VF_SECTION;

C_ASSERT(sizeof(VF_SECTION) == 40);

typedef void VF_SECTION_VISIT(PUCHAR Base, const VF_SECTION *Section);

static void VfVisitPageable(VF_DRIVER *Driver, VF_SECTION_VISIT *Visit) {
    PUCHAR Header = Driver->Base + *(PULONG)(Driver->Base + VF_LFANEW);
    USHORT Count = *(PUSHORT)(Header + VF_PE_SECTIONS);
    const VF_SECTION *Sections =
        (const VF_SECTION *)(Header + VF_PE_HEADER_SIZE + *(PUSHORT)(Header + VF_PE_OPTIONAL_SIZE));

    for (USHORT i = 0; i < Count; i++) {
        const CHAR *Name = Sections[i].Name;

        if (Name[0] == 'P' && Name[1] == 'A' && Name[2] == 'G' && Name[3] == 'E') {
            Visit(Driver->Base, &Sections[i]);
        }
    }
}

static void VfAddOne(PUCHAR Base, const VF_SECTION *Section) {
    MACHINE_PROTECTION Protection = MACHINE_READ;

    if (Section->Characteristics & VF_SECTION_EXECUTE) {
        Protection = MACHINE_EXECUTE_READ;
    } else if (Section->Characteristics & VF_SECTION_WRITE) {
        Protection = MACHINE_READ_WRITE;
    }
    MmAddPageable(Base + Section->VirtualAddress, ROUND_TO_PAGES(Section->VirtualSize), Protection);
}

static void VfRemoveOne(PUCHAR Base, const VF_SECTION *Section) {
    MmRemovePageable(Base + Section->VirtualAddress);
}

void VfAddPageableSections(VF_DRIVER *Driver) { VfVisitPageable(Driver, VfAddOne); }

void VfRemovePageableSections(VF_DRIVER *Driver) { VfVisitPageable(Driver, VfRemoveOne); }
