// begin_wpp config
// WPP_FLAGS(-DA(x)=B);
// WPP_FLAGS(-func:X(MSG));
// DEFINE_CPLX_TYPE(.*ls,M,t,ItemPWString,"s",_x_,0,2);
// end_wpp
int g(int a) { X("%.*ls"); return 0; }