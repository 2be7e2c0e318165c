/*
 * TraceLogging: events that carry their own description. The metadata is
 *   UINT16 size, tags, name, then for each field: name, type, [out type, [tags]], [count]
 * with names ended by a zero, and the high bit of a type or tag saying that more follows.
 */
#include "host/kernel/inc/etw.h"

#define CONSTANT_COUNT 0x20 /* of the in type: an array whose length is in the metadata */
#define VARIABLE_COUNT 0x40 /* ... or before the data */
#define TYPE_MASK 0x1F

enum {
    TypeNull,
    TypeUnicode,
    TypeAnsi,
    TypeInt8,
    TypeUInt8,
    TypeInt16,
    TypeUInt16,
    TypeInt32,
    TypeUInt32,
    TypeInt64,
    TypeUInt64,
    TypeFloat,
    TypeDouble,
    TypeBool32,
    TypeBinary,
    TypeGuid,
    TypePointer,
    TypeFileTime,
    TypeSystemTime,
    TypeSid,
    TypeHexInt32,
    TypeHexInt64,
    TypeCountedUnicode,
    TypeCountedAnsi,
    TypeStruct,
    TypeCountedBinary,
};

enum { OutNtStatus = 31, OutBoolean = 13, OutHex = 4, OutString = 2 };

typedef struct _CURSOR {
    const UCHAR *At;
    SIZE_T Left;
    BOOLEAN Broken;
} CURSOR;

static const UCHAR *take(CURSOR *cursor, SIZE_T size) {
    const UCHAR *at = cursor->At;
    if (cursor->Left < size) {
        cursor->Broken = TRUE;
        return NULL;
    }
    cursor->At += size;
    cursor->Left -= size;
    return at;
}

static ULONG64 takeNumber(CURSOR *cursor, SIZE_T size) {
    ULONG64 value = 0;
    const UCHAR *bytes = take(cursor, size);
    if (bytes) {
        RtlCopyMemory(&value, bytes, size);
    }
    return value;
}

/* The bytes of type and tag. */
static UCHAR takeChain(CURSOR *cursor, BOOLEAN *ret_more) {
    UCHAR value = (UCHAR)takeNumber(cursor, 1);
    *ret_more = (value & 0x80) != 0;
    return value & 0x7F;
}

static ETWP_TEXT takeName(CURSOR *cursor) {
    ETWP_TEXT name = {(const char *)cursor->At, 0};
    while (name.Length < cursor->Left && name.At[name.Length]) {
        name.Length++;
    }
    (VOID) take(cursor, name.Length + 1);
    return name;
}

static VOID putTerminated(ETWP_LINE *line, CURSOR *data, SIZE_T unit) {
    const UCHAR *from = data->At;
    SIZE_T size = 0;
    while (size + unit <= data->Left && (from[size] || (unit == 2 && from[size + 1]))) {
        size += unit;
    }
    (VOID) take(data, size + unit);
    EtwpPut(line, '"');
    if (unit == 2) {
        EtwpPutWide(line, from, size);
    } else {
        EtwpPutText(line, (const char *)from, size);
    }
    EtwpPut(line, '"');
}

static VOID putCounted(ETWP_LINE *line, CURSOR *data, UCHAR type) {
    SIZE_T size = (SIZE_T)takeNumber(data, 2);
    const UCHAR *bytes = take(data, size);
    if (!bytes) {
        return;
    }
    if (type == TypeCountedUnicode) {
        EtwpPut(line, '"');
        EtwpPutWide(line, bytes, size);
        EtwpPut(line, '"');
    } else if (type == TypeCountedAnsi) {
        EtwpPut(line, '"');
        EtwpPutText(line, (const char *)bytes, size);
        EtwpPut(line, '"');
    } else {
        EtwpPutBytes(line, bytes, size);
    }
}

static VOID putInteger(ETWP_LINE *line, CURSOR *data, UCHAR type, UCHAR out) {
    SIZE_T size = (SIZE_T)1 << ((type - TypeInt8) / 2);
    BOOLEAN isSigned = (type - TypeInt8) % 2 == 0;
    ULONG64 value = takeNumber(data, size);
    if (out == OutNtStatus) {
        EtwpPutStatus(line, (ULONG)value);
    } else if (out == OutHex) {
        EtwpPrint(line, "0x%I64x", value);
    } else if (out == OutBoolean) {
        EtwpPrint(line, value ? "true" : "false");
    } else if (out == OutString && size == 1) {
        EtwpPut(line, (char)value);
    } else if (isSigned) {
        LONGLONG extended = (LONGLONG)(value << (64 - 8 * size)) >> (64 - 8 * size);
        EtwpPrint(line, "%I64d", extended);
    } else {
        EtwpPrint(line, "%I64u", value);
    }
}

static VOID putReal(ETWP_LINE *line, CURSOR *data, UCHAR type) {
    float narrow = 0;
    double wide = 0;
    const UCHAR *bytes = take(data, type == TypeFloat ? 4 : 8);
    if (bytes && type == TypeFloat) {
        RtlCopyMemory(&narrow, bytes, sizeof(narrow));
        wide = (double)narrow;
    } else if (bytes) {
        RtlCopyMemory(&wide, bytes, sizeof(wide));
    }
    EtwpPutDouble(line, wide, -1);
}

