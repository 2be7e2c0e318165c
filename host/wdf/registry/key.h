/* WDFKEY: an open registry key. The handle is a kernel handle, closed with the object. */
#ifndef HOST_WDF_REGISTRY_KEY_H
#define HOST_WDF_REGISTRY_KEY_H

typedef struct _FX_KEY {
    FX_OBJECT Object;
    HANDLE Handle;

} FX_KEY;

/* Takes Handle over, also on failure. */
NTSTATUS FxKeyWrap(FX_CLIENT *Client, HANDLE Handle, PWDF_OBJECT_ATTRIBUTES Attributes,
                   FX_OBJECT *Parent, WDFKEY *RetKey);
void FxKeyDestroy(FX_OBJECT *Object);

#endif
