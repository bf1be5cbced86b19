/** The glossary in each language that has been asked for, by its address. */
const glossaries = new Map<string, Promise<Document | null>>();

/** A copy of a term's entry on the glossary's page, which is fetched once; `null` if it cannot be had. */
export async function glossaryEntry(glossary: string, term: string): Promise<Element | null> {
  const page = glossaries.get(glossary) ?? fetchPage(glossary);
  glossaries.set(glossary, page);
  const entry = (await page)?.getElementById(term)?.closest('.term');
  return entry ? document.importNode(entry, true) : null;
}

async function fetchPage(path: string): Promise<Document | null> {
  try {
    const response = await fetch(path);
    return response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : null;
  } catch {
    return null;
  }
}
