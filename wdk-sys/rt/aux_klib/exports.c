/* The export directory of a loaded image, as the headers of the PE format lay it out. */
#include "aux.h"

enum {
    DOS_MAGIC = 0x5A4D,
    PE_OFFSET_AT = 0x3C,
    PE_MAGIC = 0x4550,
    OPTIONAL_AT = 24,
    PE32_PLUS = 0x20B,
    DIRECTORY_COUNT_AT = 108,
    EXPORT_DIRECTORY_AT = 112,
};

static ULONG ReadUlong(const UCHAR *At) { return *(const ULONG UNALIGNED *)At; }

PIMAGE_EXPORT_DIRECTORY AuxKlibGetImageExportDirectory(PVOID ImageBase) {
    const UCHAR *base = ImageBase;
    if (base == NULL || *(const USHORT UNALIGNED *)base != DOS_MAGIC)
        return NULL;
    const UCHAR *headers = base + ReadUlong(base + PE_OFFSET_AT);
    const UCHAR *optional = headers + OPTIONAL_AT;
    if (ReadUlong(headers) != PE_MAGIC || *(const USHORT UNALIGNED *)optional != PE32_PLUS ||
        ReadUlong(optional + DIRECTORY_COUNT_AT) == 0)
        return NULL;
    ULONG exports = ReadUlong(optional + EXPORT_DIRECTORY_AT);
    return exports != 0 ? (PIMAGE_EXPORT_DIRECTORY)(base + exports) : NULL;
}
