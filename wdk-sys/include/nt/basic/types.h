/*
 * Scalar types, and pointers to them, by the names Windows has for them.
 *
 * Sizes do not follow the name: LONG and ULONG have 32 bits everywhere, what ends in _PTR has the
 * size of a pointer, HANDLE is a pointer that is never followed. P says a pointer, PC one to what
 * is not changed, SZ a string that ends in a NUL.
 */
#ifndef CWDK_NT_BASIC_TYPES_H
#define CWDK_NT_BASIC_TYPES_H

#include "nt/decl.h"
#include <guiddef.h>

EXTERN_C_START

typedef union _LARGE_INTEGER LARGE_INTEGER, *PTimeStamp, *PLARGE_INTEGER, *PPHYSICAL_ADDRESS,
    *PSECURITY_INTEGER;

EXTERN_C_END

#ifndef NULL
#if defined(__cplusplus)
#define NULL 0
#else
#define NULL ((void *)0)
#endif
#endif
#ifndef VOID
#define VOID void
#endif

#define FALSE 0

#define MAXCHAR 127

#define MAXUCHAR 255

#define MINCHAR 0x80

#define TRUE 1

#define UCSCHAR_INVALID_CHARACTER 0xFFFFFFFFU

EXTERN_C_START

typedef LARGE_INTEGER PHYSICAL_ADDRESS;
typedef struct _PROCESSOR_NUMBER PROCESSOR_NUMBER, *PPROCESSOR_NUMBER;
typedef unsigned char UCHAR;
typedef UCHAR BOOLEAN;
typedef char CCHAR;
typedef char CHAR;
typedef unsigned long ULONG;
typedef ULONG CLONG;
typedef short CSHORT;
typedef ULONG DEVPROPTYPE;
typedef double DOUBLE;
typedef unsigned int DWORD32;
typedef unsigned long long DWORD64;
typedef unsigned long long ULONGLONG;
typedef ULONGLONG DWORDLONG;
typedef unsigned long long ULONG_PTR;
typedef ULONG_PTR DWORD_PTR;
typedef UCHAR FCHAR;
typedef ULONG FLONG;
typedef unsigned short USHORT;
typedef USHORT FSHORT;
typedef int HALF_PTR;
typedef void *HANDLE;
typedef void *HANDLE64;
typedef unsigned long long HANDLE_PTR;
typedef long HRESULT;
typedef int INT;
typedef short INT16;
typedef int INT32;
typedef long long INT64;
typedef signed char INT8;
typedef long long INT_PTR;
typedef ULONG_PTR KAFFINITY;
typedef UCHAR KIRQL;
typedef USHORT LANGID;
typedef ULONG LCID;
typedef ULONG LOGICAL;
typedef long LONG;
typedef int LONG32;
typedef long long LONG64;
typedef long long LONGLONG;
typedef long long LONG_PTR;
typedef const CHAR *LPCCH;
typedef CHAR *LPCH;
typedef const CHAR *LPCSTR;
typedef LPCCH LPCTCH;
typedef LPCSTR LPCTSTR;
typedef LPCSTR LPCUTSTR;
typedef wchar_t WCHAR;
typedef const __unaligned WCHAR *LPCUWCHAR;
typedef const __unaligned WCHAR *LPCUWSTR;
typedef const WCHAR *LPCWCH;
typedef const WCHAR *LPCWCHAR;
typedef const WCHAR *LPCWSTR;
typedef CHAR *LPSTR;
typedef LPCH LPTCH;
typedef LPSTR LPTSTR;
typedef LPSTR LPUTSTR;
typedef __unaligned WCHAR *LPUWSTR;
typedef WCHAR *LPWCH;
typedef WCHAR *LPWSTR;
typedef CHAR *NPSTR;
typedef LONG NTSTATUS;
typedef WCHAR *NWPSTR;
typedef BOOLEAN *PBOOLEAN;
typedef const CHAR *PCCH;
typedef CCHAR *PCCHAR;
typedef CHAR *PCH;
typedef CHAR *PCHAR;
typedef CLONG *PCLONG;
typedef const NTSTATUS *PCNTSTATUS;
typedef const CHAR *PCNZCH;
typedef PCNZCH PCNZTCH;
typedef const WCHAR *PCNZWCH;
typedef signed char SCHAR;
typedef const SCHAR *PCSCHAR;
typedef CSHORT *PCSHORT;
typedef const CHAR *PCSTR;
typedef const char *PCSZ;
typedef LPCCH PCTCH;
typedef LPCSTR PCTSTR;
typedef const UCHAR *PCUCHAR;
typedef unsigned long UCSCHAR;
typedef const UCSCHAR *PCUCSCHAR;
typedef const UCSCHAR *PCUCSSTR;
typedef const ULONG *PCULONG;
typedef PCNZCH PCUNZTCH;
typedef const __unaligned WCHAR *PCUNZWCH;
typedef const USHORT *PCUSHORT;
typedef LPCSTR PCUTSTR;
typedef const __unaligned UCSCHAR *PCUUCSCHAR;
typedef const __unaligned UCSCHAR *PCUUCSSTR;
typedef const __unaligned WCHAR *PCUWCHAR;
typedef const __unaligned WCHAR *PCUWSTR;
typedef const CHAR *PCZZSTR;
typedef PCZZSTR PCUZZTSTR;
typedef const __unaligned WCHAR *PCUZZWSTR;
typedef const WCHAR *PCWCH;
typedef const WCHAR *PCWCHAR;
typedef const WCHAR *PCWSTR;
typedef const PCSTR *PCZPCSTR;
typedef const PCWSTR *PCZPCWSTR;
typedef CHAR *PSTR;
typedef const PSTR *PCZPSTR;
typedef WCHAR *PWSTR;
typedef const PWSTR *PCZPWSTR;
typedef PCZZSTR PCZZTSTR;
typedef const WCHAR *PCZZWSTR;
typedef ULONG *PDEVPROPTYPE;
typedef unsigned int *PDWORD32;
typedef unsigned long long *PDWORD64;
typedef DWORDLONG *PDWORDLONG;
typedef ULONG_PTR *PDWORD_PTR;
typedef int *PHALF_PTR;
typedef HANDLE *PHANDLE;
typedef HANDLE64 *PHANDLE64;
typedef short *PINT16;
typedef int *PINT32;
typedef long long *PINT64;
typedef signed char *PINT8;
typedef long long *PINT_PTR;
typedef KAFFINITY *PKAFFINITY;
typedef KIRQL *PKIRQL;
typedef ULONG *PULONG;
typedef PULONG PLCID;
typedef ULONG *PLOGICAL;
typedef LONG *PLONG;
typedef int *PLONG32;
typedef long long *PLONG64;
typedef LONGLONG *PLONGLONG;
typedef long long *PLONG_PTR;
typedef NTSTATUS *PNTSTATUS;
typedef CHAR *PNZCH;
typedef PNZCH PNZTCH;
typedef WCHAR *PNZWCH;
typedef unsigned long long POINTER_64_INT;
typedef LONG_PTR *PRTL_REFERENCE_COUNT;
typedef LONG *PRTL_REFERENCE_COUNT32;
typedef SCHAR *PSCHAR;
typedef short SHORT;
typedef SHORT *PSHORT;
typedef ULONG_PTR *PSIZE_T;
typedef LONG_PTR *PSSIZE_T;
typedef CHAR *PSZ;
typedef LPCH PTCH;
typedef char *PTCHAR;
typedef LPSTR PTSTR;
typedef unsigned char *PTUCHAR;
typedef UCHAR *PUCHAR;
typedef UCSCHAR *PUCSCHAR;
typedef UCSCHAR *PUCSSTR;
typedef unsigned int *PUHALF_PTR;
typedef unsigned short *PUINT16;
typedef unsigned int *PUINT32;
typedef unsigned long long *PUINT64;
typedef unsigned char *PUINT8;
typedef unsigned long long *PUINT_PTR;
typedef unsigned int *PULONG32;
typedef unsigned long long *PULONG64;
typedef ULONGLONG *PULONGLONG;
typedef unsigned long long *PULONG_PTR;
typedef PNZCH PUNZTCH;
typedef __unaligned WCHAR *PUNZWCH;
typedef USHORT *PUSHORT;
typedef LPSTR PUTSTR;
typedef __unaligned UCSCHAR *PUUCSCHAR;
typedef __unaligned UCSCHAR *PUUCSSTR;
typedef __unaligned WCHAR *PUWSTR;
typedef CHAR *PZZSTR;
typedef PZZSTR PUZZTSTR;
typedef __unaligned WCHAR *PUZZWSTR;
typedef void *PVOID;
typedef void *PVOID64;
typedef WCHAR *PWCH;
typedef WCHAR *PWCHAR;
typedef PCSTR *PZPCSTR;
typedef PCWSTR *PZPCWSTR;
typedef PSTR *PZPSTR;
typedef PZPSTR PZPTSTR;
typedef PWSTR *PZPWSTR;
typedef PZZSTR PZZTSTR;
typedef WCHAR *PZZWSTR;
typedef LONG_PTR RTL_REFERENCE_COUNT;
typedef LONG RTL_REFERENCE_COUNT32;
typedef USHORT RTL_STRING_LENGTH_TYPE;
typedef long SECURITY_STATUS;
typedef long long SHANDLE_PTR;
typedef ULONG_PTR SIZE_T;
typedef LONG_PTR SSIZE_T;
typedef char TCHAR;
typedef unsigned char TUCHAR;
typedef unsigned int UHALF_PTR;
typedef unsigned short UINT16;
typedef unsigned int UINT32;
typedef unsigned long long UINT64;
typedef unsigned char UINT8;
typedef unsigned long long UINT_PTR;
typedef unsigned int ULONG32;
typedef unsigned long long ULONG64;
typedef LONGLONG USN;

