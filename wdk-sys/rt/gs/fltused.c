/* Referenced by every object that uses floating point; its value is never looked at. */
extern int _fltused;
int _fltused = 0x9875;
