/*
 * Types of the C library's file functions. The kernel has no such functions; portable sources name
 * the types all the same.
 */
#ifndef CWDK_SYS_TYPES_H
#define CWDK_SYS_TYPES_H

typedef unsigned short _ino_t;
typedef unsigned int _dev_t;
typedef long _off_t;

typedef _ino_t ino_t;
typedef _dev_t dev_t;
typedef _off_t off_t;

#endif
