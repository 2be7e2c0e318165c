/*
 * Types and macros of user-mode headers that kernel sources use too.
 */
#ifndef CWDK_WINDEF_H
#define CWDK_WINDEF_H

#include "minwindef.h"

#define APP_LOCAL_DEVICE_ID_SIZE 0x20

#define DC_FIELDS 1
#define DC_PAPERS 2
#define DC_PAPERSIZE 3
#define DC_MINEXTENT 4
#define DC_MAXEXTENT 5
#define DC_BINS 6
#define DC_DUPLEX 7
#define DC_SIZE 8
#define DC_EXTRA 9
#define DC_VERSION 10
#define DC_DRIVER 11
#define DC_BINNAMES 12
#define DC_ENUMRESOLUTIONS 13
#define DC_FILEDEPENDENCIES 14
#define DC_TRUETYPE 15
#define DC_PAPERNAMES 0x10
#define DC_ORIENTATION 0x11
#define DC_COPIES 0x12

#define DM_UPDATE 1
#define DM_COPY 2
#define DM_PROMPT 4
#define DM_MODIFY 8

#define DM_IN_PROMPT 4
#define DM_IN_BUFFER 8

#define DM_OUT_DEFAULT 1
#define DM_OUT_BUFFER 2

#define DPI_AWARENESS_CONTEXT_UNAWARE_GDISCALED ((PVOID)(ULONG_PTR)0xFFFFFFFFFFFFFFFBULL)
#define DPI_AWARENESS_CONTEXT_PER_MONITOR_AWARE_V2 ((PVOID)(ULONG_PTR)0xFFFFFFFFFFFFFFFCULL)
#define DPI_AWARENESS_CONTEXT_PER_MONITOR_AWARE ((PVOID)(ULONG_PTR)0xFFFFFFFFFFFFFFFDULL)
#define DPI_AWARENESS_CONTEXT_SYSTEM_AWARE ((PVOID)(ULONG_PTR)0xFFFFFFFFFFFFFFFEULL)
#define DPI_AWARENESS_CONTEXT_UNAWARE ((PVOID)(ULONG_PTR)0xFFFFFFFFFFFFFFFFULL)

#define HFILE_ERROR (-1)

EXTERN_C_START

typedef DWORD COLORREF;

typedef void *HGDIOBJ;

typedef DWORD *LPCOLORREF;

typedef enum DPI_AWARENESS {
    DPI_AWARENESS_INVALID = -1,
    DPI_AWARENESS_UNAWARE,
    DPI_AWARENESS_SYSTEM_AWARE,
    DPI_AWARENESS_PER_MONITOR_AWARE,
} DPI_AWARENESS;

typedef enum DPI_HOSTING_BEHAVIOR {
    DPI_HOSTING_BEHAVIOR_INVALID = -1,
    DPI_HOSTING_BEHAVIOR_DEFAULT,
    DPI_HOSTING_BEHAVIOR_MIXED,
} DPI_HOSTING_BEHAVIOR;

typedef struct APP_LOCAL_DEVICE_ID APP_LOCAL_DEVICE_ID;
#pragma pack(push, 1)
struct APP_LOCAL_DEVICE_ID {
    BYTE value[32];
};
#pragma pack(pop)

typedef struct DPI_AWARENESS_CONTEXT__ *DPI_AWARENESS_CONTEXT;
struct DPI_AWARENESS_CONTEXT__ {
    int unused;
};

typedef struct HACCEL__ *HACCEL;
struct HACCEL__ {
    int unused;
};

typedef struct HBITMAP__ *HBITMAP;
struct HBITMAP__ {
    int unused;
};

typedef struct HBRUSH__ *HBRUSH;
struct HBRUSH__ {
    int unused;
};

typedef struct HCOLORSPACE__ *HCOLORSPACE;
struct HCOLORSPACE__ {
    int unused;
};

typedef struct HDC__ *HDC;
struct HDC__ {
    int unused;
};

typedef struct HDESK__ *HDESK;
struct HDESK__ {
    int unused;
};

typedef struct HENHMETAFILE__ *HENHMETAFILE;
struct HENHMETAFILE__ {
    int unused;
};

typedef struct HFONT__ *HFONT;
struct HFONT__ {
    int unused;
};

typedef struct HGLRC__ *HGLRC;
struct HGLRC__ {
    int unused;
};

typedef struct HHOOK__ *HHOOK;
struct HHOOK__ {
    int unused;
};

typedef struct HICON__ *HICON;
typedef HICON HCURSOR;
struct HICON__ {
    int unused;
};

typedef struct HMENU__ *HMENU;
struct HMENU__ {
    int unused;
};

typedef struct HMONITOR__ *HMONITOR;
struct HMONITOR__ {
    int unused;
};

typedef struct HPALETTE__ *HPALETTE;
struct HPALETTE__ {
    int unused;
};

typedef struct HPEN__ *HPEN;
struct HPEN__ {
    int unused;
};

typedef struct HUMPD__ *HUMPD;
struct HUMPD__ {
    int unused;
};

typedef struct HWINEVENTHOOK__ *HWINEVENTHOOK;
struct HWINEVENTHOOK__ {
    int unused;
};

typedef struct HWND__ *HWND;
struct HWND__ {
    int unused;
};

typedef struct _POINTL POINTL, *PPOINTL;
struct _POINTL {
    LONG x;
    LONG y;
};

typedef struct _RECTL RECTL, *PRECTL, *LPRECTL;
typedef const RECTL *LPCRECTL;
struct _RECTL {
    LONG left;
    LONG top;
    LONG right;
    LONG bottom;
};

typedef struct tagPOINT POINT, *PPOINT, *LPPOINT, *NPPOINT;
struct tagPOINT {
    LONG x;
    LONG y;
};

typedef struct tagPOINTS POINTS, *PPOINTS, *LPPOINTS;
struct tagPOINTS {
    SHORT x;
    SHORT y;
};

typedef struct tagRECT RECT, *PRECT, *LPRECT, *NPRECT;
typedef const RECT *LPCRECT;
struct tagRECT {
    LONG left;
    LONG top;
    LONG right;
    LONG bottom;
};

typedef struct tagSIZE SIZE, *PSIZE, *LPSIZE, *PSIZEL, *LPSIZEL;
typedef SIZE SIZEL;
struct tagSIZE {
    LONG cx;
    LONG cy;
};

EXTERN_C_END

#endif
