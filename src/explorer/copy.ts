import { byId, element } from './element.js';

/** A button that copies a text, and says whether it did. */
export function copyButton(label: string, text: () => string): HTMLButtonElement {
  const button = element('button', { type: 'button' }, label);
  button.addEventListener('click', async () => {
    // A page that is not served securely has no clipboard, whatever its type says.
    const copied = await Promise.resolve(navigator.clipboard?.writeText(text()) ?? Promise.reject()).then(
      () => true,
      () => false,
    );
    button.textContent = copied ? 'Copied' : 'Could not copy';
    byId('status', HTMLElement).textContent = button.textContent;
    setTimeout(() => {
      button.textContent = label;
    }, 2_000);
  });
  return button;
}
