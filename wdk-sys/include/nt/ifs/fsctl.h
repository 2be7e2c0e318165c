/*
 * File system controls (FSCTL_...): what is asked of a file system beyond reading and writing.
 */
#ifndef CWDK_NT_IFS_FSCTL_H
#define CWDK_NT_IFS_FSCTL_H

#include "nt/ifs/fsctl_volume.h"
#include "nt/ifs/fsctl_extent.h"
#include "nt/ifs/fsctl_usn.h"
#include "nt/ifs/fsctl_layout.h"
#include "nt/ifs/fsctl_integrity.h"
#include "nt/ifs/fsctl_encryption.h"
#include "nt/ifs/fsctl_transaction.h"
#include "nt/ifs/fsctl_cluster.h"
#include "nt/ifs/fsctl_overlay.h"
#include "nt/ifs/fsctl_storage.h"
#include "nt/ifs/fsctl_refs.h"

#endif
