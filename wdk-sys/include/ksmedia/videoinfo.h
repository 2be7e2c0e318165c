/*
 * Formats of video: headers, ranges, and formats made of them.
 */
#ifndef CWDK_KSMEDIA_VIDEOINFO_H
#define CWDK_KSMEDIA_VIDEOINFO_H

#include "wdm.h"
#include "windef.h"
#include "ks/format.h"

#define KS_iRED 0
#define KS_iGREEN 1
#define KS_iBLUE 2
#define KS_iMAXBITS 8
#define KS_iPALETTE 8
#define KS_iTRUECOLOR 0x10

#define KS_AnalogVideo_NTSC_Mask 7
#define KS_AnalogVideo_SECAM_Mask 0xFF000
#define KS_AnalogVideo_PAL_Mask 0x100FF0

#define KS_MPEG2_DoPanScan 1
#define KS_MPEG2_DVDLine21Field1 2
#define KS_MPEG2_DVDLine21Field2 4
#define KS_MPEG2_SourceIsLetterboxed 8
#define KS_MPEG2_FilmCameraMode 0x10
#define KS_MPEG2_LetterboxAnalogOut 0x20
#define KS_MPEG2_DSS_UserData 0x40
#define KS_MPEG2_DVB_UserData 0x80
#define KS_MPEG2_27MhzTimebase 0x100
#define KS_MPEG2_WidescreenAnalogOut 0x200

#define KS_iEGA_COLORS 0x10

#define KS_iMASK_COLORS 3

#define KS_iPALETTE_COLORS 0x100

EXTERN_C_START

typedef struct tagKS_AMVPSIZE KS_AMVPSIZE, *PKS_AMVPSIZE;
typedef struct tagKS_VBIINFOHEADER KS_VBIINFOHEADER, *PKS_VBIINFOHEADER;
typedef LONGLONG REFERENCE_TIME;

typedef enum KS_AMVP_MODE {
    KS_AMVP_MODE_WEAVE = 0,
    KS_AMVP_MODE_BOBINTERLEAVED,
    KS_AMVP_MODE_BOBNONINTERLEAVED,
    KS_AMVP_MODE_SKIPEVEN,
    KS_AMVP_MODE_SKIPODD,
} KS_AMVP_MODE;

typedef enum KS_AMVP_SELECTFORMATBY {
    KS_AMVP_DO_NOT_CARE = 0,
    KS_AMVP_BEST_BANDWIDTH,
    KS_AMVP_INPUT_SAME_AS_OUTPUT,
} KS_AMVP_SELECTFORMATBY;

typedef enum KS_AnalogVideoStandard {
    KS_AnalogVideo_None = 0,
    KS_AnalogVideo_NTSC_M,
    KS_AnalogVideo_NTSC_M_J,
    KS_AnalogVideo_NTSC_433 = 4,
    KS_AnalogVideo_PAL_B = 16,
    KS_AnalogVideo_PAL_D = 32,
    KS_AnalogVideo_PAL_G = 64,
    KS_AnalogVideo_PAL_H = 128,
    KS_AnalogVideo_PAL_I = 0x100,
    KS_AnalogVideo_PAL_M = 0x200,
    KS_AnalogVideo_PAL_N = 0x400,
    KS_AnalogVideo_PAL_60 = 0x800,
    KS_AnalogVideo_SECAM_B = 0x1000,
    KS_AnalogVideo_SECAM_D = 0x2000,
    KS_AnalogVideo_SECAM_G = 0x4000,
    KS_AnalogVideo_SECAM_H = 0x8000,
    KS_AnalogVideo_SECAM_K = 0x10000,
    KS_AnalogVideo_SECAM_K1 = 0x20000,
    KS_AnalogVideo_SECAM_L = 0x40000,
    KS_AnalogVideo_SECAM_L1 = 0x80000,
    KS_AnalogVideo_PAL_N_COMBO = 0x100000,
} KS_AnalogVideoStandard;

typedef enum KS_MPEG2Level {
    KS_MPEG2Level_Low = 0,
    KS_MPEG2Level_Main,
    KS_MPEG2Level_High1440,
    KS_MPEG2Level_High,
} KS_MPEG2Level;

typedef enum KS_MPEG2Profile {
    KS_MPEG2Profile_Simple = 0,
    KS_MPEG2Profile_Main,
    KS_MPEG2Profile_SNRScalable,
    KS_MPEG2Profile_SpatiallyScalable,
    KS_MPEG2Profile_High,
} KS_MPEG2Profile;

