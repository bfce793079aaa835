; What an installation does beside copying files, one function a step.

; Put NAME.new in the place of NAME in one step, with its contents on the disk first.
!macro Exchange NAME
  ClearErrors
  FileOpen $0 "$INSTDIR\${NAME}.new" a
  System::Call 'kernel32::FlushFileBuffers(p r0)'
  FileClose $0
  System::Call 'kernel32::MoveFileExW(w "$INSTDIR\${NAME}.new", w "$INSTDIR\${NAME}", i 9) i.r1'
  ${If} $1 == 0
    !insertmacro GiveUp 2 "不能替换 $INSTDIR\${NAME}。请关闭程序后再安装一次；原来的程序还能用。"
  ${EndIf}
!macroend

; Take the new folder away again: the old program and its data are as they were.
!macro GiveUp CODE SENTENCE
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\$NewFolder"
  !insertmacro Refuse ${CODE} "${SENTENCE}"
!macroend

Function ReadCurrent
  StrCpy $OldFolder ""
  ClearErrors
  FileOpen $0 "$INSTDIR\current" r
  ${IfNot} ${Errors}
    FileRead $0 $OldFolder
    FileClose $0
    ${TrimNewLines} $OldFolder $OldFolder
  ${EndIf}
FunctionEnd

; Remove every program folder but the current one: an old version, or what a broken-off setup left.
Function RemoveOldFolders
  FindFirst $0 $1 "$INSTDIR\program-*"
  ${DoWhile} $1 != ""
    ${If} $1 != $OldFolder
      RMDir /r "$INSTDIR\$1"
    ${EndIf}
    FindNext $0 $1
  ${Loop}
  FindClose $0
FunctionEnd

; Have every new file on the disk before anything is switched: a power cut soon after must not leave empty ones.
Function FlushFiles
  FileOpen $0 "$INSTDIR\$NewFolder\files.sha256" r
  ${Do}
    FileRead $0 $1
    ${If} $1 == ""
      ${ExitDo}
    ${EndIf}
    ${TrimNewLines} $1 $1
    StrCpy $1 $1 "" 66   ; behind the digest and two blanks
    ClearErrors
    ${If} ${FileExists} "$INSTDIR\$NewFolder\$1"
      FileOpen $2 "$INSTDIR\$NewFolder\$1" a
      System::Call 'kernel32::FlushFileBuffers(p r2)'
      FileClose $2
    ${EndIf}
  ${Loop}
  FileClose $0
FunctionEnd

; All users share one data folder, which every user of this PC may change (*S-1-5-32-545 are its users).
Function MarkAllUsers
  ${If} $MultiUser.InstallMode == AllUsers
    FileOpen $0 "$INSTDIR\all-users" w
    FileClose $0
    CreateDirectory "$DataFolder"
    nsExec::ExecToLog '"$SYSDIR\icacls.exe" "$DataFolder" /inheritance:r /grant:r *S-1-5-18:(OI)(CI)F *S-1-5-32-544:(OI)(CI)F *S-1-5-32-545:(OI)(CI)M /T /C /Q'
    Pop $0
  ${Else}
    Delete "$INSTDIR\all-users"
  ${EndIf}
FunctionEnd

; The new program itself compares its files with the list it came with, and copies the database aside.
Function CheckAndBackUp
  DetailPrint "正在核对程序文件，备份数据…"
  nsExec::Exec '"$INSTDIR\$NewFolder\runtime\python.exe" -X utf8 -m sanhua_desktop.admin before-upgrade --answer "$PLUGINSDIR\answer.txt"'
  Pop $0
  ${If} $0 != 0
    ${GetOptions} $Arguments "/FORCE" $1
    ${If} ${Errors}
      Call ReadAnswer
      !insertmacro GiveUp 6 "没有安装。$2$\r$\n$\r$\n原来的程序和数据都没有改动。"
    ${EndIf}
  ${EndIf}
FunctionEnd

Function ReadAnswer
  StrCpy $2 "新程序的文件没有通过核对，可能被安全软件拦下了。请把安装文件加入信任后再试。"
  ClearErrors
  FileOpen $1 "$PLUGINSDIR\answer.txt" r
  ${IfNot} ${Errors}
    FileReadUTF16LE $1 $2
    FileClose $1
  ${EndIf}
FunctionEnd

Function Register
  WriteRegStr SHCTX "${OWN_KEY}" "Folder" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${FULL_NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\SanhuaDesktop.exe"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${PROGRAM}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE_KB}
FunctionEnd

Function MakeShortcuts
  SetOutPath "$INSTDIR"   ; becomes the shortcuts' working folder
  CreateShortcut "$SMPROGRAMS\${SHORTCUT}" "$INSTDIR\SanhuaDesktop.exe"
  CreateShortcut "$DESKTOP\${SHORTCUT}" "$INSTDIR\SanhuaDesktop.exe"
FunctionEnd
