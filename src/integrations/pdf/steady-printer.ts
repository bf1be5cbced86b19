import type { PageJob } from './print-job.ts';
import type { PrintedFile } from './printed-file.ts';
import type { Printer } from './printer.ts';
import { UnprintablePage } from './unprintable-page.ts';

/**
 * A printer that outlives its browser: when a document fails, because the browser crashed or hung, it is printed once
 * more, in a new browser if the old one is gone. `open` is called when there is something to print.
 * @throws what was wrong the second time; at once what a page itself is to blame for.
 */
export function steadyPrinter(open: () => Promise<Printer>): Printer {
  let current: Promise<Printer> | null = null;

  async function printOnce(job: PageJob): Promise<PrintedFile> {
    const opened = (current ??= open());
    const printer = await opened;
    try {
      return await printer.print(job);
    } catch (error) {
      if (!printer.isAlive() && current === opened) current = null;
      throw error;
    }
  }

  return {
    async print(job) {
      try {
        return await printOnce(job);
      } catch (error) {
        if (error instanceof UnprintablePage) throw error;
        return await printOnce(job);
      }
    },
    isAlive: () => true,
    async close() {
      await (await current)?.close();
    },
  };
}
