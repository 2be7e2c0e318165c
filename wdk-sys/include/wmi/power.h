/*
 * Idle and performance states of processors, thermal zones and power settings as WMI classes.
 */
#ifndef CWDK_WMI_POWER_H
#define CWDK_WMI_POWER_H

#include "wdm.h"

#define CounterCorruptionStatus_SIZE 0x10ULL

#define CounterCorruptionStatus_LastKnownGoodTimestamp_ID 2
#define CounterCorruptionStatus_LastKnownGoodTimestamp_SIZE 8ULL

#define CounterCorruptionStatus_ProfileSource_ID 1
#define CounterCorruptionStatus_ProfileSource_SIZE 4ULL

#define IdleAccountingEx_ResetCount_ID 3
#define IdleAccountingEx_ResetCount_SIZE 4ULL

#define IdleAccountingEx_StartTime_ID 4
#define IdleAccountingEx_StartTime_SIZE 8ULL

#define IdleAccountingEx_State_ID 5

#define IdleAccountingEx_StateCount_ID 1
#define IdleAccountingEx_StateCount_SIZE 4ULL

#define IdleAccountingEx_TotalTransitions_ID 2
#define IdleAccountingEx_TotalTransitions_SIZE 4ULL

#define IdleAccounting_ResetCount_ID 3
#define IdleAccounting_ResetCount_SIZE 4ULL

#define IdleAccounting_StartTime_ID 4
#define IdleAccounting_StartTime_SIZE 8ULL

#define IdleAccounting_State_ID 5

#define IdleAccounting_StateCount_ID 1
#define IdleAccounting_StateCount_SIZE 4ULL

#define IdleAccounting_TotalTransitions_ID 2
#define IdleAccounting_TotalTransitions_SIZE 4ULL

#define IdleStateAccounting_SIZE 0x30ULL

#define IdleStateAccountingEx_SIZE 0x1A0ULL

#define IdleStateAccountingEx_FailedTransitions_ID 3
#define IdleStateAccountingEx_FailedTransitions_SIZE 4ULL

#define IdleStateAccountingEx_IdleTimeBuckets_ID 7
#define IdleStateAccountingEx_IdleTimeBuckets_SIZE 0x180ULL

#define IdleStateAccountingEx_IdleTransitions_ID 2
#define IdleStateAccountingEx_IdleTransitions_SIZE 4ULL

#define IdleStateAccountingEx_InvalidBucketIndex_ID 4
#define IdleStateAccountingEx_InvalidBucketIndex_SIZE 4ULL

#define IdleStateAccountingEx_MaxTimeUs_SIZE 4ULL
#define IdleStateAccountingEx_MaxTimeUs_ID 6

#define IdleStateAccountingEx_MinTimeUs_SIZE 4ULL
#define IdleStateAccountingEx_MinTimeUs_ID 5

#define IdleStateAccountingEx_TotalTime_ID 1
#define IdleStateAccountingEx_TotalTime_SIZE 8ULL

#define IdleStateAccounting_FailedTransitions_ID 2
#define IdleStateAccounting_FailedTransitions_SIZE 4ULL

#define IdleStateAccounting_IdleTimeBuckets_ID 5
#define IdleStateAccounting_IdleTimeBuckets_SIZE 0x18ULL

#define IdleStateAccounting_IdleTransitions_ID 1
#define IdleStateAccounting_IdleTransitions_SIZE 4ULL

#define IdleStateAccounting_InvalidBucketIndex_ID 3
#define IdleStateAccounting_InvalidBucketIndex_SIZE 4ULL

#define IdleStateAccounting_TotalTime_ID 4
#define IdleStateAccounting_TotalTime_SIZE 8ULL

#define IdleStateBucketEx_SIZE 0x14ULL

#define IdleStateBucketEx_Count_ID 4
#define IdleStateBucketEx_Count_SIZE 4ULL

#define IdleStateBucketEx_MaxTimeUs_ID 3
#define IdleStateBucketEx_MaxTimeUs_SIZE 4ULL

#define IdleStateBucketEx_MinTimeUs_ID 2
#define IdleStateBucketEx_MinTimeUs_SIZE 4ULL

