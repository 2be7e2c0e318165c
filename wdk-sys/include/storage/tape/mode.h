/*
 * Mode pages of tape drives; see scsi/mode.h for the frame they come in.
 */
#ifndef CWDK_STORAGE_TAPE_MODE_H
#define CWDK_STORAGE_TAPE_MODE_H

#include "nt/basic.h"
#include "scsi/mode.h"

EXTERN_C_START

typedef struct _MODE_CAPABILITIES_PAGE MODE_CAPABILITIES_PAGE, *PMODE_CAPABILITIES_PAGE;
struct _MODE_CAPABILITIES_PAGE {
    UCHAR PageCode : 6;
    UCHAR Reserved1 : 2;
    UCHAR PageLength;
    UCHAR Reserved2[2];
    UCHAR RO : 1;
    UCHAR Reserved3 : 4;
    UCHAR SPREV : 1;
    UCHAR Reserved4 : 2;
    UCHAR Reserved5 : 3;
    UCHAR EFMT : 1;
    UCHAR Reserved6 : 1;
    UCHAR QFA : 1;
    UCHAR Reserved7 : 2;
    UCHAR LOCK : 1;
    UCHAR LOCKED : 1;
    UCHAR PREVENT : 1;
    UCHAR UNLOAD : 1;
    UCHAR Reserved8 : 2;
    UCHAR ECC : 1;
    UCHAR CMPRS : 1;
    UCHAR Reserved9 : 1;
    UCHAR BLK512 : 1;
    UCHAR BLK1024 : 1;
    UCHAR Reserved10 : 4;
    UCHAR SLOWB : 1;
    UCHAR MaximumSpeedSupported[2];
    UCHAR MaximumStoredDefectedListEntries[2];
    UCHAR ContinuousTransferLimit[2];
    UCHAR CurrentSpeedSelected[2];
    UCHAR BufferSize[2];
    UCHAR Reserved11[2];
};

typedef struct _MODE_CAP_PAGE MODE_CAP_PAGE, *PMODE_CAP_PAGE;
struct _MODE_CAP_PAGE {
    MODE_PARAMETER_HEADER ParameterListHeader;
    MODE_PARAMETER_BLOCK ParameterListBlock;
    MODE_CAPABILITIES_PAGE CapabilitiesPage;
};

typedef struct _MODE_DATA_COMPRESSION_PAGE MODE_DATA_COMPRESSION_PAGE, *PMODE_DATA_COMPRESSION_PAGE;
struct _MODE_DATA_COMPRESSION_PAGE {
    UCHAR PageCode : 6;
    UCHAR Reserved1 : 2;
    UCHAR PageLength;
    UCHAR Reserved2 : 6;
    UCHAR DCC : 1;
    UCHAR DCE : 1;
    UCHAR Reserved3 : 5;
    UCHAR RED : 2;
    UCHAR DDE : 1;
    UCHAR CompressionAlgorithm[4];
    UCHAR DecompressionAlgorithm[4];
    UCHAR Reserved4[4];
};

typedef struct _MODE_DATA_COMPRESS_PAGE MODE_DATA_COMPRESS_PAGE, *PMODE_DATA_COMPRESS_PAGE;
struct _MODE_DATA_COMPRESS_PAGE {
    MODE_PARAMETER_HEADER ParameterListHeader;
    MODE_DATA_COMPRESSION_PAGE DataCompressPage;
};

typedef struct _MODE_DATA_COMPRESS_PAGE_PLUS MODE_DATA_COMPRESS_PAGE_PLUS,
    *PMODE_DATA_COMPRESS_PAGE_PLUS;
struct _MODE_DATA_COMPRESS_PAGE_PLUS {
    MODE_PARAMETER_HEADER ParameterListHeader;
    MODE_PARAMETER_BLOCK ParameterListBlock;
    MODE_DATA_COMPRESSION_PAGE DataCompressPage;
};

typedef struct _MODE_DEVICE_CONFIGURATION_PAGE MODE_DEVICE_CONFIGURATION_PAGE,
    *PMODE_DEVICE_CONFIGURATION_PAGE;
