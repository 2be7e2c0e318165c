/*
 * Control codes of video devices.
 */
#ifndef CWDK_NTDDVDEO_H
#define CWDK_NTDDVDEO_H

#include "wdm.h"
#include "devpropdef.h"

#define BACKGROUND_BLUE 0x10
#define BACKGROUND_GREEN 0x20
#define BACKGROUND_RED 0x40
#define BACKGROUND_INTENSITY 0x80

#define BITMAP_PLANES 1

#define BITMAP_ARRAY_BYTE 3

#define BITMAP_BITS_PIXEL 1
#define BITMAP_BITS_BYTE_ALIGN 8
#define BITMAP_BITS_WORD_ALIGN 0x10

#define BRIGHTNESS_MAX_NIT_RANGE_COUNT 0x10
#define BRIGHTNESS_MAX_LEVEL_COUNT 103

#define BYTE_ALIGN 1ULL

#define CHAR_TYPE_SBCS 0
#define CHAR_TYPE_LEADING 2
#define CHAR_TYPE_TRAILING 3

#define COMMON_LVB_LEADING_BYTE 0x100
#define COMMON_LVB_TRAILING_BYTE 0x200
#define COMMON_LVB_SBCSDBCS 0x300
#define COMMON_LVB_GRID_HORIZONTAL 0x400
#define COMMON_LVB_GRID_LVERTICAL 0x800
#define COMMON_LVB_GRID_RVERTICAL 0x1000
#define COMMON_LVB_REVERSE_VIDEO 0x4000
#define COMMON_LVB_UNDERSCORE 0x8000

#define DISPLAYPOLICY_AC 1
#define DISPLAYPOLICY_DC 2
#define DISPLAYPOLICY_BOTH 3

#define DSI_CHECKSUM_ERROR_CORRECTED 0x100
#define DSI_CHECKSUM_ERROR_NOT_CORRECTED 0x200

#define DSI_CONTENTION_DETECTED 0x80

#define DSI_DSI_DATA_TYPE_NOT_RECOGNIZED 0x800
#define DSI_DSI_VC_ID_INVALID 0x1000
#define DSI_DSI_PROTOCOL_VIOLATION 0x8000

#define DSI_EOT_SYNC_ERROR 4

#define DSI_ESCAPE_MODE_ENTRY_COMMAND_ERROR 8

#define DSI_FALSE_CONTROL_ERROR 0x40

#define DSI_INVALID_PACKET_INDEX 255
#define DSI_INVALID_TRANSMISSION_LENGTH 0x2000

#define DSI_LONG_PACKET_PAYLOAD_CHECKSUM_ERROR 0x400

#define DSI_LOW_POWER_TRANSMIT_SYNC_ERROR 0x10

#define DSI_PACKET_EMBEDDED_PAYLOAD_SIZE 8

#define DSI_PERIPHERAL_TIMEOUT_ERROR 0x20

#define DSI_SOT_ERROR 1
#define DSI_SOT_SYNC_ERROR 2

#define DXGK_WIN32K_PARAM_FLAG_UPDATEREGISTRY 1
#define DXGK_WIN32K_PARAM_FLAG_MODESWITCH 2
#define DXGK_WIN32K_PARAM_FLAG_DISABLEVIEW 4

#define FOREGROUND_BLUE 1
#define FOREGROUND_GREEN 2
#define FOREGROUND_RED 4
#define FOREGROUND_INTENSITY 8

#define HOST_DSI_DEVICE_NOT_READY 1
#define HOST_DSI_INTERFACE_RESET 2
#define HOST_DSI_DEVICE_RESET 4
#define HOST_DSI_TRANSMISSION_CANCELLED 0x10
#define HOST_DSI_TRANSMISSION_DROPPED 0x20
#define HOST_DSI_TRANSMISSION_TIMEOUT 0x40
#define HOST_DSI_INVALID_TRANSMISSION 0x100
#define HOST_DSI_OS_REJECTED_PACKET 0x200
#define HOST_DSI_DRIVER_REJECTED_PACKET 0x400
#define HOST_DSI_BAD_TRANSMISSION_MODE 0x1000

#define MAX_PACKET_COUNT 0x80

#define PLANAR_HC 1

#define VIDEO_COLOR_LUT_DATA_FORMAT_RGB256WORDS 1
#define VIDEO_COLOR_LUT_DATA_FORMAT_PRIVATEFORMAT 0x80000000U

#define VIDEO_DEVICE_COLOR 1

#define VIDEO_DUALVIEW_REMOVABLE 1
#define VIDEO_DUALVIEW_WDDM_VGA 0x20000000
#define VIDEO_DUALVIEW_SECONDARY 0x40000000
#define VIDEO_DUALVIEW_PRIMARY 0x80000000U

#define VIDEO_MAX_REASON 9

#define VIDEO_MODE_ASYNC_POINTER 1
#define VIDEO_MODE_COLOR 1
#define VIDEO_MODE_GRAPHICS 2
#define VIDEO_MODE_MONO_POINTER 2
#define VIDEO_MODE_COLOR_POINTER 4
#define VIDEO_MODE_PALETTE_DRIVEN 4
#define VIDEO_MODE_ANIMATE_START 8
#define VIDEO_MODE_MANAGED_PALETTE 8
#define VIDEO_MODE_ANIMATE_UPDATE 0x10
#define VIDEO_MODE_INTERLACED 0x10
#define VIDEO_MODE_NO_OFF_SCREEN 0x20
#define VIDEO_MODE_NO_64_BIT_ACCESS 0x40
#define VIDEO_MODE_BANKED 0x80
#define VIDEO_MODE_LINEAR 0x100
#define VIDEO_MODE_MAP_MEM_LINEAR 0x40000000
#define VIDEO_MODE_NO_ZERO_MEMORY 0x80000000U

#define VIDEO_OPTIONAL_GAMMET_TABLE 2

