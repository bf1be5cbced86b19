import './clause-links.ts';
import './following-contents.ts';
import './language-choice.ts';
import './page-feedback.ts';
import './reader-settings.ts';
import './search-link.ts';
import './term-card.ts';
import { isEmbedded } from './embed/is-embedded.ts';
import { listenToKeys } from './keyboard.ts';
import { keepClauseAcrossLanguages } from './language-switch.ts';
import { markWhatIsSought } from './marks/load-marks.ts';
import { whenIdle } from './when-idle.ts';
import { findNearestClause } from './nearest-clause.ts';
import { tellUnknownClause } from './unknown-clause.ts';

// Not a script of that page: what both share would be one more file on every page.
if (document.querySelector('search-page')) void import('./search/search-page.ts');
findNearestClause();
keepClauseAcrossLanguages();
if (isEmbedded()) void import('./embed/start-embed.ts').then(({ startEmbed }) => startEmbed());
else listenToKeys();
markWhatIsSought();
tellUnknownClause();

// In a frame, the page around it decides what is kept.
const worker = document.documentElement.dataset.keepCopies;
if (worker && 'serviceWorker' in navigator && parent === window) {
  whenIdle(() => void import('./offline/keep-copies.ts').then(({ keepCopies }) => keepCopies(worker)));
}
