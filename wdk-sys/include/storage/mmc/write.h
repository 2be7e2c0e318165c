/*
 * Features of writing; see storage/mmc/feature.h.
 */
#ifndef CWDK_STORAGE_MMC_WRITE_H
#define CWDK_STORAGE_MMC_WRITE_H

#include "nt/io.h"
#include "storage/mmc/feature.h"
#include "storage/mmc/read.h"

EXTERN_C_START

/* In general. */
typedef struct _FEATURE_DATA_DEFECT_MANAGEMENT FEATURE_DATA_DEFECT_MANAGEMENT,
    *PFEATURE_DATA_DEFECT_MANAGEMENT;
struct _FEATURE_DATA_DEFECT_MANAGEMENT {
    FEATURE_HEADER Header;
    UCHAR Reserved1 : 7;
    UCHAR SupplimentalSpareArea : 1;
    UCHAR Reserved2[3];
};

typedef struct _FEATURE_DATA_FORMATTABLE FEATURE_DATA_FORMATTABLE, *PFEATURE_DATA_FORMATTABLE;
struct _FEATURE_DATA_FORMATTABLE {
    FEATURE_HEADER Header;
    UCHAR FullCertification : 1;
    UCHAR QuickCertification : 1;
    UCHAR SpareAreaExpansion : 1;
    UCHAR RENoSpareAllocated : 1;
    UCHAR Reserved1 : 4;
    UCHAR Reserved2[3];
    UCHAR RRandomWritable : 1;
    UCHAR Reserved3 : 7;
    UCHAR Reserved4[3];
};

struct _FEATURE_DATA_INCREMENTAL_STREAMING_WRITABLE {
    FEATURE_HEADER Header;
    UCHAR DataTypeSupported[2];
    UCHAR BufferUnderrunFree : 1;
    UCHAR AddressModeReservation : 1;
    UCHAR TrackRessourceInformation : 1;
    UCHAR Reserved01 : 5;
    UCHAR NumberOfLinkSizes;
    UCHAR LinkSize[];
};

typedef struct _FEATURE_DATA_INCREMENTAL_STREAMING_WRITABLE
    FEATURE_DATA_INCREMENTAL_STREAMING_WRITABLE,
    *PFEATURE_DATA_INCREMENTAL_STREAMING_WRITABLE;

typedef struct _FEATURE_DATA_LAYER_JUMP_RECORDING FEATURE_DATA_LAYER_JUMP_RECORDING,
    *PFEATURE_DATA_LAYER_JUMP_RECORDING;
struct _FEATURE_DATA_LAYER_JUMP_RECORDING {
    FEATURE_HEADER Header;
    UCHAR Reserved0[3];
    UCHAR NumberOfLinkSizes;
    UCHAR LinkSizes[];
};

typedef struct _FEATURE_DATA_MRW FEATURE_DATA_MRW, *PFEATURE_DATA_MRW;
struct _FEATURE_DATA_MRW {
    FEATURE_HEADER Header;
    UCHAR Write : 1;
    UCHAR DvdPlusRead : 1;
    UCHAR DvdPlusWrite : 1;
    UCHAR Reserved01 : 5;
    UCHAR Reserved2[3];
};

typedef struct _FEATURE_DATA_RANDOM_WRITABLE FEATURE_DATA_RANDOM_WRITABLE,
    *PFEATURE_DATA_RANDOM_WRITABLE;
struct _FEATURE_DATA_RANDOM_WRITABLE {
    FEATURE_HEADER Header;
    UCHAR LastLBA[4];
    UCHAR LogicalBlockSize[4];
    UCHAR Blocking[2];
    UCHAR ErrorRecoveryPagePresent : 1;
    UCHAR Reserved1 : 7;
    UCHAR Reserved2;
};

typedef struct _FEATURE_DATA_RESTRICTED_OVERWRITE FEATURE_DATA_RESTRICTED_OVERWRITE,
    *PFEATURE_DATA_RESTRICTED_OVERWRITE;
struct _FEATURE_DATA_RESTRICTED_OVERWRITE {
    FEATURE_HEADER Header;
};

typedef struct _FEATURE_DATA_SECTOR_ERASABLE FEATURE_DATA_SECTOR_ERASABLE,
    *PFEATURE_DATA_SECTOR_ERASABLE;
struct _FEATURE_DATA_SECTOR_ERASABLE {
    FEATURE_HEADER Header;
};

typedef struct _FEATURE_DATA_WRITE_ONCE FEATURE_DATA_WRITE_ONCE, *PFEATURE_DATA_WRITE_ONCE;
struct _FEATURE_DATA_WRITE_ONCE {
    FEATURE_HEADER Header;
    UCHAR LogicalBlockSize[4];
    UCHAR Blocking[2];
    UCHAR ErrorRecoveryPagePresent : 1;
    UCHAR Reserved1 : 7;
    UCHAR Reserved2;
};