#define VIDEO_REASON_NONE 0
#define VIDEO_REASON_POLICY1 1
#define VIDEO_REASON_POLICY2 2
#define VIDEO_REASON_POLICY3 3
#define VIDEO_REASON_POLICY4 4
#define VIDEO_REASON_FAILED_ROTATION 5
#define VIDEO_REASON_LOCK 5
#define VIDEO_REASON_ALLOCATION 6
#define VIDEO_REASON_SCRATCH 8
#define VIDEO_REASON_CONFIGURATION 9

#define VIDEO_STATE_NON_STANDARD_VGA 1
#define VIDEO_STATE_UNEMULATED_VGA_STATE 2
#define VIDEO_STATE_PACKED_CHAIN4_MODE 4

#define WORD_ALIGN 2ULL

DEFINE_DEVPROPKEY(DEVPKEY_Device_ActivityId, 0xC50A3F10, 0xAA5C, 0x4247, 0xB8, 0x30, 0xD6, 0xA6,
                  0xF8, 0xEA, 0xA3, 0x10, 4);
DEFINE_DEVPROPKEY(DEVPKEY_Device_AdapterLuid, 0xC50A3F10, 0xAA5C, 0x4247, 0xB8, 0x30, 0xD6, 0xA6,
                  0xF8, 0xEA, 0xA3, 0x10, 3);
DEFINE_DEVPROPKEY(DEVPKEY_Device_TerminalLuid, 0xC50A3F10, 0xAA5C, 0x4247, 0xB8, 0x30, 0xD6, 0xA6,
                  0xF8, 0xEA, 0xA3, 0x10, 2);
DEFINE_DEVPROPKEY(DEVPKEY_IndirectDisplay, 0xC50A3F10, 0xAA5C, 0x4247, 0xB8, 0x30, 0xD6, 0xA6, 0xF8,
                  0xEA, 0xA3, 0x10, 1);
DEFINE_GUID(GUID_DEVINTERFACE_DISPLAY_ADAPTER, 0x5B45201D, 0xF2F2, 0x4F3B, 0x85, 0xBB, 0x30, 0xFF,
            0x1F, 0x95, 0x35, 0x99);
DEFINE_GUID(GUID_DEVINTERFACE_MONITOR, 0xE6F07B5F, 0xEE97, 0x4A90, 0xB0, 0x76, 0x33, 0xF5, 0x7B,
            0xF4, 0xEA, 0xA7);
DEFINE_GUID(GUID_DEVINTERFACE_VIDEO_OUTPUT_ARRIVAL, 0x1AD9E4F0, 0xF88D, 0x4360, 0xBA, 0xB9, 0x4C,
            0x2D, 0x55, 0xE5, 0x64, 0xCD);
DEFINE_GUID(GUID_DISPLAY_DEVICE_ARRIVAL, 0x1CA05180, 0xA699, 0x450A, 0x9A, 0x0C, 0xDE, 0x4F, 0xBE,
            0x3D, 0xDD, 0x89);
DEFINE_GUID(GUID_MONITOR_OVERRIDE_PSEUDO_SPECIALIZED, 0xF196C02F, 0xF86F, 0x4F9A, 0xAA, 0x15, 0xE9,
            0xCE, 0xBD, 0xFE, 0x3B, 0x96);

EXTERN_C_START

typedef struct _VIDEO_HARDWARE_STATE_HEADER VIDEO_HARDWARE_STATE_HEADER,
    *PVIDEO_HARDWARE_STATE_HEADER;

enum BlackScreenDiagnosticsCalloutParam {
    BlackScreenDiagnosticsData = 1,
    BlackScreenDisplayRecovery,
};

typedef enum _BACKLIGHT_OPTIMIZATION_LEVEL {
    BacklightOptimizationDisable = 0,
    BacklightOptimizationDesktop,
    BacklightOptimizationDynamic,
    BacklightOptimizationDimmed,
    BacklightOptimizationEDR,
} BACKLIGHT_OPTIMIZATION_LEVEL;

typedef enum _BRIGHTNESS_INTERFACE_VERSION {
    BRIGHTNESS_INTERFACE_VERSION_1 = 1,
    BRIGHTNESS_INTERFACE_VERSION_2,
    BRIGHTNESS_INTERFACE_VERSION_3,
} BRIGHTNESS_INTERFACE_VERSION;

typedef enum _COLORSPACE_TRANSFORM_DATA_TYPE {
    COLORSPACE_TRANSFORM_DATA_TYPE_FIXED_POINT = 0,
    COLORSPACE_TRANSFORM_DATA_TYPE_FLOAT,
} COLORSPACE_TRANSFORM_DATA_TYPE;

typedef enum _COLORSPACE_TRANSFORM_STAGE_CONTROL {
    ColorSpaceTransformStageControl_No_Change = 0,
    ColorSpaceTransformStageControl_Enable,
    ColorSpaceTransformStageControl_Bypass,
} COLORSPACE_TRANSFORM_STAGE_CONTROL,
    *PCOLORSPACE_TRANSFORM_STAGE_CONTROL;

typedef enum _COLORSPACE_TRANSFORM_TARGET_CAPS_VERSION {
    COLORSPACE_TRANSFORM_VERSION_DEFAULT = 0,
    COLORSPACE_TRANSFORM_VERSION_1,
    COLORSPACE_TRANSFORM_VERSION_NOT_SUPPORTED = 0,
} COLORSPACE_TRANSFORM_TARGET_CAPS_VERSION;

typedef enum _COLORSPACE_TRANSFORM_TYPE {
    COLORSPACE_TRANSFORM_TYPE_UNINITIALIZED = 0,
    COLORSPACE_TRANSFORM_TYPE_DEFAULT,
    COLORSPACE_TRANSFORM_TYPE_RGB256x3x16,
    COLORSPACE_TRANSFORM_TYPE_DXGI_1,
    COLORSPACE_TRANSFORM_TYPE_MATRIX_3x4,
    COLORSPACE_TRANSFORM_TYPE_MATRIX_V2,
} COLORSPACE_TRANSFORM_TYPE;

