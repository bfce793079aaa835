/* For Wine only, never shipped: the one function of Windows 10's bcryptprimitives.dll that PDFium loads. */
#include <windows.h>
#include <ntsecapi.h>

__declspec(dllexport) BOOL WINAPI ProcessPrng(BYTE *bytes, SIZE_T count)
{
    return RtlGenRandom(bytes, (ULONG)count);
}
