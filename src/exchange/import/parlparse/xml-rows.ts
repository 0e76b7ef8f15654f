import sax from 'sax';
import { type RawFile, unreadable } from '../raw-file.js';

/** One element of a flat XML file. */
export interface XmlRow {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** From 1, where its tag ends. */
  readonly line: number;
  /** The attributes of the element that it is in. */
  readonly parent: Readonly<Record<string, string>>;
}

/**
 * Every element, in order, in the encoding that the file declares.
 * @throws AlliancesError where it is not well-formed
 */
export function xmlRows(file: RawFile): XmlRow[] {
  const rows: XmlRow[] = [];
  const open: Readonly<Record<string, string>>[] = [];
  const parser = sax.parser(true);
  parser.onopentag = ({ name, attributes }) => {
    const own = attributes as Record<string, string>;
    rows.push({ name, attributes: own, line: parser.line + 1, parent: open.at(-1) ?? {} });
    open.push(own);
  };
  parser.onclosetag = () => void open.pop();
  parser.onerror = (error) => {
    throw unreadable(file.path, new Error(error.message.split('\n').join(', ')));
  };
  parser.write(decoded(file)).close();
  return rows;
}

function decoded({ path, bytes }: RawFile): string {
  const [, encoding = 'utf-8'] =
    /^<\?xml[^>]*encoding=["']([^"']+)/.exec(bytes.toString('latin1', 0, 200)) ?? [];
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw unreadable(path, error);
  }
}
