/** `<page-feedback>`: takes one answer; sends it only where the site has an endpoint, and says which. */
class PageFeedback extends HTMLElement {
  connectedCallback(): void {
    const buttons = [...this.querySelectorAll('button')];
    const status = this.querySelector('[role=status]')!;
    const answer = async (value: string): Promise<void> => {
      buttons.forEach((button) => (button.disabled = true));
      const sent = await send(this.dataset.endpoint, value);
      status.textContent = (sent ? this.dataset.thanks : this.dataset.failed) ?? '';
      if (!sent) buttons.forEach((button) => (button.disabled = false));
    };
    for (const button of buttons) button.addEventListener('click', () => void answer(button.value));
  }
}

/** Whether the answer arrived; without an endpoint there is nowhere to send it, and that is no failure. */
async function send(endpoint: string | undefined, answer: string): Promise<boolean> {
  if (!endpoint) return true;
  try {
    const body = JSON.stringify({ page: location.pathname, helpful: answer === 'yes' });
    const headers = { 'content-type': 'application/json' };
    return (await fetch(endpoint, { method: 'POST', headers, body })).ok;
  } catch {
    return false;
  }
}

customElements.define('page-feedback', PageFeedback);
