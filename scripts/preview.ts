/** `npm run preview`: serves the site that was built last. */
import { mendSite } from './build/workshop.ts';
import { usualPlaces } from './build/stamp.ts';
import { serveUntilStopped } from './serve/until-stopped.ts';

mendSite(usualPlaces.site);
await serveUntilStopped(usualPlaces.site);
