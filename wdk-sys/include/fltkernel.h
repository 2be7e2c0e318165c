/*
 * The filter manager: everything a file system minifilter includes.
 *
 * A minifilter registers what it wants to see (flt/registration.h), is attached to volumes as
 * instances (flt/instance.h, flt/volume.h), and gets each operation as callback data
 * (flt/callback_data.h) before and after the file system does. What it remembers, it hangs on
 * volumes, files and streams as contexts (flt/context.h).
 */
#ifndef CWDK_FLTKERNEL_H
#define CWDK_FLTKERNEL_H

#include "ntifs.h"
#include "fltuserstructures.h"
#include "flt/types.h"
#include "flt/callback_data.h"
#include "flt/context.h"
#include "flt/name.h"
#include "flt/registration.h"
#include "flt/instance.h"
#include "flt/volume.h"
#include "flt/io.h"
#include "flt/pend.h"
#include "flt/message.h"
#include "flt/lock.h"
#include "flt/ecp.h"
#include "flt/transaction.h"
#include "flt/buffer.h"
#include "flt/reparse.h"
#include "flt/priority.h"

#endif
