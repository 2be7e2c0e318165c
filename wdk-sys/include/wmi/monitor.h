/*
 * Monitors: identity, modes and brightness as WMI classes.
 */
#ifndef CWDK_WMI_MONITOR_H
#define CWDK_WMI_MONITOR_H

#include "wdm.h"

#define DEVICE_UI_FIRMWARE_REVISION_FirmwareRevision_ID 1

#define FrequencyRangeDescriptor_SIZE 0x34ULL

#define FrequencyRangeDescriptor_ActiveHeight_SIZE 4ULL
#define FrequencyRangeDescriptor_ActiveHeight_ID 12

#define FrequencyRangeDescriptor_ActiveWidth_SIZE 4ULL
#define FrequencyRangeDescriptor_ActiveWidth_ID 11

#define FrequencyRangeDescriptor_ConstraintType_SIZE 4ULL
#define FrequencyRangeDescriptor_ConstraintType_ID 10

#define FrequencyRangeDescriptor_MaxHSyncDenominator_SIZE 4ULL
#define FrequencyRangeDescriptor_MaxHSyncDenominator_ID 9

#define FrequencyRangeDescriptor_MaxHSyncNumerator_SIZE 4ULL
#define FrequencyRangeDescriptor_MaxHSyncNumerator_ID 8

#define FrequencyRangeDescriptor_MaxPixelRate_SIZE 4ULL
#define FrequencyRangeDescriptor_MaxPixelRate_ID 13

#define FrequencyRangeDescriptor_MaxVSyncDenominator_SIZE 4ULL
#define FrequencyRangeDescriptor_MaxVSyncDenominator_ID 5

#define FrequencyRangeDescriptor_MaxVSyncNumerator_ID 4
#define FrequencyRangeDescriptor_MaxVSyncNumerator_SIZE 4ULL

#define FrequencyRangeDescriptor_MinHSyncDenominator_SIZE 4ULL
#define FrequencyRangeDescriptor_MinHSyncDenominator_ID 7

#define FrequencyRangeDescriptor_MinHSyncNumerator_SIZE 4ULL
#define FrequencyRangeDescriptor_MinHSyncNumerator_ID 6

#define FrequencyRangeDescriptor_MinVSyncDenominator_ID 3
#define FrequencyRangeDescriptor_MinVSyncDenominator_SIZE 4ULL

#define FrequencyRangeDescriptor_MinVSyncNumerator_ID 2
#define FrequencyRangeDescriptor_MinVSyncNumerator_SIZE 4ULL

#define FrequencyRangeDescriptor_Origin_ID 1
#define FrequencyRangeDescriptor_Origin_SIZE 1ULL

#define VideoModeDescriptor_SIZE 55ULL

#define VideoModeDescriptor_CompositePolarityType_SIZE 1ULL
#define VideoModeDescriptor_CompositePolarityType_ID 23

#define VideoModeDescriptor_HorizontalActivePixels_SIZE 2ULL
#define VideoModeDescriptor_HorizontalActivePixels_ID 6

#define VideoModeDescriptor_HorizontalBlankingPixels_SIZE 2ULL
#define VideoModeDescriptor_HorizontalBlankingPixels_ID 8

#define VideoModeDescriptor_HorizontalBorder_SIZE 2ULL
#define VideoModeDescriptor_HorizontalBorder_ID 0x10

#define VideoModeDescriptor_HorizontalImageSize_SIZE 2ULL
#define VideoModeDescriptor_HorizontalImageSize_ID 14

#define VideoModeDescriptor_HorizontalPolarityType_SIZE 1ULL
#define VideoModeDescriptor_HorizontalPolarityType_ID 0x19

#define VideoModeDescriptor_HorizontalRefreshRateDenominator_SIZE 4ULL
#define VideoModeDescriptor_HorizontalRefreshRateDenominator_ID 5

#define VideoModeDescriptor_HorizontalRefreshRateNumerator_ID 4
#define VideoModeDescriptor_HorizontalRefreshRateNumerator_SIZE 4ULL

#define VideoModeDescriptor_HorizontalSyncOffset_SIZE 2ULL
#define VideoModeDescriptor_HorizontalSyncOffset_ID 10

