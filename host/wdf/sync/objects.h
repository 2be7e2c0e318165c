#ifndef HOST_WDF_SYNC_OBJECTS_H
#define HOST_WDF_SYNC_OBJECTS_H

typedef struct _FX_SPINLOCK {
    FX_OBJECT Object;
    FX_LOCK Lock;
} FX_SPINLOCK;

typedef struct _FX_WAITLOCK {
    FX_OBJECT Object;
    FX_GATE Gate;
} FX_WAITLOCK;

#endif
