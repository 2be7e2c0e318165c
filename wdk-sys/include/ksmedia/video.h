/*
 * What else is known about a video stream: hints, standards, capabilities, frames.
 */
#ifndef CWDK_KSMEDIA_VIDEO_H
#define CWDK_KSMEDIA_VIDEO_H

#include "wdm.h"
#include "windef.h"
#include "ksmedia/videoinfo.h"

#define KSMPEGVIDMODE_PANSCAN 1
#define KSMPEGVIDMODE_LTRBOX 2
#define KSMPEGVIDMODE_SCALE 4

#define KS_AM_UseNewCSSKey 1L

#define KS_AMCONTROL_USED 1
#define KS_AMCONTROL_PAD_TO_4x3 2
#define KS_AMCONTROL_PAD_TO_16x9 4
#define KS_AMCONTROL_COLORINFO_PRESENT 0x80

#define KS_COPYPROTECT_RestrictDuplication 1

#define KS_MAX_SIZE_MPEG1_SEQUENCE_INFO 0x8C

#define KS_VBI_FLAG_VBIINFOHEADER_CHANGE 0x20L

#define KS_VIDEO_FLAG_FRAME 0L
#define KS_VIDEO_FLAG_I_FRAME 0L
#define KS_VIDEO_ALLOC_VPE_SYSTEM 1
#define KS_VIDEO_FLAG_FIELD1 1L
#define KS_VIDEO_ALLOC_VPE_DISPLAY 2
#define KS_VIDEO_FLAG_FIELD2 2L
#define KS_VIDEO_FLAG_FIELD_MASK 3L
#define KS_VIDEO_ALLOC_VPE_AGP 4
#define KS_VIDEO_FLAG_FIELD1FIRST 4L
#define KS_VIDEO_FLAG_WEAVE 8L
#define KS_VIDEO_FLAG_P_FRAME 0x10L
#define KS_VIDEO_FLAG_B_FRAME 0x20L
#define KS_VIDEO_FLAG_IPB_MASK 0x30L
#define KS_VIDEO_FLAG_REPEAT_FIELD 0x40L

#define KS_VIDEOSTREAM_PREVIEW 1
#define KS_VIDEOSTREAM_CAPTURE 2
#define KS_VIDEOSTREAM_VBI 0x10
#define KS_VIDEOSTREAM_NABTS 0x20
#define KS_VIDEOSTREAM_CC 0x100
#define KS_VIDEOSTREAM_EDS 0x200
#define KS_VIDEOSTREAM_TELETEXT 0x400
#define KS_VIDEOSTREAM_STILL 0x1000
#define KS_VIDEOSTREAM_IS_VPE 0x8000

#define STATIC_KSDATAFORMAT_SUBTYPE_MPEG 113
#define STATIC_KSDATAFORMAT_SUBTYPE_MPEGLAYER3 113
#define STATIC_KSDATAFORMAT_SUBTYPE_MPEG_HEAAC 113

EXTERN_C_START

typedef struct tagKS_VBIINFOHEADER KS_VBIINFOHEADER, *PKS_VBIINFOHEADER;
typedef LONG KS_AM_MaxFullDataRate;

typedef DWORD KS_AM_Step;

typedef enum KSPROPERTY_MPEG2VID {
    KSPROPERTY_MPEG2VID_MODES = 0,
    KSPROPERTY_MPEG2VID_CUR_MODE,
    KSPROPERTY_MPEG2VID_4_3_RECT,
    KSPROPERTY_MPEG2VID_16_9_RECT,
    KSPROPERTY_MPEG2VID_16_9_PANSCAN,
} KSPROPERTY_MPEG2VID;

typedef enum KSPROPERTY_MPEG4_MEDIATYPE_ATTRIBUTES {
    KSPROPERTY_MPEG4_MEDIATYPE_SD_BOX = 1,
} KSPROPERTY_MPEG4_MEDIATYPE_ATTRIBUTES;

