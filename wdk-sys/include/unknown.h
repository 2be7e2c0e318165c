/*
 * IUnknown as drivers of kernel streaming use it: identity and lifetime of an object. Each
 * interface that QueryInterface hands out has been counted once more; Release takes that back, and
 * the last one frees the object.
 */
#ifndef CWDK_UNKNOWN_H
#define CWDK_UNKNOWN_H

#include "wdm.h"
#include "basetyps.h"

DEFINE_GUID(IID_IUnknown, 0x00000000, 0x0000, 0x0000, 0xC0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
            0x46);

#if defined(__cplusplus)
DECLARE_INTERFACE(IUnknown) {
    STDMETHOD_(NTSTATUS, QueryInterface)(THIS_ REFIID InterfaceId, PVOID * Interface) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
};
#else
typedef struct IUnknown IUnknown;
typedef struct IUnknownVtbl IUnknownVtbl;
struct IUnknownVtbl {
    NTSTATUS(STDMETHODCALLTYPE *QueryInterface)(IUnknown *, const IID *const, PVOID *);
    ULONG(STDMETHODCALLTYPE *AddRef)(IUnknown *);
    ULONG(STDMETHODCALLTYPE *Release)(IUnknown *);
};
struct IUnknown {
    struct IUnknownVtbl *lpVtbl;
};
#endif

typedef IUnknown *PUNKNOWN;

#endif
