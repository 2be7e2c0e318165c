/*
 * External devices: transport, time codes and their streams.
 */
#ifndef CWDK_KSMEDIA_TRANSPORT_H
#define CWDK_KSMEDIA_TRANSPORT_H

#include "wdm.h"
#include "windef.h"
#include "ks/types.h"
#include "ks/property.h"

EXTERN_C_START

typedef enum KSPROPERTY_EXTDEVICE {
    KSPROPERTY_EXTDEVICE_ID = 0,
    KSPROPERTY_EXTDEVICE_VERSION,
    KSPROPERTY_EXTDEVICE_POWER_STATE,
    KSPROPERTY_EXTDEVICE_PORT,
    KSPROPERTY_EXTDEVICE_CAPABILITIES,
} KSPROPERTY_EXTDEVICE;

typedef enum KSPROPERTY_EXTXPORT {
    KSPROPERTY_EXTXPORT_CAPABILITIES = 0,
    KSPROPERTY_EXTXPORT_INPUT_SIGNAL_MODE,
    KSPROPERTY_EXTXPORT_OUTPUT_SIGNAL_MODE,
    KSPROPERTY_EXTXPORT_LOAD_MEDIUM,
    KSPROPERTY_EXTXPORT_MEDIUM_INFO,
    KSPROPERTY_EXTXPORT_STATE,
    KSPROPERTY_EXTXPORT_STATE_NOTIFY,
    KSPROPERTY_EXTXPORT_TIMECODE_SEARCH,
    KSPROPERTY_EXTXPORT_ATN_SEARCH,
    KSPROPERTY_EXTXPORT_RTC_SEARCH,
    KSPROPERTY_RAW_AVC_CMD,
} KSPROPERTY_EXTXPORT;

typedef enum KSPROPERTY_TIMECODE {
    KSPROPERTY_TIMECODE_READER = 0,
    KSPROPERTY_ATN_READER,
    KSPROPERTY_RTC_READER,
} KSPROPERTY_TIMECODE;

typedef enum KSPROPERTY_VIDMEM_TRANSPORT {
    KSPROPERTY_DISPLAY_ADAPTER_GUID = 1,
    KSPROPERTY_PREFERRED_CAPTURE_SURFACE,
    KSPROPERTY_CURRENT_CAPTURE_SURFACE,
    KSPROPERTY_MAP_CAPTURE_HANDLE_TO_VRAM_ADDRESS,
} KSPROPERTY_VIDMEM_TRANSPORT;

typedef struct tagDEVCAPS DEVCAPS, *PDEVCAPS;
struct tagDEVCAPS {
    LONG CanRecord;
    LONG CanRecordStrobe;
    LONG HasAudio;
    LONG HasVideo;
    LONG UsesFiles;
    LONG CanSave;
    LONG DeviceType;
    LONG TCRead;
    LONG TCWrite;
    LONG CTLRead;
    LONG IndexRead;
    LONG Preroll;
    LONG Postroll;
    LONG SyncAcc;
    LONG NormRate;
    LONG CanPreview;
    LONG CanMonitorSrc;
    LONG CanTest;
    LONG VideoIn;
    LONG AudioIn;
    LONG Calibrate;
    LONG SeekType;
    LONG SimulatedHardware;
};

typedef struct {
    KSPROPERTY Property;
    union {
        DEVCAPS Capabilities;
        ULONG DevPort;
        ULONG PowerState;
        WCHAR pawchString[260];
        DWORD NodeUniqueID[2];
    } u;
} KSPROPERTY_EXTDEVICE_S, *PKSPROPERTY_EXTDEVICE_S;

typedef struct {
    BOOL MediaPresent;
    ULONG MediaType;
    BOOL RecordInhibit;
} MEDIUM_INFO, *PMEDIUM_INFO;

typedef struct {
    ULONG Mode;
    ULONG State;
} TRANSPORT_STATE, *PTRANSPORT_STATE;

