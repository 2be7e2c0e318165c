FUNC T(MSG,...);
void f() { T("%", "\