typedef enum KS_AMPixAspectRatio {
    KS_PixAspectRatio_NTSC4x3 = 0,
    KS_PixAspectRatio_NTSC16x9,
    KS_PixAspectRatio_PAL4x3,
    KS_PixAspectRatio_PAL16x9,
} KS_AMPixAspectRatio;

typedef enum KS_AM_PROPERTY_TS_RATE_CHANGE {
    KS_AM_RATE_SimpleRateChange = 1,
    KS_AM_RATE_ExactRateChange,
    KS_AM_RATE_MaxFullDataRate,
    KS_AM_RATE_Step,
} KS_AM_PROPERTY_TS_RATE_CHANGE;

typedef enum KS_COPY_MACROVISION_LEVEL {
    KS_MACROVISION_DISABLED = 0,
    KS_MACROVISION_LEVEL1,
    KS_MACROVISION_LEVEL2,
    KS_MACROVISION_LEVEL3,
} KS_COPY_MACROVISION_LEVEL,
    *PKS_COPY_MACROVISION_LEVEL;

typedef enum KS_PhysicalConnectorType {
    KS_PhysConn_Video_Tuner = 1,
    KS_PhysConn_Video_Composite,
    KS_PhysConn_Video_SVideo,
    KS_PhysConn_Video_RGB,
    KS_PhysConn_Video_YRYBY,
    KS_PhysConn_Video_SerialDigital,
    KS_PhysConn_Video_ParallelDigital,
    KS_PhysConn_Video_SCSI,
    KS_PhysConn_Video_AUX,
    KS_PhysConn_Video_1394,
    KS_PhysConn_Video_USB,
    KS_PhysConn_Video_VideoDecoder,
    KS_PhysConn_Video_VideoEncoder,
    KS_PhysConn_Video_SCART,
    KS_PhysConn_Audio_Tuner = 0x1000,
    KS_PhysConn_Audio_Line,
    KS_PhysConn_Audio_Mic,
    KS_PhysConn_Audio_AESDigital,
    KS_PhysConn_Audio_SPDIFDigital,
    KS_PhysConn_Audio_SCSI,
    KS_PhysConn_Audio_AUX,
    KS_PhysConn_Audio_1394,
    KS_PhysConn_Audio_USB,
    KS_PhysConn_Audio_AudioDecoder,
} KS_PhysicalConnectorType;

typedef enum KS_TUNER_STRATEGY {
    KS_TUNER_STRATEGY_PLL = 1,
    KS_TUNER_STRATEGY_SIGNAL_STRENGTH,
    KS_TUNER_STRATEGY_DRIVER_TUNES = 4,
} KS_TUNER_STRATEGY;

typedef enum KS_TUNER_TUNING_FLAGS {
    KS_TUNER_TUNING_EXACT = 1,
    KS_TUNER_TUNING_FINE,
    KS_TUNER_TUNING_COARSE,
} KS_TUNER_TUNING_FLAGS;

typedef enum KS_VIDEODECODER_FLAGS {
    KS_VIDEODECODER_FLAGS_CAN_DISABLE_OUTPUT = 1,
    KS_VIDEODECODER_FLAGS_CAN_USE_VCR_LOCKING,
    KS_VIDEODECODER_FLAGS_CAN_INDICATE_LOCKED = 4,
} KS_VIDEODECODER_FLAGS;

typedef enum KS_VideoControlFlags {
    KS_VideoControlFlag_FlipHorizontal = 1,
    KS_VideoControlFlag_FlipVertical,
    KS_Obsolete_VideoControlFlag_ExternalTriggerEnable = 16,
    KS_Obsolete_VideoControlFlag_Trigger = 32,
    KS_VideoControlFlag_ExternalTriggerEnable = 4,
    KS_VideoControlFlag_Trigger = 8,
    KS_VideoControlFlag_IndependentImagePin = 64,
    KS_VideoControlFlag_StillCapturePreviewFrame = 128,
    KS_VideoControlFlag_StartPhotoSequenceCapture = 0x100,
    KS_VideoControlFlag_StopPhotoSequenceCapture = 0x200,
} KS_VideoControlFlags;

