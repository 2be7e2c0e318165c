/*
 * C++ allocation, under its older name.
 */
#ifndef CWDK_USER_NEW_H
#define CWDK_USER_NEW_H

#ifdef __cplusplus
#include <new>
#endif

#endif
