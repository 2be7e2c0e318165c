/*
 * Wdf01000.sys: the KMDF runtime of the host, an ordinary driver image.
 *
 * Every WDF handle names an FX_OBJECT. A handle is not a pointer: it is a slot of the handle table
 * with a generation, so a handle which outlived its object is recognised at the next call, whatever
 * was allocated at the same place meanwhile (object/handle.h).
 *
 * Layers, each may call the ones before it:
 *   object/ (handles, tree, contexts, life cycle)  sync/ (locks)  util/ (string, collection, ...)
 *   memory/  request/  queue/  target/  async/ (timer, DPC, work item)  device/  driver/
 *
 * Functions of the table are called imp_<name>, take the client's globals first, and are the only
 * ones that validate what a driver passes in. A driver's error which KMDF answers with bug check
 * 0x10D is a report here (object/report.h); an error it answers with a status is that status.
 */
#ifndef HOST_WDF_FX_H
#define HOST_WDF_FX_H

#include <ntifs.h>
#include <wdf.h>

typedef struct _FX_CLIENT FX_CLIENT;
typedef struct _FX_OBJECT FX_OBJECT;
typedef struct _FX_DRIVER FX_DRIVER;
typedef struct _FX_DEVICE FX_DEVICE;
typedef struct _FX_QUEUE FX_QUEUE;
typedef struct _FX_REQUEST FX_REQUEST;
typedef struct _FX_FILE FX_FILE;
typedef struct _FX_MEMORY FX_MEMORY;
typedef struct _FX_TARGET FX_TARGET;
typedef struct _FX_LOCK FX_LOCK;

#include "host/wdf/object/client.h"
#include "host/wdf/object/report.h"
#include "host/wdf/object/handle.h"
#include "host/wdf/object/object.h"
#include "host/wdf/sync/lock.h"
#include "host/wdf/object/callback.h"
#include "host/wdf/driver/functions.h"

#define FX_TAG 'xFdW'

#endif
