/*
 * The scalar types of user-mode headers: DWORD, WORD, BOOL and their pointers.
 */
#ifndef CWDK_MINWINDEF_H
#define CWDK_MINWINDEF_H

#include "nt/basic.h"

typedef unsigned char BYTE;
typedef unsigned short WORD;
typedef unsigned long DWORD;
typedef unsigned int UINT;
typedef int BOOL;

#define MAX_PATH 0x104

EXTERN_C_START

typedef struct _FILETIME FILETIME, *PFILETIME, *LPFILETIME;
typedef WORD ATOM;

typedef float FLOAT;

typedef HANDLE GLOBALHANDLE;

typedef int HFILE;

typedef HANDLE HGLOBAL;

typedef HANDLE HLOCAL;

typedef HANDLE LOCALHANDLE;

typedef LONG_PTR LPARAM;

typedef BOOL *LPBOOL;

typedef BYTE *LPBYTE;

typedef const void *LPCVOID;

typedef DWORD *LPDWORD;

typedef HANDLE *LPHANDLE;

typedef int *LPINT;

typedef long *LPLONG;

typedef void *LPVOID;

typedef WORD *LPWORD;

typedef LONG_PTR LRESULT;

typedef BOOL *PBOOL;

typedef BYTE *PBYTE;

typedef DWORD *PDWORD;

typedef FLOAT *PFLOAT;

typedef int *PINT;

typedef unsigned int *PUINT;

typedef WORD *PWORD;

typedef HANDLE *SPHANDLE;

typedef UINT_PTR WPARAM;

typedef long long (*FARPROC)(VOID);

typedef long long (*NEARPROC)(VOID);

typedef long long (*PROC)(VOID);

typedef struct HINSTANCE__ *HINSTANCE;
typedef HINSTANCE HMODULE;
struct HINSTANCE__ {
    int unused;
};

typedef struct HKEY__ *HKEY;
typedef HKEY *PHKEY;
struct HKEY__ {
    int unused;
};

typedef struct HKL__ *HKL;
struct HKL__ {
    int unused;
};

typedef struct HLSURF__ *HLSURF;
struct HLSURF__ {
    int unused;
};

typedef struct HMETAFILE__ *HMETAFILE;
struct HMETAFILE__ {
    int unused;
};

typedef struct HRGN__ *HRGN;
struct HRGN__ {
    int unused;
};

typedef struct HRSRC__ *HRSRC;
struct HRSRC__ {
    int unused;
};

typedef struct HSPRITE__ *HSPRITE;
struct HSPRITE__ {
    int unused;
};

typedef struct HSTR__ *HSTR;
struct HSTR__ {
    int unused;
};

typedef struct HTASK__ *HTASK;
struct HTASK__ {
    int unused;
};

typedef struct HWINSTA__ *HWINSTA;
struct HWINSTA__ {
    int unused;
};

struct _FILETIME {
    DWORD dwLowDateTime;
    DWORD dwHighDateTime;
};

EXTERN_C_END

#define CALLBACK __stdcall
#define WINAPI __stdcall
#define WINAPIV __cdecl
#define APIENTRY WINAPI
#define APIPRIVATE __stdcall
#define PASCAL __stdcall
#ifndef FAR
#define FAR
#endif
#ifndef NEAR
#define NEAR
#endif

#ifndef LOWORD
#define LOWORD(l) ((WORD)(((DWORD_PTR)(l)) & 0xffff))
#define HIWORD(l) ((WORD)((((DWORD_PTR)(l)) >> 16) & 0xffff))
#endif
#define MAKEWORD(a, b)                                                                             \
    ((WORD)(((BYTE)(((DWORD_PTR)(a)) & 0xff)) | ((WORD)((BYTE)(((DWORD_PTR)(b)) & 0xff))) << 8))
#define MAKELONG(a, b)                                                                             \
    ((LONG)(((WORD)(((DWORD_PTR)(a)) & 0xffff)) | ((DWORD)((WORD)(((DWORD_PTR)(b)) & 0xffff)))     \
                                                      << 16))
#define LOBYTE(w) ((BYTE)(((DWORD_PTR)(w)) & 0xff))
#define HIBYTE(w) ((BYTE)((((DWORD_PTR)(w)) >> 8) & 0xff))

#endif