#define IdleStateBucketEx_TotalTimeUs_ID 1
#define IdleStateBucketEx_TotalTimeUs_SIZE 8ULL

#define KernelIdleState_SIZE 0x20ULL

#define KernelIdleStateChange_SIZE 0x10ULL

#define KernelIdleStateChange_NewState_ID 1
#define KernelIdleStateChange_NewState_SIZE 4ULL

#define KernelIdleStateChange_OldState_ID 2
#define KernelIdleStateChange_OldState_SIZE 4ULL

#define KernelIdleStateChange_Processors_ID 3
#define KernelIdleStateChange_Processors_SIZE 8ULL

#define KernelIdleState_Context_SIZE 4ULL
#define KernelIdleState_Context_ID 9

#define KernelIdleState_DemotePercent_SIZE 1ULL
#define KernelIdleState_DemotePercent_ID 5

#define KernelIdleState_IdleHandler_SIZE 4ULL
#define KernelIdleState_IdleHandler_ID 10

#define KernelIdleState_Latency_ID 1
#define KernelIdleState_Latency_SIZE 4ULL

#define KernelIdleState_Power_ID 2
#define KernelIdleState_Power_SIZE 4ULL

#define KernelIdleState_PromotePercent_SIZE 1ULL
#define KernelIdleState_PromotePercent_ID 4

#define KernelIdleState_Reserved_SIZE 1ULL
#define KernelIdleState_Reserved_ID 7

#define KernelIdleState_Reserved1_SIZE 4ULL
#define KernelIdleState_Reserved1_ID 11

#define KernelIdleState_StateFlags_SIZE 4ULL
#define KernelIdleState_StateFlags_ID 8

#define KernelIdleState_StateType_SIZE 1ULL
#define KernelIdleState_StateType_ID 6

#define KernelIdleState_TimeCheck_ID 3
#define KernelIdleState_TimeCheck_SIZE 4ULL

#define KernelIdleStates_Count_ID 2
#define KernelIdleStates_Count_SIZE 4ULL

#define KernelIdleStates_OldState_ID 4
#define KernelIdleStates_OldState_SIZE 4ULL

#define KernelIdleStates_State_ID 6

#define KernelIdleStates_TargetProcessors_ID 5
#define KernelIdleStates_TargetProcessors_SIZE 8ULL

#define KernelIdleStates_TargetState_ID 3
#define KernelIdleStates_TargetState_SIZE 4ULL

#define KernelIdleStates_Type_ID 1
#define KernelIdleStates_Type_SIZE 4ULL

#define KernelPerfState_SIZE 0x40ULL

#define KernelPerfStateChange_SIZE 0x14ULL

#define KernelPerfStateChange_Latency_ID 3
#define KernelPerfStateChange_Latency_SIZE 4ULL

#define KernelPerfStateChange_Processor_SIZE 4ULL
#define KernelPerfStateChange_Processor_ID 5

#define KernelPerfStateChange_Speed_ID 4
#define KernelPerfStateChange_Speed_SIZE 4ULL

#define KernelPerfStateChange_State_ID 1
#define KernelPerfStateChange_State_SIZE 4ULL

#define KernelPerfStateChange_Status_ID 2
#define KernelPerfStateChange_Status_SIZE 4ULL

#define KernelPerfStateDomainChange_SIZE 0x18ULL

#define KernelPerfStateDomainChange_Latency_ID 2
#define KernelPerfStateDomainChange_Latency_SIZE 4ULL

#define KernelPerfStateDomainChange_Processors_ID 4
#define KernelPerfStateDomainChange_Processors_SIZE 8ULL

#define KernelPerfStateDomainChange_Speed_ID 3
#define KernelPerfStateDomainChange_Speed_SIZE 4ULL

#define KernelPerfStateDomainChange_State_ID 1
#define KernelPerfStateDomainChange_State_SIZE 4ULL

#define KernelPerfState_Control_SIZE 8ULL
#define KernelPerfState_Control_ID 9

