/*
 * The library every file system is built on (FsRtl).
 * What ntifs.h adds to nt/fsrtl.h.
 */
#ifndef CWDK_NT_IFS_FSRTL_H
#define CWDK_NT_IFS_FSRTL_H

#include "nt/ifs/oplock.h"
#include "nt/ifs/fcb.h"
#include "nt/ifs/file_lock.h"
#include "nt/ifs/mcb.h"
#include "nt/ifs/name.h"
#include "nt/ifs/notify.h"
#include "nt/ifs/ecp_context.h"
#include "nt/ifs/redirector.h"
#include "nt/ifs/fsrtl_misc.h"
#include "nt/ifs/cache_types.h"

#endif
