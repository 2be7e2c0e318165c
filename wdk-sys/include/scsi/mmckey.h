/*
 * Authentication of DVD drives: the exchange of keys before protected sectors can be read. The
 * drive gives an identifier for the exchange (AGID), both sides prove themselves, then keys follow.
 */
#ifndef CWDK_SCSI_MMCKEY_H
#define CWDK_SCSI_MMCKEY_H

#include "nt/basic.h"

EXTERN_C_START

/* What REPORT KEY returns and SEND KEY takes. */
#define DVD_REPORT_AGID 0
#define DVD_CHALLENGE_KEY 1
#define DVD_KEY_1 2
#define DVD_KEY_2 3
#define DVD_TITLE_KEY 4
#define DVD_REPORT_ASF 5
#define DVD_INVALIDATE_AGID 63

typedef struct _CDVD_CHALLENGE_KEY_DATA CDVD_CHALLENGE_KEY_DATA, *PCDVD_CHALLENGE_KEY_DATA;
struct _CDVD_CHALLENGE_KEY_DATA {
    UCHAR ChallengeKeyValue[10];
    UCHAR Reserved[2];
};

typedef struct _CDVD_KEY_DATA CDVD_KEY_DATA, *PCDVD_KEY_DATA;
struct _CDVD_KEY_DATA {
    UCHAR Key[5];
    UCHAR Reserved[3];
};

typedef struct _CDVD_KEY_HEADER CDVD_KEY_HEADER, *PCDVD_KEY_HEADER;
struct _CDVD_KEY_HEADER {
    UCHAR DataLength[2];
    UCHAR Reserved[2];
    UCHAR Data[];
};

typedef struct _CDVD_REPORT_AGID_DATA CDVD_REPORT_AGID_DATA, *PCDVD_REPORT_AGID_DATA;
struct _CDVD_REPORT_AGID_DATA {
    UCHAR Reserved1[3];
    UCHAR Reserved2 : 6;
    UCHAR AGID : 2;
};

typedef struct _CDVD_REPORT_ASF_DATA CDVD_REPORT_ASF_DATA, *PCDVD_REPORT_ASF_DATA;
struct _CDVD_REPORT_ASF_DATA {
    UCHAR Reserved1[3];
    UCHAR Success : 1;
    UCHAR Reserved2 : 7;
};

typedef struct _CDVD_TITLE_KEY_HEADER CDVD_TITLE_KEY_HEADER, *PCDVD_TITLE_KEY_HEADER;
struct _CDVD_TITLE_KEY_HEADER {
    UCHAR DataLength[2];
    UCHAR Reserved1[1];
    UCHAR Reserved2 : 3;
    UCHAR CGMS : 2;
    UCHAR CP_SEC : 1;
    UCHAR CPM : 1;
    UCHAR Zero : 1;
    CDVD_KEY_DATA TitleKey;
};

EXTERN_C_END

#endif