#define KernelPerfState_DecreaseLevel_SIZE 1ULL
#define KernelPerfState_DecreaseLevel_ID 5

#define KernelPerfState_DecreaseTime_SIZE 4ULL
#define KernelPerfState_DecreaseTime_ID 8

#define KernelPerfState_Frequency_ID 1
#define KernelPerfState_Frequency_SIZE 4ULL

#define KernelPerfState_HitCount_SIZE 4ULL
#define KernelPerfState_HitCount_ID 11

#define KernelPerfState_IncreaseLevel_SIZE 1ULL
#define KernelPerfState_IncreaseLevel_ID 4

#define KernelPerfState_IncreaseTime_SIZE 4ULL
#define KernelPerfState_IncreaseTime_ID 7

#define KernelPerfState_PercentFrequency_SIZE 1ULL
#define KernelPerfState_PercentFrequency_ID 3

#define KernelPerfState_Power_ID 2
#define KernelPerfState_Power_SIZE 4ULL

#define KernelPerfState_Reserved1_SIZE 4ULL
#define KernelPerfState_Reserved1_ID 12

#define KernelPerfState_Reserved2_SIZE 8ULL
#define KernelPerfState_Reserved2_ID 13

#define KernelPerfState_Reserved3_SIZE 8ULL
#define KernelPerfState_Reserved3_ID 14

#define KernelPerfState_Status_SIZE 8ULL
#define KernelPerfState_Status_ID 10

#define KernelPerfState_Type_SIZE 1ULL
#define KernelPerfState_Type_ID 6

#define KernelPerfStates_BusyAdjThreshold_SIZE 1ULL
#define KernelPerfStates_BusyAdjThreshold_ID 8

#define KernelPerfStates_Count_ID 1
#define KernelPerfStates_Count_SIZE 4ULL

#define KernelPerfStates_CurrentState_ID 3
#define KernelPerfStates_CurrentState_SIZE 4ULL

#define KernelPerfStates_FeedbackHandler_SIZE 4ULL
#define KernelPerfStates_FeedbackHandler_ID 0x12

#define KernelPerfStates_LowestPerfState_SIZE 4ULL
#define KernelPerfStates_LowestPerfState_ID 6

#define KernelPerfStates_MaxFrequency_ID 2
#define KernelPerfStates_MaxFrequency_SIZE 4ULL

#define KernelPerfStates_MaxPerfState_ID 4
#define KernelPerfStates_MaxPerfState_SIZE 4ULL

#define KernelPerfStates_MinPerfState_SIZE 4ULL
#define KernelPerfStates_MinPerfState_ID 5

#define KernelPerfStates_PStateContext_SIZE 4ULL
#define KernelPerfStates_PStateContext_ID 15

#define KernelPerfStates_PStateHandler_SIZE 4ULL
#define KernelPerfStates_PStateHandler_ID 14

#define KernelPerfStates_PolicyType_SIZE 1ULL
#define KernelPerfStates_PolicyType_ID 9

#define KernelPerfStates_Reserved_SIZE 1ULL
#define KernelPerfStates_Reserved_ID 11

#define KernelPerfStates_Reserved1_SIZE 4ULL
#define KernelPerfStates_Reserved1_ID 0x13

#define KernelPerfStates_Reserved2_SIZE 8ULL
#define KernelPerfStates_Reserved2_ID 0x14

#define KernelPerfStates_State_ID 0x15

#define KernelPerfStates_TStateContext_SIZE 4ULL
#define KernelPerfStates_TStateContext_ID 0x11

#define KernelPerfStates_TStateHandler_SIZE 4ULL
#define KernelPerfStates_TStateHandler_ID 0x10

#define KernelPerfStates_TargetProcessors_SIZE 8ULL
#define KernelPerfStates_TargetProcessors_ID 13

#define KernelPerfStates_ThermalConstraint_SIZE 4ULL
#define KernelPerfStates_ThermalConstraint_ID 7

#define KernelPerfStates_TimerInterval_SIZE 4ULL
#define KernelPerfStates_TimerInterval_ID 12

#define KernelPerfStates_Type_SIZE 1ULL
#define KernelPerfStates_Type_ID 10

