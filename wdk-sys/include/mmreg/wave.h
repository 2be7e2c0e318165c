/*
 * Headers of wave formats: each begins as the shortest does.
 */
#ifndef CWDK_MMREG_WAVE_H
#define CWDK_MMREG_WAVE_H

#include "minwindef.h"
#include "guiddef.h"

#define AVIIF_CONTROLFRAME 0x200L

#define BI_BITFIELDS 3

#define CRYSTAL_NET_SFM_CODEC 1

#define _INC_MMREG 158

#define JIFMK_00 65280
#define JIFMK_TEM 65281
#define JIFMK_RES 65282
#define JIFMK_SOF0 65472
#define JIFMK_SOF1 65473
#define JIFMK_SOF2 65474
#define JIFMK_SOF3 65475
#define JIFMK_DHT 65476
#define JIFMK_SOF5 65477
#define JIFMK_SOF6 65478
#define JIFMK_SOF7 65479
#define JIFMK_JPG 65480
#define JIFMK_SOF9 65481
#define JIFMK_SOF10 65482
#define JIFMK_SOF11 65483
#define JIFMK_DAC 65484
#define JIFMK_SOF13 65485
#define JIFMK_SOF14 65486
#define JIFMK_SOF15 65487
#define JIFMK_RST0 65488
#define JIFMK_RST1 65489
#define JIFMK_RST2 65490
#define JIFMK_RST3 65491
#define JIFMK_RST4 65492
#define JIFMK_RST5 65493
#define JIFMK_RST6 65494
#define JIFMK_RST7 65495
#define JIFMK_SOI 65496
#define JIFMK_EOI 65497
#define JIFMK_SOS 65498
#define JIFMK_DQT 65499
#define JIFMK_DNL 65500
#define JIFMK_DRI 65501
#define JIFMK_DHP 65502
#define JIFMK_EXP 65503
#define JIFMK_APP0 65504
#define JIFMK_APP1 65505
#define JIFMK_APP2 65506
#define JIFMK_APP3 65507
#define JIFMK_APP4 65508
#define JIFMK_APP5 65509
#define JIFMK_APP6 65510
#define JIFMK_APP7 65511
#define JIFMK_JPG0 65520
#define JIFMK_JPG1 65521
#define JIFMK_JPG2 65522
#define JIFMK_JPG3 65523
#define JIFMK_JPG4 65524
#define JIFMK_JPG5 65525
#define JIFMK_JPG6 65526
#define JIFMK_JPG7 65527
#define JIFMK_JPG8 65528
#define JIFMK_JPG9 65529
#define JIFMK_JPG10 65530
#define JIFMK_JPG11 65531
#define JIFMK_JPG12 65532
#define JIFMK_JPG13 65533
#define JIFMK_COM 65534
#define JIFMK_FF 65535

#define JPEG_Y 1
#define JPEG_YCbCr 2
#define JPEG_RGB 3

#define JPEG_PROCESS_BASELINE 0

#define MPEGLAYER3_FLAG_PADDING_ISO 0
#define MPEGLAYER3_FLAG_PADDING_ON 1
#define MPEGLAYER3_FLAG_PADDING_OFF 2

#define MPEGLAYER3_ID_UNKNOWN 0
#define MPEGLAYER3_ID_MPEG 1
#define MPEGLAYER3_ID_CONSTANTFRAMESIZE 2

#define MPEGLAYER3_WFX_EXTRA_BYTES 12

#define MSAUDIO1_BITS_PER_SAMPLE 0x10

#define MSAUDIO1_MAX_CHANNELS 2

#define MSAUDIO1_WFX_EXTRA_BYTES 4ULL

#define QDI_SETDIBITS 1
#define QDI_GETDIBITS 2
#define QDI_DIBTOSCREEN 4
#define QDI_STRETCHDIB 8

#define QUERYDIBSUPPORT 0xC01

