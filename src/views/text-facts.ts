import type { TextPage } from './text-page.ts';

/** What is to be known of a text before it is read, on its page and in its Word file. */
export function textFacts({ frame: { t }, version, statusWords, lastUpdated, standing }: TextPage) {
  return [
    { label: t('policy.version'), values: [version.date] },
    { label: t('policy.status'), values: [statusWords] },
    { label: t('policy.lastUpdated'), values: [lastUpdated] },
    { label: t('policy.standing'), values: standing },
  ];
}