#define VideoModeDescriptor_HorizontalSyncPulseWidth_SIZE 2ULL
#define VideoModeDescriptor_HorizontalSyncPulseWidth_ID 12

#define VideoModeDescriptor_IsInterlaced_SIZE 1ULL
#define VideoModeDescriptor_IsInterlaced_ID 0x12

#define VideoModeDescriptor_IsSerrationRequired_SIZE 1ULL
#define VideoModeDescriptor_IsSerrationRequired_ID 0x15

#define VideoModeDescriptor_IsSyncOnRGB_SIZE 1ULL
#define VideoModeDescriptor_IsSyncOnRGB_ID 0x16

#define VideoModeDescriptor_Origin_SIZE 1ULL
#define VideoModeDescriptor_Origin_ID 27

#define VideoModeDescriptor_PixelClockRate_ID 1
#define VideoModeDescriptor_PixelClockRate_SIZE 4ULL

#define VideoModeDescriptor_StereoModeType_SIZE 1ULL
#define VideoModeDescriptor_StereoModeType_ID 0x13

#define VideoModeDescriptor_SyncSignalType_SIZE 1ULL
#define VideoModeDescriptor_SyncSignalType_ID 0x14

#define VideoModeDescriptor_TimingType_SIZE 1ULL
#define VideoModeDescriptor_TimingType_ID 0x1C

#define VideoModeDescriptor_VerticalActivePixels_SIZE 2ULL
#define VideoModeDescriptor_VerticalActivePixels_ID 7

#define VideoModeDescriptor_VerticalBlankingPixels_SIZE 2ULL
#define VideoModeDescriptor_VerticalBlankingPixels_ID 9

#define VideoModeDescriptor_VerticalBorder_SIZE 2ULL
#define VideoModeDescriptor_VerticalBorder_ID 0x11

#define VideoModeDescriptor_VerticalImageSize_SIZE 2ULL
#define VideoModeDescriptor_VerticalImageSize_ID 15

#define VideoModeDescriptor_VerticalPolarityType_SIZE 1ULL
#define VideoModeDescriptor_VerticalPolarityType_ID 0x18

#define VideoModeDescriptor_VerticalRefreshRateDenominator_ID 3
#define VideoModeDescriptor_VerticalRefreshRateDenominator_SIZE 4ULL

#define VideoModeDescriptor_VerticalRefreshRateNumerator_ID 2
#define VideoModeDescriptor_VerticalRefreshRateNumerator_SIZE 4ULL

#define VideoModeDescriptor_VerticalSyncOffset_SIZE 2ULL
#define VideoModeDescriptor_VerticalSyncOffset_ID 11

#define VideoModeDescriptor_VerticalSyncPulseWidth_SIZE 2ULL
#define VideoModeDescriptor_VerticalSyncPulseWidth_ID 13

#define VideoModeDescriptor_VideoStandardType_SIZE 1ULL
#define VideoModeDescriptor_VideoStandardType_ID 0x1A

#define WmiGetMonitorRawEEdidV1Block 1

#define WmiGetMonitorRawEEdidV1Block_IN_BlockId_ID 1
#define WmiGetMonitorRawEEdidV1Block_IN_BlockId_SIZE 1ULL
#define WmiGetMonitorRawEEdidV1Block_IN_SIZE 1ULL

#define WmiGetMonitorRawEEdidV1Block_OUT_BlockType_SIZE 1ULL
#define WmiGetMonitorRawEEdidV1Block_OUT_BlockType_ID 2
#define WmiGetMonitorRawEEdidV1Block_OUT_BlockContent_ID 3
#define WmiGetMonitorRawEEdidV1Block_OUT_BlockContent_SIZE 0x80ULL
#define WmiGetMonitorRawEEdidV1Block_OUT_SIZE 0x81ULL

#define WmiMonitorAnalogVideoInputParams_SIZE 6ULL

#define WmiMonitorAnalogVideoInputParams_CompositeSyncSupported_SIZE 1ULL
#define WmiMonitorAnalogVideoInputParams_CompositeSyncSupported_ID 4

#define WmiMonitorAnalogVideoInputParams_SeparateSyncsSupported_SIZE 1ULL
#define WmiMonitorAnalogVideoInputParams_SeparateSyncsSupported_ID 3

