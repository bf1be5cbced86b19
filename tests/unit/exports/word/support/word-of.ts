import type { PolicyText } from '../../../../../src/domain/document/policy-text.ts';
import { compareTexts } from '../../../../../src/domain/revision/compare-texts.ts';
import { wordFile } from '../../../../../src/exports/word/word-file.ts';
import { readWord, type ReadWord } from './read-word.ts';

/** The Word file of what changed from one text to another; of one text, the file of that text. */
export async function wordBytes(from: PolicyText, to: PolicyText = from): Promise<Uint8Array> {
  const { language, policy, version, title } = to;
  return wordFile({
    language,
    about: {
      title,
      author: 'Tencent Cloud',
      subject: title,
      keywords: [policy, version],
      lastUpdated: `${version}T15:57:21+08:00`,
      editor: 'TRTC Policy Center',
    },
    running: {
      headerStart: 'TRTC Policy Center',
      headerEnd: title,
      footerStart: 'https://policies.example.com/',
      footerEnd: language === 'en' ? 'Page {page} of {pages}' : '第 {page} 页，共 {pages} 页',
    },
    front: { title, notice: null, facts: [{ label: 'Version', values: [version] }], remarks: ['A remark'] },
    revision: compareTexts(from, to),
    origin: 'https://policies.example.com',
    page: `/${language}/${policy}/${version}/`,
  });
}

export async function wordOf(from: PolicyText, to?: PolicyText): Promise<ReadWord> {
  return readWord(await wordBytes(from, to));
}