struct _MODE_DEVICE_CONFIGURATION_PAGE {
    UCHAR PageCode : 6;
    UCHAR Reserved1 : 1;
    UCHAR PS : 1;
    UCHAR PageLength;
    UCHAR ActiveFormat : 5;
    UCHAR CAFBit : 1;
    UCHAR CAPBit : 1;
    UCHAR Reserved2 : 1;
    UCHAR ActivePartition;
    UCHAR WriteBufferFullRatio;
    UCHAR ReadBufferEmptyRatio;
    UCHAR WriteDelayTime[2];
    UCHAR REW : 1;
    UCHAR RBO : 1;
    UCHAR SOCF : 2;
    UCHAR AVC : 1;
    UCHAR RSmk : 1;
    UCHAR BIS : 1;
    UCHAR DBR : 1;
    UCHAR GapSize;
    UCHAR Reserved3 : 3;
    UCHAR SEW : 1;
    UCHAR EEG : 1;
    UCHAR EODdefined : 3;
    UCHAR BufferSize[3];
    UCHAR DCAlgorithm;
    UCHAR Reserved4;
};

typedef struct _MODE_DEVICE_CONFIG_PAGE MODE_DEVICE_CONFIG_PAGE, *PMODE_DEVICE_CONFIG_PAGE;
struct _MODE_DEVICE_CONFIG_PAGE {
    MODE_PARAMETER_HEADER ParameterListHeader;
    MODE_DEVICE_CONFIGURATION_PAGE DeviceConfigPage;
};

typedef struct _MODE_DEVICE_CONFIG_PAGE_PLUS MODE_DEVICE_CONFIG_PAGE_PLUS,
    *PMODE_DEVICE_CONFIG_PAGE_PLUS;
struct _MODE_DEVICE_CONFIG_PAGE_PLUS {
    MODE_PARAMETER_HEADER ParameterListHeader;
    MODE_PARAMETER_BLOCK ParameterListBlock;
    MODE_DEVICE_CONFIGURATION_PAGE DeviceConfigPage;
};

typedef struct _MODE_MEDIUM_PARTITION_PAGE MODE_MEDIUM_PARTITION_PAGE, *PMODE_MEDIUM_PARTITION_PAGE;
struct _MODE_MEDIUM_PARTITION_PAGE {
    UCHAR PageCode : 6;
    UCHAR Reserved1 : 1;
    UCHAR PSBit : 1;
    UCHAR PageLength;
    UCHAR MaximumAdditionalPartitions;
    UCHAR AdditionalPartitionDefined;
    UCHAR Reserved2 : 3;
    UCHAR PSUMBit : 2;
    UCHAR IDPBit : 1;
    UCHAR SDPBit : 1;
    UCHAR FDPBit : 1;
    UCHAR MediumFormatRecognition;
    UCHAR Reserved3[2];
    UCHAR Partition0Size[2];
    UCHAR Partition1Size[2];
};

typedef struct _MODE_MEDIUM_PART_PAGE MODE_MEDIUM_PART_PAGE, *PMODE_MEDIUM_PART_PAGE;
struct _MODE_MEDIUM_PART_PAGE {
    MODE_PARAMETER_HEADER ParameterListHeader;
    MODE_MEDIUM_PARTITION_PAGE MediumPartPage;
};

typedef struct _MODE_MEDIUM_PART_PAGE_PLUS MODE_MEDIUM_PART_PAGE_PLUS, *PMODE_MEDIUM_PART_PAGE_PLUS;
struct _MODE_MEDIUM_PART_PAGE_PLUS {
    MODE_PARAMETER_HEADER ParameterListHeader;
    MODE_PARAMETER_BLOCK ParameterListBlock;
    MODE_MEDIUM_PARTITION_PAGE MediumPartPage;
};

typedef struct _MODE_TAPE_MEDIA_INFORMATION MODE_TAPE_MEDIA_INFORMATION,
    *PMODE_TAPE_MEDIA_INFORMATION;
struct _MODE_TAPE_MEDIA_INFORMATION {
    MODE_PARAMETER_HEADER ParameterListHeader;
    MODE_PARAMETER_BLOCK ParameterListBlock;
    MODE_MEDIUM_PARTITION_PAGE MediumPartPage;
};

EXTERN_C_END

#endif
