; What the installer asks before it copies the first file; each refusal is a sentence and an exit code.

!macro Refuse CODE SENTENCE
  MessageBox MB_OK|MB_ICONSTOP "${SENTENCE}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend

; Everything that may refuse is asked before the first file is copied.
Function CheckTarget
  Call FindDataFolder
  Call RefuseOlder
  Call RefuseRunning
  ClearErrors
  CreateDirectory "$INSTDIR"
  FileOpen $0 "$INSTDIR\writable" w
  ${If} ${Errors}
    !insertmacro Refuse 8 "不能在 $INSTDIR 里写文件。请换一个文件夹，或右键点安装文件，选“以管理员身份运行”。"
  ${EndIf}
  FileClose $0
  Delete "$INSTDIR\writable"
FunctionEnd

Function FindDataFolder
  ${If} $MultiUser.InstallMode == AllUsers
    StrCpy $DataFolder "$APPDATA\${PROGRAM}"
  ${Else}
    StrCpy $DataFolder "$LOCALAPPDATA\${PROGRAM}"
  ${EndIf}
FunctionEnd

Function RefuseOlder
  ${GetOptions} $Arguments "/FORCE" $0
  ${IfNot} ${Errors}
    Return
  ${EndIf}
  ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "DisplayVersion"
  ${If} $0 != ""
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $1 == 1
      !insertmacro Refuse 4 "这台电脑装的是更新的 $0 版，不能用旧的 ${VERSION} 版盖掉它：旧程序打不开新数据。$\r$\n$\r$\n没有改动任何文件。"
    ${EndIf}
  ${EndIf}
FunctionEnd

; A program file that runs cannot be opened for writing. The program that started an update has ten seconds to end.
Function RefuseRunning
  StrCpy $2 0
  again:
  StrCpy $3 0
  ${If} ${FileExists} "$INSTDIR\SanhuaDesktop.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\SanhuaDesktop.exe" a
    ${If} ${Errors}
      StrCpy $3 1
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
  ${If} $3 == 1
    ${If} $Updating == 1
    ${AndIf} $2 < 20
      IntOp $2 $2 + 1
      Sleep 500
      Goto again
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "程序正在运行。请先保存并关闭它的窗口（别的 Windows 账户里也可能开着），再点“重试”。" /SD IDCANCEL IDRETRY again
    SetErrorLevel 5
    Quit
  ${EndIf}
FunctionEnd