#define WmiMonitorAnalogVideoInputParams_SerrationOfVsyncRequired_SIZE 1ULL
#define WmiMonitorAnalogVideoInputParams_SerrationOfVsyncRequired_ID 6

#define WmiMonitorAnalogVideoInputParams_SetupExpected_SIZE 1ULL
#define WmiMonitorAnalogVideoInputParams_SetupExpected_ID 2

#define WmiMonitorAnalogVideoInputParams_SignalLevelStandard_ID 1
#define WmiMonitorAnalogVideoInputParams_SignalLevelStandard_SIZE 1ULL

#define WmiMonitorAnalogVideoInputParams_SyncOnGreenVideoSupported_SIZE 1ULL
#define WmiMonitorAnalogVideoInputParams_SyncOnGreenVideoSupported_ID 5

#define WmiMonitorBasicDisplayParams_SIZE 11ULL

#define WmiMonitorBasicDisplayParams_DisplayTransferCharacteristic_SIZE 1ULL
#define WmiMonitorBasicDisplayParams_DisplayTransferCharacteristic_ID 4

#define WmiMonitorBasicDisplayParams_MaxHorizontalImageSize_SIZE 1ULL
#define WmiMonitorBasicDisplayParams_MaxHorizontalImageSize_ID 2

#define WmiMonitorBasicDisplayParams_MaxVerticalImageSize_SIZE 1ULL
#define WmiMonitorBasicDisplayParams_MaxVerticalImageSize_ID 3

#define WmiMonitorBasicDisplayParams_SupportedDisplayFeatures_ID 5
#define WmiMonitorBasicDisplayParams_SupportedDisplayFeatures_SIZE 7ULL

#define WmiMonitorBasicDisplayParams_VideoInputType_ID 1
#define WmiMonitorBasicDisplayParams_VideoInputType_SIZE 1ULL

#define WmiMonitorBrightnessEvent_SIZE 1ULL

#define WmiMonitorBrightnessEvent_Brightness_ID 1
#define WmiMonitorBrightnessEvent_Brightness_SIZE 1ULL

#define WmiMonitorBrightness_CurrentBrightness_ID 1
#define WmiMonitorBrightness_CurrentBrightness_SIZE 1ULL

#define WmiMonitorBrightness_Level_ID 3

#define WmiMonitorBrightness_Levels_ID 2
#define WmiMonitorBrightness_Levels_SIZE 4ULL

#define WmiMonitorColorCharacteristics_SIZE 0x10ULL

#define WmiMonitorColorCharacteristics_Blue_ID 2
#define WmiMonitorColorCharacteristics_Blue_SIZE 4ULL

#define WmiMonitorColorCharacteristics_DefaultWhite_ID 4
#define WmiMonitorColorCharacteristics_DefaultWhite_SIZE 4ULL

#define WmiMonitorColorCharacteristics_Green_ID 3
#define WmiMonitorColorCharacteristics_Green_SIZE 4ULL

#define WmiMonitorColorCharacteristics_Red_ID 1
#define WmiMonitorColorCharacteristics_Red_SIZE 4ULL

#define WmiMonitorColorXYZinCIE_SIZE 4ULL

#define WmiMonitorColorXYZinCIE_X_ID 1
#define WmiMonitorColorXYZinCIE_X_SIZE 2ULL

#define WmiMonitorColorXYZinCIE_Y_ID 2
#define WmiMonitorColorXYZinCIE_Y_SIZE 2ULL

#define WmiMonitorConnectionParams_SIZE 4ULL

#define WmiMonitorConnectionParams_VideoOutputTechnology_ID 1
#define WmiMonitorConnectionParams_VideoOutputTechnology_SIZE 4ULL

#define WmiMonitorDigitalVideoInputParams_SIZE 1ULL

#define WmiMonitorDigitalVideoInputParams_IsDFP1xCompatible_ID 1
#define WmiMonitorDigitalVideoInputParams_IsDFP1xCompatible_SIZE 1ULL

#define WmiMonitorID_ManufacturerName_ID 3
#define WmiMonitorID_ManufacturerName_SIZE 0x20ULL

#define WmiMonitorID_ProductCodeID_ID 1
#define WmiMonitorID_ProductCodeID_SIZE 0x20ULL

#define WmiMonitorID_SerialNumberID_ID 2
#define WmiMonitorID_SerialNumberID_SIZE 0x20ULL