#define KernelThermalConstraintChange_SIZE 0x10ULL

#define KernelThermalConstraintChange_Processors_ID 2
#define KernelThermalConstraintChange_Processors_SIZE 8ULL

#define KernelThermalConstraintChange_ThermalConstraint_ID 1
#define KernelThermalConstraintChange_ThermalConstraint_SIZE 4ULL

#define KernelThermalPolicyChange_SIZE 0x10ULL

#define KernelThermalPolicyChange_CoolingMode_ID 1
#define KernelThermalPolicyChange_CoolingMode_SIZE 1ULL

#define KernelThermalPolicyChange_Processors_ID 2
#define KernelThermalPolicyChange_Processors_SIZE 8ULL

#define MSAcpiInfo_SIZE 12ULL

#define MSAcpiInfo_BootArchitecture_ID 1
#define MSAcpiInfo_BootArchitecture_SIZE 4ULL

#define MSAcpiInfo_Capabilities_ID 3
#define MSAcpiInfo_Capabilities_SIZE 4ULL

#define MSAcpiInfo_PreferredProfile_ID 2
#define MSAcpiInfo_PreferredProfile_SIZE 4ULL

#define MSAcpi_ThermalZoneTemperature_ThermalStamp_ID 1
#define MSAcpi_ThermalZoneTemperature_ThermalStamp_SIZE 4ULL
#define MSAcpi_ThermalZoneTemperature_ThermalConstant1_ID 2
#define MSAcpi_ThermalZoneTemperature_ThermalConstant1_SIZE 4ULL
#define MSAcpi_ThermalZoneTemperature_ThermalConstant2_ID 3
#define MSAcpi_ThermalZoneTemperature_ThermalConstant2_SIZE 4ULL
#define MSAcpi_ThermalZoneTemperature_ActiveTripPointCount_SIZE 4ULL
#define MSAcpi_ThermalZoneTemperature_ActiveTripPointCount_ID 9
#define MSAcpi_ThermalZoneTemperature_CriticalTripPoint_SIZE 4ULL
#define MSAcpi_ThermalZoneTemperature_CriticalTripPoint_ID 8
#define MSAcpi_ThermalZoneTemperature_CurrentTemperature_SIZE 4ULL
#define MSAcpi_ThermalZoneTemperature_CurrentTemperature_ID 6
#define MSAcpi_ThermalZoneTemperature_PassiveTripPoint_SIZE 4ULL
#define MSAcpi_ThermalZoneTemperature_PassiveTripPoint_ID 7
#define MSAcpi_ThermalZoneTemperature_Reserved_ID 4
#define MSAcpi_ThermalZoneTemperature_Reserved_SIZE 4ULL
#define MSAcpi_ThermalZoneTemperature_SamplingPeriod_SIZE 4ULL
#define MSAcpi_ThermalZoneTemperature_SamplingPeriod_ID 5
#define MSAcpi_ThermalZoneTemperature_ActiveTripPoint_ID 10
#define MSAcpi_ThermalZoneTemperature_ActiveTripPoint_SIZE 0x28ULL
#define MSAcpi_ThermalZoneTemperature_SIZE 0x4CULL

#define MSPower_DeviceEnable_Enable_ID 1
#define MSPower_DeviceEnable_Enable_SIZE 1ULL
#define MSPower_DeviceEnable_SIZE 1ULL

#define MSPower_DeviceWakeEnable_Enable_ID 1
#define MSPower_DeviceWakeEnable_Enable_SIZE 1ULL
#define MSPower_DeviceWakeEnable_SIZE 1ULL

#define ProcessorPerformance_SIZE 12ULL

#define ProcessorPerformance_frequency_ID 1
#define ProcessorPerformance_frequency_SIZE 4ULL

#define ProcessorPerformance_percentage_ID 3
#define ProcessorPerformance_percentage_SIZE 4ULL

#define ProcessorPerformance_power_ID 2
#define ProcessorPerformance_power_SIZE 4ULL