#define ROCKWELL_WA1_WAVEIN 0x64
#define ROCKWELL_WA1_WAVEOUT 101
#define ROCKWELL_WA1_SYNTH 102
#define ROCKWELL_WA1_MIXER 103
#define ROCKWELL_WA1_MPU401_IN 0x68
#define ROCKWELL_WA1_MPU401_OUT 105

#define ROCKWELL_WA2_WAVEIN 0xC8
#define ROCKWELL_WA2_WAVEOUT 201
#define ROCKWELL_WA2_SYNTH 202
#define ROCKWELL_WA2_MIXER 203
#define ROCKWELL_WA2_MPU401_IN 204
#define ROCKWELL_WA2_MPU401_OUT 205

#define WAVE_FILTER_UNKNOWN 0
#define WAVE_FILTER_VOLUME 1
#define WAVE_FILTER_ECHO 2
#define WAVE_FILTER_DEVELOPMENT 65535

#define WMAUDIO2_BITS_PER_SAMPLE 0x10

#define WMAUDIO2_MAX_CHANNELS 2

#define WMAUDIO2_WFX_EXTRA_BYTES 10ULL

#define WMAUDIO3_WFX_EXTRA_BYTES 0x12ULL

#define WMAUDIO_BITS_PER_SAMPLE 0x10

#define WMAUDIO_MAX_CHANNELS 2

EXTERN_C_START

typedef struct tWAVEFORMATEX WAVEFORMATEX, *PWAVEFORMATEX, *LPWAVEFORMATEX, *NPWAVEFORMATEX;
#pragma pack(push, 1)
struct tWAVEFORMATEX {
    WORD wFormatTag;
    WORD nChannels;
    DWORD nSamplesPerSec;
    DWORD nAvgBytesPerSec;
    WORD nBlockAlign;
    WORD wBitsPerSample;
    WORD cbSize;
};
#pragma pack(pop)

#pragma pack(push, 1)
typedef struct {
    WAVEFORMATEX Format;
    union {
        WORD wValidBitsPerSample;
        WORD wSamplesPerBlock;
        WORD wReserved;
    } Samples;
    DWORD dwChannelMask;
    GUID SubFormat;
} WAVEFORMATEXTENSIBLE, *PWAVEFORMATEXTENSIBLE;
#pragma pack(pop)

typedef struct adpcmcoef_tag ADPCMCOEFSET, *PADPCMCOEFSET, *LPADPCMCOEFSET, *NPADPCMCOEFSET;
#pragma pack(push, 1)
struct adpcmcoef_tag {
    short iCoef1;
    short iCoef2;
};
#pragma pack(pop)

typedef struct adpcmewaveformat_tag ADPCMEWAVEFORMAT, *PADPCMEWAVEFORMAT, *LPADPCMEWAVEFORMAT,
    *NPADPCMEWAVEFORMAT;
#pragma pack(push, 1)
struct adpcmewaveformat_tag {
    WAVEFORMATEX wfx;
    WORD wSamplesPerBlock;
};
#pragma pack(pop)

typedef struct adpcmwaveformat_tag ADPCMWAVEFORMAT, *PADPCMWAVEFORMAT, *LPADPCMWAVEFORMAT,
    *NPADPCMWAVEFORMAT;
#pragma pack(push, 1)
struct adpcmwaveformat_tag {
    WAVEFORMATEX wfx;
    WORD wSamplesPerBlock;
    WORD wNumCoef;
    ADPCMCOEFSET aCoef[];
};
#pragma pack(pop)

typedef struct aptxwaveformat_tag APTXWAVEFORMAT, *PAPTXWAVEFORMAT, *LPAPTXWAVEFORMAT,
    *NPAPTXWAVEFORMAT;
struct aptxwaveformat_tag {
    WAVEFORMATEX wfx;
};

typedef struct audiofile_af10waveformat_tag AUDIOFILE_AF10WAVEFORMAT, *PAUDIOFILE_AF10WAVEFORMAT,
    *LPAUDIOFILE_AF10WAVEFORMAT, *NPAUDIOFILE_AF10WAVEFORMAT;
