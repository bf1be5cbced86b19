import { hasFurtherPairs } from '../../content/further-pairs.ts';
import type { Library } from '../../content/library.ts';
import type { Day } from '../../domain/calendar.ts';
import { languages } from '../../domain/language.ts';
import { routes } from '../../domain/routes.ts';
import { versionsIn } from '../../domain/version-pairs.ts';

/** The pages to which the addresses of comparisons lead that are no pages themselves, `{page}{from}/{to}/`. */
export function comparisonChoosers(library: Library, today: Day): string[] {
  return library.policies
    .filter((policy) => hasFurtherPairs(library, policy, today))
    .flatMap((policy) =>
      languages
        .filter((language) => versionsIn(policy, language).length > 1)
        .map((language) => routes.chooseComparison(language, policy.id)),
    );
}