typedef struct _KS_VIDEO_STREAM_CONFIG_CAPS KS_VIDEO_STREAM_CONFIG_CAPS,
    *PKS_VIDEO_STREAM_CONFIG_CAPS;
struct _KS_VIDEO_STREAM_CONFIG_CAPS {
    GUID guid;
    ULONG VideoStandard;
    SIZE InputSize;
    SIZE MinCroppingSize;
    SIZE MaxCroppingSize;
    int CropGranularityX;
    int CropGranularityY;
    int CropAlignX;
    int CropAlignY;
    SIZE MinOutputSize;
    SIZE MaxOutputSize;
    int OutputGranularityX;
    int OutputGranularityY;
    int StretchTapsX;
    int StretchTapsY;
    int ShrinkTapsX;
    int ShrinkTapsY;
    LONGLONG MinFrameInterval;
    LONGLONG MaxFrameInterval;
    LONG MinBitsPerSecond;
    LONG MaxBitsPerSecond;
};

typedef struct tagKS_AMVPDIMINFO KS_AMVPDIMINFO, *PKS_AMVPDIMINFO;
struct tagKS_AMVPDIMINFO {
    DWORD dwFieldWidth;
    DWORD dwFieldHeight;
    DWORD dwVBIWidth;
    DWORD dwVBIHeight;
    RECT rcValidRegion;
};

typedef struct tagKS_AMVPDATAINFO KS_AMVPDATAINFO, *PKS_AMVPDATAINFO;
struct tagKS_AMVPDATAINFO {
    DWORD dwSize;
    DWORD dwMicrosecondsPerField;
    KS_AMVPDIMINFO amvpDimInfo;
    DWORD dwPictAspectRatioX;
    DWORD dwPictAspectRatioY;
    BOOL bEnableDoubleClock;
    BOOL bEnableVACT;
    BOOL bDataIsInterlaced;
    LONG lHalfLinesOdd;
    BOOL bFieldPolarityInverted;
    DWORD dwNumLinesInVREF;
    LONG lHalfLinesEven;
    DWORD dwReserved1;
};

struct tagKS_AMVPSIZE {
    DWORD dwWidth;
    DWORD dwHeight;
};

typedef struct tagKS_AnalogVideoInfo KS_ANALOGVIDEOINFO, *PKS_ANALOGVIDEOINFO;
struct tagKS_AnalogVideoInfo {
    RECT rcSource;
    RECT rcTarget;
    DWORD dwActiveWidth;
    DWORD dwActiveHeight;
    REFERENCE_TIME AvgTimePerFrame;
};

typedef struct tagKS_BITMAPINFOHEADER KS_BITMAPINFOHEADER, *PKS_BITMAPINFOHEADER;
struct tagKS_BITMAPINFOHEADER {
    DWORD biSize;
    LONG biWidth;
    LONG biHeight;
    WORD biPlanes;
    WORD biBitCount;
    DWORD biCompression;
    DWORD biSizeImage;
    LONG biXPelsPerMeter;
    LONG biYPelsPerMeter;
    DWORD biClrUsed;
    DWORD biClrImportant;
};

