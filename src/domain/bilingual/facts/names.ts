/** Abbreviations that Chinese may spell out instead. */
const spelledOut: Readonly<Record<string, readonly string[]>> = {
  EEA: ['欧洲经济区'],
  UK: ['英国'],
  US: ['美国'],
  USA: ['美国'],
  EU: ['欧盟'],
  IDC: ['数据中心'],
  OS: ['操作系统'],
  MLPS: ['等保', '网络安全等级保护'],
  CCP: ['等保', '网络安全等级保护'],
  PII: ['个人身份信息'],
  IoT: ['物联网'],
  HR: ['人力资源'],
  IT: ['信息技术'],
  URL: ['链接', '网址'],
};

const latin = /(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9]*(?:-[A-Z0-9]+(?![a-z]))*/g;
/** Names that no translator translates: abbreviations, and names with a capital letter inside. */
const untranslatable = /^(?:[A-Z]{2,}|[A-Z](?:-[A-Z]{2,})+|\w*[a-z][A-Z]\w*|[A-Z]{2,}[a-z]\w*[A-Z]\w*)(?:-.*)?$/;

/** Names of an English run that its Chinese partner does not have. */
export function namesLost(english: string, chinese: string): string[] {
  return [...new Set(english.match(latin))]
    .map((name) => name.replace(/(?<=[A-Z]{2})s$/, ''))
    .filter((name) => untranslatable.test(name) && !holds(chinese, name))
    .filter((name) => !(spelledOut[name] ?? []).some((words) => chinese.includes(words)));
}

/** Latin names of a Chinese run that its English partner does not have. */
export function namesAdded(chinese: string, english: string): string[] {
  return [...new Set(chinese.match(latin))].filter((name) => !holds(english, name) && !isOrdinary(name, english));
}

/** Whether words hold a name, if need be in the plural or written in two words: SDKs, Web Socket. */
function holds(text: string, name: string): boolean {
  const source = name.replace(/[^\w]/g, '\\$&').replace(/(?<=[a-z])(?=[A-Z])/g, ' ?');
  return new RegExp(`(?<![A-Za-z0-9])${source}s?(?![A-Za-z0-9])`).test(text);
}

/** A common word with a capital that only one language gives it: Web, web. */
function isOrdinary(name: string, english: string): boolean {
  return /^[A-Z][a-z]+$/.test(name) && holds(english, name.toLowerCase());
}