#define CounterCorruptionStatusGuid                                                                \
    {0x5A5183F3, 0x9216, 0x4B06, {0x97, 0x07, 0x81, 0x48, 0x20, 0x6C, 0x1E, 0x3C}}
DEFINE_GUID(CounterCorruptionStatus_GUID, 0x5A5183F3, 0x9216, 0x4B06, 0x97, 0x07, 0x81, 0x48, 0x20,
            0x6C, 0x1E, 0x3C);

#define IdleAccountingGuid                                                                         \
    {0xE2A26F78, 0xAE07, 0x4EE0, {0xA3, 0x0F, 0xCE, 0x35, 0x4F, 0x5A, 0x94, 0xCD}}
DEFINE_GUID(IdleAccounting_GUID, 0xE2A26F78, 0xAE07, 0x4EE0, 0xA3, 0x0F, 0xCE, 0x35, 0x4F, 0x5A,
            0x94, 0xCD);
#define IdleAccountingExGuid                                                                       \
    {0xD67ABD39, 0x81F8, 0x4A5E, {0x81, 0x52, 0x72, 0xE3, 0x1E, 0xC9, 0x12, 0xEE}}
DEFINE_GUID(IdleAccountingEx_GUID, 0xD67ABD39, 0x81F8, 0x4A5E, 0x81, 0x52, 0x72, 0xE3, 0x1E, 0xC9,
            0x12, 0xEE);
#define IdleStateAccountingGuid                                                                    \
    {0x5280028A, 0xC24F, 0x43EC, {0xB2, 0x7D, 0xA9, 0x60, 0xA7, 0x0E, 0x31, 0x9A}}
DEFINE_GUID(IdleStateAccounting_GUID, 0x5280028A, 0xC24F, 0x43EC, 0xB2, 0x7D, 0xA9, 0x60, 0xA7,
            0x0E, 0x31, 0x9A);
#define IdleStateAccountingExGuid                                                                  \
    {0x3E0D7B2C, 0x401B, 0x480F, {0x83, 0x03, 0xD0, 0xC2, 0x0E, 0xA1, 0xA7, 0xD8}}
DEFINE_GUID(IdleStateAccountingEx_GUID, 0x3E0D7B2C, 0x401B, 0x480F, 0x83, 0x03, 0xD0, 0xC2, 0x0E,
            0xA1, 0xA7, 0xD8);
#define IdleStateBucketExGuid                                                                      \
    {0xE53E0A7D, 0x36F0, 0x4A77, {0x87, 0x9E, 0x9C, 0x6B, 0x5E, 0x4A, 0x85, 0x54}}
DEFINE_GUID(IdleStateBucketEx_GUID, 0xE53E0A7D, 0x36F0, 0x4A77, 0x87, 0x9E, 0x9C, 0x6B, 0x5E, 0x4A,
            0x85, 0x54);
#define KernelIdleStateGuid                                                                        \
    {0x46BDCF4A, 0xE076, 0x4550, {0x82, 0xB2, 0x9F, 0x32, 0xED, 0xED, 0x3E, 0x7F}}
DEFINE_GUID(KernelIdleState_GUID, 0x46BDCF4A, 0xE076, 0x4550, 0x82, 0xB2, 0x9F, 0x32, 0xED, 0xED,
            0x3E, 0x7F);
#define KernelIdleStateChangeGuid                                                                  \
    {0x4838FE4F, 0xF71C, 0x4E51, {0x9E, 0xCC, 0x84, 0x30, 0xA7, 0xAC, 0x4C, 0x6C}}
DEFINE_GUID(KernelIdleStateChange_GUID, 0x4838FE4F, 0xF71C, 0x4E51, 0x9E, 0xCC, 0x84, 0x30, 0xA7,
            0xAC, 0x4C, 0x6C);
#define KernelIdleStatesGuid                                                                       \
    {0xBA138E10, 0xE250, 0x4AD7, {0x86, 0x16, 0xCF, 0x1A, 0x7A, 0xD4, 0x10, 0xE7}}
DEFINE_GUID(KernelIdleStates_GUID, 0xBA138E10, 0xE250, 0x4AD7, 0x86, 0x16, 0xCF, 0x1A, 0x7A, 0xD4,
            0x10, 0xE7);