typedef struct tagKS_H264VIDEOINFO KS_H264VIDEOINFO, *PKS_H264VIDEOINFO;
struct tagKS_H264VIDEOINFO {
    WORD wWidth;
    WORD wHeight;
    WORD wSARwidth;
    WORD wSARheight;
    WORD wProfile;
    BYTE bLevelIDC;
    WORD wConstrainedToolset;
    DWORD bmSupportedUsages;
    WORD bmCapabilities;
    DWORD bmSVCCapabilities;
    DWORD bmMVCCapabilities;
    DWORD dwFrameInterval;
    BYTE bMaxCodecConfigDelay;
    BYTE bmSupportedSliceModes;
    BYTE bmSupportedSyncFrameTypes;
    BYTE bResolutionScaling;
    BYTE bSimulcastSupport;
    BYTE bmSupportedRateControlModes;
    WORD wMaxMBperSecOneResolutionNoScalability;
    WORD wMaxMBperSecTwoResolutionsNoScalability;
    WORD wMaxMBperSecThreeResolutionsNoScalability;
    WORD wMaxMBperSecFourResolutionsNoScalability;
    WORD wMaxMBperSecOneResolutionTemporalScalability;
    WORD wMaxMBperSecTwoResolutionsTemporalScalablility;
    WORD wMaxMBperSecThreeResolutionsTemporalScalability;
    WORD wMaxMBperSecFourResolutionsTemporalScalability;
    WORD wMaxMBperSecOneResolutionTemporalQualityScalability;
    WORD wMaxMBperSecTwoResolutionsTemporalQualityScalability;
    WORD wMaxMBperSecThreeResolutionsTemporalQualityScalablity;
    WORD wMaxMBperSecFourResolutionsTemporalQualityScalability;
    WORD wMaxMBperSecOneResolutionTemporalSpatialScalability;
    WORD wMaxMBperSecTwoResolutionsTemporalSpatialScalability;
    WORD wMaxMBperSecThreeResolutionsTemporalSpatialScalablity;
    WORD wMaxMBperSecFourResolutionsTemporalSpatialScalability;
    WORD wMaxMBperSecOneResolutionFullScalability;
    WORD wMaxMBperSecTwoResolutionsFullScalability;
    WORD wMaxMBperSecThreeResolutionsFullScalability;
    WORD wMaxMBperSecFourResolutionsFullScalability;
};

typedef struct tagKS_DATAFORMAT_H264VIDEOINFO KS_DATAFORMAT_H264VIDEOINFO,
    *PKS_DATAFORMAT_H264VIDEOINFO;
struct tagKS_DATAFORMAT_H264VIDEOINFO {
    KSDATAFORMAT DataFormat;
    KS_H264VIDEOINFO H264VideoInfoHeader;
};

typedef struct tagKS_DATAFORMAT_IMAGEINFO KS_DATAFORMAT_IMAGEINFO, *PKS_DATAFORMAT_IMAGEINFO;
struct tagKS_DATAFORMAT_IMAGEINFO {
    KSDATAFORMAT DataFormat;
    KS_BITMAPINFOHEADER ImageInfoHeader;
};

typedef struct tagKS_VIDEOINFOHEADER2 KS_VIDEOINFOHEADER2, *PKS_VIDEOINFOHEADER2;
struct tagKS_VIDEOINFOHEADER2 {
    RECT rcSource;
    RECT rcTarget;
    DWORD dwBitRate;
    DWORD dwBitErrorRate;
    REFERENCE_TIME AvgTimePerFrame;
    DWORD dwInterlaceFlags;
    DWORD dwCopyProtectFlags;
    DWORD dwPictAspectRatioX;
    DWORD dwPictAspectRatioY;
    union {
        DWORD dwControlFlags;
        DWORD dwReserved1;
    };
    DWORD dwReserved2;
    KS_BITMAPINFOHEADER bmiHeader;
};

typedef struct tagKS_MPEGVIDEOINFO2 KS_MPEGVIDEOINFO2, *PKS_MPEGVIDEOINFO2;
struct tagKS_MPEGVIDEOINFO2 {
    KS_VIDEOINFOHEADER2 hdr;
    DWORD dwStartTimeCode;
    DWORD cbSequenceHeader;
    DWORD dwProfile;
    DWORD dwLevel;
    DWORD dwFlags;
    DWORD bSequenceHeader[1];
};

typedef struct tagKS_DATAFORMAT_MPEGVIDEOINFO2 KS_DATAFORMAT_MPEGVIDEOINFO2,
    *PKS_DATAFORMAT_MPEGVIDEOINFO2;
struct tagKS_DATAFORMAT_MPEGVIDEOINFO2 {
    KSDATAFORMAT DataFormat;
    KS_MPEGVIDEOINFO2 MpegVideoInfoHeader2;
};

struct tagKS_VBIINFOHEADER {
    ULONG StartLine;
    ULONG EndLine;
    ULONG SamplingFrequency;
    ULONG MinLineStartTime;
    ULONG MaxLineStartTime;
    ULONG ActualLineStartTime;
    ULONG ActualLineEndTime;
    ULONG VideoStandard;
    ULONG SamplesPerLine;
    ULONG StrideInBytes;
    ULONG BufferSize;
};

typedef struct tagKS_DATAFORMAT_VBIINFOHEADER KS_DATAFORMAT_VBIINFOHEADER,
    *PKS_DATAFORMAT_VBIINFOHEADER;
