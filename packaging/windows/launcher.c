/* Starts the installed program: reads beside itself which program folder is current, and runs its Python there.

   The folder is named in the one-line file "current", which an upgrade exchanges in one step: whenever the power
   goes, this finds the old program or the new one, whole. Built twice: with -DMODULE and a window, or a console. */
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#define LONGEST 4096
#define WIDE_(text) L##text
#define WIDE(text) WIDE_(text)

typedef int (*main_call)(int, wchar_t **);
typedef void (*name_call)(const wchar_t *);

static int refuse(void)
{
    const wchar_t *sentence =
        L"程序文件不完整，可能被安全软件清理过，或安装没有做完。\n"
        L"请再运行一次安装文件。办公数据不在程序文件夹里，没有改动。";
#ifdef CONSOLE
    fwprintf(stderr, L"%ls\n", sentence);
#else
    MessageBoxW(NULL, sentence, L"程序没有启动", MB_ICONERROR | MB_OK);
#endif
    return 3;
}

/* Write the program's own folder, with its last backslash, into place. */
static int own_folder(wchar_t *place)
{
    DWORD length = GetModuleFileNameW(NULL, place, LONGEST);
    if (!length || length >= LONGEST)
        return 0;
    *(wcsrchr(place, L'\\') + 1) = 0;
    return 1;
}

/* Write the current program folder into place; only letters, digits, dots and hyphens may name it. */
static int current_folder(wchar_t *place)
{
    wchar_t path[LONGEST];
    char name[65] = "";
    swprintf(path, LONGEST, L"%lscurrent", place);
    FILE *file = _wfopen(path, L"rb");
    if (!file)
        return 0;
    size_t length = fread(name, 1, sizeof name - 1, file);
    fclose(file);
    while (length && (name[length - 1] == '\n' || name[length - 1] == '\r'))
        name[--length] = 0;
    if (!length || name[0] == '.' || strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789.-") != length)
        return 0;
    return swprintf(path, LONGEST, L"%ls%hs", place, name) > 0 && wcscpy(place, path) != NULL;
}

/* Load the folder's Python, whatever its version: an old launcher must start a new program, and the other way round. */
static HMODULE load_python(const wchar_t *folder)
{
    wchar_t path[LONGEST];
    WIN32_FIND_DATAW found;
    swprintf(path, LONGEST, L"%ls\\runtime\\python3*.dll", folder);
    HANDLE search = FindFirstFileW(path, &found);
    if (search == INVALID_HANDLE_VALUE)
        return NULL;
    while (_wcsicmp(found.cFileName, L"python3.dll") == 0) /* only hands on to the other */
        if (!FindNextFileW(search, &found))
            break;
    FindClose(search);
    swprintf(path, LONGEST, L"%ls\\runtime\\%ls", folder, found.cFileName);
    return LoadLibraryExW(path, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
}

int wmain(int count, wchar_t **given)
{
    wchar_t folder[LONGEST], path[LONGEST];
    if (!own_folder(folder) || !current_folder(folder))
        return refuse();
    SetDllDirectoryW(L""); /* nothing is loaded from the folder the user happens to be in */
    HMODULE python = load_python(folder);
    if (!python)
        return refuse();
    main_call run = (main_call)(void *)GetProcAddress(python, "Py_Main");
    name_call name = (name_call)(void *)GetProcAddress(python, "Py_SetProgramName");
    swprintf(path, LONGEST, L"%ls\\lib\\sanhua_desktop\\__init__.py", folder);
    if (!run || !name || GetFileAttributesW(path) == INVALID_FILE_ATTRIBUTES)
        return refuse();
    /* Child processes, such as the reader of a workbook, are started as the program's own Python. */
#ifdef CONSOLE
    swprintf(path, LONGEST, L"%ls\\runtime\\python.exe", folder);
#else
    swprintf(path, LONGEST, L"%ls\\runtime\\pythonw.exe", folder);
#endif
    name(path);
    wchar_t **arguments = calloc(count + 6, sizeof *arguments);
    int used = 0;
    arguments[used++] = path;
    arguments[used++] = L"-X";
    arguments[used++] = L"utf8";
    arguments[used++] = L"-m";
    arguments[used++] = WIDE(MODULE);
    for (int at = 1; at < count; at++)
        arguments[used++] = given[at];
    return run(used, arguments);
}

#ifndef CONSOLE
int WINAPI wWinMain(HINSTANCE own, HINSTANCE before, PWSTR line, int shown)
{
    (void)own, (void)before, (void)line, (void)shown;
    return wmain(__argc, __wargv);
}
#endif
