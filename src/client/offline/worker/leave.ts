/** `/sw.js` of a site that keeps no copies: takes away what was kept, and itself. */
import { forgetAll } from '../copies.ts';
import { scope } from './scope.ts';

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(forgetAll().then(() => scope.registration.unregister())));