struct tagKS_DATAFORMAT_VBIINFOHEADER {
    KSDATAFORMAT DataFormat;
    KS_VBIINFOHEADER VBIInfoHeader;
};

typedef struct tagKS_VIDEOINFOHEADER KS_VIDEOINFOHEADER, *PKS_VIDEOINFOHEADER;
struct tagKS_VIDEOINFOHEADER {
    RECT rcSource;
    RECT rcTarget;
    DWORD dwBitRate;
    DWORD dwBitErrorRate;
    REFERENCE_TIME AvgTimePerFrame;
    KS_BITMAPINFOHEADER bmiHeader;
};

typedef struct tagKS_DATAFORMAT_VIDEOINFOHEADER KS_DATAFORMAT_VIDEOINFOHEADER,
    *PKS_DATAFORMAT_VIDEOINFOHEADER;
struct tagKS_DATAFORMAT_VIDEOINFOHEADER {
    KSDATAFORMAT DataFormat;
    KS_VIDEOINFOHEADER VideoInfoHeader;
};

typedef struct tagKS_DATAFORMAT_VIDEOINFOHEADER2 KS_DATAFORMAT_VIDEOINFOHEADER2,
    *PKS_DATAFORMAT_VIDEOINFOHEADER2;
struct tagKS_DATAFORMAT_VIDEOINFOHEADER2 {
    KSDATAFORMAT DataFormat;
    KS_VIDEOINFOHEADER2 VideoInfoHeader2;
};

typedef struct tagKS_RGBQUAD KS_RGBQUAD, *PKS_RGBQUAD;
struct tagKS_RGBQUAD {
    BYTE rgbBlue;
    BYTE rgbGreen;
    BYTE rgbRed;
    BYTE rgbReserved;
};

typedef struct tag_KS_TRUECOLORINFO KS_TRUECOLORINFO, *PKS_TRUECOLORINFO;
struct tag_KS_TRUECOLORINFO {
    DWORD dwBitMasks[3];
    KS_RGBQUAD bmiColors[256];
};

typedef struct tagKS_VIDEOINFO KS_VIDEOINFO, *PKS_VIDEOINFO;
struct tagKS_VIDEOINFO {
    RECT rcSource;
    RECT rcTarget;
    DWORD dwBitRate;
    DWORD dwBitErrorRate;
    REFERENCE_TIME AvgTimePerFrame;
    KS_BITMAPINFOHEADER bmiHeader;
    union {
        KS_RGBQUAD bmiColors[256];
        DWORD dwBitMasks[3];
        KS_TRUECOLORINFO TrueColorInfo;
    };
};

typedef struct tagKS_DATAFORMAT_VIDEOINFO_PALETTE KS_DATAFORMAT_VIDEOINFO_PALETTE,
    *PKS_DATAFORMAT_VIDEOINFO_PALETTE;
struct tagKS_DATAFORMAT_VIDEOINFO_PALETTE {
    KSDATAFORMAT DataFormat;
    KS_VIDEOINFO VideoInfo;
};

typedef struct tagKS_DATARANGE_ANALOGVIDEO KS_DATARANGE_ANALOGVIDEO, *PKS_DATARANGE_ANALOGVIDEO;
struct tagKS_DATARANGE_ANALOGVIDEO {
    KSDATARANGE DataRange;
    KS_ANALOGVIDEOINFO AnalogVideoInfo;
};

typedef struct tagKS_DATARANGE_H264_VIDEO KS_DATARANGE_H264_VIDEO, *PKS_DATARANGE_H264_VIDEO;
struct tagKS_DATARANGE_H264_VIDEO {
    KSDATARANGE DataRange;
    BOOL bFixedSizeSamples;
    BOOL bTemporalCompression;
    DWORD StreamDescriptionFlags;
    DWORD MemoryAllocationFlags;
    KS_VIDEO_STREAM_CONFIG_CAPS ConfigCaps;
    KS_H264VIDEOINFO VideoInfoHeader;
};

typedef struct tagKS_DATARANGE_IMAGE KS_DATARANGE_IMAGE, *PKS_DATARANGE_IMAGE;
struct tagKS_DATARANGE_IMAGE {
    KSDATARANGE DataRange;
    KS_VIDEO_STREAM_CONFIG_CAPS ConfigCaps;
    KS_BITMAPINFOHEADER ImageInfoHeader;
};

