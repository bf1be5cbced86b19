import type { Page, Response } from 'playwright-core';

/** A page as a new visitor gets it. */
export interface PageWeight {
  /** What is asked for until the page is at rest, and what of it travels: bodies as they were packed, without headers. */
  readonly requests: number;
  readonly bytes: number;
  /** Elements under `<body>`, those of the text with all that is made from it, and those of its clauses alone. */
  readonly elements: number;
  readonly ofText: number;
  readonly ofClauses: number;
}

/** Opens a page and lets it come to rest. */
export async function weighPage(page: Page, url: string): Promise<PageWeight> {
  const answers: Response[] = [];
  page.on('response', (answer) => answers.push(answer));
  await page.goto(url, { waitUntil: 'networkidle' });
  const sizes = await Promise.all(answers.map((answer) => answer.request().sizes()));
  const count = (selector: string): Promise<number> => page.locator(selector).count();
  return {
    requests: answers.length,
    bytes: sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0),
    elements: await count('body *'),
    ofText: await count('article, article *, nav.contents, nav.contents *'),
    ofClauses: await count('.text-body, .text-body *'),
  };
}
