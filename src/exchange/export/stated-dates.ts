/** A year, month or day; `~` and `?` are taken off, for formats that have no place for them. */
const plainDate = /^(\d{4}(?:-\d\d){0,2})[~?%]?$/;

/**
 * Start and end of a valid time (EDTF) as far as they are stated as years, months or days; a single date is both.
 */
export function statedDates(valid: string): { readonly start: string | null; readonly end: string | null } {
  const [from = '', to = from] = valid.split('/');
  return { start: plainDate.exec(from)?.[1] ?? null, end: plainDate.exec(to)?.[1] ?? null };
}