typedef enum _DSI_CONTROL_TRANSMISSION_MODE {
    DCT_DEFAULT = 0,
    DCT_FORCE_LOW_POWER,
    DCT_FORCE_HIGH_PERFORMANCE,
} DSI_CONTROL_TRANSMISSION_MODE;

typedef enum _OUTPUT_COLOR_ENCODING {
    OUTPUT_COLOR_ENCODING_RGB = 0,
    OUTPUT_COLOR_ENCODING_YCBCR444,
    OUTPUT_COLOR_ENCODING_YCBCR422,
    OUTPUT_COLOR_ENCODING_YCBCR420,
    OUTPUT_COLOR_ENCODING_INTENSITY,
    OUTPUT_COLOR_ENCODING_FORCE_UINT32 = -1,
} OUTPUT_COLOR_ENCODING;

typedef enum _OUTPUT_WIRE_COLOR_SPACE_TYPE {
    OUTPUT_WIRE_COLOR_SPACE_G22_P709 = 0,
    OUTPUT_WIRE_COLOR_SPACE_RESERVED = 4,
    OUTPUT_WIRE_COLOR_SPACE_G2084_P2020 = 12,
    OUTPUT_WIRE_COLOR_SPACE_G22_P709_WCG = 30,
    OUTPUT_WIRE_COLOR_SPACE_G22_P2020,
    OUTPUT_WIRE_COLOR_SPACE_G2084_P2020_HDR10PLUS,
    OUTPUT_WIRE_COLOR_SPACE_G2084_P2020_DVLL,
} OUTPUT_WIRE_COLOR_SPACE_TYPE;

typedef enum _VIDEO_BANK_TYPE {
    VideoNotBanked = 0,
    VideoBanked1RW,
    VideoBanked1R1W,
    VideoBanked2RW,
    NumVideoBankTypes,
} VIDEO_BANK_TYPE,
    *PVIDEO_BANK_TYPE;

typedef enum _VIDEO_POWER_STATE {
    VideoPowerUnspecified = 0,
    VideoPowerOn,
    VideoPowerStandBy,
    VideoPowerSuspend,
    VideoPowerOff,
    VideoPowerHibernate,
    VideoPowerShutdown,
    VideoPowerMaximum,
} VIDEO_POWER_STATE,
    *PVIDEO_POWER_STATE;

typedef enum _VIDEO_WIN32K_CALLBACKS_PARAMS_TYPE {
    VideoPowerNotifyCallout = 1,
    VideoEnumChildPdoNotifyCallout = 3,
    VideoFindAdapterCallout,
    VideoPnpNotifyCallout = 7,
    VideoDxgkDisplaySwitchCallout,
    VideoDxgkFindAdapterTdrCallout = 10,
    VideoDxgkHardwareProtectionTeardown,
    VideoRepaintDesktop,
    VideoUpdateCursor,
    VideoDisableMultiPlaneOverlay,
    VideoDesktopDuplicationChange,
    VideoBlackScreenDiagnostics,
} VIDEO_WIN32K_CALLBACKS_PARAMS_TYPE;

typedef void (*PVIDEO_WIN32K_CALLOUT)(PVOID Params);

typedef struct _BRIGHTNESS_NIT_RANGE BRIGHTNESS_NIT_RANGE, *PBRIGHTNESS_NIT_RANGE;
struct _BRIGHTNESS_NIT_RANGE {
    ULONG MinLevelInMillinit;
    ULONG MaxLevelInMillinit;
    ULONG StepSizeInMillinit;
};

typedef struct BRIGHTNESS_NIT_RANGES BRIGHTNESS_NIT_RANGES, *PBRIGHTNESS_NIT_RANGES;
struct BRIGHTNESS_NIT_RANGES {
    ULONG NormalRangeCount;
    ULONG RangeCount;
    ULONG PreferredMaximumBrightness;
    BRIGHTNESS_NIT_RANGE SupportedRanges[16];
};

typedef struct {
    BOOLEAN DefaultToBiosPolicy;
    UCHAR LevelCount;
    struct {
        UCHAR BatteryLevel;
        UCHAR Brightness;
    } Level[1];
} VIDEO_BRIGHTNESS_POLICY, *PVIDEO_BRIGHTNESS_POLICY;

typedef struct _VIDEO_CLUTDATA VIDEO_CLUTDATA, *PVIDEO_CLUTDATA;
struct _VIDEO_CLUTDATA {
    UCHAR Red;
    UCHAR Green;
    UCHAR Blue;
    UCHAR Unused;
};

typedef struct {
    USHORT NumEntries;
    USHORT FirstEntry;
    union {
        VIDEO_CLUTDATA RgbArray;
        ULONG RgbLong;
    } LookupTable[1];
} VIDEO_CLUT, *PVIDEO_CLUT;

typedef struct _BACKLIGHT_REDUCTION_GAMMA_RAMP BACKLIGHT_REDUCTION_GAMMA_RAMP;
struct _BACKLIGHT_REDUCTION_GAMMA_RAMP {
    USHORT R[256];
    USHORT G[256];
    USHORT B[256];
};

typedef struct _BANK_POSITION BANK_POSITION, *PBANK_POSITION;
struct _BANK_POSITION {
    ULONG ReadBankPosition;
    ULONG WriteBankPosition;
};

typedef struct _BRIGHTNESS_LEVEL BRIGHTNESS_LEVEL, *PBRIGHTNESS_LEVEL;
struct _BRIGHTNESS_LEVEL {
    UCHAR Count;
    UCHAR Level[103];
};

typedef struct _CHAR_INFO CHAR_INFO, *PCHAR_INFO;
struct _CHAR_INFO {
    union {
        WCHAR UnicodeChar;
        CHAR AsciiChar;
    } Char;
    USHORT Attributes;
};

typedef struct _COORD COORD, *PCOORD;
struct _COORD {
    SHORT X;
    SHORT Y;
};

typedef struct _FONT_IMAGE_INFO FONT_IMAGE_INFO, *PFONT_IMAGE_INFO;
struct _FONT_IMAGE_INFO {
    COORD FontSize;
    PUCHAR ImageBits;
};