#define WmiMonitorID_UserFriendlyName_ID 7

#define WmiMonitorID_UserFriendlyNameLength_SIZE 2ULL
#define WmiMonitorID_UserFriendlyNameLength_ID 6

#define WmiMonitorID_WeekOfManufacture_SIZE 1ULL
#define WmiMonitorID_WeekOfManufacture_ID 4

#define WmiMonitorID_YearOfManufacture_SIZE 2ULL
#define WmiMonitorID_YearOfManufacture_ID 5

#define WmiMonitorListedFrequencyRanges_MonitorFreqRanges_ID 2

#define WmiMonitorListedFrequencyRanges_NumOfMonitorFreqRanges_ID 1
#define WmiMonitorListedFrequencyRanges_NumOfMonitorFreqRanges_SIZE 2ULL

#define WmiMonitorListedSupportedSourceModes_MonitorSourceModes_ID 3

#define WmiMonitorListedSupportedSourceModes_NumOfMonitorSourceModes_ID 1
#define WmiMonitorListedSupportedSourceModes_NumOfMonitorSourceModes_SIZE 2ULL

#define WmiMonitorListedSupportedSourceModes_PreferredMonitorSourceModeIndex_ID 2
#define WmiMonitorListedSupportedSourceModes_PreferredMonitorSourceModeIndex_SIZE 2ULL

#define WmiMonitorRawEEdidV1Block_SIZE 0x82ULL

#define WmiMonitorRawEEdidV1Block_Content_ID 3
#define WmiMonitorRawEEdidV1Block_Content_SIZE 0x80ULL

#define WmiMonitorRawEEdidV1Block_Id_ID 1
#define WmiMonitorRawEEdidV1Block_Id_SIZE 1ULL

#define WmiMonitorRawEEdidV1Block_Type_SIZE 1ULL
#define WmiMonitorRawEEdidV1Block_Type_ID 2

#define WmiMonitorSupportedDisplayFeatures_SIZE 7ULL

#define WmiMonitorSupportedDisplayFeatures_ActiveOffSupported_SIZE 1ULL
#define WmiMonitorSupportedDisplayFeatures_ActiveOffSupported_ID 3

#define WmiMonitorSupportedDisplayFeatures_DisplayType_SIZE 1ULL
#define WmiMonitorSupportedDisplayFeatures_DisplayType_ID 4

#define WmiMonitorSupportedDisplayFeatures_GTFSupported_SIZE 1ULL
#define WmiMonitorSupportedDisplayFeatures_GTFSupported_ID 7

#define WmiMonitorSupportedDisplayFeatures_HasPreferredTimingMode_SIZE 1ULL
#define WmiMonitorSupportedDisplayFeatures_HasPreferredTimingMode_ID 6

#define WmiMonitorSupportedDisplayFeatures_StandbySupported_ID 1
#define WmiMonitorSupportedDisplayFeatures_StandbySupported_SIZE 1ULL

#define WmiMonitorSupportedDisplayFeatures_SuspendSupported_SIZE 1ULL
#define WmiMonitorSupportedDisplayFeatures_SuspendSupported_ID 2

#define WmiMonitorSupportedDisplayFeatures_sRGBSupported_SIZE 1ULL
#define WmiMonitorSupportedDisplayFeatures_sRGBSupported_ID 5

#define WmiRevertToPolicyBrightness 2

#define WmiSetALSBrightness 4

#define WmiSetALSBrightnessState 3

#define WmiSetALSBrightnessState_IN_SIZE 1ULL
#define WmiSetALSBrightnessState_IN_State_ID 1
#define WmiSetALSBrightnessState_IN_State_SIZE 1ULL

#define WmiSetALSBrightness_IN_Brightness_ID 1
#define WmiSetALSBrightness_IN_Brightness_SIZE 1ULL
#define WmiSetALSBrightness_IN_SIZE 1ULL

#define WmiSetBrightness 1

#define WmiSetBrightness_IN_Brightness_SIZE 1ULL
#define WmiSetBrightness_IN_Brightness_ID 2
#define WmiSetBrightness_IN_Timeout_ID 1
#define WmiSetBrightness_IN_Timeout_SIZE 4ULL
#define WmiSetBrightness_IN_SIZE 5ULL