typedef struct tagKS_MPEG1VIDEOINFO KS_MPEG1VIDEOINFO, *PKS_MPEG1VIDEOINFO;
struct tagKS_MPEG1VIDEOINFO {
    KS_VIDEOINFOHEADER hdr;
    DWORD dwStartTimeCode;
    DWORD cbSequenceHeader;
    BYTE bSequenceHeader[1];
};

typedef struct tagKS_DATARANGE_MPEG1_VIDEO KS_DATARANGE_MPEG1_VIDEO, *PKS_DATARANGE_MPEG1_VIDEO;
struct tagKS_DATARANGE_MPEG1_VIDEO {
    KSDATARANGE DataRange;
    BOOL bFixedSizeSamples;
    BOOL bTemporalCompression;
    DWORD StreamDescriptionFlags;
    DWORD MemoryAllocationFlags;
    KS_VIDEO_STREAM_CONFIG_CAPS ConfigCaps;
    KS_MPEG1VIDEOINFO VideoInfoHeader;
};

typedef struct tagKS_DATARANGE_MPEG2_VIDEO KS_DATARANGE_MPEG2_VIDEO, *PKS_DATARANGE_MPEG2_VIDEO;
struct tagKS_DATARANGE_MPEG2_VIDEO {
    KSDATARANGE DataRange;
    BOOL bFixedSizeSamples;
    BOOL bTemporalCompression;
    DWORD StreamDescriptionFlags;
    DWORD MemoryAllocationFlags;
    KS_VIDEO_STREAM_CONFIG_CAPS ConfigCaps;
    KS_MPEGVIDEOINFO2 VideoInfoHeader;
};

typedef struct tagKS_DATARANGE_VIDEO KS_DATARANGE_VIDEO, *PKS_DATARANGE_VIDEO;
struct tagKS_DATARANGE_VIDEO {
    KSDATARANGE DataRange;
    BOOL bFixedSizeSamples;
    BOOL bTemporalCompression;
    DWORD StreamDescriptionFlags;
    DWORD MemoryAllocationFlags;
    KS_VIDEO_STREAM_CONFIG_CAPS ConfigCaps;
    KS_VIDEOINFOHEADER VideoInfoHeader;
};

typedef struct tagKS_DATARANGE_VIDEO2 KS_DATARANGE_VIDEO2, *PKS_DATARANGE_VIDEO2;
struct tagKS_DATARANGE_VIDEO2 {
    KSDATARANGE DataRange;
    BOOL bFixedSizeSamples;
    BOOL bTemporalCompression;
    DWORD StreamDescriptionFlags;
    DWORD MemoryAllocationFlags;
    KS_VIDEO_STREAM_CONFIG_CAPS ConfigCaps;
    KS_VIDEOINFOHEADER2 VideoInfoHeader;
};

typedef struct tagKS_DATARANGE_VIDEO_PALETTE KS_DATARANGE_VIDEO_PALETTE,
    *PKS_DATARANGE_VIDEO_PALETTE;
struct tagKS_DATARANGE_VIDEO_PALETTE {
    KSDATARANGE DataRange;
    BOOL bFixedSizeSamples;
    BOOL bTemporalCompression;
    DWORD StreamDescriptionFlags;
    DWORD MemoryAllocationFlags;
    KS_VIDEO_STREAM_CONFIG_CAPS ConfigCaps;
    KS_VIDEOINFO VideoInfo;
};

typedef struct tagKS_DATARANGE_VIDEO_VBI KS_DATARANGE_VIDEO_VBI, *PKS_DATARANGE_VIDEO_VBI;
struct tagKS_DATARANGE_VIDEO_VBI {
    KSDATARANGE DataRange;
    BOOL bFixedSizeSamples;
    BOOL bTemporalCompression;
    DWORD StreamDescriptionFlags;
    DWORD MemoryAllocationFlags;
    KS_VIDEO_STREAM_CONFIG_CAPS ConfigCaps;
    KS_VBIINFOHEADER VBIInfoHeader;
};

/* A video header and the rest of the bitmap header that it ends with. */
#define KS_SIZE_VIDEOHEADER(pbmi)                                                                  \
    ((pbmi)->bmiHeader.biSize + (ULONG)FIELD_OFFSET(KS_VIDEOINFOHEADER, bmiHeader))

EXTERN_C_END

#endif
