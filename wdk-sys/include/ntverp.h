/*
 * The version of the kit, for version resources (common.ver) and for sources that print it. A
 * driver says its own company and product: each of these is only a default, for a resource script
 * that defines none before it includes this header.
 */
#ifndef _INC_NTVERP
#define _INC_NTVERP

#define VER_PRODUCTMAJORVERSION 10
#define VER_PRODUCTMINORVERSION 0
#define VER_PRODUCTMAJORVERSIONWIN81 6
#define VER_PRODUCTMINORVERSIONWIN81 3
#define VER_PRODUCTBUILD 10011
#define VER_PRODUCTBUILD_QFE 16384
#define VER_STATICPRODUCTBUILD VER_PRODUCTBUILD
#define VER_STATICPRODUCTBUILD_QFE VER_PRODUCTBUILD_QFE

/* As one number: major and minor in a word; the build in the low half of a double word. */
#define VER_PRODUCTVERSION_W (VER_PRODUCTMAJORVERSION << 8 | VER_PRODUCTMINORVERSION)
#define VER_PRODUCTVERSION_DW                                                                      \
    (VER_PRODUCTMAJORVERSION << 24 | VER_PRODUCTMINORVERSION << 16 | VER_PRODUCTBUILD)

/* As the four numbers of a version resource. */
#define VER_PRODUCTVERSION                                                                         \
    VER_PRODUCTMAJORVERSION, VER_PRODUCTMINORVERSION, VER_PRODUCTBUILD, VER_PRODUCTBUILD_QFE

/* As text, narrow and wide: the first of each pair expands its arguments for the second. */
#define VER_PRODUCTVERSION_MAJORMINOR2(x, y) #x "." #y
#define VER_PRODUCTVERSION_MAJORMINOR1(x, y) VER_PRODUCTVERSION_MAJORMINOR2(x, y)
#define VER_PRODUCTVERSION_STR4(x) #x
#define VER_PRODUCTVERSION_STR3(x) VER_PRODUCTVERSION_STR4(x)
#define VER_PRODUCTVERSION_STR2(x, y)                                                              \
    VER_PRODUCTVERSION_MAJORMINOR1(VER_PRODUCTMAJORVERSION, VER_PRODUCTMINORVERSION)               \
    "." #x "." #y
#define VER_PRODUCTVERSION_STR1(x, y) VER_PRODUCTVERSION_STR2(x, y)
#define VER_PRODUCTVERSION_STRING                                                                  \
    VER_PRODUCTVERSION_MAJORMINOR1(VER_PRODUCTMAJORVERSION, VER_PRODUCTMINORVERSION)
#define VER_PRODUCTVERSION_STR VER_PRODUCTVERSION_STR1(VER_PRODUCTBUILD, VER_PRODUCTBUILD_QFE)

#define LVER_PRODUCTVERSION_MAJORMINOR2(x, y) L## #x L"." L## #y
#define LVER_PRODUCTVERSION_MAJORMINOR1(x, y) LVER_PRODUCTVERSION_MAJORMINOR2(x, y)
#define LVER_PRODUCTVERSION_STR4(x) L## #x
#define LVER_PRODUCTVERSION_STR3(x) LVER_PRODUCTVERSION_STR4(x)
#define LVER_PRODUCTVERSION_STR2(x, y)                                                             \
    LVER_PRODUCTVERSION_MAJORMINOR1(VER_PRODUCTMAJORVERSION, VER_PRODUCTMINORVERSION)              \
    L"." L## #x L"." L## #y
#define LVER_PRODUCTVERSION_STR1(x, y) LVER_PRODUCTVERSION_STR2(x, y)
#define LVER_PRODUCTVERSION_STRING                                                                 \
    LVER_PRODUCTVERSION_MAJORMINOR1(VER_PRODUCTMAJORVERSION, VER_PRODUCTMINORVERSION)
#define LVER_PRODUCTVERSION_STR LVER_PRODUCTVERSION_STR1(VER_PRODUCTBUILD, VER_PRODUCTBUILD_QFE)

#ifndef VER_PRODUCTBETA_STR
#define VER_PRODUCTBETA_STR ""
#endif
#ifndef VER_COMPANYNAME_STR
#define VER_COMPANYNAME_STR "Unnamed company"
#endif
#ifndef VER_PRODUCTNAME_STR
#define VER_PRODUCTNAME_STR "Driver for Windows"
#endif
#ifndef VER_LEGALTRADEMARKS_STR
#define VER_LEGALTRADEMARKS_STR ""
#endif
#ifndef VER_LEGALCOPYRIGHT_YEARS
#define VER_LEGALCOPYRIGHT_YEARS ""
#endif

/* The fixed part of a version resource; the names on the right are those of verrsrc.h. */
#ifndef VER_FILEFLAGSMASK
#define VER_FILEFLAGSMASK VS_FFI_FILEFLAGSMASK
#endif
#ifndef VER_FILEOS
#define VER_FILEOS VOS_NT_WINDOWS32
#endif
#if DBG
#define VER_DEBUG VS_FF_DEBUG
#else
#define VER_DEBUG 0
#endif
#define VER_PRERELEASE 0
#ifndef VER_FILEFLAGS
#define VER_FILEFLAGS (VER_PRERELEASE | VER_DEBUG)
#endif

#endif
