/** A question in which another person may be named: `whom did {Corbyn} praise`. */
interface Template {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

function templateOf(text: string): Template {
  const [, before = text, name = '', after = ''] = /^(.*?)\{(.*?)\}(.*)$/.exec(text) ?? [];
  return { before, name, after: after.replace(/[{}]/g, '') };
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[?.!]+$/, '')
    .trimStart();

const goesOn = (written: string, { before, name }: Template) =>
  name !== '' && before !== '' && written.startsWith(before.toLowerCase());

/** What of a half-written question may begin a name: what follows the words of a template, else all of it. */
export function nameIn(text: string, templates: readonly string[]): string {
  const written = plain(text);
  const lengths = templates.map(templateOf).map((one) => (goesOn(written, one) ? one.before.length : 0));
  return written.slice(Math.max(0, ...lengths)).trim();
}

/**
 * Questions that a half-written one may become: first those that begin as it does, then those that share its words.
 * @param people whom it may name, best first
 */
export function completionsOf(
  text: string,
  templates: readonly string[],
  people: readonly string[],
  most: number,
): string[] {
  const written = plain(text);
  const words = written.split(/\s+/).filter((word) => word.length > 2);
  const likeness = (question: string, begins: boolean) =>
    (begins || question.startsWith(written) ? words.length + 1 : 0) +
    words.filter((word) => question.includes(word)).length;
  const likely = templates.map(templateOf).flatMap((template) =>
    [...(template.name === '' ? [] : people), template.name].map((name) => {
      const question = `${template.before}${name}${template.after}`;
      const begins = people.includes(name) && goesOn(written, template);
      return { question, likeness: likeness(question.toLowerCase(), begins) };
    }),
  );
  const fit = likely.filter((one) => one.likeness > 0 && plain(one.question) !== written.trim());
  fit.sort((one, other) => other.likeness - one.likeness);
  return [...new Set(fit.map(({ question }) => question))].slice(0, most);
}