/* CD. */
typedef struct _FEATURE_CD_RW_MEDIA_WRITE_SUPPORT FEATURE_CD_RW_MEDIA_WRITE_SUPPORT,
    *PFEATURE_CD_RW_MEDIA_WRITE_SUPPORT;
struct _FEATURE_CD_RW_MEDIA_WRITE_SUPPORT {
    FEATURE_HEADER Header;
    UCHAR Reserved1;
    struct {
        UCHAR Subtype0 : 1;
        UCHAR Subtype1 : 1;
        UCHAR Subtype2 : 1;
        UCHAR Subtype3 : 1;
        UCHAR Subtype4 : 1;
        UCHAR Subtype5 : 1;
        UCHAR Subtype6 : 1;
        UCHAR Subtype7 : 1;
    } CDRWMediaSubtypeSupport;
    UCHAR Reserved2[2];
};

typedef struct _FEATURE_DATA_CDRW_CAV_WRITE FEATURE_DATA_CDRW_CAV_WRITE,
    *PFEATURE_DATA_CDRW_CAV_WRITE;
struct _FEATURE_DATA_CDRW_CAV_WRITE {
    FEATURE_HEADER Header;
    UCHAR Reserved1[4];
};

typedef struct _FEATURE_DATA_CD_MASTERING FEATURE_DATA_CD_MASTERING, *PFEATURE_DATA_CD_MASTERING;
struct _FEATURE_DATA_CD_MASTERING {
    FEATURE_HEADER Header;
    UCHAR RWSubchannelsRecordable : 1;
    UCHAR CdRewritable : 1;
    UCHAR TestWriteOk : 1;
    UCHAR RawRecordingOk : 1;
    UCHAR RawMultiSessionOk : 1;
    UCHAR SessionAtOnceOk : 1;
    UCHAR BufferUnderrunFree : 1;
    UCHAR Reserved1 : 1;
    UCHAR MaximumCueSheetLength[3];
};

typedef struct _FEATURE_DATA_CD_TRACK_AT_ONCE FEATURE_DATA_CD_TRACK_AT_ONCE,
    *PFEATURE_DATA_CD_TRACK_AT_ONCE;
struct _FEATURE_DATA_CD_TRACK_AT_ONCE {
    FEATURE_HEADER Header;
    UCHAR RWSubchannelsRecordable : 1;
    UCHAR CdRewritable : 1;
    UCHAR TestWriteOk : 1;
    UCHAR RWSubchannelPackedOk : 1;
    UCHAR RWSubchannelRawOk : 1;
    UCHAR Reserved1 : 1;
    UCHAR BufferUnderrunFree : 1;
    UCHAR Reserved3 : 1;
    UCHAR Reserved2;
    UCHAR DataTypeSupported[2];
};

typedef struct _FEATURE_DATA_DDCD_RW_WRITE FEATURE_DATA_DDCD_RW_WRITE, *PFEATURE_DATA_DDCD_RW_WRITE;
struct _FEATURE_DATA_DDCD_RW_WRITE {
    FEATURE_HEADER Header;
    UCHAR Blank : 1;
    UCHAR Intermediate : 1;
    UCHAR Reserved1 : 6;
    UCHAR Reserved2[3];
};

typedef struct _FEATURE_DATA_DDCD_R_WRITE FEATURE_DATA_DDCD_R_WRITE, *PFEATURE_DATA_DDCD_R_WRITE;
struct _FEATURE_DATA_DDCD_R_WRITE {
    FEATURE_HEADER Header;
    UCHAR Reserved1 : 2;
    UCHAR TestWrite : 1;
    UCHAR Reserved2 : 5;
    UCHAR Reserved3[3];
};

/* DVD. */
typedef struct _FEATURE_DATA_DVD_PLUS_R FEATURE_DATA_DVD_PLUS_R, *PFEATURE_DATA_DVD_PLUS_R;
struct _FEATURE_DATA_DVD_PLUS_R {
    FEATURE_HEADER Header;
    UCHAR Write : 1;
    UCHAR Reserved1 : 7;
    UCHAR Reserved2[3];
};

typedef struct _FEATURE_DATA_DVD_PLUS_RW FEATURE_DATA_DVD_PLUS_RW, *PFEATURE_DATA_DVD_PLUS_RW;
struct _FEATURE_DATA_DVD_PLUS_RW {
    FEATURE_HEADER Header;
    UCHAR Write : 1;
    UCHAR Reserved1 : 7;
    UCHAR CloseOnly : 1;
    UCHAR QuickStart : 1;
    UCHAR Reserved02 : 6;
    UCHAR Reserved03[2];
};