typedef struct _CHAR_IMAGE_INFO CHAR_IMAGE_INFO, *PCHAR_IMAGE_INFO;
struct _CHAR_IMAGE_INFO {
    CHAR_INFO CharInfo;
    FONT_IMAGE_INFO FontImageInfo;
};

typedef struct _CHROMATICITY_COORDINATE CHROMATICITY_COORDINATE;
struct _CHROMATICITY_COORDINATE {
    float x;
    float y;
};

typedef struct _GAMMA_RAMP_RGB GAMMA_RAMP_RGB;
struct _GAMMA_RAMP_RGB {
    float Red;
    float Green;
    float Blue;
};

typedef struct _COLORSPACE_TRANSFORM_3x4 COLORSPACE_TRANSFORM_3x4, *PCOLORSPACE_TRANSFORM_3x4;
struct _COLORSPACE_TRANSFORM_3x4 {
    float ColorMatrix3x4[3][4];
    float ScalarMultiplier;
    GAMMA_RAMP_RGB LookupTable1D[4096];
};

typedef struct _COLORSPACE_TRANSFORM_MATRIX_V2 COLORSPACE_TRANSFORM_MATRIX_V2,
    *PCOLORSPACE_TRANSFORM_MATRIX_V2;
struct _COLORSPACE_TRANSFORM_MATRIX_V2 {
    COLORSPACE_TRANSFORM_STAGE_CONTROL StageControlLookupTable1DDegamma;
    GAMMA_RAMP_RGB LookupTable1DDegamma[4096];
    COLORSPACE_TRANSFORM_STAGE_CONTROL StageControlColorMatrix3x3;
    float ColorMatrix3x3[3][3];
    COLORSPACE_TRANSFORM_STAGE_CONTROL StageControlLookupTable1DRegamma;
    GAMMA_RAMP_RGB LookupTable1DRegamma[4096];
};

typedef struct _GAMMA_RAMP_DXGI_1 GAMMA_RAMP_DXGI_1;
struct _GAMMA_RAMP_DXGI_1 {
    GAMMA_RAMP_RGB Scale;
    GAMMA_RAMP_RGB Offset;
    GAMMA_RAMP_RGB GammaCurve[1025];
};

typedef struct _GAMMA_RAMP_RGB256x3x16 GAMMA_RAMP_RGB256x3x16;
struct _GAMMA_RAMP_RGB256x3x16 {
    USHORT Red[256];
    USHORT Green[256];
    USHORT Blue[256];
};

typedef struct _COLORSPACE_TRANSFORM COLORSPACE_TRANSFORM, *PCOLORSPACE_TRANSFORM;
struct _COLORSPACE_TRANSFORM {
    COLORSPACE_TRANSFORM_TYPE Type;
    union {
        GAMMA_RAMP_RGB256x3x16 Rgb256x3x16;
        GAMMA_RAMP_DXGI_1 Dxgi1;
        COLORSPACE_TRANSFORM_3x4 T3x4;
        COLORSPACE_TRANSFORM_MATRIX_V2 MatrixV2;
    } Data;
};

typedef struct _COLORSPACE_TRANSFORM_DATA_CAP COLORSPACE_TRANSFORM_DATA_CAP;
struct _COLORSPACE_TRANSFORM_DATA_CAP {
    COLORSPACE_TRANSFORM_DATA_TYPE DataType;
    union {
        struct {
            ULONG BitCountOfInteger : 6;
            ULONG BitCountOfFraction : 6;
        };
        struct {
            ULONG BitCountOfExponent : 6;
            ULONG BitCountOfMantissa : 6;
        };
        ULONG Value;
    };
    float NumericRangeMin;
    float NumericRangeMax;
};

typedef struct _COLORSPACE_TRANSFORM_1DLUT_CAP COLORSPACE_TRANSFORM_1DLUT_CAP,
    *PCOLORSPACE_TRANSFORM_1DLUT_CAP;
struct _COLORSPACE_TRANSFORM_1DLUT_CAP {
    ULONG NumberOfLUTEntries;
    COLORSPACE_TRANSFORM_DATA_CAP DataCap;
};

typedef struct _COLORSPACE_TRANSFORM_MATRIX_CAP COLORSPACE_TRANSFORM_MATRIX_CAP,
    *PCOLORSPACE_TRANSFORM_MATRIX_CAP;
struct _COLORSPACE_TRANSFORM_MATRIX_CAP {
    union {
        struct {
            ULONG MatrixSizeX : 10;
            ULONG MatrixSizeY : 10;
        };
        ULONG Value;
    };
    COLORSPACE_TRANSFORM_DATA_CAP DataCap;
};

typedef struct _OUTPUT_WIRE_FORMAT OUTPUT_WIRE_FORMAT;
struct _OUTPUT_WIRE_FORMAT {
    OUTPUT_COLOR_ENCODING ColorEncoding;
    UINT32 BitsPerPixel;
};

typedef struct _COLORSPACE_TRANSFORM_SET_INPUT COLORSPACE_TRANSFORM_SET_INPUT,
    *PCOLORSPACE_TRANSFORM_SET_INPUT;
struct _COLORSPACE_TRANSFORM_SET_INPUT {
    OUTPUT_WIRE_COLOR_SPACE_TYPE OutputWireColorSpaceExpected;
    OUTPUT_WIRE_FORMAT OutputWireFormatExpected;
    COLORSPACE_TRANSFORM ColorSpaceTransform;
};

typedef struct _COLORSPACE_TRANSFORM_TARGET_CAPS COLORSPACE_TRANSFORM_TARGET_CAPS,
    *PCOLORSPACE_TRANSFORM_TARGET_CAPS;
struct _COLORSPACE_TRANSFORM_TARGET_CAPS {
    COLORSPACE_TRANSFORM_TARGET_CAPS_VERSION Version;
    COLORSPACE_TRANSFORM_1DLUT_CAP LookupTable1DDegammaCap;
    COLORSPACE_TRANSFORM_MATRIX_CAP ColorMatrix3x3Cap;
    COLORSPACE_TRANSFORM_1DLUT_CAP LookupTable1DRegammaCap;
};

