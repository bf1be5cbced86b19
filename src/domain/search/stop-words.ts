/** Words of a question that say nothing about its subject. */
const english = new Set(
  `a about after again all also am an and any are as at be been before being between both but by can could did do does
  doing done for from get gets getting give given gives go goes had has have having he her here him his how i if in into
  is it its just let like long make may me might more most much must my need needs no not of off on once only or other
  our ours out over own please same shall she should so some such take takes tell than that the their theirs them then
  there these they this those through to too under up us use used uses using very via want wants was we were what when
  where whether which while who whom whose why will with would you your yours
  happen happens happened anything anyone somebody someone something many`.split(/\s+/),
);

/** Whether an English word, folded, can be left out of a question. */
export function isStopWord(word: string): boolean {
  return english.has(word.replace(/'(s|re|ll|d|ve|m|t)$/, ''));
}

/**
 * What can be left out of a Chinese question: what asks, what is polite, who asks, and particles. Single characters that
 * are a part of many words (会, 在, 和, 对) are not among them.
 */
const chinese = new RegExp(
  [
    '请问|(?<![申邀])请(?!求)|想知道|告诉我|帮我|怎么样|怎么办|怎么|怎样|如何|为什么|为何|什么时候|何时|什么|哪一些|哪些|哪个|哪里|哪种|哪',
    '多长时间|多久|多少|几个|几天|谁|是不是|是否|能不能|能否|可不可以|可否|可以|有没有|有无|需不需要|需要|会不会|要不要|算不算|应该',
    '咋样|咋办|咋|啥时候|啥|如果|万一|要是|到底|究竟|一共|总共|一下|的话(?![语题])|的时候|时候|直接|这个|那个|这些|那些',
    '别的|另外|其他|其它|还是|或者|以后|之后|现在|已经|目前',
    '一个|一种|一些|我们|我的|我|你们|你的|你|您的|您|他们|自己|吗|呢|吧|啊|了|(?<!目)的(?!确)',
  ].join('|'),
  'gu',
);

/** The Han characters of what only asks. */
export function askingCharacters(): string {
  return chinese.source.replace(/[^\p{Script=Han}]/gu, '');
}

/** A text with a bar for every stretch of Han characters that only asks. */
export function stopWordsCutOut(text: string): string {
  return text.replace(chinese, '|');
}

/** The Han characters that only ask, beginning at a place of a run; none if those there do more. */
export function askingAt(run: string, at: number): string {
  askingHere.lastIndex = at;
  return askingHere.exec(run)?.[0] ?? '';
}

const askingHere = new RegExp(chinese.source, 'uy');
