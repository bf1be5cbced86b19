import type { Term } from '../../domain/glossary.ts';
import type { PolicyGroup } from '../../domain/policy.ts';
import type { Redirect } from '../../domain/stable-links.ts';
import type { Synonyms } from '../../domain/search/lexicon.ts';
import type { Location } from '../location.ts';
import type { Problem } from '../problem.ts';
import { checkNames } from './check-names.ts';
import { readGlossary } from './read-glossary.ts';
import { readLinkHosts, type LinkHosts } from './read-link-hosts.ts';
import { readNavigation } from './read-navigation.ts';
import { readPolicies } from './read-policies.ts';
import type { PolicyEntry } from './read-policy.ts';
import { readRedirects } from './read-redirects.ts';
import { readSynonyms } from './read-synonyms.ts';

/** Everything the content holds but the texts themselves. */
export interface Catalogue {
  readonly groups: readonly PolicyGroup[];
  /** In the order of the navigation. */
  readonly policies: readonly PolicyEntry[];
  readonly glossary: readonly Term[];
  readonly redirects: readonly Redirect[];
  readonly synonyms: readonly Synonyms[];
  readonly linkHosts: LinkHosts;
  readonly problems: readonly Problem[];
}

/** Reads all data of the content. What cannot be used is left out, with a problem. */
export function readCatalogue(content: Location): Catalogue {
  const problems: Problem[] = checkNames(content);
  const glossary = readGlossary(content, problems);
  const synonyms = readSynonyms(content, problems);
  const found = readPolicies(content, problems);
  const linkHosts = readLinkHosts(content, problems);
  const redirects = readRedirects(content, problems);
  const { groups, policies } = readNavigation(content, found, problems);
  return { groups, policies, glossary, redirects, synonyms, linkHosts, problems };
}
