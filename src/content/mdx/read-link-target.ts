import type { Link } from 'mdast';
import type { LinkTarget } from '../../domain/document/inline.ts';
import { outsideHost } from '../outside-host.ts';
import { placeOf, report, type Reading } from './reading.ts';

const policyAddress = /^policy:([a-z0-9]+(?:-[a-z0-9]+)*)(?:#([a-z0-9]+(?:[-.][a-z0-9]+)*))?$/;

/** Where a link leads. Whether clauses and policies exist is checked once all ids are known. */
export function readLinkTarget(link: Link, reading: Reading): LinkTarget | null {
  const { url } = link;
  const place = placeOf(link);
  if (link.children.length === 0) {
    report(
      reading,
      link,
      'empty-link',
      `The link to “${url}” has no words.`,
      'Write what it leads to between the brackets.',
    );
  }
  if (typeof link.title === 'string') {
    report(
      reading,
      link,
      'link-title',
      'The words in quotes after the address would not be printed.',
      'Remove them, or write them into the text.',
    );
  }
  if (url.startsWith('#') && url.length > 1) {
    const clause = url.slice(1);
    reading.clauseLinks.push({ clause, place });
    return { kind: 'clause', clause };
  }
  const [, policy, clause = null] = policyAddress.exec(url) ?? [];
  if (policy !== undefined) {
    reading.policyLinks.push({ policy, clause, place });
    return { kind: 'policy', policy, version: null, clause };
  }
  const host = outsideHost(url);
  if (host !== null) {
    reading.outsideLinks.push({ host, place });
    return { kind: 'external', href: url };
  }
  report(
    reading,
    link,
    'link-address',
    `“${url}” is no address that a text may link to.`,
    'Write #clause-id, policy:policy-id, mailto:… or https://…, just as a browser shows it, without user and port.',
  );
  return null;
}
