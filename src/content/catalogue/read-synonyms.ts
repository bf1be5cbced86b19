import type { Synonyms } from '../../domain/search/lexicon.ts';
import { within, type Location } from '../location.ts';
import type { Problem } from '../problem.ts';
import { readData } from '../schema/read-data.ts';
import { synonymsSchema } from '../schema/synonyms.ts';

/** What means the same to a reader who searches. */
export function readSynonyms(content: Location, problems: Problem[]): readonly Synonyms[] {
  return readData(within(content, 'synonyms.yml'), synonymsSchema, problems).data ?? [];
}