typedef struct _DISPLAY_BRIGHTNESS DISPLAY_BRIGHTNESS, *PDISPLAY_BRIGHTNESS;
struct _DISPLAY_BRIGHTNESS {
    UCHAR ucDisplayPolicy;
    UCHAR ucACBrightness;
    UCHAR ucDCBrightness;
};

typedef struct _DXGK_WIN32K_PARAM_DATA DXGK_WIN32K_PARAM_DATA, *PDXGK_WIN32K_PARAM_DATA;
struct _DXGK_WIN32K_PARAM_DATA {
    PVOID PathsArray;
    PVOID ModesArray;
    ULONG NumPathArrayElements;
    ULONG NumModeArrayElements;
    ULONG SDCFlags;
};

typedef struct _ENG_EVENT ENG_EVENT, *PEVENT, *PENG_EVENT;
struct _ENG_EVENT {
    PVOID pKEvent;
    ULONG fFlags;
};

typedef struct _FSCNTL_SCREEN_INFO FSCNTL_SCREEN_INFO, *PFSCNTL_SCREEN_INFO;
struct _FSCNTL_SCREEN_INFO {
    COORD Position;
    COORD ScreenSize;
    ULONG nNumberOfChars;
};

typedef struct _FSVIDEO_COPY_FRAME_BUFFER FSVIDEO_COPY_FRAME_BUFFER, *PFSVIDEO_COPY_FRAME_BUFFER;
struct _FSVIDEO_COPY_FRAME_BUFFER {
    FSCNTL_SCREEN_INFO SrcScreen;
    FSCNTL_SCREEN_INFO DestScreen;
};

typedef struct _VIDEO_CURSOR_POSITION VIDEO_CURSOR_POSITION, *PVIDEO_CURSOR_POSITION;
struct _VIDEO_CURSOR_POSITION {
    SHORT Column;
    SHORT Row;
};

typedef struct _FSVIDEO_CURSOR_POSITION FSVIDEO_CURSOR_POSITION, *PFSVIDEO_CURSOR_POSITION;
struct _FSVIDEO_CURSOR_POSITION {
    VIDEO_CURSOR_POSITION Coord;
    ULONG dwType;
};

typedef struct _VIDEO_MEMORY_INFORMATION VIDEO_MEMORY_INFORMATION, *PVIDEO_MEMORY_INFORMATION;
struct _VIDEO_MEMORY_INFORMATION {
    PVOID VideoRamBase;
    ULONG VideoRamLength;
    PVOID FrameBufferBase;
    ULONG FrameBufferLength;
};

typedef struct _VIDEO_MODE_INFORMATION VIDEO_MODE_INFORMATION, *PVIDEO_MODE_INFORMATION;
struct _VIDEO_MODE_INFORMATION {
    ULONG Length;
    ULONG ModeIndex;
    ULONG VisScreenWidth;
    ULONG VisScreenHeight;
    ULONG ScreenStride;
    ULONG NumberOfPlanes;
    ULONG BitsPerPlane;
    ULONG Frequency;
    ULONG XMillimeter;
    ULONG YMillimeter;
    ULONG NumberRedBits;
    ULONG NumberGreenBits;
    ULONG NumberBlueBits;
    ULONG RedMask;
    ULONG GreenMask;
    ULONG BlueMask;
    ULONG AttributeFlags;
    ULONG VideoMemoryBitmapWidth;
    ULONG VideoMemoryBitmapHeight;
    ULONG DriverSpecificAttributeFlags;
};

typedef struct _FSVIDEO_MODE_INFORMATION FSVIDEO_MODE_INFORMATION, *PFSVIDEO_MODE_INFORMATION;
struct _FSVIDEO_MODE_INFORMATION {
    VIDEO_MODE_INFORMATION VideoMode;
    VIDEO_MEMORY_INFORMATION VideoMemory;
};

typedef struct _FSVIDEO_REVERSE_MOUSE_POINTER FSVIDEO_REVERSE_MOUSE_POINTER,
    *PFSVIDEO_REVERSE_MOUSE_POINTER;
struct _FSVIDEO_REVERSE_MOUSE_POINTER {
    FSCNTL_SCREEN_INFO Screen;
    ULONG dwType;
};

typedef struct _FSVIDEO_SCREEN_INFORMATION FSVIDEO_SCREEN_INFORMATION, *PFSVIDEO_SCREEN_INFORMATION;
struct _FSVIDEO_SCREEN_INFORMATION {
    COORD ScreenSize;
    COORD FontSize;
};

typedef struct _FSVIDEO_WRITE_TO_FRAME_BUFFER FSVIDEO_WRITE_TO_FRAME_BUFFER,
    *PFSVIDEO_WRITE_TO_FRAME_BUFFER;
struct _FSVIDEO_WRITE_TO_FRAME_BUFFER {
    PCHAR_IMAGE_INFO SrcBuffer;
    FSCNTL_SCREEN_INFO DestScreen;
};

typedef struct _MIPI_DSI_CAPS MIPI_DSI_CAPS, *PMIPI_DSI_CAPS;
struct _MIPI_DSI_CAPS {
    UCHAR DSITypeMajor;
    UCHAR DSITypeMinor;
    UCHAR SpecVersionMajor;
    UCHAR SpecVersionMinor;
    UCHAR SpecVersionPatch;
    USHORT TargetMaximumReturnPacketSize;
    UCHAR ResultCodeFlags;
    UCHAR ResultCodeStatus;
    UCHAR Revision;
    UCHAR Level;
    UCHAR DeviceClassHi;
    UCHAR DeviceClassLo;
    UCHAR ManufacturerHi;
    UCHAR ManufacturerLo;
    UCHAR ProductHi;
    UCHAR ProductLo;
    UCHAR LengthHi;
    UCHAR LengthLo;
};

