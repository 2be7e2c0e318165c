/*
 * Control codes of GPIO connections. The same for drivers of both modes.
 */
#ifndef CWDK_USER_GPIO_H
#define CWDK_USER_GPIO_H

#include "../include/gpio.h"

#endif
