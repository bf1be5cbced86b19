import './clause-links.ts';
import './following-contents.ts';
import './glossary-filter.ts';
import './language-choice.ts';
import './page-feedback.ts';
import './reader-settings.ts';
import './search/policy-search.ts';
import './term-card.ts';
import { listenToKeys } from './keyboard.ts';
import { keepClauseAcrossLanguages } from './language-switch.ts';
import { markWhatIsSought } from './marks/load-marks.ts';
import { findNearestClause } from './nearest-clause.ts';
import { tellUnknownClause } from './unknown-clause.ts';

findNearestClause();
keepClauseAcrossLanguages();
listenToKeys();
markWhatIsSought();
tellUnknownClause();
