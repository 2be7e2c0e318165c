#if 0
#if 1
#endif
void A::B::~C() : x(1) {
DoTraceMessage(F,
"a" /* b */ "c %p", (void*)0); } #