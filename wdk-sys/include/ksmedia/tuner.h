/*
 * Tuners, crossbars, selectors and the audio of television.
 */
#ifndef CWDK_KSMEDIA_TUNER_H
#define CWDK_KSMEDIA_TUNER_H

#include "wdm.h"
#include "windef.h"
#include "ks/types.h"
#include "ks/property.h"
#include "ks/event.h"
#include "ks/pin.h"

#define KS_TVTUNER_CHANGE_BEGIN_TUNE 1L
#define KS_TVTUNER_CHANGE_END_TUNE 2L

#define KS_VBI_FLAG_TVTUNER_CHANGE 0x10L

#define WST_TVTUNER_CHANGE_BEGIN_TUNE 0x1000L
#define WST_TVTUNER_CHANGE_END_TUNE 0x2000L

EXTERN_C_START

typedef enum KSEVENT_CROSSBAR {
    KSEVENT_CROSSBAR_CHANGED = 0,
} KSEVENT_CROSSBAR;

typedef enum KSEVENT_TUNER {
    KSEVENT_TUNER_CHANGED = 0,
    KSEVENT_TUNER_INITIATE_SCAN,
} KSEVENT_TUNER;

typedef enum KSPROPERTY_TUNER {
    KSPROPERTY_TUNER_CAPS = 0,
    KSPROPERTY_TUNER_MODE_CAPS,
    KSPROPERTY_TUNER_MODE,
    KSPROPERTY_TUNER_STANDARD,
    KSPROPERTY_TUNER_FREQUENCY,
    KSPROPERTY_TUNER_INPUT,
    KSPROPERTY_TUNER_STATUS,
    KSPROPERTY_TUNER_IF_MEDIUM,
    KSPROPERTY_TUNER_SCAN_CAPS,
    KSPROPERTY_TUNER_SCAN_STATUS,
    KSPROPERTY_TUNER_STANDARD_MODE,
    KSPROPERTY_TUNER_NETWORKTYPE_SCAN_CAPS,
} KSPROPERTY_TUNER;

typedef enum KSPROPERTY_TUNER_MODES {
    KSPROPERTY_TUNER_MODE_TV = 1,
    KSPROPERTY_TUNER_MODE_FM_RADIO,
    KSPROPERTY_TUNER_MODE_AM_RADIO = 4,
    KSPROPERTY_TUNER_MODE_DSS = 8,
    KSPROPERTY_TUNER_MODE_ATSC = 16,
} KSPROPERTY_TUNER_MODES;

typedef enum KSPROPERTY_VIDCAP_CROSSBAR {
    KSPROPERTY_CROSSBAR_CAPS = 0,
    KSPROPERTY_CROSSBAR_PININFO,
    KSPROPERTY_CROSSBAR_CAN_ROUTE,
    KSPROPERTY_CROSSBAR_ROUTE,
    KSPROPERTY_CROSSBAR_INPUT_ACTIVE,
} KSPROPERTY_VIDCAP_CROSSBAR;

typedef enum KSPROPERTY_VIDCAP_SELECTOR {
    KSPROPERTY_SELECTOR_SOURCE_NODE_ID = 0,
    KSPROPERTY_SELECTOR_NUM_SOURCES,
} KSPROPERTY_VIDCAP_SELECTOR,
    *PKSPROPERTY_VIDCAP_SELECTOR;

typedef enum _TunerDecoderLockType {
    Tuner_LockType_None = 0,
    Tuner_LockType_Within_Scan_Sensing_Range,
    Tuner_LockType_Locked,
} TunerLockType;

typedef struct {
    KSEVENTDATA EventData;
    ULONG StartFrequency;
    ULONG EndFrequency;
} KSEVENT_TUNER_INITIATE_SCAN_S, *PKSEVENT_TUNER_INITIATE_SCAN_S;

typedef struct {
    KSPROPERTY Property;
    ULONG IndexInputPin;
    ULONG Active;
} KSPROPERTY_CROSSBAR_ACTIVE_S, *PKSPROPERTY_CROSSBAR_ACTIVE_S;

typedef struct {
    KSPROPERTY Property;
    ULONG NumberOfInputs;
    ULONG NumberOfOutputs;
} KSPROPERTY_CROSSBAR_CAPS_S, *PKSPROPERTY_CROSSBAR_CAPS_S;

typedef struct {
    KSPROPERTY Property;
    KSPIN_DATAFLOW Direction;
    ULONG Index;
    ULONG PinType;
    ULONG RelatedPinIndex;
    KSPIN_MEDIUM Medium;
} KSPROPERTY_CROSSBAR_PININFO_S, *PKSPROPERTY_CROSSBAR_PININFO_S;