typedef struct {
    KSP_NODE NodeProperty;
    union {
        ULONG Capabilities;
        ULONG SignalMode;
        ULONG LoadMedium;
        MEDIUM_INFO MediumInfo;
        TRANSPORT_STATE XPrtState;
        struct {
            BYTE frame;
            BYTE second;
            BYTE minute;
            BYTE hour;
        } Timecode;
        DWORD dwTimecode;
        DWORD dwAbsTrackNumber;
        struct {
            ULONG PayloadSize;
            BYTE Payload[512];
        } RawAVC;
    } u;
} KSPROPERTY_EXTXPORT_NODE_S, *PKSPROPERTY_EXTXPORT_NODE_S;

typedef struct {
    KSPROPERTY Property;
    union {
        ULONG Capabilities;
        ULONG SignalMode;
        ULONG LoadMedium;
        MEDIUM_INFO MediumInfo;
        TRANSPORT_STATE XPrtState;
        struct {
            BYTE frame;
            BYTE second;
            BYTE minute;
            BYTE hour;
        } Timecode;
        DWORD dwTimecode;
        DWORD dwAbsTrackNumber;
        struct {
            ULONG PayloadSize;
            BYTE Payload[512];
        } RawAVC;
    } u;
} KSPROPERTY_EXTXPORT_S, *PKSPROPERTY_EXTXPORT_S;

typedef union _timecode TIMECODE, *PTIMECODE;
union _timecode {
    struct {
        WORD wFrameRate;
        WORD wFrameFract;
        DWORD dwFrames;
    };
    DWORDLONG qw;
};

typedef struct tagTIMECODE_SAMPLE TIMECODE_SAMPLE, *PTIMECODE_SAMPLE;
struct tagTIMECODE_SAMPLE {
    LONGLONG qwTick;
    TIMECODE timecode;
    DWORD dwUser;
    DWORD dwFlags;
};

typedef struct {
    KSP_NODE NodeProperty;
    TIMECODE_SAMPLE TimecodeSamp;
} KSPROPERTY_TIMECODE_NODE_S, *PKSPROPERTY_TIMECODE_NODE_S;

typedef struct {
    KSPROPERTY Property;
    TIMECODE_SAMPLE TimecodeSamp;
} KSPROPERTY_TIMECODE_S, *PKSPROPERTY_TIMECODE_S;

typedef struct tagTRANSPORTBASICPARMS TRANSPORTBASICPARMS, *PTRANSPORTBASICPARMS;
struct tagTRANSPORTBASICPARMS {
    LONG TimeFormat;
    LONG TimeReference;
    LONG Superimpose;
    LONG EndStopAction;
    LONG RecordFormat;
    LONG StepFrames;
    LONG SetpField;
    LONG Preroll;
    LONG RecPreroll;
    LONG Postroll;
    LONG EditDelay;
    LONG PlayTCDelay;
    LONG RecTCDelay;
    LONG EditField;
    LONG FrameServo;
    LONG ColorFrameServo;
    LONG ServoRef;
    LONG WarnGenlock;
    LONG SetTracking;
    TCHAR VolumeName[40];
    LONG Ballistic[20];
    LONG Speed;
    LONG CounterFormat;
    LONG TunerChannel;
    LONG TunerNumber;
    LONG TimerEvent;
    LONG TimerStartDay;
    LONG TimerStartTime;
    LONG TimerStopDay;
    LONG TimerStopTime;
};

typedef struct tagTRANSPORTSTATUS TRANSPORTSTATUS, *PTRANSPORTSTATUS;
struct tagTRANSPORTSTATUS {
    LONG Mode;
    LONG LastError;
    LONG RecordInhibit;
    LONG ServoLock;
    LONG MediaPresent;
    LONG MediaLength;
    LONG MediaSize;
    LONG MediaTrackCount;
    LONG MediaTrackLength;
    LONG MediaTrackSide;
    LONG MediaType;
    LONG LinkMode;
    LONG NotifyOn;
};

typedef struct tagTRANSPORTVIDEOPARMS TRANSPORTVIDEOPARMS, *PTRANSPORTVIDEOPARMS;
struct tagTRANSPORTVIDEOPARMS {
    LONG OutputMode;
    LONG Input;
};

EXTERN_C_END

#endif