typedef enum KS_VideoStreamingHints {
    KS_StreamingHint_FrameInterval = 0x100,
    KS_StreamingHint_KeyFrameRate = 0x200,
    KS_StreamingHint_PFrameRate = 0x400,
    KS_StreamingHint_CompQuality = 0x800,
    KS_StreamingHint_CompWindowSize = 0x1000,
} KS_VideoStreamingHints;

typedef struct {
    REFERENCE_TIME OutputZeroTime;
    LONG Rate;
} KS_AM_ExactRateChange, *PKS_AM_ExactRateChange;

typedef struct {
    REFERENCE_TIME StartTime;
    LONG Rate;
} KS_AM_SimpleRateChange, *PKS_AM_SimpleRateChange;

typedef struct _KSMPEGVID_RECT KSMPEGVID_RECT, *PKSMPEGVID_RECT;
struct _KSMPEGVID_RECT {
    ULONG StartX;
    ULONG StartY;
    ULONG EndX;
    ULONG EndY;
};

typedef struct _KS_COPY_MACROVISION KS_COPY_MACROVISION, *PKS_COPY_MACROVISION;
struct _KS_COPY_MACROVISION {
    ULONG MACROVISIONLevel;
};

typedef struct tagKS_FRAME_INFO KS_FRAME_INFO, *PKS_FRAME_INFO;
struct tagKS_FRAME_INFO {
    ULONG ExtendedHeaderSize;
    DWORD dwFrameFlags;
    LONGLONG PictureNumber;
    LONGLONG DropCount;
    HANDLE hDirectDraw;
    HANDLE hSurfaceHandle;
    RECT DirectDrawRect;
    union {
        LONG lSurfacePitch;
        DWORD Reserved1;
    };
    DWORD Reserved2;
    union {
        struct {
            DWORD Reserved3;
            DWORD Reserved4;
        };
        ULONGLONG FrameCompletionNumber;
    };
};

typedef struct tagKS_TVTUNER_CHANGE_INFO KS_TVTUNER_CHANGE_INFO, *PKS_TVTUNER_CHANGE_INFO;
struct tagKS_TVTUNER_CHANGE_INFO {
    DWORD dwFlags;
    DWORD dwCountryCode;
    DWORD dwAnalogVideoStandard;
    DWORD dwChannel;
};

typedef struct tagKS_VBI_FRAME_INFO KS_VBI_FRAME_INFO, *PKS_VBI_FRAME_INFO;
struct tagKS_VBI_FRAME_INFO {
    ULONG ExtendedHeaderSize;
    DWORD dwFrameFlags;
    LONGLONG PictureNumber;
    LONGLONG DropCount;
    DWORD dwSamplingFrequency;
    KS_TVTUNER_CHANGE_INFO TvTunerChangeInfo;
    KS_VBIINFOHEADER VBIInfoHeader;
};

EXTERN_C_END

/* Sizes of bitmaps: a line is padded to four bytes, and a height below zero means top-down. */
#define KS_WIDTHBYTES(bits) ((DWORD)((((bits) + 31) & (~31)) / 8))
#define KS_DIBWIDTHBYTES(bi) (DWORD) KS_WIDTHBYTES((DWORD)(bi).biWidth *(DWORD)(bi).biBitCount)
#define KS__DIBSIZE(bi) (KS_DIBWIDTHBYTES(bi) * (DWORD)(bi).biHeight)
#define KS_DIBSIZE(bi) ((bi).biHeight < 0 ? (DWORD)(-1) * (KS__DIBSIZE(bi)) : KS__DIBSIZE(bi))

#endif
