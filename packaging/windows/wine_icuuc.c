/* For Wine only, never shipped: the part of Windows 10's icuuc.dll that Qt6Core loads, saying “no converters”. */
#include <stddef.h>

#define SAYS(name, type, value) __declspec(dllexport) type name(void) { return value; }

__declspec(dllexport) void *ucnv_open(const char *name, int *error)
{
    (void)name;
    *error = 4; /* U_FILE_ACCESS_ERROR */
    return NULL;
}

SAYS(ucnv_getName, const char *, "")
SAYS(ucnv_getAvailableName, const char *, "")
SAYS(ucnv_getStandardName, const char *, "")
SAYS(ucnv_countAvailable, int, 0)
SAYS(ucnv_getMaxCharSize, char, 1)
SAYS(ucnv_fromUCountPending, int, 0)
SAYS(ucnv_toUCountPending, int, 0)
SAYS(ucnv_close, int, 0)
SAYS(ucnv_reset, int, 0)
SAYS(ucnv_toUnicode, int, 0)
SAYS(ucnv_fromUnicode, int, 0)
SAYS(ucnv_getToUCallBack, int, 0)
SAYS(ucnv_getFromUCallBack, int, 0)
SAYS(ucnv_setToUCallBack, int, 0)
SAYS(ucnv_setFromUCallBack, int, 0)
SAYS(ucnv_cbToUWriteUChars, int, 0)
SAYS(ucnv_cbFromUWriteUChars, int, 0)
SAYS(UCNV_TO_U_CALLBACK_SUBSTITUTE, int, 0)
SAYS(UCNV_FROM_U_CALLBACK_SUBSTITUTE, int, 0)
