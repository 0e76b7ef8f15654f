/**
 * A table for Neo4j's importer, with columns as its header names them. Those that have a name are properties; the others
 * say what a row is, `:START_ID(Entity)` for one, and are filled in order.
 */
export function tableOf(...columns) {
  const keys = columns.map((column) => column.slice(0, column.indexOf(':')));
  const named = keys.filter((key) => key !== '');
  return {
    header: `${columns.join(',')}\n`,
    line(unnamed, properties) {
      let line = '';
      let next = 0;
      for (const key of keys) line += `${line && ','}${cellOf(key ? properties[key] : unnamed[next++])}`;
      // A property without a column would be lost without a word.
      if (Object.keys(properties).length !== named.length) {
        throw new TypeError(`The columns ${named} are not those of ${Object.keys(properties)}`);
      }
      return `${line}\n`;
    },
  };
}

/** What is null has no quotes, by which it is known from an empty text or list. */
function cellOf(value) {
  if (value === null) return '';
  if (Array.isArray(value)) return quoted(value.join(listDelimiter));
  return typeof value === 'string' ? quoted(value) : String(value);
}

/** U+001F, which no name has: the importer knows no escape. */
const listDelimiter = '\u001f';

const quoted = (text) => `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;