static VOID putFixed(ETWP_LINE *line, CURSOR *data, UCHAR type) {
    SIZE_T size = type == TypeGuid || type == TypeSystemTime ? 16 : 8;
    const UCHAR *bytes;
    if (type == TypeSid) {
        size = data->Left >= 2 ? 8 + 4 * (SIZE_T)data->At[1] : 8;
    }
    bytes = take(data, size);
    if (!bytes) {
        return;
    }
    if (type == TypeGuid) {
        EtwpPutGuid(line, bytes);
    } else if (type == TypeSid) {
        EtwpPutSid(line, bytes, size);
    } else if (type == TypeFileTime) {
        LONGLONG time;
        RtlCopyMemory(&time, bytes, sizeof(time));
        EtwpPutTime(line, time);
    } else {
        USHORT part[8];
        RtlCopyMemory(part, bytes, sizeof(part));
        EtwpPrint(line, "%04u-%02u-%02uT%02u:%02u:%02u.%03uZ", part[0], part[1], part[3], part[4],
                  part[5], part[6], part[7]);
    }
}

static VOID putValue(ETWP_LINE *line, CURSOR *data, UCHAR type, UCHAR out) {
    switch (type) {
    case TypeNull:
        break;
    case TypeUnicode:
        putTerminated(line, data, 2);
        break;
    case TypeAnsi:
        putTerminated(line, data, 1);
        break;
    case TypeFloat:
    case TypeDouble:
        putReal(line, data, type);
        break;
    case TypeBool32:
        EtwpPrint(line, takeNumber(data, 4) ? "true" : "false");
        break;
    case TypeBinary:
    case TypeCountedBinary:
    case TypeCountedUnicode:
    case TypeCountedAnsi:
        putCounted(line, data, type);
        break;
    case TypeGuid:
    case TypeFileTime:
    case TypeSystemTime:
    case TypeSid:
        putFixed(line, data, type);
        break;
    case TypeHexInt32:
        EtwpPrint(line, "0x%I64x", takeNumber(data, 4));
        break;
    case TypePointer:
    case TypeHexInt64:
        EtwpPrint(line, "0x%I64x", takeNumber(data, 8));
        break;
    default:
        if (type <= TypeUInt64) {
            putInteger(line, data, type, out);
        } else {
            data->Broken = TRUE;
        }
        break;
    }
}

/* One field; those of a structure follow it and are shown in braces. */
static VOID putField(ETWP_LINE *line, CURSOR *metadata, CURSOR *data, ULONG depth) {
    BOOLEAN more;
    UCHAR out = 0;
    ULONG count = 1;
    ETWP_TEXT name = takeName(metadata);
    UCHAR in = takeChain(metadata, &more);
    if (more) {
        out = takeChain(metadata, &more);
        while (more && !metadata->Broken) {
            (VOID) takeChain(metadata, &more); /* tags */
        }
    }
    BOOLEAN array = (in & (CONSTANT_COUNT | VARIABLE_COUNT)) != 0;
    if (in & CONSTANT_COUNT) {
        count = (ULONG)takeNumber(metadata, 2);
    } else if (in & VARIABLE_COUNT) {
        count = (ULONG)takeNumber(data, 2);
    }
    EtwpPutText(line, name.At, name.Length);
    EtwpPrint(line, array ? "=[" : "=");
    CURSOR inner = *metadata;
    for (ULONG i = 0; i < count && !metadata->Broken && !data->Broken; i++) {
        EtwpPrint(line, i ? ", " : "");
        if ((in & TYPE_MASK) != TypeStruct) {
            putValue(line, data, in & TYPE_MASK, out);
            continue;
        }
        *metadata = inner; /* each element has the same fields; `out` says how many */
        EtwpPut(line, '{');
        for (UCHAR field = 0; field < out && !metadata->Broken && depth < 8; field++) {
            EtwpPrint(line, field ? " " : "");
            putField(line, metadata, data, depth + 1);
        }
        EtwpPut(line, '}');
    }
    EtwpPrint(line, array ? "]" : "");
}

BOOLEAN EtwpDecodeTraceLogging(ETWP_LINE *Line, const UCHAR *Metadata, SIZE_T MetadataSize,
                               const UCHAR *Data, SIZE_T Size) {
    CURSOR metadata = {Metadata, MetadataSize, FALSE};
    CURSOR data = {Data, Size, FALSE};
    BOOLEAN more = TRUE;
    if (takeNumber(&metadata, 2) != MetadataSize) {
        return FALSE;
    }
    while (more && !metadata.Broken) {
        (VOID) takeChain(&metadata, &more);
    }
    ETWP_TEXT name = takeName(&metadata);
    if (metadata.Broken) {
        return FALSE;
    }
    EtwpPutText(Line, name.At, name.Length);
    while (metadata.Left && !metadata.Broken && !data.Broken) {
        EtwpPut(Line, ' ');
        putField(Line, &metadata, &data, 0);
    }
    return !metadata.Broken && !data.Broken;
}
