/** What is asked, as the address bar keeps it. */
export interface Asked {
  question: string;
  asOf: string | null;
  knownAt: string | null;
}

/** What an address asks; null where it asks nothing. */
export function askedAt(address: string): Asked | null {
  const parameters = new URL(address, document.baseURI).searchParams;
  const given = (name: string) => parameters.get(name)?.trim() || null;
  const question = given('q');
  return question === null ? null : { question, asOf: given('asOf'), knownAt: given('knownAt') };
}

/** The address that asks it: a link to the answer. */
export function addressOf({ question, asOf, knownAt }: Asked): string {
  const parameters = new URLSearchParams({ q: question });
  if (asOf) parameters.set('asOf', asOf);
  if (knownAt) parameters.set('knownAt', knownAt);
  return `./?${parameters}`;
}

export const sameAsked = (one: Asked | null, other: Asked | null) =>
  one?.question === other?.question && one?.asOf === other?.asOf && one?.knownAt === other?.knownAt;
