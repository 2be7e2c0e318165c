/*
 * How an interface of the component object model is declared. One text serves both languages:
 *
 *     DECLARE_INTERFACE_(IThing, IUnknown) {
 *         STDMETHOD_(NTSTATUS, QueryInterface)(THIS_ REFIID Id, PVOID *Object) PURE;
 *         ...
 *     };
 *
 * In C++ it is a class without data whose functions are all pure; in C a structure whose one member
 * points to a table of functions, each with the object as its first argument.
 */
#ifndef CWDK_BASETYPS_H
#define CWDK_BASETYPS_H

#include "wdm.h"

#if defined(__cplusplus)
#define STDMETHOD(method) virtual HRESULT STDMETHODCALLTYPE method
#define STDMETHOD_(type, method) virtual type STDMETHODCALLTYPE method
#define PURE = 0
#define THIS_
#define THIS void
#define DECLARE_INTERFACE(iface) struct __declspec(novtable) iface
#define DECLARE_INTERFACE_(iface, baseiface) struct __declspec(novtable) iface : public baseiface
#else
#define STDMETHOD(method) HRESULT(STDMETHODCALLTYPE *method)
#define STDMETHOD_(type, method) type(STDMETHODCALLTYPE *method)
#define PURE
#define THIS_ INTERFACE *This,
#define THIS INTERFACE *This
#define DECLARE_INTERFACE(iface)                                                                   \
    typedef struct iface {                                                                         \
        struct iface##Vtbl *lpVtbl;                                                                \
    } iface;                                                                                       \
    typedef struct iface##Vtbl iface##Vtbl;                                                        \
    struct iface##Vtbl
#define DECLARE_INTERFACE_(iface, baseiface) DECLARE_INTERFACE(iface)
#endif

#endif
