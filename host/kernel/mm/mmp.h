/*
 * mmp.h: what the files of mm share among themselves.
 */
#pragma once

#include "host/kernel/inc/mm.h"

void MmpInitPool(void);
void MmpInitSpecialPool(void);

/* A page-aligned range of the kernel's own, committed; never freed. */
PVOID MmpReserveTable(SIZE_T Size);

BOOLEAN MmpSpecialBlockAt(const void *Address, MM_POOL_BLOCK *ret_Block);
