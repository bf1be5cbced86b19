import { siteLibrary } from '../content/site-library.ts';
import { languages, type Language } from '../domain/language.ts';
import type { Policy } from '../domain/policy.ts';
import type { PolicyVersion } from '../domain/version.ts';

/** A page to be made: the variable parts of its address, and what they stand for. */
interface PagePath<Params, Props> {
  readonly params: Params & Record<string, string | undefined>;
  readonly props: Props;
}

/** A page in each language. */
export function languagePaths(): PagePath<{ lang: Language }, { language: Language }>[] {
  return languages.map((language) => ({ params: { lang: language }, props: { language } }));
}

/** A page of each policy in each language. */
export function policyPaths(): PagePath<{ lang: Language; policy: string }, { language: Language; policy: Policy }>[] {
  return siteLibrary().policies.flatMap((policy) =>
    languages.map((language) => ({ params: { lang: language, policy: policy.id }, props: { language, policy } })),
  );
}

/** A page for each preview picture: of each policy, and (`null`) of the site. */
export function previewPaths(): PagePath<
  { lang: Language; policy: string | undefined },
  { language: Language; policy: Policy | null }
>[] {
  return [
    ...languagePaths().map(({ params, props }) => ({
      params: { ...params, policy: undefined },
      props: { ...props, policy: null },
    })),
    ...policyPaths(),
  ];
}

/** A page of each version in each language, those included that the version does not have. */
export function versionPaths(): PagePath<
  { lang: Language; policy: string; version: string },
  { language: Language; policy: Policy; version: PolicyVersion }
>[] {
  return policyPaths().flatMap(({ params, props }) =>
    props.policy.versions.map((version) => ({
      params: { ...params, version: version.date },
      props: { ...props, version },
    })),
  );
}
