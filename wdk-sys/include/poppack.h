/*
 * Ends the packing that the last pshpackN.h began. Each inclusion counts, so there is no guard.
 */
#pragma clang system_header
#pragma pack(pop)