struct audiofile_af10waveformat_tag {
    WAVEFORMATEX wfx;
};

typedef struct audiofile_af36waveformat_tag AUDIOFILE_AF36WAVEFORMAT, *PAUDIOFILE_AF36WAVEFORMAT,
    *LPAUDIOFILE_AF36WAVEFORMAT, *NPAUDIOFILE_AF36WAVEFORMAT;
struct audiofile_af36waveformat_tag {
    WAVEFORMATEX wfx;
};

typedef struct contres_cr10waveformat_tag CONTRESCR10WAVEFORMAT, *PCONTRESCR10WAVEFORMAT,
    *LPCONTRESCR10WAVEFORMAT, *NPCONTRESCR10WAVEFORMAT;
#pragma pack(push, 1)
struct contres_cr10waveformat_tag {
    WAVEFORMATEX wfx;
    WORD wSamplesPerBlock;
};
#pragma pack(pop)

typedef struct contres_vqlpcwaveformat_tag CONTRESVQLPCWAVEFORMAT, *PCONTRESVQLPCWAVEFORMAT,
    *LPCONTRESVQLPCWAVEFORMAT, *NPCONTRESVQLPCWAVEFORMAT;
#pragma pack(push, 1)
struct contres_vqlpcwaveformat_tag {
    WAVEFORMATEX wfx;
    WORD wSamplesPerBlock;
};
#pragma pack(pop)

typedef struct creative_adpcmwaveformat_tag CREATIVEADPCMWAVEFORMAT, *PCREATIVEADPCMWAVEFORMAT,
    *LPCREATIVEADPCMWAVEFORMAT, *NPCREATIVEADPCMWAVEFORMAT;
#pragma pack(push, 1)
struct creative_adpcmwaveformat_tag {
    WAVEFORMATEX wfx;
    WORD wRevision;
};
#pragma pack(pop)

typedef struct creative_fastspeech10format_tag CREATIVEFASTSPEECH10WAVEFORMAT,
    *PCREATIVEFASTSPEECH10WAVEFORMAT, *LPCREATIVEFASTSPEECH10WAVEFORMAT,
    *NPCREATIVEFASTSPEECH10WAVEFORMAT;
#pragma pack(push, 1)
struct creative_fastspeech10format_tag {
    WAVEFORMATEX wfx;
    WORD wRevision;
};
#pragma pack(pop)

typedef struct creative_fastspeech8format_tag CREATIVEFASTSPEECH8WAVEFORMAT,
    *PCREATIVEFASTSPEECH8WAVEFORMAT, *LPCREATIVEFASTSPEECH8WAVEFORMAT,
    *NPCREATIVEFASTSPEECH8WAVEFORMAT;
#pragma pack(push, 1)
struct creative_fastspeech8format_tag {
    WAVEFORMATEX wfx;
    WORD wRevision;
};
#pragma pack(pop)

typedef struct creative_fastspeechformat_tag DIALOGICOKIADPCMWAVEFORMAT,
    *PDIALOGICOKIADPCMWAVEFORMAT, *LPDIALOGICOKIADPCMWAVEFORMAT, *NPDIALOGICOKIADPCMWAVEFORMAT;
struct creative_fastspeechformat_tag {
    WAVEFORMATEX ewf;
};

typedef struct csimaadpcmwaveformat_tag CSIMAADPCMWAVEFORMAT, *PCSIMAADPCMWAVEFORMAT,
    *LPCSIMAADPCMWAVEFORMAT, *NPCSIMAADPCMWAVEFORMAT;
struct csimaadpcmwaveformat_tag {
    WAVEFORMATEX wfx;
};

typedef struct digiadpcmmwaveformat_tag DIGIADPCMWAVEFORMAT, *PDIGIADPCMWAVEFORMAT,
    *LPDIGIADPCMWAVEFORMAT, *NPDIGIADPCMWAVEFORMAT;