#define KernelPerfStateGuid                                                                        \
    {0x8C7980E1, 0xF62B, 0x419E, {0xAA, 0x82, 0x27, 0x6C, 0x8D, 0x06, 0x4A, 0x1F}}
DEFINE_GUID(KernelPerfState_GUID, 0x8C7980E1, 0xF62B, 0x419E, 0xAA, 0x82, 0x27, 0x6C, 0x8D, 0x06,
            0x4A, 0x1F);
#define KernelPerfStateChangeGuid                                                                  \
    {0xA5B32DDD, 0x7F39, 0x4ABC, {0xB8, 0x92, 0x90, 0x0E, 0x43, 0xB5, 0x9E, 0xBB}}
DEFINE_GUID(KernelPerfStateChange_GUID, 0xA5B32DDD, 0x7F39, 0x4ABC, 0xB8, 0x92, 0x90, 0x0E, 0x43,
            0xB5, 0x9E, 0xBB);
#define KernelPerfStateDomainChangeGuid                                                            \
    {0x995E6B7F, 0xD653, 0x497A, {0xB9, 0x78, 0x36, 0xA3, 0x0C, 0x29, 0xBF, 0x01}}
DEFINE_GUID(KernelPerfStateDomainChange_GUID, 0x995E6B7F, 0xD653, 0x497A, 0xB9, 0x78, 0x36, 0xA3,
            0x0C, 0x29, 0xBF, 0x01);
#define KernelPerfStatesGuid                                                                       \
    {0x5708CC20, 0x7D40, 0x4BF4, {0xB4, 0xAA, 0x2B, 0x01, 0x33, 0x8D, 0x01, 0x26}}
DEFINE_GUID(KernelPerfStates_GUID, 0x5708CC20, 0x7D40, 0x4BF4, 0xB4, 0xAA, 0x2B, 0x01, 0x33, 0x8D,
            0x01, 0x26);
#define KernelThermalConstraintChangeGuid                                                          \
    {0xA852C2C8, 0x1A4C, 0x423B, {0x8C, 0x2C, 0xF3, 0x0D, 0x82, 0x93, 0x1A, 0x88}}
DEFINE_GUID(KernelThermalConstraintChange_GUID, 0xA852C2C8, 0x1A4C, 0x423B, 0x8C, 0x2C, 0xF3, 0x0D,
            0x82, 0x93, 0x1A, 0x88);
#define KernelThermalPolicyChangeGuid                                                              \
    {0xACA5A8F7, 0x96CA, 0x4397, {0xBA, 0xDE, 0x43, 0xBE, 0x2F, 0x57, 0x7D, 0x51}}
DEFINE_GUID(KernelThermalPolicyChange_GUID, 0xACA5A8F7, 0x96CA, 0x4397, 0xBA, 0xDE, 0x43, 0xBE,
            0x2F, 0x57, 0x7D, 0x51);
#define MSAcpi_ThermalZoneTemperatureGuid                                                          \
    {0xA1BC18C0, 0xA7C8, 0x11D1, {0xBF, 0x3C, 0x00, 0xA0, 0xC9, 0x06, 0x29, 0x10}}
DEFINE_GUID(MSAcpi_ThermalZoneTemperature_GUID, 0xA1BC18C0, 0xA7C8, 0x11D1, 0xBF, 0x3C, 0x00, 0xA0,
            0xC9, 0x06, 0x29, 0x10);
#define MSAcpiInfoGuid                                                                             \
    {0x5DAF38AE, 0xF6F8, 0x4D90, {0x81, 0x99, 0xEB, 0xDE, 0x68, 0x00, 0xEC, 0x3B}}
DEFINE_GUID(MSAcpiInfo_GUID, 0x5DAF38AE, 0xF6F8, 0x4D90, 0x81, 0x99, 0xEB, 0xDE, 0x68, 0x00, 0xEC,
            0x3B);

#define MSPower_DeviceEnableGuid                                                                   \
    {0x827C0A6F, 0xFEB0, 0x11D0, {0xBD, 0x26, 0x00, 0xAA, 0x00, 0xB7, 0xB3, 0x2A}}
