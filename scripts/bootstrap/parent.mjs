/**
 * Calls back once when the process that started this one has ended. `kill` on npm ends npm and its shell, but the shell
 * does not pass the signal on: without this, a server would live on and keep its port.
 * @param {() => void} callback
 */
export function whenParentEnds(callback) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    callback();
  }, 500);
  timer.unref();
}
