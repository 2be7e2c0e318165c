/*
 * Timers and watchdogs: HPET, GTDT, WDAT, WDRT, WAET.
 */
#ifndef CWDK_ACPI_TIMER_H
#define CWDK_ACPI_TIMER_H

#include "wdm.h"
#include "acpi/table.h"

#define GTDT_SIGNATURE 0x54445447

#define GTDT_PLATFORM_GT_COMMON_SECURE 1
#define GTDT_PLATFORM_GT_EDGE_TRIGGERED 1
#define GTDT_PLATFORM_GT_ACTIVE_LOW 2
#define GTDT_PLATFORM_GT_COMMON_ALWAYS_ON 2

#define GTDT_TIMER_EDGE_TRIGGERED 1
#define GTDT_TIMER_ACTIVE_LOW 2
#define GTDT_TIMER_ALWAYS_ON 4

#define GTDT_WATCHDOG_EDGE_TRIGGERED 1
#define GTDT_WATCHDOG_ACTIVE_LOW 2
#define GTDT_WATCHDOG_SECURE 4

#define HPET_SIGNATURE 0x54455048

#define WAET_SIGNATURE 0x54454157

#define WAET_DEV_RTC_ENLIGHTENED_BIT 0
#define WAET_DEV_RTC_ENLIGHTENED 1
#define WAET_DEV_PMTMR_GOOD_BIT 1
#define WAET_DEV_PMTMR_GOOD 2

#define WATCHDOG_ENABLED 1

#define WATCHDOG_ACTION_RELOAD 1
#define WATCHDOG_ACTION_QUERY_REMAINING_COUNTDOWN_PERIOD 4
#define WATCHDOG_ACTION_QUERY_COUNTDOWN_PERIOD 5
#define WATCHDOG_ACTION_QUERY_RUNNING_STATE 8
#define WATCHDOG_ACTION_QUERY_STOPPED_STATE 10
#define WATCHDOG_ACTION_QUERY_REBOOT 0x10
#define WATCHDOG_ACTION_QUERY_SHUTDOWN 0x12
#define WATCHDOG_ACTION_QUERY_BOOT_STATUS 0x20
#define WATCHDOG_ACTION_SET_COUNTDOWN_PERIOD 6
#define WATCHDOG_ACTION_SET_RUNNING_STATE 9
#define WATCHDOG_ACTION_SET_STOPPED_STATE 11
#define WATCHDOG_ACTION_SET_REBOOT 0x11
#define WATCHDOG_ACTION_SET_SHUTDOWN 0x13
#define WATCHDOG_ACTION_SET_BOOT_STATUS 0x21
#define WATCHDOG_ACTION_LOG_SEL 0x22

#define WATCHDOG_INSTRUCTION_READ_VALUE 0
#define WATCHDOG_INSTRUCTION_READ_COUNTDOWN 1
#define WATCHDOG_INSTRUCTION_WRITE_VALUE 2
#define WATCHDOG_INSTRUCTION_WRITE_COUNTDOWN 3
#define WATCHDOG_INSTRUCTION_HARDWARE_READY 0x40
#define WATCHDOG_INSTRUCTION_PRESERVE_REGISTER 0x80
#define WATCHDOG_INSTRUCTION_MODIFIER_MASK 0xC0

#define WATCHDOG_STOPPED_IN_SLEEP_STATE 0x80

#define WDAT_SIGNATURE 0x54414457

#define WDTT_SIGNATURE 0x54524457

EXTERN_C_START

typedef enum _GTDT_PLATFORM_TIMER_BLOCK_TYPE {
    GtdtPlatformGtBlock = 0,
    GtdtPlatformWatchdogBlock,
} GTDT_PLATFORM_TIMER_BLOCK_TYPE,
    *PGTDT_PLATFORM_TIMER_BLOCK_TYPE;

typedef struct _GTDT_PLATFORM_TIMER_HEADER GTDT_PLATFORM_TIMER_HEADER, *PGTDT_PLATFORM_TIMER_HEADER;
#pragma pack(push, 1)
struct _GTDT_PLATFORM_TIMER_HEADER {
    UCHAR Type;
    USHORT Length;
};
#pragma pack(pop)

typedef struct _GTDT_PLATFORM_GT_BLOCK GTDT_PLATFORM_GT_BLOCK, *PGTDT_PLATFORM_GT_BLOCK;
#pragma pack(push, 1)
struct _GTDT_PLATFORM_GT_BLOCK {
    GTDT_PLATFORM_TIMER_HEADER Header;
    UCHAR Reserved;
    ULONGLONG CntCtlBasePhysicalAddress;
    ULONG BlockTimerCount;
    ULONG BlockTimerOffset;
};
#pragma pack(pop)

typedef struct _GTDT_PLATFORM_GT_INSTANCE GTDT_PLATFORM_GT_INSTANCE, *PGTDT_PLATFORM_GT_INSTANCE;
#pragma pack(push, 1)
struct _GTDT_PLATFORM_GT_INSTANCE {
    UCHAR FrameNumber;
    UCHAR Reserved[3];
    ULONGLONG CntBasePhysicalAddress;
    ULONGLONG CntEL0BasePhysicalAddress;
    ULONG PhysicalTimerGsiv;
    ULONG PhysicalTimerFlags;
    ULONG VirtualTimerGsiv;
    ULONG VirtualTimerFlags;
    ULONG CommonFlags;
};
#pragma pack(pop)