DEFINE_GUID(MSPower_DeviceEnable_GUID, 0x827C0A6F, 0xFEB0, 0x11D0, 0xBD, 0x26, 0x00, 0xAA, 0x00,
            0xB7, 0xB3, 0x2A);
#define MSPower_DeviceWakeEnableGuid                                                               \
    {0xA9546A82, 0xFEB0, 0x11D0, {0xBD, 0x26, 0x00, 0xAA, 0x00, 0xB7, 0xB3, 0x2A}}
DEFINE_GUID(MSPower_DeviceWakeEnable_GUID, 0xA9546A82, 0xFEB0, 0x11D0, 0xBD, 0x26, 0x00, 0xAA, 0x00,
            0xB7, 0xB3, 0x2A);

#define ProcessorPerformanceGuid                                                                   \
    {0x7FD18652, 0x0CFE, 0x40D2, {0xB0, 0xA1, 0x0B, 0x06, 0x6A, 0x87, 0x75, 0x9E}}
DEFINE_GUID(ProcessorPerformance_GUID, 0x7FD18652, 0x0CFE, 0x40D2, 0xB0, 0xA1, 0x0B, 0x06, 0x6A,
            0x87, 0x75, 0x9E);

EXTERN_C_START

typedef struct _CounterCorruptionStatus CounterCorruptionStatus, *PCounterCorruptionStatus;
struct _CounterCorruptionStatus {
    ULONG ProfileSource;
    ULONGLONG LastKnownGoodTimestamp;
};

typedef struct _IdleStateAccounting IdleStateAccounting, *PIdleStateAccounting;
struct _IdleStateAccounting {
    ULONG IdleTransitions;
    ULONG FailedTransitions;
    ULONG InvalidBucketIndex;
    ULONGLONG TotalTime;
    ULONG IdleTimeBuckets[6];
};

typedef struct _IdleAccounting IdleAccounting, *PIdleAccounting;
struct _IdleAccounting {
    ULONG StateCount;
    ULONG TotalTransitions;
    ULONG ResetCount;
    ULONGLONG StartTime;
    IdleStateAccounting State[1];
};

typedef struct _IdleStateBucketEx IdleStateBucketEx, *PIdleStateBucketEx;
struct _IdleStateBucketEx {
    ULONGLONG TotalTimeUs;
    ULONG MinTimeUs;
    ULONG MaxTimeUs;
    ULONG Count;
};

typedef struct _IdleStateAccountingEx IdleStateAccountingEx, *PIdleStateAccountingEx;
struct _IdleStateAccountingEx {
    ULONGLONG TotalTime;
    ULONG IdleTransitions;
    ULONG FailedTransitions;
    ULONG InvalidBucketIndex;
    ULONG MinTimeUs;
    ULONG MaxTimeUs;
    IdleStateBucketEx IdleTimeBuckets[16];
};

typedef struct _IdleAccountingEx IdleAccountingEx, *PIdleAccountingEx;
struct _IdleAccountingEx {
    ULONG StateCount;
    ULONG TotalTransitions;
    ULONG ResetCount;
    ULONGLONG StartTime;
    IdleStateAccountingEx State[1];
};

typedef struct _KernelIdleState KernelIdleState, *PKernelIdleState;
struct _KernelIdleState {
    ULONG Latency;
    ULONG Power;
    ULONG TimeCheck;
    UCHAR PromotePercent;
    UCHAR DemotePercent;
    UCHAR StateType;
    UCHAR Reserved;
    ULONG StateFlags;
    ULONG Context;
    ULONG IdleHandler;
    ULONG Reserved1;
};

typedef struct _KernelIdleStateChange KernelIdleStateChange, *PKernelIdleStateChange;
struct _KernelIdleStateChange {
    ULONG NewState;
    ULONG OldState;
    ULONGLONG Processors;
};

typedef struct _KernelIdleStates KernelIdleStates, *PKernelIdleStates;
struct _KernelIdleStates {
    ULONG Type;
    ULONG Count;
    ULONG TargetState;
    ULONG OldState;
    ULONGLONG TargetProcessors;
    KernelIdleState State[1];
};

