/*
 * Persistent reservations: who may write to or read from a logical unit that several computers see.
 * An initiator registers a key, then reserves with it; the reservation outlives a reset. Clusters
 * depend on it.
 */
#ifndef CWDK_SCSI_RESERVATION_H
#define CWDK_SCSI_RESERVATION_H

#include "nt/basic.h"

EXTERN_C_START

/* Service actions of PERSISTENT RESERVE IN and OUT. */
#define RESERVATION_ACTION_READ_KEYS 0
#define RESERVATION_ACTION_REGISTER 0
#define RESERVATION_ACTION_READ_RESERVATIONS 1
#define RESERVATION_ACTION_RESERVE 1
#define RESERVATION_ACTION_RELEASE 2
#define RESERVATION_ACTION_REPORT_CAPABILITIES 2
#define RESERVATION_ACTION_CLEAR 3
#define RESERVATION_ACTION_READ_FULL_STATUS 3
#define RESERVATION_ACTION_PREEMPT 4
#define RESERVATION_ACTION_PREEMPT_ABORT 5
#define RESERVATION_ACTION_REGISTER_IGNORE_EXISTING 6
#define RESERVATION_ACTION_REGISTER_AND_MOVE 7
#define RESERVATION_ACTION_REPLACE_LOST_RESERVATION 8

#define RESERVATION_SCOPE_LU 0
#define RESERVATION_SCOPE_ELEMENT 2

#define RESERVATION_TYPE_WRITE_EXCLUSIVE 1
#define RESERVATION_TYPE_EXCLUSIVE 3
#define RESERVATION_TYPE_WRITE_EXCLUSIVE_REGISTRANTS 5
#define RESERVATION_TYPE_EXCLUSIVE_REGISTRANTS 6
#define RESERVATION_TYPE_WRITE_EXCLUSIVE_ALL_REGISTRANTS 7
#define RESERVATION_TYPE_EXCLUSIVE_ALL_REGISTRANTS 8

/* Answers of PERSISTENT RESERVE IN. */
typedef struct {
    UCHAR ReservationKey[8];
    UCHAR Reserved[4];
    UCHAR ReservationHolder : 1;
    UCHAR AllTargetPorts : 1;
    UCHAR Reserved1 : 6;
    UCHAR Type : 4;
    UCHAR Scope : 4;
    UCHAR Reserved2[4];
    UCHAR RelativeTargetPortIdentifier[2];
    UCHAR AdditionalDescriptorLength[4];
} PRI_FULL_STATUS_DESCRIPTOR_HEADER, *PPRI_FULL_STATUS_DESCRIPTOR_HEADER;

typedef struct {
    PRI_FULL_STATUS_DESCRIPTOR_HEADER Header;
    UCHAR TransportID[1];
} PRI_FULL_STATUS_DESCRIPTOR, *PPRI_FULL_STATUS_DESCRIPTOR;

typedef struct {
    UCHAR Generation[4];
    UCHAR AdditionalLength[4];
    PRI_FULL_STATUS_DESCRIPTOR_HEADER FullStatusDescriptors[1];
} PRI_FULL_STATUS_LIST, *PPRI_FULL_STATUS_LIST;

typedef struct {
    UCHAR Generation[4];
    UCHAR AdditionalLength[4];
} PRI_FULL_STATUS_LIST_HEADER, *PPRI_FULL_STATUS_LIST_HEADER;

typedef struct {
    UCHAR Generation[4];
    UCHAR AdditionalLength[4];
    UCHAR ReservationKeyList[0][8];
} PRI_REGISTRATION_LIST, *PPRI_REGISTRATION_LIST;

typedef struct {
    UCHAR Length[2];
    UCHAR PersistThroughPowerLossCapable : 1;
    UCHAR Reserved : 1;
    UCHAR AllTargetPortsCapable : 1;
    UCHAR SpecifyInitiatorPortsCapable : 1;
    UCHAR CompatibleReservationHandling : 1;
    UCHAR Reserved1 : 2;
    UCHAR ReplaceLostReservationCapable : 1;
    UCHAR PersistThroughPowerLossActivated : 1;
    UCHAR Reserved2 : 3;
    UCHAR AllowCommands : 3;
    UCHAR TypeMaskValid : 1;
    UCHAR Reserved3 : 1;
    UCHAR WriteExclusive : 1;
    UCHAR Reserved4 : 1;
    UCHAR ExclusiveAccess : 1;
    UCHAR Reserved5 : 1;
    UCHAR WriteExclusiveRegistrantsOnly : 1;
    UCHAR ExclusiveAccessRegistrantsOnly : 1;
    UCHAR WriteExclusiveAllRegistrants : 1;
    UCHAR ExclusiveAccessAllRegistrants : 1;
    UCHAR Reserved6 : 7;
    UCHAR Reserved7[2];
} PRI_REPORT_CAPABILITIES, *PPRI_REPORT_CAPABILITIES;

typedef struct {
    UCHAR ReservationKey[8];
    UCHAR ScopeSpecificAddress[4];
    UCHAR Reserved;
    UCHAR Type : 4;
    UCHAR Scope : 4;
    UCHAR Obsolete[2];
} PRI_RESERVATION_DESCRIPTOR, *PPRI_RESERVATION_DESCRIPTOR;

typedef struct {
    UCHAR Generation[4];
    UCHAR AdditionalLength[4];
    PRI_RESERVATION_DESCRIPTOR Reservations[];
} PRI_RESERVATION_LIST, *PPRI_RESERVATION_LIST;

/* The parameters of PERSISTENT RESERVE OUT. */
typedef struct {
    UCHAR ReservationKey[8];
    UCHAR ServiceActionReservationKey[8];
    UCHAR ScopeSpecificAddress[4];
    UCHAR ActivatePersistThroughPowerLoss : 1;
    UCHAR Reserved1 : 1;
    UCHAR AllTargetPorts : 1;
    UCHAR SpecifyInitiatorPorts : 1;
    UCHAR Reserved2 : 4;
    UCHAR Reserved3;
    UCHAR Obsolete[2];
} PRO_PARAMETER_LIST, *PPRO_PARAMETER_LIST;

EXTERN_C_END

#endif
