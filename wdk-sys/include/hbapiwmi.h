/*
 * WMI classes of Fibre Channel adapters, for miniports that offer them to management programs.
 */
#ifndef CWDK_HBAPIWMI_H
#define CWDK_HBAPIWMI_H

#include "storage/hba/adapter.h"
#include "storage/hba/binding.h"
#include "storage/hba/send.h"

#endif