#define FrequencyRangeDescriptorGuid                                                               \
    {0xF4546078, 0xF3B2, 0x417E, {0x94, 0xCD, 0x47, 0xEA, 0x30, 0x6C, 0x57, 0x51}}
DEFINE_GUID(FrequencyRangeDescriptor_GUID, 0xF4546078, 0xF3B2, 0x417E, 0x94, 0xCD, 0x47, 0xEA, 0x30,
            0x6C, 0x57, 0x51);

DEFINE_GUID(MSDeviceUI_FirmwareRevision_GUID, 0x4504B1D4, 0xC5EE, 0x4DF6, 0x95, 0x1F, 0x16, 0x18,
            0x0E, 0x3D, 0xD8, 0x15);

#define VideoModeDescriptorGuid                                                                    \
    {0x4A97ED30, 0xBFAA, 0x491A, {0x9D, 0xFD, 0xB4, 0x3A, 0xDE, 0xDB, 0xF8, 0xE3}}
DEFINE_GUID(VideoModeDescriptor_GUID, 0x4A97ED30, 0xBFAA, 0x491A, 0x9D, 0xFD, 0xB4, 0x3A, 0xDE,
            0xDB, 0xF8, 0xE3);

#define WmiMonitorAnalogVideoInputParamsGuid                                                       \
    {0xA56DBCF9, 0xC4F0, 0x44A8, {0x9C, 0x1B, 0xBB, 0x3B, 0x3F, 0x77, 0x4B, 0x4D}}
DEFINE_GUID(WmiMonitorAnalogVideoInputParams_GUID, 0xA56DBCF9, 0xC4F0, 0x44A8, 0x9C, 0x1B, 0xBB,
            0x3B, 0x3F, 0x77, 0x4B, 0x4D);
#define WmiMonitorBasicDisplayParamsGuid                                                           \
    {0x9831B7E6, 0x09AC, 0x491F, {0x8D, 0x07, 0x3C, 0x3D, 0x64, 0x9D, 0x82, 0x40}}
DEFINE_GUID(WmiMonitorBasicDisplayParams_GUID, 0x9831B7E6, 0x09AC, 0x491F, 0x8D, 0x07, 0x3C, 0x3D,
            0x64, 0x9D, 0x82, 0x40);
#define WmiMonitorBrightnessGuid                                                                   \
    {0xD43412AC, 0x67F9, 0x4FBB, {0xA0, 0x81, 0x17, 0x52, 0xA2, 0xC3, 0x3E, 0x84}}
DEFINE_GUID(WmiMonitorBrightness_GUID, 0xD43412AC, 0x67F9, 0x4FBB, 0xA0, 0x81, 0x17, 0x52, 0xA2,
            0xC3, 0x3E, 0x84);
#define WmiMonitorBrightnessEventGuid                                                              \
    {0x123C80D2, 0x937F, 0x4CFE, {0x80, 0xF4, 0xC4, 0x0D, 0x59, 0x6E, 0x48, 0xB7}}
DEFINE_GUID(WmiMonitorBrightnessEvent_GUID, 0x123C80D2, 0x937F, 0x4CFE, 0x80, 0xF4, 0xC4, 0x0D,
            0x59, 0x6E, 0x48, 0xB7);
#define WmiMonitorBrightnessMethodsGuid                                                            \
    {0x479B20B4, 0x5559, 0x46FE, {0xBE, 0x97, 0x7D, 0x22, 0x21, 0x54, 0x42, 0x1F}}
DEFINE_GUID(WmiMonitorBrightnessMethods_GUID, 0x479B20B4, 0x5559, 0x46FE, 0xBE, 0x97, 0x7D, 0x22,
            0x21, 0x54, 0x42, 0x1F);
#define WmiMonitorColorCharacteristicsGuid                                                         \
    {0xEA324793, 0x51BB, 0x486A, {0xAA, 0x9D, 0x0F, 0x55, 0x52, 0x35, 0x34, 0x13}}
DEFINE_GUID(WmiMonitorColorCharacteristics_GUID, 0xEA324793, 0x51BB, 0x486A, 0xAA, 0x9D, 0x0F, 0x55,
            0x52, 0x35, 0x34, 0x13);
