// @ts-check
// What a console does with the policy center: links, API, frame and a record of what was accepted. Here the record is
// kept in the browser; a real console sends it to its own server.

/** @typedef {import('../../src/api/index.ts').PoliciesDocument} PoliciesDocument */
/** @typedef {import('./acceptance.ts').Acceptance} Acceptance */

const center = /** @type {HTMLMetaElement} */ (document.querySelector('meta[name="policy-center"]')).content;
const panel = /** @type {HTMLElement} */ (document.querySelector('trtc-policy'));
const button = /** @type {HTMLButtonElement} */ (document.querySelector('#accept'));
const record = /** @type {HTMLOutputElement} */ (document.querySelector('#record'));

const script = document.createElement('script');
script.src = `${center}/embed.js`;
document.head.append(script);

panel.addEventListener('policyread', (event) => {
  const { policy, version, lang, hash } = /** @type {CustomEvent<Record<string, string>>} */ (event).detail;
  button.disabled = false;
  button.onclick = () => {
    const accepted = { policy, version, lang, hash, time: new Date().toISOString() };
    localStorage.setItem('accepted', JSON.stringify(accepted));
    void show();
  };
});

async function show() {
  const answer = await fetch(`${center}/api/v1/policies.json`);
  /** @type {unknown} */
  const list = await answer.json();
  const { policies, asOf } = /** @type {PoliciesDocument} */ (list);
  document.querySelector('#policies')?.replaceChildren(
    ...policies.map(({ id, title }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `${center}/go/${id}/`;
      link.textContent = title.en;
      item.append(link);
      return item;
    }),
  );
  /** @type {unknown} */
  const kept = JSON.parse(localStorage.getItem('accepted') ?? 'null');
  const accepted = /** @type {Acceptance | null} */ (kept);
  if (!accepted) return;
  const current = policies
    .find(({ id }) => id === accepted.policy)
    ?.versions.findLast(({ effectiveFrom }) => effectiveFrom <= asOf);
  const isNewer = current !== undefined && current.version > accepted.version;
  const text = current?.texts.find(({ language }) => language === accepted.lang);
  const isKnown = isNewer || text?.hash === accepted.hash;
  record.textContent = [
    JSON.stringify(accepted, null, 2),
    isNewer ? `Version ${current.version} is newer.` : 'This is the version in force.',
    isKnown ? '' : 'The words are not those that were accepted.',
  ].join('\n');
}

void show();
