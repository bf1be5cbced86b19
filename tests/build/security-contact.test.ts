import { expect, test } from 'vitest';
import { today } from '../../src/content/today.ts';
import { site } from '../../src/site.config.ts';
import { page, read } from './support/built-site.ts';

const fields = read('/.well-known/security.txt')
  .trimEnd()
  .split('\n')
  .map((line) => /^([A-Z][A-Za-z-]+): (.+)$/.exec(line)!.slice(1));
const values = (name: string): string[] => fields.filter(([field]) => field === name).map(([, value]) => value!);

test('security.txt leads to the clause that says how to report a vulnerability', () => {
  const contact = new URL(values('Contact')[0]!);
  expect(values('Policy')).toEqual([contact.href]);
  const heading = page(contact.pathname).document.elements(`[id="${contact.hash.slice(1)}"]`)[0];
  expect(heading?.textContent).toMatch(/vulnerabilities/);
});

test('security.txt expires a year after the day of the build, and says so once', () => {
  const built = new Date(`${today()}T00:00:00+08:00`).getTime();
  const days = values('Expires').map((moment) => (new Date(moment).getTime() - built) / 86_400_000);
  expect([[365], [366]]).toContainEqual(days);
});

test('security.txt names the languages of the site, and its own address', () => {
  expect(values('Preferred-Languages')).toEqual(['en, zh']);
  expect(values('Canonical')).toEqual([`${site.origin}/.well-known/security.txt`]);
});
