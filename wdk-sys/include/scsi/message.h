/*
 * Messages of the parallel bus: what initiator and target tell each other between the phases of a
 * command. A port driver for other transports never sees one.
 */
#ifndef CWDK_SCSI_MESSAGE_H
#define CWDK_SCSI_MESSAGE_H

#include "nt/basic.h"

EXTERN_C_START

/* Messages of one byte. */
#define SCSIMESS_COMMAND_COMPLETE 0
#define SCSIMESS_EXTENDED_MESSAGE 1
#define SCSIMESS_SAVE_DATA_POINTER 2
#define SCSIMESS_RESTORE_POINTERS 3
#define SCSIMESS_DISCONNECT 4
#define SCSIMESS_INIT_DETECTED_ERROR 5
#define SCSIMESS_ABORT 6
#define SCSIMESS_MESSAGE_REJECT 7
#define SCSIMESS_NO_OPERATION 8
#define SCSIMESS_MESS_PARITY_ERROR 9
#define SCSIMESS_LINK_CMD_COMP 10
#define SCSIMESS_LINK_CMD_COMP_W_FLAG 11
#define SCSIMESS_BUS_DEVICE_RESET 12
#define SCSIMESS_ABORT_WITH_TAG 13
#define SCSIMESS_CLEAR_QUEUE 14
#define SCSIMESS_INITIATE_RECOVERY 15
#define SCSIMESS_RELEASE_RECOVERY 0x10
#define SCSIMESS_TERMINATE_IO_PROCESS 0x11
#define SCSIMESS_SIMPLE_QUEUE_TAG 0x20
#define SCSIMESS_HEAD_OF_QUEUE_TAG 0x21
#define SCSIMESS_ORDERED_QUEUE_TAG 0x22
#define SCSIMESS_IDENTIFY 0x80
#define SCSIMESS_IDENTIFY_WITH_DISCON 0xC0

/* Extended messages: a code, and the length of what follows it. */
#define SCSIMESS_MODIFY_DATA_POINTER 0
#define SCSIMESS_SYNCHRONOUS_DATA_REQ 1
#define SCSIMESS_WIDE_DATA_LENGTH 2
#define SCSIMESS_SYNCH_DATA_LENGTH 3
#define SCSIMESS_WIDE_DATA_REQUEST 3
#define SCSIMESS_MODIFY_DATA_LENGTH 5
#define SCSIMESS_IGNORE_WIDE_RESIDUE 0x23

union _EXTENDED_ARGUMENTS {
    struct {
        UCHAR Modifier[4];
    } Modify;
    struct {
        UCHAR TransferPeriod;
        UCHAR ReqAckOffset;
    } Synchronous;
    struct {
        UCHAR Width;
    } Wide;
};

typedef struct _SCSI_EXTENDED_MESSAGE SCSI_EXTENDED_MESSAGE, *PSCSI_EXTENDED_MESSAGE;
struct _SCSI_EXTENDED_MESSAGE {
    UCHAR InitialMessageCode;
    UCHAR MessageLength;
    UCHAR MessageType;
    union _EXTENDED_ARGUMENTS ExtendedArguments;
};

EXTERN_C_END

#endif
