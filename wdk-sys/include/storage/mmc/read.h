/*
 * Features of reading; see storage/mmc/feature.h.
 */
#ifndef CWDK_STORAGE_MMC_READ_H
#define CWDK_STORAGE_MMC_READ_H

#include "nt/io.h"
#include "storage/mmc/feature.h"

EXTERN_C_START

typedef struct _BD_CLASS_SUPPORT_BITMAP BD_CLASS_SUPPORT_BITMAP, *PBD_CLASS_SUPPORT_BITMAP;
struct _BD_CLASS_SUPPORT_BITMAP {
    UCHAR Version8 : 1;
    UCHAR Version9 : 1;
    UCHAR Version10 : 1;
    UCHAR Version11 : 1;
    UCHAR Version12 : 1;
    UCHAR Version13 : 1;
    UCHAR Version14 : 1;
    UCHAR Version15 : 1;
    UCHAR Version0 : 1;
    UCHAR Version1 : 1;
    UCHAR Version2 : 1;
    UCHAR Version3 : 1;
    UCHAR Version4 : 1;
    UCHAR Version5 : 1;
    UCHAR Version6 : 1;
    UCHAR Version7 : 1;
};

typedef struct _FEATURE_BD_READ FEATURE_BD_READ, *PFEATURE_BD_READ;
struct _FEATURE_BD_READ {
    FEATURE_HEADER Header;
    UCHAR Reserved[4];
    BD_CLASS_SUPPORT_BITMAP Class0BitmapBDREReadSupport;
    BD_CLASS_SUPPORT_BITMAP Class1BitmapBDREReadSupport;
    BD_CLASS_SUPPORT_BITMAP Class2BitmapBDREReadSupport;
    BD_CLASS_SUPPORT_BITMAP Class3BitmapBDREReadSupport;
    BD_CLASS_SUPPORT_BITMAP Class0BitmapBDRReadSupport;
    BD_CLASS_SUPPORT_BITMAP Class1BitmapBDRReadSupport;
    BD_CLASS_SUPPORT_BITMAP Class2BitmapBDRReadSupport;
    BD_CLASS_SUPPORT_BITMAP Class3BitmapBDRReadSupport;
    BD_CLASS_SUPPORT_BITMAP Class0BitmapBDROMReadSupport;
    BD_CLASS_SUPPORT_BITMAP Class1BitmapBDROMReadSupport;
    BD_CLASS_SUPPORT_BITMAP Class2BitmapBDROMReadSupport;
    BD_CLASS_SUPPORT_BITMAP Class3BitmapBDROMReadSupport;
};

typedef struct _FEATURE_DATA_CD_AUDIO_ANALOG_PLAY FEATURE_DATA_CD_AUDIO_ANALOG_PLAY,
    *PFEATURE_DATA_CD_AUDIO_ANALOG_PLAY;
struct _FEATURE_DATA_CD_AUDIO_ANALOG_PLAY {
    FEATURE_HEADER Header;
    UCHAR SeperateVolume : 1;
    UCHAR SeperateChannelMute : 1;
    UCHAR ScanSupported : 1;
    UCHAR Reserved1 : 5;
    UCHAR Reserved2;
    UCHAR NumerOfVolumeLevels[2];
};

typedef struct _FEATURE_DATA_CD_READ FEATURE_DATA_CD_READ, *PFEATURE_DATA_CD_READ;
struct _FEATURE_DATA_CD_READ {
    FEATURE_HEADER Header;
    UCHAR CDText : 1;
    UCHAR C2ErrorData : 1;
    UCHAR Reserved01 : 5;
    UCHAR DigitalAudioPlay : 1;
    UCHAR Reserved2[3];
};

typedef struct _FEATURE_DATA_DDCD_READ FEATURE_DATA_DDCD_READ, *PFEATURE_DATA_DDCD_READ;
struct _FEATURE_DATA_DDCD_READ {
    FEATURE_HEADER Header;
};

typedef struct _FEATURE_DATA_DVD_READ FEATURE_DATA_DVD_READ, *PFEATURE_DATA_DVD_READ;
struct _FEATURE_DATA_DVD_READ {
    FEATURE_HEADER Header;
    UCHAR Multi110 : 1;
    UCHAR Reserved1 : 7;
    UCHAR Reserved2;
    UCHAR DualDashR : 1;
    UCHAR Reserved3 : 7;
    UCHAR Reserved4;
};

typedef struct _FEATURE_DATA_HDDVD_READ FEATURE_DATA_HDDVD_READ, *PFEATURE_DATA_HDDVD_READ;
struct _FEATURE_DATA_HDDVD_READ {
    FEATURE_HEADER Header;
    UCHAR Recordable : 1;
    UCHAR Reserved0 : 7;
    UCHAR Reserved1;
    UCHAR Rewritable : 1;
    UCHAR Reserved2 : 7;
    UCHAR Reserved3;
};

typedef struct _FEATURE_DATA_MULTI_READ FEATURE_DATA_MULTI_READ, *PFEATURE_DATA_MULTI_READ;
struct _FEATURE_DATA_MULTI_READ {
    FEATURE_HEADER Header;
};

typedef struct _FEATURE_DATA_RANDOM_READABLE FEATURE_DATA_RANDOM_READABLE,
    *PFEATURE_DATA_RANDOM_READABLE;
struct _FEATURE_DATA_RANDOM_READABLE {
    FEATURE_HEADER Header;
    UCHAR LogicalBlockSize[4];
    UCHAR Blocking[2];
    UCHAR ErrorRecoveryPagePresent : 1;
    UCHAR Reserved1 : 7;
    UCHAR Reserved2;
};

typedef struct _FEATURE_HYBRID_DISC FEATURE_HYBRID_DISC, *PFEATURE_HYBRID_DISC;
struct _FEATURE_HYBRID_DISC {
    FEATURE_HEADER Header;
    UCHAR ResetImmunity : 1;
    UCHAR Reserved1 : 7;
    UCHAR Reserved2[3];
};

EXTERN_C_END

#endif