#pragma pack(push, 1)
struct digiadpcmmwaveformat_tag {
    WAVEFORMATEX wfx;
    WORD wSamplesPerBlock;
};
#pragma pack(pop)

typedef struct digifixwaveformat_tag DIGIFIXWAVEFORMAT, *PDIGIFIXWAVEFORMAT, *LPDIGIFIXWAVEFORMAT,
    *NPDIGIFIXWAVEFORMAT;
struct digifixwaveformat_tag {
    WAVEFORMATEX wfx;
};

typedef struct digirealwaveformat_tag DIGIREALWAVEFORMAT, *PDIGIREALWAVEFORMAT,
    *LPDIGIREALWAVEFORMAT, *NPDIGIREALWAVEFORMAT;
#pragma pack(push, 1)
struct digirealwaveformat_tag {
    WAVEFORMATEX wfx;
    WORD wSamplesPerBlock;
};
#pragma pack(pop)

typedef struct digistdwaveformat_tag DIGISTDWAVEFORMAT, *PDIGISTDWAVEFORMAT, *LPDIGISTDWAVEFORMAT,
    *NPDIGISTDWAVEFORMAT;
struct digistdwaveformat_tag {
    WAVEFORMATEX wfx;
};

typedef struct dolbyac2waveformat_tag DOLBYAC2WAVEFORMAT;
#pragma pack(push, 1)
struct dolbyac2waveformat_tag {
    WAVEFORMATEX wfx;
    WORD nAuxBitsCode;
};
#pragma pack(pop)

typedef struct drmwaveformat_tag DRMWAVEFORMAT, *PDRMWAVEFORMAT, *LPDRMWAVEFORMAT, *NPDRMWAVEFORMAT;
#pragma pack(push, 1)
struct drmwaveformat_tag {
    WAVEFORMATEX wfx;
    WORD wReserved;
    ULONG ulContentId;
    WAVEFORMATEX wfxSecure;
};
#pragma pack(pop)

typedef struct dvi_adpcmwaveformat_tag DVIADPCMWAVEFORMAT, *PDVIADPCMWAVEFORMAT,
    *LPDVIADPCMWAVEFORMAT, *NPDVIADPCMWAVEFORMAT;
#pragma pack(push, 1)
struct dvi_adpcmwaveformat_tag {
    WAVEFORMATEX wfx;
    WORD wSamplesPerBlock;
};
#pragma pack(pop)

typedef struct echosc1waveformat_tag ECHOSC1WAVEFORMAT, *PECHOSC1WAVEFORMAT, *LPECHOSC1WAVEFORMAT,
    *NPECHOSC1WAVEFORMAT;
struct echosc1waveformat_tag {
    WAVEFORMATEX wfx;
};

typedef struct fmtowns_snd_waveformat_tag FMTOWNS_SND_WAVEFORMAT, *PFMTOWNS_SND_WAVEFORMAT,
    *LPFMTOWNS_SND_WAVEFORMAT, *NPFMTOWNS_SND_WAVEFORMAT;
#pragma pack(push, 1)
struct fmtowns_snd_waveformat_tag {
    WAVEFORMATEX wfx;
    WORD wRevision;
};
#pragma pack(pop)

typedef struct g721_adpcmwaveformat_tag G721_ADPCMWAVEFORMAT, *PG721_ADPCMWAVEFORMAT,
    *LPG721_ADPCMWAVEFORMAT, *NPG721_ADPCMWAVEFORMAT;
#pragma pack(push, 1)
struct g721_adpcmwaveformat_tag {
    WAVEFORMATEX wfx;
    WORD nAuxBlockSize;
};
#pragma pack(pop)

typedef struct g723_adpcmwaveformat_tag G723_ADPCMWAVEFORMAT, *PG723_ADPCMWAVEFORMAT,
    *LPG723_ADPCMWAVEFORMAT, *NPG723_ADPCMWAVEFORMAT;