#define WmiMonitorColorXYZinCIEGuid                                                                \
    {0x01FAF041, 0x842C, 0x4230, {0xA3, 0x1E, 0x13, 0x35, 0x42, 0x8C, 0xD8, 0xF0}}
DEFINE_GUID(WmiMonitorColorXYZinCIE_GUID, 0x01FAF041, 0x842C, 0x4230, 0xA3, 0x1E, 0x13, 0x35, 0x42,
            0x8C, 0xD8, 0xF0);
#define WmiMonitorConnectionParamsGuid                                                             \
    {0x2E2D2463, 0xB537, 0x4DA7, {0x8E, 0xEE, 0x51, 0x30, 0x6F, 0x1F, 0x48, 0x2F}}
DEFINE_GUID(WmiMonitorConnectionParams_GUID, 0x2E2D2463, 0xB537, 0x4DA7, 0x8E, 0xEE, 0x51, 0x30,
            0x6F, 0x1F, 0x48, 0x2F);
#define WmiMonitorDescriptorMethodsGuid                                                            \
    {0x5341576E, 0x75C4, 0x4AEB, {0xA8, 0x2B, 0x87, 0x3C, 0xD3, 0xC6, 0xB3, 0x84}}
DEFINE_GUID(WmiMonitorDescriptorMethods_GUID, 0x5341576E, 0x75C4, 0x4AEB, 0xA8, 0x2B, 0x87, 0x3C,
            0xD3, 0xC6, 0xB3, 0x84);
#define WmiMonitorDigitalVideoInputParamsGuid                                                      \
    {0x51565945, 0x498A, 0x4A77, {0xAC, 0xC6, 0x15, 0x1B, 0xEC, 0xC8, 0x05, 0xCA}}
DEFINE_GUID(WmiMonitorDigitalVideoInputParams_GUID, 0x51565945, 0x498A, 0x4A77, 0xAC, 0xC6, 0x15,
            0x1B, 0xEC, 0xC8, 0x05, 0xCA);
#define WmiMonitorIDGuid                                                                           \
    {0x671A8285, 0x4EDB, 0x4CAE, {0x99, 0xFE, 0x69, 0xA1, 0x5C, 0x48, 0xC0, 0xBC}}
DEFINE_GUID(WmiMonitorID_GUID, 0x671A8285, 0x4EDB, 0x4CAE, 0x99, 0xFE, 0x69, 0xA1, 0x5C, 0x48, 0xC0,
            0xBC);
#define WmiMonitorListedFrequencyRangesGuid                                                        \
    {0xE86E9525, 0x65B6, 0x4B85, {0x95, 0xC5, 0x00, 0xBE, 0xAC, 0xC9, 0x75, 0xED}}
DEFINE_GUID(WmiMonitorListedFrequencyRanges_GUID, 0xE86E9525, 0x65B6, 0x4B85, 0x95, 0xC5, 0x00,
            0xBE, 0xAC, 0xC9, 0x75, 0xED);
#define WmiMonitorListedSupportedSourceModesGuid                                                   \
    {0x6DC76655, 0x063C, 0x4524, {0xA8, 0x62, 0xB8, 0x41, 0x0C, 0x26, 0x28, 0x1B}}
DEFINE_GUID(WmiMonitorListedSupportedSourceModes_GUID, 0x6DC76655, 0x063C, 0x4524, 0xA8, 0x62, 0xB8,
            0x41, 0x0C, 0x26, 0x28, 0x1B);
#define WmiMonitorRawEEdidV1BlockGuid                                                              \
    {0xFAEE1471, 0x5149, 0x4A68, {0xAC, 0x2C, 0xBF, 0x96, 0xEC, 0x09, 0xF0, 0x04}}
DEFINE_GUID(WmiMonitorRawEEdidV1Block_GUID, 0xFAEE1471, 0x5149, 0x4A68, 0xAC, 0x2C, 0xBF, 0x96,
            0xEC, 0x09, 0xF0, 0x04);
#define WmiMonitorSupportedDisplayFeaturesGuid                                                     \
    {0x9FA9C28B, 0x5E5C, 0x4035, {0xA5, 0xF8, 0x67, 0xD4, 0x55, 0x4F, 0x8D, 0x04}}
