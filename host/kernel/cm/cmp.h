/*
 * What the configuration manager's files share. All functions here want CmpLock held.
 */
#pragma once

#include "host/kernel/inc/cm.h"
#include "host/kernel/inc/ps.h"

extern FAST_MUTEX CmpLock;
extern PCM_NODE CmpRoot; // \Registry

PCM_NODE CmpFindChild(PCM_NODE parent, PCUNICODE_STRING name);
NTSTATUS CmpCreateChild(PCM_NODE parent, PCUNICODE_STRING name, BOOLEAN isVolatile,
                        PCM_NODE *ret_node);
VOID CmpReferenceNode(PCM_NODE node);
VOID CmpReleaseNode(PCM_NODE node);
// Takes the node out of the tree, with its values; it must have no children.
VOID CmpDeleteNode(PCM_NODE node);

PCM_VALUE CmpFindValue(PCM_NODE node, PCUNICODE_STRING name);
NTSTATUS CmpSetValue(PCM_NODE node, PCUNICODE_STRING name, ULONG type, const void *data,
                     ULONG length);
VOID CmpDeleteValue(PCM_NODE node, PCM_VALUE value);

// Length in bytes of the node's full path, and the path itself into `buffer`.
ULONG CmpPathLength(const CM_NODE *node);
VOID CmpWritePath(const CM_NODE *node, PWCHAR buffer);
