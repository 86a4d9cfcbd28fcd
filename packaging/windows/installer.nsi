; SPDX-License-Identifier: GPL-3.0-or-later
; The installer: for one user without administrator rights, for all with them. Registers are not its own, and it leaves
; them where they are. Silent: setup.exe /S [/CurrentUser | /AllUsers] [/D=FOLDER]; exit code 2 where Ratchet is open.
; build.sh gives VERSION, FOLDER (what is installed), REMOVAL (a file that deletes all of it by name) and OUTPUT.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
SetCompressorDictSize 64 ; ratchet.com repeats ratchet.exe
Name "Ratchet"
OutFile "${OUTPUT}"
BrandingText "Ratchet ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Ratchet"
!define TYPE "Ratchet.Register"
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "Ratchet"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_FUNCTION chooseFolder
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh

!define MUI_ICON "ratchet.ico"
!define MUI_UNICON "ratchet.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "installer.bmp"
!define MUI_FINISHPAGE_RUN "$INSTDIR\ratchet.exe"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Arabic"

LangString isOpen ${LANG_ENGLISH} "Ratchet is open. Close its windows, then try again."
LangString isOpen ${LANG_GERMAN} "Ratchet ist geöffnet. Schließen Sie seine Fenster und versuchen Sie es noch einmal."
LangString isOpen ${LANG_FRENCH} "Ratchet est ouvert. Fermez ses fenêtres, puis réessayez."
LangString isOpen ${LANG_ARABIC} "البرنامج Ratchet مفتوح. أغلق نوافذه ثم أعد المحاولة."
LangString typeName ${LANG_ENGLISH} "Improvement register"
LangString typeName ${LANG_GERMAN} "Verbesserungsregister"
LangString typeName ${LANG_FRENCH} "Registre d'amélioration"
LangString typeName ${LANG_ARABIC} "سجل التحسين"

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "Ratchet"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "Ratchet Setup"
VIAddVersionKey /LANG=0 "CompanyName" "The Ratchet developers"
VIAddVersionKey /LANG=0 "LegalCopyright" "The Ratchet developers; GPL-3.0-or-later"

; Programs of one user lie where Windows keeps them, not among the data.
Function chooseFolder
    StrCmp $MultiUser.InstallMode "CurrentUser" 0 known
    ReadRegStr $0 HKCU "${KEY}" "InstallLocation"
    StrCmp $0 "" 0 known
    StrCpy $INSTDIR "$LOCALAPPDATA\Programs\Ratchet"
known:
FunctionEnd

Function .onInit
    SetRegView 64
    !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
    SetRegView 64
    !insertmacro MULTIUSER_UNINIT
FunctionEnd

; A program that runs cannot be written.
!macro WAIT_UNTIL_CLOSED FILE
    Push $0
    ${Do}
        ${IfNot} ${FileExists} "${FILE}"
            ${ExitDo}
        ${EndIf}
        ClearErrors
        FileOpen $0 "${FILE}" a
        ${IfNot} ${Errors}
            FileClose $0
            ${ExitDo}
        ${EndIf}
        ${If} ${Cmd} `MessageBox MB_ICONEXCLAMATION|MB_RETRYCANCEL "$(isOpen)" /SD IDCANCEL IDCANCEL`
            SetErrorLevel 2
            Quit
        ${EndIf}
    ${Loop}
    Pop $0
!macroend

Section
    !insertmacro WAIT_UNTIL_CLOSED "$INSTDIR\ratchet.exe"
    !insertmacro WAIT_UNTIL_CLOSED "$INSTDIR\ratchet.com"
    ; What the version before brought and this one does not have, only its own uninstaller knows.
    ${If} ${FileExists} "$INSTDIR\uninstall.exe"
        ExecWait '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S _?=$INSTDIR'
    ${EndIf}
    SetOutPath "$INSTDIR"
    File /r "${FOLDER}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Ratchet.lnk" "$INSTDIR\ratchet.exe"

    WriteRegStr SHCTX "Software\Classes\.ratchet" "" "${TYPE}"
    WriteRegStr SHCTX "Software\Classes\.ratchet" "Content Type" "application/vnd.ratchet.register"
    WriteRegStr SHCTX "Software\Classes\${TYPE}" "" "$(typeName)"
    WriteRegStr SHCTX "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\ratchet.exe,0"
    WriteRegStr SHCTX "Software\Classes\${TYPE}\shell\open\command" "" '"$INSTDIR\ratchet.exe" "%1"'
    WriteRegStr SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\ratchet.exe" "" "$INSTDIR\ratchet.exe"

    WriteRegStr SHCTX "${KEY}" "DisplayName" "Ratchet"
    WriteRegStr SHCTX "${KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${KEY}" "DisplayIcon" "$INSTDIR\ratchet.exe,0"
    WriteRegStr SHCTX "${KEY}" "Publisher" "The Ratchet developers"
    WriteRegStr SHCTX "${KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
    WriteRegDWORD SHCTX "${KEY}" "NoModify" 1
    WriteRegDWORD SHCTX "${KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD SHCTX "${KEY}" "EstimatedSize" $0
    ${RefreshShellIcons}
SectionEnd

Section "Uninstall"
    !insertmacro WAIT_UNTIL_CLOSED "$INSTDIR\ratchet.exe"
    !insertmacro WAIT_UNTIL_CLOSED "$INSTDIR\ratchet.com"
    !include "${REMOVAL}"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR" ; only when nothing else is in it
    Delete "$SMPROGRAMS\Ratchet.lnk"
    ReadRegStr $0 SHCTX "Software\Classes\.ratchet" ""
    ${If} $0 == "${TYPE}"
        DeleteRegKey SHCTX "Software\Classes\.ratchet"
    ${EndIf}
    DeleteRegKey SHCTX "Software\Classes\${TYPE}"
    DeleteRegKey SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\ratchet.exe"
    DeleteRegKey SHCTX "${KEY}"
    ${RefreshShellIcons}
SectionEnd