#pragma pack(push, 1)
struct g723_adpcmwaveformat_tag {
    WAVEFORMATEX wfx;
    WORD cbExtraSize;
    WORD nAuxBlockSize;
};
#pragma pack(pop)

typedef struct gsm610waveformat_tag GSM610WAVEFORMAT, *PGSM610WAVEFORMAT, *LPGSM610WAVEFORMAT,
    *NPGSM610WAVEFORMAT;
#pragma pack(push, 1)
struct gsm610waveformat_tag {
    WAVEFORMATEX wfx;
    WORD wSamplesPerBlock;
};
#pragma pack(pop)

typedef struct heaacwaveinfo_tag HEAACWAVEINFO, *PHEAACWAVEINFO, *LPHEAACWAVEINFO, *NPHEAACWAVEINFO;
#pragma pack(push, 1)
struct heaacwaveinfo_tag {
    WAVEFORMATEX wfx;
    WORD wPayloadType;
    WORD wAudioProfileLevelIndication;
    WORD wStructType;
    WORD wReserved1;
    DWORD dwReserved2;
};
#pragma pack(pop)

typedef struct heaacwaveformat_tag HEAACWAVEFORMAT, *PHEAACWAVEFORMAT, *LPHEAACWAVEFORMAT,
    *NPHEAACWAVEFORMAT;
struct heaacwaveformat_tag {
    HEAACWAVEINFO wfInfo;
    BYTE pbAudioSpecificConfig[1];
};

typedef struct ima_adpcmwaveformat_tag IMAADPCMWAVEFORMAT, *PIMAADPCMWAVEFORMAT,
    *LPIMAADPCMWAVEFORMAT, *NPIMAADPCMWAVEFORMAT;
#pragma pack(push, 1)
struct ima_adpcmwaveformat_tag {
    WAVEFORMATEX wfx;
    WORD wSamplesPerBlock;
};
#pragma pack(pop)

typedef struct mediaspace_adpcmwaveformat_tag MEDIASPACEADPCMWAVEFORMAT,
    *PMEDIASPACEADPCMWAVEFORMAT, *LPMEDIASPACEADPCMWAVEFORMAT, *NPMEDIASPACEADPCMWAVEFORMAT;
#pragma pack(push, 1)
struct mediaspace_adpcmwaveformat_tag {
    WAVEFORMATEX wfx;
    WORD wRevision;
};
#pragma pack(pop)

typedef struct mpeg1waveformat_tag MPEG1WAVEFORMAT, *PMPEG1WAVEFORMAT, *LPMPEG1WAVEFORMAT,
    *NPMPEG1WAVEFORMAT;
#pragma pack(push, 1)
struct mpeg1waveformat_tag {
    WAVEFORMATEX wfx;
    WORD fwHeadLayer;
    DWORD dwHeadBitrate;
    WORD fwHeadMode;
    WORD fwHeadModeExt;
    WORD wHeadEmphasis;
    WORD fwHeadFlags;
    DWORD dwPTSLow;
    DWORD dwPTSHigh;
};
#pragma pack(pop)

typedef struct mpeglayer3waveformat_tag MPEGLAYER3WAVEFORMAT, *PMPEGLAYER3WAVEFORMAT,
    *LPMPEGLAYER3WAVEFORMAT, *NPMPEGLAYER3WAVEFORMAT;
#pragma pack(push, 1)
struct mpeglayer3waveformat_tag {
    WAVEFORMATEX wfx;
    WORD wID;
    DWORD fdwFlags;
    WORD nBlockSize;
    WORD nFramesPerBlock;
    WORD nCodecDelay;
};
#pragma pack(pop)

typedef struct msaudio1waveformat_tag MSAUDIO1WAVEFORMAT, *LPMSAUDIO1WAVEFORMAT;
#pragma pack(push, 1)
struct msaudio1waveformat_tag {
    WAVEFORMATEX wfx;
    WORD wSamplesPerBlock;
    WORD wEncodeOptions;
};
#pragma pack(pop)

