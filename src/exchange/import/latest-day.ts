/**
 * When a file was published that does not say it: about the latest day that it names, if that is past, since it cannot
 * be older. What it has without an end is then current at least until that day.
 */
export function latestDay(days: Iterable<string | null | undefined>): string {
  const today = new Date().toISOString().slice(0, 10);
  let latest = '';
  for (const day of days) {
    if (day && /^\d{4}-\d\d-\d\d$/.test(day) && day <= today && day > latest) latest = day;
  }
  return `${latest === '' ? today : latest}~`;
}
