import type { Language } from '../../domain/language.ts';
import { keepDownloads } from './keep-downloads.ts';
import type { OfflineMessage, OfflineNote } from './message.ts';
import { savesData } from './saves-data.ts';
import { showBar } from './show-bar.ts';

/**
 * Starts the worker that keeps copies of what is read, and has it keep the texts and the search of the page's language:
 * some 350 KB, unless the reader saves data. Nothing that is read depends on it.
 * @param worker its address, which the page knows: all addresses of the site would come with `routes`.
 */
export function keepCopies(worker: string): void {
  // While the site is being written, a copy would only be in the way.
  if (import.meta.env.DEV) return;
  const language = document.documentElement.lang.slice(0, 2) as Language;
  const { serviceWorker } = navigator;
  const tell = (message: OfflineMessage): void => serviceWorker.controller?.postMessage(message);
  const keep = (): void => {
    if (!savesData()) tell({ keep: language });
  };
  serviceWorker.addEventListener('controllerchange', keep);
  // Where it cannot be started (storage is blocked), the site is as it is without it.
  serviceWorker.register(worker, { updateViaCache: 'none' }).then(keep, () => undefined);
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<OfflineNote>) => showBar(data.bar));
  keepDownloads((path) => tell({ downloaded: path }));
}
