import { languages, type Language } from '../../domain/language.ts';
import { listFolder, within } from '../location.ts';
import { startOfFile, type Problem } from '../problem.ts';
import { unusedFile } from './unused-file.ts';
import {
  certificationsFile,
  inStepFile,
  manifestsFolder,
  textFile,
  translationFile,
  versionFile,
  type VersionEntry,
} from './version-entry.ts';

/** In a version's folder each language that is declared has a file, each file is declared, and nothing lies about. */
export function checkFiles(entry: VersionEntry): Problem[] {
  const { files, folders } = listFolder(entry.folder);
  const known = [
    versionFile,
    inStepFile,
    translationFile,
    certificationsFile,
    manifestsFolder,
    ...languages.map(textFile),
  ];
  const unknown = [...files, ...folders].filter((name) => !known.includes(name));
  return [
    ...languages.flatMap((language) => checkLanguage(entry, language, files.includes(textFile(language))) ?? []),
    ...unknown.map((name) => unusedFile(within(entry.folder, name), 'Remove it, or correct its name.')),
  ];
}

function checkLanguage({ version, folder, place }: VersionEntry, language: Language, exists: boolean): Problem | null {
  const declared = version.languages[language] !== undefined;
  const name = textFile(language);
  if (declared && !exists) {
    return {
      file: within(folder, versionFile).file,
      ...place(['languages', language]),
      rule: 'missing-text',
      message: `The version is declared in “${language}”, but there is no ${name}.`,
      mend: `Write ${name}, or take the language out.`,
    };
  }
  if (!declared && exists) {
    return {
      file: within(folder, name).file,
      ...startOfFile,
      rule: 'undeclared-text',
      message: `${versionFile} does not declare the language “${language}”.`,
      mend: `Declare it under “languages” in ${versionFile}, or remove ${name}.`,
    };
  }
  return null;
}
