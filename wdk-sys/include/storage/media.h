/*
 * Kinds of media, and the kinds a drive takes.
 */
#ifndef CWDK_STORAGE_MEDIA_H
#define CWDK_STORAGE_MEDIA_H

#include "nt/io.h"

EXTERN_C_START

typedef enum _STORAGE_MEDIA_TYPE {
    DDS_4mm = 32,
    MiniQic,
    Travan,
    QIC,
    MP_8mm,
    AME_8mm,
    AIT1_8mm,
    DLT,
    NCTP,
    IBM_3480,
    IBM_3490E,
    IBM_Magstar_3590,
    IBM_Magstar_MP,
    STK_DATA_D3,
    SONY_DTF,
    DV_6mm,
    DMI,
    SONY_D2,
    CLEANER_CARTRIDGE,
    CD_ROM,
    CD_R,
    CD_RW,
    DVD_ROM,
    DVD_R,
    DVD_RW,
    MO_3_RW,
    MO_5_WO,
    MO_5_RW,
    MO_5_LIMDOW,
    PC_5_WO,
    PC_5_RW,
    PD_5_RW,
    ABL_5_WO,
    PINNACLE_APEX_5_RW,
    SONY_12_WO,
    PHILIPS_12_WO,
    HITACHI_12_WO,
    CYGNET_12_WO,
    KODAK_14_WO,
    MO_NFR_525,
    NIKON_12_RW,
    IOMEGA_ZIP,
    IOMEGA_JAZ,
    SYQUEST_EZ135,
    SYQUEST_EZFLYER,
    SYQUEST_SYJET,
    AVATAR_F2,
    MP2_8mm,
    DST_S,
    DST_M,
    DST_L,
    VXATape_1,
    VXATape_2,
    STK_9840,
    LTO_Ultrium,
    LTO_Accelis,
    DVD_RAM,
    AIT_8mm,
    ADR_1,
    ADR_2,
    STK_9940,
    SAIT,
    VXATape,
} STORAGE_MEDIA_TYPE,
    *PSTORAGE_MEDIA_TYPE;

/* How the medium is. */
#define MEDIA_ERASEABLE 1
#define MEDIA_WRITE_ONCE 2
#define MEDIA_READ_ONLY 4
#define MEDIA_READ_WRITE 8
#define MEDIA_WRITE_PROTECTED 0x100
#define MEDIA_CURRENTLY_MOUNTED 0x80000000U

typedef enum _STORAGE_BUS_TYPE {
    BusTypeUnknown = 0,
    BusTypeScsi,
    BusTypeAtapi,
    BusTypeAta,
    BusType1394,
    BusTypeSsa,
    BusTypeFibre,
    BusTypeUsb,
    BusTypeRAID,
    BusTypeiScsi,
    BusTypeSas,
    BusTypeSata,
    BusTypeSd,
    BusTypeMmc,
    BusTypeVirtual,
    BusTypeFileBackedVirtual,
    BusTypeSpaces,
    BusTypeNvme,
    BusTypeSCM,
    BusTypeUfs,
    BusTypeMax,
    BusTypeMaxReserved = 127,
} STORAGE_BUS_TYPE,
    *PSTORAGE_BUS_TYPE;

typedef struct _DEVICE_MEDIA_INFO DEVICE_MEDIA_INFO, *PDEVICE_MEDIA_INFO;
struct _DEVICE_MEDIA_INFO {
    union {
        struct {
            LARGE_INTEGER Cylinders;
            STORAGE_MEDIA_TYPE MediaType;
            ULONG TracksPerCylinder;
            ULONG SectorsPerTrack;
            ULONG BytesPerSector;
            ULONG NumberMediaSides;
            ULONG MediaCharacteristics;
        } DiskInfo;
        struct {
            LARGE_INTEGER Cylinders;
            STORAGE_MEDIA_TYPE MediaType;
            ULONG TracksPerCylinder;
            ULONG SectorsPerTrack;
            ULONG BytesPerSector;
            ULONG NumberMediaSides;
            ULONG MediaCharacteristics;
        } RemovableDiskInfo;
        struct {
            STORAGE_MEDIA_TYPE MediaType;
            ULONG MediaCharacteristics;
            ULONG CurrentBlockSize;
            STORAGE_BUS_TYPE BusType;
            union {
                struct {
                    UCHAR MediumType;
                    UCHAR DensityCode;
                } ScsiInformation;
            } BusSpecificData;
        } TapeInfo;
    } DeviceSpecific;
};

typedef struct _GET_MEDIA_TYPES GET_MEDIA_TYPES, *PGET_MEDIA_TYPES;
struct _GET_MEDIA_TYPES {
    ULONG DeviceType;
    ULONG MediaInfoCount;
    DEVICE_MEDIA_INFO MediaInfo[1];
};

/* Whether several computers can be at the same bus. */
#define SupportsDeviceSharing(BusType)                                                             \
    ((BusType) == BusTypeScsi || (BusType) == BusTypeFibre || (BusType) == BusTypeiScsi ||         \
     (BusType) == BusTypeSas || (BusType) == BusTypeSpaces)

/* Statistics of tape drives. */
#define TAPE_RETURN_STATISTICS 0L
#define RECOVERED_WRITES_VALID 1
#define TAPE_RETURN_ENV_INFO 1L
#define TAPE_RESET_STATISTICS 2L
#define UNRECOVERED_WRITES_VALID 2
#define RECOVERED_READS_VALID 4
#define UNRECOVERED_READS_VALID 8
#define WRITE_COMPRESSION_INFO_VALID 0x10
#define READ_COMPRESSION_INFO_VALID 0x20

typedef struct _TAPE_GET_STATISTICS TAPE_GET_STATISTICS, *PTAPE_GET_STATISTICS;
struct _TAPE_GET_STATISTICS {
    ULONG Operation;
};

typedef struct _TAPE_STATISTICS TAPE_STATISTICS, *PTAPE_STATISTICS;
struct _TAPE_STATISTICS {
    ULONG Version;
    ULONG Flags;
    LARGE_INTEGER RecoveredWrites;
    LARGE_INTEGER UnrecoveredWrites;
    LARGE_INTEGER RecoveredReads;
    LARGE_INTEGER UnrecoveredReads;
    UCHAR CompressionRatioReads;
    UCHAR CompressionRatioWrites;
};

EXTERN_C_END

#endif