typedef struct _MIPI_DSI_PACKET MIPI_DSI_PACKET;
struct _MIPI_DSI_PACKET {
    union {
        UCHAR DataId;
        struct {
            UCHAR DataType : 6;
            UCHAR VirtualChannel : 2;
        };
    };
    union {
        struct {
            UCHAR Data0;
            UCHAR Data1;
        };
        USHORT LongWriteWordCount;
    };
    UCHAR EccFiller;
    UCHAR Payload[8];
};

typedef struct _MIPI_DSI_RESET MIPI_DSI_RESET, *PMIPI_DSI_RESET, *PMIPI_DSI_RESET_INPUT,
    *PMIPI_DSI_RESET_OUTPUT;
typedef MIPI_DSI_RESET MIPI_DSI_RESET_INPUT;
typedef MIPI_DSI_RESET MIPI_DSI_RESET_OUTPUT;
struct _MIPI_DSI_RESET {
    ULONG Flags;
    union {
        struct {
            ULONG MipiErrors : 16;
            ULONG ResetFailed : 1;
            ULONG NeedModeSet : 1;
        };
        ULONG Results;
    };
};

typedef struct _MIPI_DSI_TRANSMISSION MIPI_DSI_TRANSMISSION, *PMIPI_DSI_TRANSMISSION_INPUT,
    *PMIPI_DSI_TRANSMISSION_OUTPUT;
typedef MIPI_DSI_TRANSMISSION MIPI_DSI_TRANSMISSION_INPUT;
typedef MIPI_DSI_TRANSMISSION MIPI_DSI_TRANSMISSION_OUTPUT;
struct _MIPI_DSI_TRANSMISSION {
    ULONG TotalBufferSize;
    UCHAR PacketCount;
    UCHAR FailedPacket;
    struct {
        USHORT TransmissionMode : 2;
        USHORT ReportMipiErrors : 1;
        USHORT ClearMipiErrors : 1;
        USHORT SecondaryPort : 1;
        USHORT ManufacturingMode : 1;
        USHORT Reserved : 10;
    };
    USHORT ReadWordCount;
    USHORT FinalCommandExtraPayload;
    USHORT MipiErrors;
    USHORT HostErrors;
    MIPI_DSI_PACKET Packets[1];
};

typedef struct _PANEL_BRIGHTNESS_SENSOR_DATA PANEL_BRIGHTNESS_SENSOR_DATA;
struct _PANEL_BRIGHTNESS_SENSOR_DATA {
    union {
        struct {
            ULONG AlsReadingValid : 1;
            ULONG ChromaticityCoordinateValid : 1;
            ULONG ColorTemperatureValid : 1;
            ULONG Reserved : 29;
        };
        ULONG Value;
    };
    float AlsReading;
    CHROMATICITY_COORDINATE ChromaticityCoordinate;
    float ColorTemperature;
};

typedef struct _PANEL_GET_BACKLIGHT_REDUCTION PANEL_GET_BACKLIGHT_REDUCTION,
    *PPANEL_GET_BACKLIGHT_REDUCTION;
struct _PANEL_GET_BACKLIGHT_REDUCTION {
    USHORT BacklightUsersetting;
    USHORT BacklightEffective;
    BACKLIGHT_REDUCTION_GAMMA_RAMP GammaRamp;
};

typedef struct _PANEL_GET_BRIGHTNESS PANEL_GET_BRIGHTNESS, *PPANEL_GET_BRIGHTNESS;
struct _PANEL_GET_BRIGHTNESS {
    BRIGHTNESS_INTERFACE_VERSION Version;
    union {
        UCHAR Level;
        struct {
            ULONG CurrentInMillinits;
            ULONG TargetInMillinits;
        };
    };
};

typedef struct _PANEL_QUERY_BRIGHTNESS_CAPS PANEL_QUERY_BRIGHTNESS_CAPS,
    *PPANEL_QUERY_BRIGHTNESS_CAPS;
struct _PANEL_QUERY_BRIGHTNESS_CAPS {
    BRIGHTNESS_INTERFACE_VERSION Version;
    union {
        struct {
            ULONG Smooth : 1;
            ULONG Adaptive : 1;
            ULONG NitsCalibrated : 1;
            ULONG Reserved : 29;
        };
        ULONG Value;
    };
};

typedef struct _PANEL_QUERY_BRIGHTNESS_RANGES PANEL_QUERY_BRIGHTNESS_RANGES,
    *PPANEL_QUERY_BRIGHTNESS_RANGES;
struct _PANEL_QUERY_BRIGHTNESS_RANGES {
    BRIGHTNESS_INTERFACE_VERSION Version;
    union {
        BRIGHTNESS_LEVEL BrightnessLevel;
        BRIGHTNESS_NIT_RANGES NitRanges;
    };
};

typedef struct _PANEL_SET_BACKLIGHT_OPTIMIZATION PANEL_SET_BACKLIGHT_OPTIMIZATION,
    *PPANEL_SET_BACKLIGHT_OPTIMIZATION;
struct _PANEL_SET_BACKLIGHT_OPTIMIZATION {
    BACKLIGHT_OPTIMIZATION_LEVEL Level;
};

typedef struct _PANEL_SET_BRIGHTNESS PANEL_SET_BRIGHTNESS, *PPANEL_SET_BRIGHTNESS;
struct _PANEL_SET_BRIGHTNESS {
    BRIGHTNESS_INTERFACE_VERSION Version;
    union {
        UCHAR Level;
        struct {
            ULONG Millinits;
            ULONG TransitionTimeInMs;
            PANEL_BRIGHTNESS_SENSOR_DATA SensorData;
        };
    };
};

typedef struct _PANEL_SET_BRIGHTNESS_STATE PANEL_SET_BRIGHTNESS_STATE, *PPANEL_SET_BRIGHTNESS_STATE;
struct _PANEL_SET_BRIGHTNESS_STATE {
    union {
        struct {
            ULONG Smooth : 1;
            ULONG Reserved : 31;
        };
        ULONG Value;
    };
};

typedef struct _SET_ACTIVE_COLOR_PROFILE_NAME SET_ACTIVE_COLOR_PROFILE_NAME,
    *PSET_ACTIVE_COLOR_PROFILE_NAME;
