R"(
#if 0
#else
}}}}}{{{{(((
DoTraceMessage(A, L"w" u8"x" M)