typedef struct _GTDT_PLATFORM_WATCHDOG_BLOCK GTDT_PLATFORM_WATCHDOG_BLOCK,
    *PGTDT_PLATFORM_WATCHDOG_BLOCK;
#pragma pack(push, 1)
struct _GTDT_PLATFORM_WATCHDOG_BLOCK {
    GTDT_PLATFORM_TIMER_HEADER Header;
    UCHAR Reserved;
    ULONGLONG RefreshFramePhysicalAddress;
    ULONGLONG ControlFramePhysicalAddress;
    ULONG WatchdogTimerGsiv;
    ULONG WatchdogTimerFlags;
};
#pragma pack(pop)

typedef struct _GTDT_TABLE GTDT_TABLE, *PGTDT_TABLE;
#pragma pack(push, 1)
struct _GTDT_TABLE {
    DESCRIPTION_HEADER Header;
    ULONGLONG CntControlBasePhysicalAddress;
    ULONG Reserved;
    ULONG SecurePhysicalTimerGsiv;
    ULONG SecurePhysicalTimerFlags;
    ULONG NonSecurePhysicalTimerGsiv;
    ULONG NonSecurePhysicalTimerFlags;
    ULONG VirtualTimerEventGsiv;
    ULONG VirtualTimerEventFlags;
    ULONG NonSecurePhysicalTimer2Gsiv;
    ULONG NonSecurePhysicalTimer2Flags;
    ULONGLONG CntReadBasePhysicalAddress;
    ULONG TimerBlockCount;
    ULONG TimerBlockOffset;
};
#pragma pack(pop)

typedef struct _HPET_DESCRIPTION_TABLE HPET_DESCRIPTION_TABLE, *PHPET_DESCRIPTION_TABLE;
#pragma pack(push, 1)
struct _HPET_DESCRIPTION_TABLE {
    DESCRIPTION_HEADER Header;
    ULONG EventTimerBlockId;
    GEN_ADDR Address;
    UCHAR HpetNumber;
    USHORT MinimumPeriodicTickCount;
    UCHAR PageProtection;
};
#pragma pack(pop)

typedef struct _WAE_DESCRIPTION_TABLE WAE_DESCRIPTION_TABLE, *PWAE_DESCRIPTION_TABLE;
#pragma pack(push, 1)
struct _WAE_DESCRIPTION_TABLE {
    DESCRIPTION_HEADER Header;
    ULONG EmulatedDeviceFlags;
};
#pragma pack(pop)

typedef struct _WATCHDOG_TIMER_INSTRUCTION_ENTRY WATCHDOG_TIMER_INSTRUCTION_ENTRY,
    *PWATCHDOG_TIMER_INSTRUCTION_ENTRY;
#pragma pack(push, 1)
struct _WATCHDOG_TIMER_INSTRUCTION_ENTRY {
    UCHAR WatchdogAction;
    UCHAR InstructionFlags;
    UCHAR Reserved[2];
    GEN_ADDR RegisterRegion;
    ULONG Value;
    ULONG Mask;
};
#pragma pack(pop)

typedef struct _WATCHDOG_TIMER_ACTION_TABLE WATCHDOG_TIMER_ACTION_TABLE,
    *PWATCHDOG_TIMER_ACTION_TABLE;
#pragma pack(push, 1)
struct _WATCHDOG_TIMER_ACTION_TABLE {
    DESCRIPTION_HEADER Header;
    ULONG WatchdogHeaderLength;
    USHORT PciSegment;
    UCHAR PciBusNumber;
    UCHAR PciDeviceNumber;
    UCHAR PciFunctionNumber;
    UCHAR MaximumRetries;
    UCHAR RetryInterval;
    UCHAR Reserved1;
    ULONG TimerPeriod;
    ULONG MaximumCount;
    ULONG MinimumCount;
    UCHAR WatchdogFlags;
    UCHAR Reserved2[3];
    ULONG InstructionCount;
    WATCHDOG_TIMER_INSTRUCTION_ENTRY InstructionEntry[1];
};
#pragma pack(pop)

typedef struct _WATCHDOG_TIMER_RESOURCE_TABLE WATCHDOG_TIMER_RESOURCE_TABLE,
    *PWATCHDOG_TIMER_RESOURCE_TABLE;
#pragma pack(push, 1)
struct _WATCHDOG_TIMER_RESOURCE_TABLE {
    DESCRIPTION_HEADER Header;
    GEN_ADDR ControlRegisterAddress;
    GEN_ADDR CountRegisterAddress;
    USHORT PciDeviceId;
    USHORT PciVendorId;
    UCHAR PciBusNumber;
    UCHAR PciSlotNumber;
    UCHAR PciFunctionNumber;
    UCHAR PciSegment;
    USHORT MaxCount;
    UCHAR Units;
};
#pragma pack(pop)

EXTERN_C_END

#endif
