/** `npm run preview`: serves the site that was built last. */
import { serveUntilStopped } from './serve/until-stopped.ts';

await serveUntilStopped('dist');
