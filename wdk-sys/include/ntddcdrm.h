/*
 * Control codes of CD-ROM drives, and the tables of their discs.
 */
#ifndef CWDK_NTDDCDRM_H
#define CWDK_NTDDCDRM_H

#include "storage/cdrom/cdrom.h"
#include "storage/cdrom/toc.h"
#include "storage/cdrom/audio.h"

#endif
