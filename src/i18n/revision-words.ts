import type { Language } from '../domain/language.ts';
import { translator } from './translator.ts';

/** What a comparison says beside the words of its texts, for pages and for scripts. `{name}` stands for a value. */
export interface RevisionWords {
  readonly deleted: string;
  readonly inserted: string;
  /** `{clause}`: its printed heading. */
  readonly movedFrom: string;
  readonly movedTo: string;
  readonly paragraphAdded: string;
  readonly paragraphRemoved: string;
  readonly clauseAdded: string;
  readonly clauseRemoved: string;
  readonly clauseMoved: string;
  readonly clauseRenumbered: string;
  readonly note: string;
  readonly editorNote: string;
  /** What happened to clauses, as a summary lists them. */
  readonly fates: Readonly<Record<'added' | 'removed' | 'changed' | 'moved' | 'renumbered' | 'unchanged', string>>;
  /** `{clause}`, and the `{number}` it had. */
  readonly renumberedFrom: string;
}

export function revisionWords(language: Language): RevisionWords {
  const t = translator(language);
  const [clause, number] = ['{clause}', '{number}'];
  return {
    deleted: t('compare.deletedMark'),
    inserted: t('compare.insertedMark'),
    movedFrom: t('compare.movedFrom', { clause }),
    movedTo: t('compare.movedTo', { clause }),
    paragraphAdded: t('compare.paragraphAdded'),
    paragraphRemoved: t('compare.paragraphRemoved'),
    clauseAdded: t('compare.clauseAdded'),
    clauseRemoved: t('compare.clauseRemoved'),
    clauseMoved: t('compare.clauseMoved'),
    clauseRenumbered: t('compare.renumbered'),
    note: t('policy.note'),
    editorNote: t('policy.editorNote'),
    fates: {
      added: t('compare.added'),
      removed: t('compare.removed'),
      changed: t('compare.changed'),
      moved: t('compare.moved'),
      renumbered: t('compare.renumbered'),
      unchanged: t('compare.unchanged'),
    },
    renumberedFrom: t('compare.renumberedFrom', { clause, number }),
  };
}