typedef struct _KernelPerfState KernelPerfState, *PKernelPerfState;
struct _KernelPerfState {
    ULONG Frequency;
    ULONG Power;
    UCHAR PercentFrequency;
    UCHAR IncreaseLevel;
    UCHAR DecreaseLevel;
    UCHAR Type;
    ULONG IncreaseTime;
    ULONG DecreaseTime;
    ULONGLONG Control;
    ULONGLONG Status;
    ULONG HitCount;
    ULONG Reserved1;
    ULONGLONG Reserved2;
    ULONGLONG Reserved3;
};

typedef struct _KernelPerfStateChange KernelPerfStateChange, *PKernelPerfStateChange;
struct _KernelPerfStateChange {
    ULONG State;
    ULONG Status;
    ULONG Latency;
    ULONG Speed;
    ULONG Processor;
};

typedef struct _KernelPerfStateDomainChange KernelPerfStateDomainChange,
    *PKernelPerfStateDomainChange;
struct _KernelPerfStateDomainChange {
    ULONG State;
    ULONG Latency;
    ULONG Speed;
    ULONGLONG Processors;
};

typedef struct _KernelPerfStates KernelPerfStates, *PKernelPerfStates;
struct _KernelPerfStates {
    ULONG Count;
    ULONG MaxFrequency;
    ULONG CurrentState;
    ULONG MaxPerfState;
    ULONG MinPerfState;
    ULONG LowestPerfState;
    ULONG ThermalConstraint;
    UCHAR BusyAdjThreshold;
    UCHAR PolicyType;
    UCHAR Type;
    UCHAR Reserved;
    ULONG TimerInterval;
    ULONGLONG TargetProcessors;
    ULONG PStateHandler;
    ULONG PStateContext;
    ULONG TStateHandler;
    ULONG TStateContext;
    ULONG FeedbackHandler;
    ULONG Reserved1;
    ULONGLONG Reserved2;
    KernelPerfState State[1];
};

typedef struct _KernelThermalConstraintChange KernelThermalConstraintChange,
    *PKernelThermalConstraintChange;
struct _KernelThermalConstraintChange {
    ULONG ThermalConstraint;
    ULONGLONG Processors;
};

typedef struct _KernelThermalPolicyChange KernelThermalPolicyChange, *PKernelThermalPolicyChange;
struct _KernelThermalPolicyChange {
    UCHAR CoolingMode;
    ULONGLONG Processors;
};

typedef struct _MSAcpiInfo MSAcpiInfo, *PMSAcpiInfo;
struct _MSAcpiInfo {
    ULONG BootArchitecture;
    ULONG PreferredProfile;
    ULONG Capabilities;
};

typedef struct _MSAcpi_ThermalZoneTemperature MSAcpi_ThermalZoneTemperature,
    *PMSAcpi_ThermalZoneTemperature;
struct _MSAcpi_ThermalZoneTemperature {
    ULONG ThermalStamp;
    ULONG ThermalConstant1;
    ULONG ThermalConstant2;
    ULONG Reserved;
    ULONG SamplingPeriod;
    ULONG CurrentTemperature;
    ULONG PassiveTripPoint;
    ULONG CriticalTripPoint;
    ULONG ActiveTripPointCount;
    ULONG ActiveTripPoint[10];
};

typedef struct _MSPower_DeviceEnable MSPower_DeviceEnable, *PMSPower_DeviceEnable;
struct _MSPower_DeviceEnable {
    BOOLEAN Enable;
};

typedef struct _MSPower_DeviceWakeEnable MSPower_DeviceWakeEnable, *PMSPower_DeviceWakeEnable;
struct _MSPower_DeviceWakeEnable {
    BOOLEAN Enable;
};

typedef struct _ProcessorPerformance ProcessorPerformance, *PProcessorPerformance;
struct _ProcessorPerformance {
    ULONG frequency;
    ULONG power;
    ULONG percentage;
};

EXTERN_C_END

#endif