typedef struct nms_vbxadpcmmwaveformat_tag NMS_VBXADPCMWAVEFORMAT, *PNMS_VBXADPCMWAVEFORMAT,
    *LPNMS_VBXADPCMWAVEFORMAT, *NPNMS_VBXADPCMWAVEFORMAT;
#pragma pack(push, 1)
struct nms_vbxadpcmmwaveformat_tag {
    WAVEFORMATEX wfx;
    WORD wSamplesPerBlock;
};
#pragma pack(pop)

typedef struct oliadpcmwaveformat_tag OLIADPCMWAVEFORMAT, *POLIADPCMWAVEFORMAT,
    *LPOLIADPCMWAVEFORMAT, *NPOLIADPCMWAVEFORMAT;
struct oliadpcmwaveformat_tag {
    WAVEFORMATEX wfx;
};

typedef struct olicelpwaveformat_tag OLICELPWAVEFORMAT, *POLICELPWAVEFORMAT, *LPOLICELPWAVEFORMAT,
    *NPOLICELPWAVEFORMAT;
struct olicelpwaveformat_tag {
    WAVEFORMATEX wfx;
};

typedef struct oligsmwaveformat_tag OLIGSMWAVEFORMAT, *POLIGSMWAVEFORMAT, *LPOLIGSMWAVEFORMAT,
    *NPOLIGSMWAVEFORMAT;
struct oligsmwaveformat_tag {
    WAVEFORMATEX wfx;
};

typedef struct olioprwaveformat_tag OLIOPRWAVEFORMAT, *POLIOPRWAVEFORMAT, *LPOLIOPRWAVEFORMAT,
    *NPOLIOPRWAVEFORMAT;
struct olioprwaveformat_tag {
    WAVEFORMATEX wfx;
};

typedef struct olisbcwaveformat_tag OLISBCWAVEFORMAT, *POLISBCWAVEFORMAT, *LPOLISBCWAVEFORMAT,
    *NPOLISBCWAVEFORMAT;
struct olisbcwaveformat_tag {
    WAVEFORMATEX wfx;
};

typedef struct waveformat_tag WAVEFORMAT, *PWAVEFORMAT, *LPWAVEFORMAT, *NPWAVEFORMAT;
#pragma pack(push, 1)
struct waveformat_tag {
    WORD wFormatTag;
    WORD nChannels;
    DWORD nSamplesPerSec;
    DWORD nAvgBytesPerSec;
    WORD nBlockAlign;
};
#pragma pack(pop)

typedef struct pcmwaveformat_tag PCMWAVEFORMAT, *PPCMWAVEFORMAT, *LPPCMWAVEFORMAT, *NPPCMWAVEFORMAT;
#pragma pack(push, 1)
struct pcmwaveformat_tag {
    WAVEFORMAT wf;
    WORD wBitsPerSample;
};
#pragma pack(pop)

typedef struct sierra_adpcmwaveformat_tag SIERRAADPCMWAVEFORMAT, *PSIERRAADPCMWAVEFORMAT,
    *LPSIERRAADPCMWAVEFORMAT, *NPSIERRAADPCMWAVEFORMAT;
#pragma pack(push, 1)
struct sierra_adpcmwaveformat_tag {
    WAVEFORMATEX wfx;
    WORD wRevision;
};
#pragma pack(pop)

typedef struct sonarcwaveformat_tag SONARCWAVEFORMAT, *PSONARCWAVEFORMAT, *LPSONARCWAVEFORMAT,
    *NPSONARCWAVEFORMAT;
#pragma pack(push, 1)
struct sonarcwaveformat_tag {
    WAVEFORMATEX wfx;
    WORD wCompType;
};
#pragma pack(pop)

typedef struct tagJPEGINFOHEADER JPEGINFOHEADER;
#pragma pack(push, 1)
struct tagJPEGINFOHEADER {
    DWORD JPEGSize;
    DWORD JPEGProcess;
    DWORD JPEGColorSpaceID;
    DWORD JPEGBitsPerSample;
    DWORD JPEGHSubSampling;
    DWORD JPEGVSubSampling;
};
#pragma pack(pop)

