/*
 * The answer to INQUIRY: the type of the device, which standards it keeps to, who made it. It is
 * the first thing a port driver asks of each logical unit, and what the device's hardware
 * identifiers are made of.
 */
#ifndef CWDK_SCSI_INQUIRY_H
#define CWDK_SCSI_INQUIRY_H

#include "nt/basic.h"

EXTERN_C_START

/* Types of device: the low five bits of the first byte. */
#define DIRECT_ACCESS_DEVICE 0
#define SEQUENTIAL_ACCESS_DEVICE 1
#define PRINTER_DEVICE 2
#define PROCESSOR_DEVICE 3
#define WRITE_ONCE_READ_MULTIPLE_DEVICE 4
#define READ_ONLY_DIRECT_ACCESS_DEVICE 5
#define SCANNER_DEVICE 6
#define OPTICAL_DEVICE 7
#define MEDIUM_CHANGER 8
#define COMMUNICATION_DEVICE 9
#define ARRAY_CONTROLLER_DEVICE 12
#define SCSI_ENCLOSURE_DEVICE 13
#define REDUCED_BLOCK_DEVICE 14
#define OPTICAL_CARD_READER_WRITER_DEVICE 15
#define BRIDGE_CONTROLLER_DEVICE 0x10
#define OBJECT_BASED_STORAGE_DEVICE 0x11
#define HOST_MANAGED_ZONED_BLOCK_DEVICE 0x14
#define UNKNOWN_OR_NO_DEVICE 31
#define LOGICAL_UNIT_NOT_PRESENT_DEVICE 127

/* Whether there is such a device behind this logical unit: the upper three bits. */
#define DEVICE_CONNECTED 0
#define DEVICE_QUALIFIER_ACTIVE 0
#define DEVICE_QUALIFIER_NOT_ACTIVE 1
#define DEVICE_QUALIFIER_NOT_SUPPORTED 3

/* Which standards the device claims; the numbers are those of the technical committee. */
#define OFFSET_VER_DESCRIPTOR_ONE 58L
#define OFFSET_VER_DESCRIPTOR_EIGHT 0x4AL
#define VER_DESCRIPTOR_SPC4_NOVERSION 0x460
#define VER_DESCRIPTOR_SPC4_T10_1731D_R16 1121
#define VER_DESCRIPTOR_SPC4_T10_1731D_R18 1122
#define VER_DESCRIPTOR_SPC4_T10_1731D_R23 1123
#define VER_DESCRIPTOR_SBC3 0x4C0
#define VER_DESCRIPTOR_1667_NOVERSION 65472
#define VER_DESCRIPTOR_1667_2006 65473
#define VER_DESCRIPTOR_1667_2009 65474

typedef USHORT *PVERSION_DESCRIPTOR;

typedef USHORT VERSION_DESCRIPTOR;

/* The data itself. The first INQUIRYDATABUFFERSIZE bytes are the same for all devices. */
#define CDB_INQUIRY_EVPD 1
#define INQUIRYDATABUFFERSIZE 0x24

#pragma pack(push, 1)
typedef struct _INQUIRYDATA INQUIRYDATA, *PINQUIRYDATA;
struct _INQUIRYDATA {
    UCHAR DeviceType : 5;
    UCHAR DeviceTypeQualifier : 3;
    UCHAR DeviceTypeModifier : 7;
    UCHAR RemovableMedia : 1;
    union {
        UCHAR Versions;
        struct {
            UCHAR ANSIVersion : 3;
            UCHAR ECMAVersion : 3;
            UCHAR ISOVersion : 2;
        };
    };
    UCHAR ResponseDataFormat : 4;
    UCHAR HiSupport : 1;
    UCHAR NormACA : 1;
    UCHAR TerminateTask : 1;
    UCHAR AERC : 1;
    UCHAR AdditionalLength;
    union {
        UCHAR Reserved;
        struct {
            UCHAR PROTECT : 1;
            UCHAR Reserved_1 : 2;
            UCHAR ThirdPartyCoppy : 1;
            UCHAR TPGS : 2;
            UCHAR ACC : 1;
            UCHAR SCCS : 1;
        };
    };
    UCHAR Addr16 : 1;
    UCHAR Addr32 : 1;
    UCHAR AckReqQ : 1;
    UCHAR MediumChanger : 1;
    UCHAR MultiPort : 1;
    UCHAR ReservedBit2 : 1;
    UCHAR EnclosureServices : 1;
    UCHAR ReservedBit3 : 1;
    UCHAR SoftReset : 1;
    UCHAR CommandQueue : 1;
    UCHAR TransferDisable : 1;
    UCHAR LinkedCommands : 1;
    UCHAR Synchronous : 1;
    UCHAR Wide16Bit : 1;
    UCHAR Wide32Bit : 1;
    UCHAR RelativeAddressing : 1;
    UCHAR VendorId[8];
    UCHAR ProductId[16];
    UCHAR ProductRevisionLevel[4];
    UCHAR VendorSpecific[20];
    UCHAR Reserved3[2];
    VERSION_DESCRIPTOR VersionDescriptors[8];
    UCHAR Reserved4[30];
};
#pragma pack(pop)

EXTERN_C_END

#endif
