/* Declares the same name otherwise under another setting. */
#ifdef SETTING
int Varies(int a);
#else
int Varies(long a);
#endif
int Agrees(int a);
