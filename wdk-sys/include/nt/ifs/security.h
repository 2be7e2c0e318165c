/*
 * Security for file systems and servers: identifiers, access lists, tokens, auditing.
 * What ntifs.h adds to nt/security.h.
 */
#ifndef CWDK_NT_IFS_SECURITY_H
#define CWDK_NT_IFS_SECURITY_H

#include "nt/ifs/sid.h"
#include "nt/ifs/acl.h"
#include "nt/ifs/token.h"
#include "nt/ifs/access.h"
#include "nt/ifs/audit.h"

#endif