struct _SET_ACTIVE_COLOR_PROFILE_NAME {
    WCHAR ColorProfileName[1];
};

typedef struct _VGA_CHAR VGA_CHAR, *PVGA_CHAR;
struct _VGA_CHAR {
    CHAR Char;
    CHAR Attributes;
};

typedef struct _VIDEO_BANK_SELECT VIDEO_BANK_SELECT, *PVIDEO_BANK_SELECT;
struct _VIDEO_BANK_SELECT {
    ULONG Length;
    ULONG Size;
    ULONG BankingFlags;
    ULONG BankingType;
    ULONG PlanarHCBankingType;
    ULONG BitmapWidthInBytes;
    ULONG BitmapSize;
    ULONG Granularity;
    ULONG PlanarHCGranularity;
    ULONG CodeOffset;
    ULONG PlanarHCBankCodeOffset;
    ULONG PlanarHCEnableCodeOffset;
    ULONG PlanarHCDisableCodeOffset;
};

typedef struct _VIDEO_COLOR_CAPABILITIES VIDEO_COLOR_CAPABILITIES, *PVIDEO_COLOR_CAPABILITIES;
struct _VIDEO_COLOR_CAPABILITIES {
    ULONG Length;
    ULONG AttributeFlags;
    LONG RedPhosphoreDecay;
    LONG GreenPhosphoreDecay;
    LONG BluePhosphoreDecay;
    LONG WhiteChromaticity_x;
    LONG WhiteChromaticity_y;
    LONG WhiteChromaticity_Y;
    LONG RedChromaticity_x;
    LONG RedChromaticity_y;
    LONG GreenChromaticity_x;
    LONG GreenChromaticity_y;
    LONG BlueChromaticity_x;
    LONG BlueChromaticity_y;
    LONG WhiteGamma;
    LONG RedGamma;
    LONG GreenGamma;
    LONG BlueGamma;
};

typedef struct _VIDEO_COLOR_LUT_DATA VIDEO_COLOR_LUT_DATA, *PVIDEO_COLOR_LUT_DATA;
struct _VIDEO_COLOR_LUT_DATA {
    ULONG Length;
    ULONG LutDataFormat;
    UCHAR LutData[1];
};

typedef struct _VIDEO_CURSOR_ATTRIBUTES VIDEO_CURSOR_ATTRIBUTES, *PVIDEO_CURSOR_ATTRIBUTES;
struct _VIDEO_CURSOR_ATTRIBUTES {
    USHORT Width;
    USHORT Height;
    SHORT Column;
    SHORT Row;
    UCHAR Rate;
    UCHAR Enable;
};

typedef struct _VIDEO_DEVICE_SESSION_STATUS VIDEO_DEVICE_SESSION_STATUS,
    *PVIDEO_DEVICE_SESSION_STATUS;
struct _VIDEO_DEVICE_SESSION_STATUS {
    ULONG bEnable;
    ULONG bSuccess;
};

typedef struct _VIDEO_HARDWARE_STATE VIDEO_HARDWARE_STATE, *PVIDEO_HARDWARE_STATE;
struct _VIDEO_HARDWARE_STATE {
    PVIDEO_HARDWARE_STATE_HEADER StateHeader;
    ULONG StateLength;
};

struct _VIDEO_HARDWARE_STATE_HEADER {
    ULONG Length;
    UCHAR PortValue[48];
    ULONG AttribIndexDataState;
    ULONG BasicSequencerOffset;
    ULONG BasicCrtContOffset;
    ULONG BasicGraphContOffset;
    ULONG BasicAttribContOffset;
    ULONG BasicDacOffset;
    ULONG BasicLatchesOffset;
    ULONG ExtendedSequencerOffset;
    ULONG ExtendedCrtContOffset;
    ULONG ExtendedGraphContOffset;
    ULONG ExtendedAttribContOffset;
    ULONG ExtendedDacOffset;
    ULONG ExtendedValidatorStateOffset;
    ULONG ExtendedMiscDataOffset;
    ULONG PlaneLength;
    ULONG Plane1Offset;
    ULONG Plane2Offset;
    ULONG Plane3Offset;
    ULONG Plane4Offset;
    ULONG VGAStateFlags;
    ULONG DIBOffset;
    ULONG DIBBitsPerPixel;
    ULONG DIBXResolution;
    ULONG DIBYResolution;
    ULONG DIBXlatOffset;
    ULONG DIBXlatLength;
    ULONG VesaInfoOffset;
    PVOID FrameBufferData;
};

typedef struct _VIDEO_LOAD_FONT_INFORMATION VIDEO_LOAD_FONT_INFORMATION,
    *PVIDEO_LOAD_FONT_INFORMATION;
struct _VIDEO_LOAD_FONT_INFORMATION {
    USHORT WidthInPixels;
    USHORT HeightInPixels;
    ULONG FontSize;
    UCHAR Font[1];
};

typedef struct _VIDEO_LUT_RGB256WORDS VIDEO_LUT_RGB256WORDS, *PVIDEO_LUT_RGB256WORDS;
struct _VIDEO_LUT_RGB256WORDS {
    USHORT Red[256];
    USHORT Green[256];
    USHORT Blue[256];
};

typedef struct _VIDEO_MEMORY VIDEO_MEMORY, *PVIDEO_MEMORY;
struct _VIDEO_MEMORY {
    PVOID RequestedVirtualAddress;
};

typedef struct _VIDEO_MODE VIDEO_MODE, *PVIDEO_MODE;
struct _VIDEO_MODE {
    ULONG RequestedMode;
};

typedef struct _VIDEO_NUM_MODES VIDEO_NUM_MODES, *PVIDEO_NUM_MODES;
struct _VIDEO_NUM_MODES {
    ULONG NumModes;
    ULONG ModeInformationLength;
};

typedef struct _VIDEO_PALETTE_DATA VIDEO_PALETTE_DATA, *PVIDEO_PALETTE_DATA;
struct _VIDEO_PALETTE_DATA {
    USHORT NumEntries;
    USHORT FirstEntry;
    USHORT Colors[1];
};

