/* An import that no image exports: worth a warning, and with --strict an error. */
__declspec(dllimport) void Homeless(void);
