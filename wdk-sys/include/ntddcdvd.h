/*
 * Control codes of DVD drives: keys of protected discs, and what discs say about themselves.
 */
#ifndef CWDK_NTDDCDVD_H
#define CWDK_NTDDCDVD_H

#include "storage/dvd/key.h"
#include "storage/dvd/aacs.h"
#include "storage/dvd/structure.h"

#endif
