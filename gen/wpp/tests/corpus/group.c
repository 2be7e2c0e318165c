// begin_wpp config
// FUNC T{L=1}((MSG,...));
// USEPREFIX(T, "%!STDPREFIX!%s", #L);
// end_wpp
void f(void) { T(("%d %!STATUS!\n", a, b)); }
