/*
 * The PE format: how images and object files are laid out.
 *
 * An image begins with the DOS header, whose e_lfanew leads to IMAGE_NT_HEADERS; data directories
 * in the optional header lead to everything else, by addresses relative to where the image is
 * mapped. What a file says of itself is untrusted: check offsets and sizes before following them.
 */
#ifndef CWDK_NTIMAGE_H
#define CWDK_NTIMAGE_H

#include "wdm.h"
#include "pe/header.h"
#include "pe/relocation.h"
#include "pe/link.h"
#include "pe/load_config.h"
#include "pe/unwind.h"
#include "pe/symbol.h"
#include "pe/debug.h"

#endif
