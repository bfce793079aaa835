; The installer of the Windows program. Built by packaging/build_installer.py, which defines:
;   VERSION, NUMBERS (four numbers), STAGE (launchers), FILES (generated list of File lines), ART (pictures), OUT,
;   SIZE_KB, FAST (optional: quick, larger), SIGN (optional: command that signs the uninstaller)
;
; Silent: setup.exe /S [/AllUsers | /CurrentUser] [/FORCE] [/D=folder, last, without quotation marks]
; Exit codes: 0 done, 1 cancelled, 2 broken off, 3 Windows too old, 4 a newer version is installed,
;             5 the program is running, 6 the data could not be backed up or a file is damaged,
;             7 no administrator rights for all users, 8 the folder cannot be written
;
; An upgrade lays the new program beside the old one and then exchanges the one-line file "current" in one step:
; whenever the power goes, the launcher finds the old program or the new one, whole.

Unicode true
Target amd64-unicode
!ifdef FAST
  SetCompressor /SOLID zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif
CRCCheck force
SetDateSave off
ManifestDPIAware true
BrandingText " "

!define PROGRAM "SanhuaDesktop"
!define SHORTCUT "对标创标、推行“三化”活动.lnk"
!define FULL_NAME "对标创标、推行“三化”活动桌面程序"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${PROGRAM}"
!define OWN_KEY "Software\${PROGRAM}"

Name "${FULL_NAME}"
OutFile "${OUT}"
Caption "${FULL_NAME} ${VERSION} 安装"
UninstallCaption "${FULL_NAME} 卸载"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "${PROGRAM}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${OWN_KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${OWN_KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_INIT_TEXT_ALLUSERSNOTPOSSIBLE "为所有用户安装需要管理员权限。请右键点安装文件，选“以管理员身份运行”。"
!define MULTIUSER_INSTALLMODEPAGE_TEXT_TOP "只为自己安装不需要管理员权限，数据放在您自己的文件夹里。几个人用各自的 Windows 账户轮流使用这台电脑时，选“所有用户”，大家共用一份数据。"
!define MULTIUSER_INSTALLMODEPAGE_TEXT_CURRENTUSER "只为我自己安装(&M)"
!define MULTIUSER_INSTALLMODEPAGE_TEXT_ALLUSERS "为这台电脑的所有用户安装(&A)"

!include MUI2.nsh
!include MultiUser.nsh
!include FileFunc.nsh
!include TextFunc.nsh
!include WordFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh

Var NewFolder   ; the program folder that this setup fills
Var OldFolder   ; the one that was current before, "" at a first installation
Var DataFolder
Var Arguments
Var Updating    ; 1 when the program itself started this setup

!define MUI_ICON "${ART}/program.ico"
!define MUI_UNICON "${ART}/program.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${ART}/side.bmp"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${ART}/side.bmp"
!define MUI_HEADERIMAGE
!define MUI_HEADERIMAGE_BITMAP "${ART}/head.bmp"
!define MUI_HEADERIMAGE_RIGHT
!define MUI_ABORTWARNING

!define MUI_WELCOMEPAGE_TITLE "安装 ${VERSION} 版"
!define MUI_WELCOMEPAGE_TEXT "“对标创标、推行‘三化’”活动桌面程序：胸牌、公开承诺、首问登记、一次性告知、考核评分、表彰证书。$\r$\n$\r$\n不用上网，不用服务器，约需一两分钟。$\r$\n$\r$\n如果已经装有旧版，将升级为 ${VERSION} 版：先备份数据，数据和设置都保留。$\r$\n$\r$\n$_CLICK"
!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipWhenUpdating
!insertmacro MUI_PAGE_WELCOME
!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipWhenUpdating
!define MUI_PAGE_HEADER_SUBTEXT "这台电脑上谁要用这个程序？"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipFolderWhenInstalled
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE CheckTarget
!define MUI_PAGE_HEADER_SUBTEXT "一般不用改，直接按“安装”。"
!define MUI_DIRECTORYPAGE_TEXT_TOP "程序将装在下面的文件夹。办公数据另放，不在这个文件夹里。"
!insertmacro MUI_PAGE_DIRECTORY
!define MUI_PAGE_HEADER_SUBTEXT "请稍候，一两分钟就好。"
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "安装完成"
!define MUI_FINISHPAGE_TEXT "${VERSION} 版已经装好，桌面和开始菜单里有图标。$\r$\n$\r$\n数据放在：$\r$\n$DataFolder$\r$\n$\r$\n升级和卸载都不会动这里的数据。"
!define MUI_FINISHPAGE_TEXT_LARGE
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_TEXT "现在启动程序(&R)"
!define MUI_FINISHPAGE_RUN_FUNCTION StartProgram
!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipWhenUpdating
!insertmacro MUI_PAGE_FINISH

!define MUI_UNCONFIRMPAGE_TEXT_TOP "将卸载程序文件和图标。办公数据保留在：$\r$\n$DataFolder$\r$\n以后再安装，可以接着用。"
!define MUI_PAGE_HEADER_SUBTEXT "从这台电脑上卸载程序，不动数据。"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "卸载完成"
!define MUI_FINISHPAGE_TEXT_LARGE
!define MUI_FINISHPAGE_TEXT "程序已经卸载。$\r$\n$\r$\n办公数据和备份没有删除，在：$\r$\n$DataFolder$\r$\n$\r$\n确实不再需要时，请自己复制留存后再删除。"
!insertmacro MUI_UNPAGE_FINISH

!insertmacro MUI_LANGUAGE "SimpChinese"

VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
VIAddVersionKey /LANG=2052 "ProductName" "${FULL_NAME}"
VIAddVersionKey /LANG=2052 "InternalName" "${PROGRAM}-setup"
VIAddVersionKey /LANG=2052 "FileDescription" "${FULL_NAME} 安装程序"
VIAddVersionKey /LANG=2052 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "CompanyName" "${PROGRAM}"
VIAddVersionKey /LANG=2052 "LegalCopyright" ""

!ifdef SIGN
  !uninstfinalize '${SIGN}'
!endif

!include "windows/refusals.nsh"
!include "windows/steps.nsh"

Function .onInit
  ; Qt needs what Windows 10 has had since version 1809 (build 17763).
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} 17763
    !insertmacro Refuse 3 "本程序需要 Windows 10（1809 版，64 位）或更新的系统，这台电脑的 Windows 太旧，不能安装。$\r$\n$\r$\n没有复制任何文件，电脑没有改动。请换一台电脑，或先升级 Windows。"
  ${EndIf}
  ${GetParameters} $Arguments
  ${GetOptions} $Arguments "/UPDATE" $0
  ${IfNot} ${Errors}
    StrCpy $Updating 1
  ${EndIf}
  ${GetOptions} $Arguments "/AllUsers" $0
  ${IfNot} ${Errors}
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 != "Admin"
      !insertmacro Refuse 7 "${MULTIUSER_INIT_TEXT_ALLUSERSNOTPOSSIBLE}"
    ${EndIf}
  ${EndIf}
  StrCpy $1 $INSTDIR   ; what /D= chose: MultiUser would throw it away
  !insertmacro MULTIUSER_INIT
  ReadRegStr $0 SHCTX "${OWN_KEY}" "Folder"
  ${If} $0 == ""
  ${AndIf} $1 != ""
    StrCpy $INSTDIR $1
  ${EndIf}
  ${If} ${Silent}
  ${OrIf} $Updating == 1
    Call CheckTarget
  ${EndIf}
FunctionEnd

Function SkipWhenUpdating
  ${If} $Updating == 1
    Abort
  ${EndIf}
FunctionEnd

; An upgrade stays where the program is.
Function SkipFolderWhenInstalled
  ReadRegStr $0 SHCTX "${OWN_KEY}" "Folder"
  ${If} $0 != ""
    StrCpy $INSTDIR $0
    Call CheckTarget
    Abort
  ${EndIf}
FunctionEnd

Function StartProgram
  ; Through the desktop, so that a setup with administrator rights does not hand them on to the program.
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\SanhuaDesktop.exe"'
FunctionEnd

Section
  Call ReadCurrent
  StrCpy $NewFolder "program-${VERSION}"
  ${If} $OldFolder == $NewFolder
    StrCpy $NewFolder "program-${VERSION}-b"
  ${EndIf}
  Call RemoveOldFolders
  !include "${FILES}"
  SetOutPath "$INSTDIR"
  Call FlushFiles
  Call MarkAllUsers
  Call CheckAndBackUp
  File "/oname=SanhuaDesktop.exe.new" "${STAGE}/SanhuaDesktop.exe"
  !insertmacro Exchange "SanhuaDesktop.exe"
  File "/oname=sanhua-admin.exe.new" "${STAGE}/sanhua-admin.exe"
  !insertmacro Exchange "sanhua-admin.exe"
  FileOpen $0 "$INSTDIR\current.new" w
  FileWrite $0 "$NewFolder$\n"
  FileClose $0
  !insertmacro Exchange "current"
  StrCpy $OldFolder $NewFolder
  Call RemoveOldFolders
  WriteUninstaller "$INSTDIR\uninstall.exe"
  Call Register
  Call MakeShortcuts
SectionEnd

Function .onInstSuccess
  ${If} $Updating == 1
    Call StartProgram
  ${EndIf}
FunctionEnd

Function un.onInit
  !insertmacro MULTIUSER_UNINIT
  ${If} $MultiUser.InstallMode == AllUsers
    StrCpy $DataFolder "$APPDATA\${PROGRAM}"
  ${Else}
    StrCpy $DataFolder "$LOCALAPPDATA\${PROGRAM}"
  ${EndIf}
  again:
  ClearErrors
  FileOpen $0 "$INSTDIR\SanhuaDesktop.exe" a
  ${If} ${Errors}
  ${AndIf} ${FileExists} "$INSTDIR\SanhuaDesktop.exe"
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "程序正在运行。请先保存并关闭它的窗口，再点“重试”。" /SD IDCANCEL IDRETRY again
    SetErrorLevel 5
    Quit
  ${EndIf}
  FileClose $0
FunctionEnd

Section Uninstall
  FindFirst $0 $1 "$INSTDIR\program-*"
  ${DoWhile} $1 != ""
    RMDir /r "$INSTDIR\$1"
    FindNext $0 $1
  ${Loop}
  FindClose $0
  Delete "$INSTDIR\current"
  Delete "$INSTDIR\all-users"
  Delete "$INSTDIR\SanhuaDesktop.exe"
  Delete "$INSTDIR\sanhua-admin.exe"
  Delete "$INSTDIR\*.new"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${SHORTCUT}"
  Delete "$DESKTOP\${SHORTCUT}"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  DeleteRegKey SHCTX "${OWN_KEY}"
  DetailPrint "办公数据保留在 $DataFolder"
  ${un.GetParameters} $0
  ${un.GetOptions} $0 "/PURGE" $1
  ${IfNot} ${Errors}
    RMDir /r "$DataFolder"
  ${EndIf}
SectionEnd