typedef enum COMPARTMENT_ID {
    UNSPECIFIED_COMPARTMENT_ID = 0,
    DEFAULT_COMPARTMENT_ID,
} COMPARTMENT_ID,
    *PCOMPARTMENT_ID;

typedef enum _EVENT_TYPE {
    NotificationEvent = 0,
    SynchronizationEvent,
} EVENT_TYPE;

typedef enum _NT_PRODUCT_TYPE {
    NtProductWinNt = 1,
    NtProductLanManNt,
    NtProductServer,
} NT_PRODUCT_TYPE,
    *PNT_PRODUCT_TYPE;

typedef enum _SUITE_TYPE {
    SmallBusiness = 0,
    Enterprise,
    BackOffice,
    CommunicationServer,
    TerminalServer,
    SmallBusinessRestricted,
    EmbeddedNT,
    DataCenter,
    SingleUserTS,
    Personal,
    Blade,
    EmbeddedRestricted,
    SecurityAppliance,
    StorageServer,
    ComputeServer,
    WHServer,
    PhoneNT,
    MultiUserTS,
    MaxSuiteType,
} SUITE_TYPE;

typedef enum _TIMER_TYPE {
    NotificationTimer = 0,
    SynchronizationTimer,
} TIMER_TYPE;

typedef enum _WAIT_TYPE {
    WaitAll = 0,
    WaitAny,
    WaitNotification,
    WaitDequeue,
    WaitDpc,
} WAIT_TYPE;

struct _PROCESSOR_NUMBER {
    USHORT Group;
    UCHAR Number;
    UCHAR Reserved;
};

typedef ULONG DEVICE_TYPE;

EXTERN_C_END

#endif