struct tag_s_RIFFWAVE_inst {
    BYTE bUnshiftedNote;
    char chFineTune;
    char chGain;
    BYTE bLowNote;
    BYTE bHighNote;
    BYTE bLowVelocity;
    BYTE bHighVelocity;
};

typedef struct truespeechwaveformat_tag TRUESPEECHWAVEFORMAT, *PTRUESPEECHWAVEFORMAT,
    *LPTRUESPEECHWAVEFORMAT, *NPTRUESPEECHWAVEFORMAT;
#pragma pack(push, 1)
struct truespeechwaveformat_tag {
    WAVEFORMATEX wfx;
    WORD wRevision;
    WORD nSamplesPerBlock;
    BYTE abReserved[28];
};
#pragma pack(pop)

typedef struct wavefilter_tag WAVEFILTER, *PWAVEFILTER, *LPWAVEFILTER, *NPWAVEFILTER;
#pragma pack(push, 1)
struct wavefilter_tag {
    DWORD cbStruct;
    DWORD dwFilterTag;
    DWORD fdwFilter;
    DWORD dwReserved[5];
};
#pragma pack(pop)

typedef struct wavefilter_echo_tag ECHOWAVEFILTER, *PECHOWAVEFILTER, *LPECHOWAVEFILTER,
    *NPECHOWAVEFILTER;
#pragma pack(push, 1)
struct wavefilter_echo_tag {
    WAVEFILTER wfltr;
    DWORD dwVolume;
    DWORD dwDelay;
};
#pragma pack(pop)

typedef struct wavefilter_volume_tag VOLUMEWAVEFILTER, *PVOLUMEWAVEFILTER, *LPVOLUMEWAVEFILTER,
    *NPVOLUMEWAVEFILTER;
#pragma pack(push, 1)
struct wavefilter_volume_tag {
    WAVEFILTER wfltr;
    DWORD dwVolume;
};
#pragma pack(pop)

typedef struct wmaudio2waveformat_tag WMAUDIO2WAVEFORMAT, *LPWMAUDIO2WAVEFORMAT;
#pragma pack(push, 1)
struct wmaudio2waveformat_tag {
    WAVEFORMATEX wfx;
    DWORD dwSamplesPerBlock;
    WORD wEncodeOptions;
    DWORD dwSuperBlockAlign;
};
#pragma pack(pop)

typedef struct wmaudio3waveformat_tag WMAUDIO3WAVEFORMAT, *LPWMAUDIO3WAVEFORMAT;
#pragma pack(push, 1)
struct wmaudio3waveformat_tag {
    WAVEFORMATEX wfx;
    WORD wValidBitsPerSample;
    DWORD dwChannelMask;
    DWORD dwReserved1;
    DWORD dwReserved2;
    WORD wEncodeOptions;
    WORD wReserved3;
};
#pragma pack(pop)

typedef struct yamaha_adpmcwaveformat_tag YAMAHA_ADPCMWAVEFORMAT, *PYAMAHA_ADPCMWAVEFORMAT,
    *LPYAMAHA_ADPCMWAVEFORMAT, *NPYAMAHA_ADPCMWAVEFORMAT;
struct yamaha_adpmcwaveformat_tag {
    WAVEFORMATEX wfx;
};

typedef WAVEFORMATEXTENSIBLE WAVEFORMATPCMEX, *PWAVEFORMATPCMEX, *NPWAVEFORMATPCMEX,
    *LPWAVEFORMATPCMEX;
typedef WAVEFORMATEXTENSIBLE WAVEFORMATIEEEFLOATEX, *PWAVEFORMATIEEEFLOATEX,
    *NPWAVEFORMATIEEEFLOATEX, *LPWAVEFORMATIEEEFLOATEX;

EXTERN_C_END

#endif
