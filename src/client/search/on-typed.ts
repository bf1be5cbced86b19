/** Calls `listener` when something was typed, and not before an input method has made characters of it. */
export function onTyped(input: HTMLInputElement, listener: () => void): void {
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) listener();
  });
  input.addEventListener('compositionend', listener);
}