typedef struct _VIDEO_PERFORMANCE_COUNTER VIDEO_PERFORMANCE_COUNTER, *PVIDEO_PERFORMANCE_COUNTER;
struct _VIDEO_PERFORMANCE_COUNTER {
    UINT64 NbOfAllocationEvicted[10];
    UINT64 NbOfAllocationMarked[10];
    UINT64 NbOfAllocationRestored[10];
    UINT64 KBytesEvicted[10];
    UINT64 KBytesMarked[10];
    UINT64 KBytesRestored[10];
    UINT64 NbProcessCommited;
    UINT64 NbAllocationCommited;
    UINT64 NbAllocationMarked;
    UINT64 KBytesAllocated;
    UINT64 KBytesAvailable;
    UINT64 KBytesCurMarked;
    UINT64 Reference;
    UINT64 Unreference;
    UINT64 TrueReference;
    UINT64 NbOfPageIn;
    UINT64 KBytesPageIn;
    UINT64 NbOfPageOut;
    UINT64 KBytesPageOut;
    UINT64 NbOfRotateOut;
    UINT64 KBytesRotateOut;
};

typedef struct _VIDEO_POINTER_ATTRIBUTES VIDEO_POINTER_ATTRIBUTES, *PVIDEO_POINTER_ATTRIBUTES;
struct _VIDEO_POINTER_ATTRIBUTES {
    ULONG Flags;
    ULONG Width;
    ULONG Height;
    ULONG WidthInBytes;
    ULONG Enable;
    SHORT Column;
    SHORT Row;
    UCHAR Pixels[1];
};

typedef struct _VIDEO_POINTER_CAPABILITIES VIDEO_POINTER_CAPABILITIES, *PVIDEO_POINTER_CAPABILITIES;
struct _VIDEO_POINTER_CAPABILITIES {
    ULONG Flags;
    ULONG MaxWidth;
    ULONG MaxHeight;
    ULONG HWPtrBitmapStart;
    ULONG HWPtrBitmapEnd;
};

typedef struct _VIDEO_POINTER_POSITION VIDEO_POINTER_POSITION, *PVIDEO_POINTER_POSITION;
struct _VIDEO_POINTER_POSITION {
    SHORT Column;
    SHORT Row;
};

typedef struct _VIDEO_POWER_MANAGEMENT VIDEO_POWER_MANAGEMENT, *PVIDEO_POWER_MANAGEMENT;
struct _VIDEO_POWER_MANAGEMENT {
    ULONG Length;
    ULONG DPMSVersion;
    ULONG PowerState;
};

typedef struct _VIDEO_PUBLIC_ACCESS_RANGES VIDEO_PUBLIC_ACCESS_RANGES, *PVIDEO_PUBLIC_ACCESS_RANGES;
struct _VIDEO_PUBLIC_ACCESS_RANGES {
    ULONG InIoSpace;
    ULONG MappedInIoSpace;
    PVOID VirtualAddress;
};

typedef struct _VIDEO_QUERY_PERFORMANCE_COUNTER VIDEO_QUERY_PERFORMANCE_COUNTER,
    *PVIDEO_QUERY_PERFORMANCE_COUNTER;
struct _VIDEO_QUERY_PERFORMANCE_COUNTER {
    ULONG BufferSize;
    PVIDEO_PERFORMANCE_COUNTER Buffer;
};

typedef struct _VIDEO_REGISTER_VDM VIDEO_REGISTER_VDM, *PVIDEO_REGISTER_VDM;
struct _VIDEO_REGISTER_VDM {
    ULONG MinimumStateSize;
};

typedef struct _VIDEO_SHARE_MEMORY VIDEO_SHARE_MEMORY, *PVIDEO_SHARE_MEMORY;
struct _VIDEO_SHARE_MEMORY {
    HANDLE ProcessHandle;
    ULONG ViewOffset;
    ULONG ViewSize;
    PVOID RequestedVirtualAddress;
};

typedef struct _VIDEO_SHARE_MEMORY_INFORMATION VIDEO_SHARE_MEMORY_INFORMATION,
    *PVIDEO_SHARE_MEMORY_INFORMATION;
struct _VIDEO_SHARE_MEMORY_INFORMATION {
    ULONG SharedViewOffset;
    ULONG SharedViewSize;
    PVOID VirtualAddress;
};

typedef struct _VIDEO_VDM VIDEO_VDM, *PVIDEO_VDM;
struct _VIDEO_VDM {
    HANDLE ProcessHandle;
};

typedef struct _VIDEO_WIN32K_CALLBACKS VIDEO_WIN32K_CALLBACKS, *PVIDEO_WIN32K_CALLBACKS;
struct _VIDEO_WIN32K_CALLBACKS {
    PVOID PhysDisp;
    PVIDEO_WIN32K_CALLOUT Callout;
    ULONG bACPI;
    HANDLE pPhysDeviceObject;
    ULONG DualviewFlags;
};

typedef struct _VIDEO_WIN32K_CALLBACKS_PARAMS VIDEO_WIN32K_CALLBACKS_PARAMS,
    *PVIDEO_WIN32K_CALLBACKS_PARAMS;
struct _VIDEO_WIN32K_CALLBACKS_PARAMS {
    VIDEO_WIN32K_CALLBACKS_PARAMS_TYPE CalloutType;
    PVOID PhysDisp;
    ULONG_PTR Param;
    LONG Status;
    BOOLEAN LockUserSession;
    BOOLEAN IsPostDevice;
    BOOLEAN SurpriseRemoval;
    BOOLEAN WaitForQueueReady;
};

typedef struct tagVIDEO_MONITOR_DESCRIPTOR VIDEO_MONITOR_DESCRIPTOR, *PVIDEO_MONITOR_DESCRIPTOR;
struct tagVIDEO_MONITOR_DESCRIPTOR {
    ULONG DescriptorSize;
    UCHAR Descriptor[1];
};

EXTERN_C_END

#endif
