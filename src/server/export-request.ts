import { didYouMean } from '../claims/nearest.js';
import type { SelectionAsked } from '../claims/selection.js';
import { AlliancesError } from '../errors.js';
import type { Format, FormatFile } from '../exchange/export/format.js';
import { formats } from '../exchange/export/formats.js';
import { selectionAsked, selectionParameterNames } from '../exchange/export/selection-asked.js';

/** What an address below `/export` asks for. */
export interface ExportRequest {
  readonly format: Format;
  /** One of the format's files; null: all of several. */
  readonly file: FormatFile | null;
  readonly asked: SelectionAsked;
}

/** @throws AlliancesError NOT_FOUND for no format, BAD_USER_INPUT for a parameter */
export function exportRequest(formatName: string, parameters: URLSearchParams): ExportRequest {
  const names: readonly string[] = [...selectionParameterNames, 'file'];
  for (const name of parameters.keys()) if (!names.includes(name)) throw unknownParameter(name, names);
  const format = formatNamed(formatName);
  const given = selectionParameterNames.map((name) => [name, parameters.getAll(name)]);
  return {
    format,
    file: fileIn(format, parameters.getAll('file')),
    asked: selectionAsked(Object.fromEntries(given)),
  };
}

/** @throws AlliancesError NOT_FOUND */
export function formatNamed(name: string): Format {
  const found = formats.find((one) => one.name === name);
  if (found) return found;
  const names = formats.map((one) => one.name);
  const mend = didYouMean(name, names, `Use one of ${names.join(', ')}.`);
  throw new AlliancesError('NOT_FOUND', `There is no format "${name}".`, mend);
}

function fileIn({ name, files }: Format, wanted: readonly string[]): FormatFile | null {
  const [one, ...others] = wanted;
  if (one === undefined) return files.length === 1 ? files[0] : null;
  const found = others.length === 0 ? files.find((file) => file.name === one) : undefined;
  if (found) return found;
  throw new AlliancesError(
    'BAD_USER_INPUT',
    `${name} has no file "${wanted.join(', ')}".`,
    `Give one of ${files.map((file) => file.name).join(', ')}, or leave \`file\` out for all.`,
  );
}

/** A selection is read from the graph as it stands, so that what it was cannot be asked for. */
function unknownParameter(name: string, names: readonly string[]): AlliancesError {
  if (name === 'knownAt')
    return new AlliancesError(
      'BAD_USER_INPUT',
      'An export is of the record as it stands, so it takes no `knownAt`.',
      'Choose by the `recorded` of its claims, or ask /graphql with `knownAt`.',
    );
  const mend = didYouMean(name, names, `Use ${names.join(', ')}.`);
  return new AlliancesError('BAD_USER_INPUT', `There is no parameter "${name}".`, mend);
}