DEFINE_GUID(WmiMonitorSupportedDisplayFeatures_GUID, 0x9FA9C28B, 0x5E5C, 0x4035, 0xA5, 0xF8, 0x67,
            0xD4, 0x55, 0x4F, 0x8D, 0x04);

EXTERN_C_START

typedef struct _DEVICE_UI_FIRMWARE_REVISION DEVICE_UI_FIRMWARE_REVISION,
    *PDEVICE_UI_FIRMWARE_REVISION;
struct _DEVICE_UI_FIRMWARE_REVISION {
    CHAR VariableData[1];
};

typedef struct _FrequencyRangeDescriptor FrequencyRangeDescriptor, *PFrequencyRangeDescriptor;
struct _FrequencyRangeDescriptor {
    UCHAR Origin;
    ULONG MinVSyncNumerator;
    ULONG MinVSyncDenominator;
    ULONG MaxVSyncNumerator;
    ULONG MaxVSyncDenominator;
    ULONG MinHSyncNumerator;
    ULONG MinHSyncDenominator;
    ULONG MaxHSyncNumerator;
    ULONG MaxHSyncDenominator;
    ULONG ConstraintType;
    ULONG ActiveWidth;
    ULONG ActiveHeight;
    ULONG MaxPixelRate;
};

typedef struct _VideoModeDescriptor VideoModeDescriptor, *PVideoModeDescriptor;
struct _VideoModeDescriptor {
    ULONG PixelClockRate;
    ULONG VerticalRefreshRateNumerator;
    ULONG VerticalRefreshRateDenominator;
    ULONG HorizontalRefreshRateNumerator;
    ULONG HorizontalRefreshRateDenominator;
    USHORT HorizontalActivePixels;
    USHORT VerticalActivePixels;
    USHORT HorizontalBlankingPixels;
    USHORT VerticalBlankingPixels;
    USHORT HorizontalSyncOffset;
    USHORT VerticalSyncOffset;
    USHORT HorizontalSyncPulseWidth;
    USHORT VerticalSyncPulseWidth;
    USHORT HorizontalImageSize;
    USHORT VerticalImageSize;
    USHORT HorizontalBorder;
    USHORT VerticalBorder;
    BOOLEAN IsInterlaced;
    UCHAR StereoModeType;
    UCHAR SyncSignalType;
    UCHAR IsSerrationRequired;
    UCHAR IsSyncOnRGB;
    UCHAR CompositePolarityType;
    UCHAR VerticalPolarityType;
    UCHAR HorizontalPolarityType;
    UCHAR VideoStandardType;
    UCHAR Origin;
    UCHAR TimingType;
};

typedef struct _WmiGetMonitorRawEEdidV1Block_IN WmiGetMonitorRawEEdidV1Block_IN,
    *PWmiGetMonitorRawEEdidV1Block_IN;
struct _WmiGetMonitorRawEEdidV1Block_IN {
    UCHAR BlockId;
};

typedef struct _WmiGetMonitorRawEEdidV1Block_OUT WmiGetMonitorRawEEdidV1Block_OUT,
    *PWmiGetMonitorRawEEdidV1Block_OUT;
struct _WmiGetMonitorRawEEdidV1Block_OUT {
    UCHAR BlockType;
    UCHAR BlockContent[128];
};

typedef struct _WmiMonitorAnalogVideoInputParams WmiMonitorAnalogVideoInputParams,
    *PWmiMonitorAnalogVideoInputParams;
struct _WmiMonitorAnalogVideoInputParams {
    UCHAR SignalLevelStandard;
    UCHAR SetupExpected;
    UCHAR SeparateSyncsSupported;
    UCHAR CompositeSyncSupported;
    UCHAR SyncOnGreenVideoSupported;
    UCHAR SerrationOfVsyncRequired;
};

typedef struct _WmiMonitorSupportedDisplayFeatures WmiMonitorSupportedDisplayFeatures,
    *PWmiMonitorSupportedDisplayFeatures;
struct _WmiMonitorSupportedDisplayFeatures {
    BOOLEAN StandbySupported;
    BOOLEAN SuspendSupported;
    BOOLEAN ActiveOffSupported;
    UCHAR DisplayType;
    BOOLEAN sRGBSupported;
    BOOLEAN HasPreferredTimingMode;
    BOOLEAN GTFSupported;
};