typedef struct {
    KSPROPERTY Property;
    ULONG IndexInputPin;
    ULONG IndexOutputPin;
    ULONG CanRoute;
} KSPROPERTY_CROSSBAR_ROUTE_S, *PKSPROPERTY_CROSSBAR_ROUTE_S;

typedef struct {
    KSP_NODE NodeProperty;
    LONG Value;
    ULONG Flags;
    ULONG Capabilities;
} KSPROPERTY_SELECTOR_NODE_S, *PKSPROPERTY_SELECTOR_NODE_S;

typedef struct {
    KSPROPERTY Property;
    LONG Value;
    ULONG Flags;
    ULONG Capabilities;
} KSPROPERTY_SELECTOR_S, *PKSPROPERTY_SELECTOR_S;

typedef struct {
    KSPROPERTY Property;
    ULONG ModesSupported;
    KSPIN_MEDIUM VideoMedium;
    KSPIN_MEDIUM TVAudioMedium;
    KSPIN_MEDIUM RadioAudioMedium;
} KSPROPERTY_TUNER_CAPS_S, *PKSPROPERTY_TUNER_CAPS_S;

typedef struct {
    KSPROPERTY Property;
    ULONG Frequency;
    ULONG LastFrequency;
    ULONG TuningFlags;
    ULONG VideoSubChannel;
    ULONG AudioSubChannel;
    ULONG Channel;
    ULONG Country;
} KSPROPERTY_TUNER_FREQUENCY_S, *PKSPROPERTY_TUNER_FREQUENCY_S;

typedef struct {
    KSPROPERTY Property;
    KSPIN_MEDIUM IFMedium;
} KSPROPERTY_TUNER_IF_MEDIUM_S, *PKSPROPERTY_TUNER_IF_MEDIUM_S;

typedef struct {
    KSPROPERTY Property;
    ULONG InputIndex;
} KSPROPERTY_TUNER_INPUT_S, *PKSPROPERTY_TUNER_INPUT_S;

typedef struct {
    KSPROPERTY Property;
    ULONG Mode;
    ULONG StandardsSupported;
    ULONG MinFrequency;
    ULONG MaxFrequency;
    ULONG TuningGranularity;
    ULONG NumberOfInputs;
    ULONG SettlingTime;
    ULONG Strategy;
} KSPROPERTY_TUNER_MODE_CAPS_S, *PKSPROPERTY_TUNER_MODE_CAPS_S;

typedef struct {
    KSPROPERTY Property;
    ULONG Mode;
} KSPROPERTY_TUNER_MODE_S, *PKSPROPERTY_TUNER_MODE_S;

typedef struct {
    KSPROPERTY Property;
    GUID NetworkType;
    ULONG BufferSize;
    PVOID NetworkTunerCapabilities;
} KSPROPERTY_TUNER_NETWORKTYPE_SCAN_CAPS_S, *PKSPROPERTY_TUNER_NETWORKTYPE_SCAN_CAPS_S;

typedef struct {
    KSPROPERTY Property;
    BOOL fSupportsHardwareAssistedScanning;
    ULONG SupportedBroadcastStandards;
    PVOID GUIDBucket;
    ULONG lengthofBucket;
} KSPROPERTY_TUNER_SCAN_CAPS_S, *PKSPROPERTY_TUNER_SCAN_CAPS_S;

typedef struct {
    KSPROPERTY Property;
    TunerLockType LockStatus;
    ULONG CurrentFrequency;
} KSPROPERTY_TUNER_SCAN_STATUS_S, *PKSPROPERTY_TUNER_SCAN_STATUS_S;

typedef struct {
    KSPROPERTY Property;
    BOOL AutoDetect;
} KSPROPERTY_TUNER_STANDARD_MODE_S, *PKSPROPERTY_TUNER_STANDARD_MODE_S;

typedef struct {
    KSPROPERTY Property;
    ULONG Standard;
} KSPROPERTY_TUNER_STANDARD_S, *PKSPROPERTY_TUNER_STANDARD_S;

typedef struct {
    KSPROPERTY Property;
    ULONG CurrentFrequency;
    ULONG PLLOffset;
    ULONG SignalStrength;
    ULONG Busy;
} KSPROPERTY_TUNER_STATUS_S, *PKSPROPERTY_TUNER_STATUS_S;

typedef struct {
    ULONG Mode;
    ULONG StandardsSupported;
    ULONG MinFrequency;
    ULONG MaxFrequency;
    ULONG TuningGranularity;
    ULONG SettlingTime;
    ULONG ScanSensingRange;
    ULONG FineTuneSensingRange;
} TUNER_ANALOG_CAPS_S, *PTUNER_ANALOG_CAPS_S;

EXTERN_C_END

#endif
