import { routes } from '../domain/routes.ts';

/** What stands in a path in braces. */
export type EndpointParameter = 'policy' | 'version' | 'lang' | 'year';

/** A document of the API, as both descriptions, for programs and for people, list it. */
export interface Endpoint {
  readonly id: 'policies' | 'policy' | 'text' | 'changes' | 'changesOfYear';
  /** With its parameters in braces. */
  readonly path: string;
  readonly parameters: readonly EndpointParameter[];
  /** The schema of what is answered: a path, with a fragment where it is a part of one. */
  readonly schema: string;
  /** In a line, for the description that programs read. */
  readonly summary: string;
}

export const endpoints: readonly Endpoint[] = [
  {
    id: 'policies',
    path: routes.policiesApi(),
    parameters: [],
    schema: routes.policiesSchema(),
    summary: 'Every policy with every version and language: dates, status, addresses, hashes, downloads.',
  },
  {
    id: 'policy',
    path: routes.policyApi('{policy}'),
    parameters: ['policy'],
    schema: `${routes.policiesSchema()}#/$defs/policyDetails`,
    summary: 'One policy with the clauses of every version in every language.',
  },
  {
    id: 'text',
    path: '/api/v1/policies/{policy}/{version}.{lang}.json',
    parameters: ['policy', 'version', 'lang'],
    schema: routes.textSchema(),
    summary: 'One version in one language: clauses as plain text and as HTML, with their hashes.',
  },
  {
    id: 'changes',
    path: routes.changesApi(),
    parameters: [],
    schema: routes.changesSchema(),
    summary: 'What was made public lately, newest first; `older` leads on.',
  },
  {
    id: 'changesOfYear',
    path: routes.changesOfYear('{year}'),
    parameters: ['year'],
    schema: routes.changesSchema(),
    summary: 'What was made public in one year, newest first.',
  },
];
