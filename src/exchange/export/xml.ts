const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 has no way to write, not even as a reference. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones that are meant.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * A text as it may stand in an element or an attribute. Ends of lines are references, since a parser changes them; some
 * take those of XML 1.1 for ends, too.
 */
export const escaped = (text: string): string =>
  text
    .replace(unwritable, '\ufffd')
    .replace(/[&<>"]/g, (one) => entities[one] ?? one)
    .replace(/[\t\n\r\u0085\u2028]/g, (one) => `&#${one.charCodeAt(0)};`);

/** An attribute with its blank before it; nothing where it has no value. */
export const attribute = (name: string, value: string | null): string =>
  value === null ? '' : ` ${name}="${escaped(value)}"`;

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