typedef struct _WmiMonitorBasicDisplayParams WmiMonitorBasicDisplayParams,
    *PWmiMonitorBasicDisplayParams;
struct _WmiMonitorBasicDisplayParams {
    UCHAR VideoInputType;
    UCHAR MaxHorizontalImageSize;
    UCHAR MaxVerticalImageSize;
    UCHAR DisplayTransferCharacteristic;
    WmiMonitorSupportedDisplayFeatures SupportedDisplayFeatures;
};

typedef struct _WmiMonitorBrightness WmiMonitorBrightness, *PWmiMonitorBrightness;
struct _WmiMonitorBrightness {
    UCHAR CurrentBrightness;
    ULONG Levels;
    UCHAR Level[1];
};

typedef struct _WmiMonitorBrightnessEvent WmiMonitorBrightnessEvent, *PWmiMonitorBrightnessEvent;
struct _WmiMonitorBrightnessEvent {
    UCHAR Brightness;
};

typedef struct _WmiMonitorColorXYZinCIE WmiMonitorColorXYZinCIE, *PWmiMonitorColorXYZinCIE;
struct _WmiMonitorColorXYZinCIE {
    USHORT X;
    USHORT Y;
};

typedef struct _WmiMonitorColorCharacteristics WmiMonitorColorCharacteristics,
    *PWmiMonitorColorCharacteristics;
struct _WmiMonitorColorCharacteristics {
    WmiMonitorColorXYZinCIE Red;
    WmiMonitorColorXYZinCIE Blue;
    WmiMonitorColorXYZinCIE Green;
    WmiMonitorColorXYZinCIE DefaultWhite;
};

typedef struct _WmiMonitorConnectionParams WmiMonitorConnectionParams, *PWmiMonitorConnectionParams;
struct _WmiMonitorConnectionParams {
    ULONG VideoOutputTechnology;
};

typedef struct _WmiMonitorDigitalVideoInputParams WmiMonitorDigitalVideoInputParams,
    *PWmiMonitorDigitalVideoInputParams;
struct _WmiMonitorDigitalVideoInputParams {
    BOOLEAN IsDFP1xCompatible;
};

typedef struct _WmiMonitorID WmiMonitorID, *PWmiMonitorID;
struct _WmiMonitorID {
    USHORT ProductCodeID[16];
    USHORT SerialNumberID[16];
    USHORT ManufacturerName[16];
    UCHAR WeekOfManufacture;
    USHORT YearOfManufacture;
    USHORT UserFriendlyNameLength;
    USHORT UserFriendlyName[1];
};

typedef struct _WmiMonitorListedFrequencyRanges WmiMonitorListedFrequencyRanges,
    *PWmiMonitorListedFrequencyRanges;
struct _WmiMonitorListedFrequencyRanges {
    USHORT NumOfMonitorFreqRanges;
    FrequencyRangeDescriptor MonitorFreqRanges[1];
};

typedef struct _WmiMonitorListedSupportedSourceModes WmiMonitorListedSupportedSourceModes,
    *PWmiMonitorListedSupportedSourceModes;
struct _WmiMonitorListedSupportedSourceModes {
    USHORT NumOfMonitorSourceModes;
    USHORT PreferredMonitorSourceModeIndex;
    VideoModeDescriptor MonitorSourceModes[1];
};

typedef struct _WmiMonitorRawEEdidV1Block WmiMonitorRawEEdidV1Block, *PWmiMonitorRawEEdidV1Block;
struct _WmiMonitorRawEEdidV1Block {
    UCHAR Id;
    UCHAR Type;
    UCHAR Content[128];
};

typedef struct _WmiSetALSBrightnessState_IN WmiSetALSBrightnessState_IN,
    *PWmiSetALSBrightnessState_IN;
struct _WmiSetALSBrightnessState_IN {
    BOOLEAN State;
};

typedef struct _WmiSetALSBrightness_IN WmiSetALSBrightness_IN, *PWmiSetALSBrightness_IN;
struct _WmiSetALSBrightness_IN {
    UCHAR Brightness;
};

typedef struct _WmiSetBrightness_IN WmiSetBrightness_IN, *PWmiSetBrightness_IN;
struct _WmiSetBrightness_IN {
    ULONG Timeout;
    UCHAR Brightness;
};

EXTERN_C_END

#endif
