/*
 * Files as a file system sees them: information classes, directories, volumes, pipes, reparse
 * points, and the calls on them. What ntifs.h adds to nt/file.h.
 */
#ifndef CWDK_NT_IFS_FILE_H
#define CWDK_NT_IFS_FILE_H

#include "nt/ifs/file_information.h"
#include "nt/ifs/directory.h"
#include "nt/ifs/volume_information.h"
#include "nt/ifs/reparse_tag.h"
#include "nt/ifs/reparse.h"
#include "nt/ifs/pipe.h"
#include "nt/ifs/file_call.h"
#include "nt/ifs/file_system.h"

#endif