typedef struct _FEATURE_DATA_DVD_PLUS_RW_DUAL_LAYER FEATURE_DATA_DVD_PLUS_RW_DUAL_LAYER,
    *PFEATURE_DATA_DVD_PLUS_RW_DUAL_LAYER;
struct _FEATURE_DATA_DVD_PLUS_RW_DUAL_LAYER {
    FEATURE_HEADER Header;
    UCHAR Write : 1;
    UCHAR Reserved1 : 7;
    UCHAR CloseOnly : 1;
    UCHAR QuickStart : 1;
    UCHAR Reserved2 : 6;
    UCHAR Reserved3[2];
};

typedef struct _FEATURE_DATA_DVD_PLUS_R_DUAL_LAYER FEATURE_DATA_DVD_PLUS_R_DUAL_LAYER,
    *PFEATURE_DATA_DVD_PLUS_R_DUAL_LAYER;
struct _FEATURE_DATA_DVD_PLUS_R_DUAL_LAYER {
    FEATURE_HEADER Header;
    UCHAR Write : 1;
    UCHAR Reserved1 : 7;
    UCHAR Reserved2[3];
};

typedef struct _FEATURE_DATA_DVD_RECORDABLE_WRITE FEATURE_DATA_DVD_RECORDABLE_WRITE,
    *PFEATURE_DATA_DVD_RECORDABLE_WRITE;
struct _FEATURE_DATA_DVD_RECORDABLE_WRITE {
    FEATURE_HEADER Header;
    UCHAR Reserved1 : 1;
    UCHAR DVD_RW : 1;
    UCHAR TestWrite : 1;
    UCHAR RDualLayer : 1;
    UCHAR Reserved02 : 2;
    UCHAR BufferUnderrunFree : 1;
    UCHAR Reserved3 : 1;
    UCHAR Reserved4[3];
};

typedef struct _FEATURE_DATA_DVD_RW_RESTRICTED_OVERWRITE FEATURE_DATA_DVD_RW_RESTRICTED_OVERWRITE,
    *PFEATURE_DATA_DVD_RW_RESTRICTED_OVERWRITE;
struct _FEATURE_DATA_DVD_RW_RESTRICTED_OVERWRITE {
    FEATURE_HEADER Header;
    UCHAR Blank : 1;
    UCHAR Intermediate : 1;
    UCHAR DefectStatusDataRead : 1;
    UCHAR DefectStatusDataGenerate : 1;
    UCHAR Reserved0 : 4;
    UCHAR Reserved1[3];
};

typedef struct _FEATURE_DATA_HDDVD_WRITE FEATURE_DATA_HDDVD_WRITE, *PFEATURE_DATA_HDDVD_WRITE;
struct _FEATURE_DATA_HDDVD_WRITE {
    FEATURE_HEADER Header;
    UCHAR Recordable : 1;
    UCHAR Reserved0 : 7;
    UCHAR Reserved1;
    UCHAR Rewritable : 1;
    UCHAR Reserved2 : 7;
    UCHAR Reserved3;
};

/* Blu-ray. */
typedef struct _FEATURE_BD_R_PSEUDO_OVERWRITE FEATURE_BD_R_PSEUDO_OVERWRITE,
    *PFEATURE_BD_R_PSEUDO_OVERWRITE;
struct _FEATURE_BD_R_PSEUDO_OVERWRITE {
    FEATURE_HEADER Header;
    UCHAR Reserved[4];
};

typedef struct _FEATURE_BD_WRITE FEATURE_BD_WRITE, *PFEATURE_BD_WRITE;
struct _FEATURE_BD_WRITE {
    FEATURE_HEADER Header;
    UCHAR SupportsVerifyNotRequired : 1;
    UCHAR Reserved1 : 7;
    UCHAR Reserved2[3];
    BD_CLASS_SUPPORT_BITMAP Class0BitmapBDREWriteSupport;
    BD_CLASS_SUPPORT_BITMAP Class1BitmapBDREWriteSupport;
    BD_CLASS_SUPPORT_BITMAP Class2BitmapBDREWriteSupport;
    BD_CLASS_SUPPORT_BITMAP Class3BitmapBDREWriteSupport;
    BD_CLASS_SUPPORT_BITMAP Class0BitmapBDRWriteSupport;
    BD_CLASS_SUPPORT_BITMAP Class1BitmapBDRWriteSupport;
    BD_CLASS_SUPPORT_BITMAP Class2BitmapBDRWriteSupport;
    BD_CLASS_SUPPORT_BITMAP Class3BitmapBDRWriteSupport;
};

EXTERN_C_END

#endif
