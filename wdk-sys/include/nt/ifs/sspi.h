/*
 * Security packages called from the kernel.
 */
#ifndef CWDK_NT_IFS_SSPI_H
#define CWDK_NT_IFS_SSPI_H

#include "nt/ifs/sspi_package.h"
#include "nt/ifs/sspi_context.h"
#include "nt/ifs/sspi_credential.h"
#include "nt/ifs/sspi_table.h"
#include "nt/ifs/logon.h"

#endif
