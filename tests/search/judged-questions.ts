import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { SearchResult } from '../../src/client/search/search-worker.ts';
import type { Language } from '../../src/domain/language.ts';
import { askWorker } from './ask-worker.ts';

/** A reader's question with the clauses that answer it, as `policy#clause`, the best first. */
export interface JudgedQuestion {
  readonly question: string;
  readonly answers: readonly string[];
}

export function judgedQuestions(language: Language): readonly JudgedQuestion[] {
  return questionsIn(`${language}.json`);
}

/** Questions by others, who knew only the texts, and in whose view nothing was set: how well new ones are answered. */
export function blindQuestions(language: Language): readonly JudgedQuestion[] {
  return questionsIn(`blind-${language}.json`);
}

function questionsIn(file: string): readonly JudgedQuestion[] {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as JudgedQuestion[];
}

/** Asks the texts in force in a browser, and says of each question where its answer stands, as `rankOf` has it. */
export async function ranksOf(page: Page, language: Language, questions: readonly JudgedQuestion[]): Promise<number[]> {
  const results = await askWorker(
    page,
    { language, scope: 'current' },
    questions.map(({ question }) => question),
  );
  return questions.map((question, index) => rankOf(question, results[index]!));
}

/** Where in the list that a reader sees the first clause stands that answers the question: 1 for the first, 0 for nowhere. */
function rankOf({ answers }: JudgedQuestion, result: SearchResult | null): number {
  const shown = [...(result?.hits ?? []), ...(result?.related ?? [])];
  return shown.findIndex(({ policy, clause }) => answers.includes(`${policy}#${clause}`)) + 1;
}

/** The share of questions answered among the first three, and the mean of 1 / rank. */
export function quality(ranks: readonly number[]): { readonly recallAt3: number; readonly mrr: number } {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    recallAt3: mean(ranks.map((rank) => (rank >= 1 && rank <= 3 ? 1 : 0))),
    mrr: mean(ranks.map((rank) => (rank === 0 ? 0 : 1 / rank))),
  };
}
