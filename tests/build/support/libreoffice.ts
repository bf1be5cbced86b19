import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export type Command = 'AcceptAllTrackedChanges' | 'RejectAllTrackedChanges' | 'none';

/** A Word file, and what to do with its tracked changes before it is read. */
export interface Opening {
  readonly file: string;
  readonly command: Command;
}

export const isInstalled = spawnSync('soffice', ['--version']).status === 0;

/** The texts of Word files as LibreOffice reads them, in a profile of its own that is removed again. */
export function readInLibreOffice(openings: readonly Opening[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  const profile = join(folder, 'profile');
  const run = (...parameters: string[]): void => {
    const all = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', ...parameters];
    const { status, stderr } = spawnSync('soffice', all, { encoding: 'utf8', timeout: 50_000 });
    if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`);
  };
  try {
    run('--terminate_after_init');
    writeFileSync(join(profile, 'user/basic/Standard/Module1.xba'), macro);
    const orders = openings.map(({ file, command }, at) =>
      [pathToFileURL(file).href, command, pathToFileURL(join(folder, `${at}.txt`)).href].join('|'),
    );
    run(`macro:///Standard.Module1.ReadAll("${orders.join('|')}")`);
    return openings.map((_, at) => readFileSync(join(folder, `${at}.txt`), 'utf8').replace(/^\uFEFF/, ''));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const macro = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub ReadAll(orders As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim plain(1) As New com.sun.star.beans.PropertyValue
  plain(0).Name = "FilterName"
  plain(0).Value = "Text (encoded)"
  plain(1).Name = "FilterOptions"
  plain(1).Value = "UTF8,LF"
  Dim none()
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  parts = Split(orders, "|")
  For at = 0 To UBound(parts) Step 3
    document = StarDesktop.loadComponentFromURL(parts(at), "_blank", 0, hidden())
    If parts(at + 1) &lt;&gt; "none" Then
      dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" + parts(at + 1), "", 0, none())
    End If
    document.storeToURL(parts(at + 2), plain())
    document.close(True)
  Next
End Sub
</script:module>
`;
