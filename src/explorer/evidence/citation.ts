import type { Claim } from './tie.js';

/** A claim as it is cited in a text: what is said, who says it, where and when, and where this record has it. */
export function citation(claim: Claim, address: string, today: Date): string {
  const { article, published } = claim;
  const words = claim.passages.map(({ quote }) => quote).filter((quote) => quote !== null);
  const said = words.length > 0 ? words.map((one) => `“${one}”`).join(' … ') : claim.gist;
  const read = today.toISOString().slice(0, 10);
  return `${said} ${article.publisher.name}, “${article.title}”, ${published}. ${article.url} (${claim.id}, ${address}, read ${read}).`;
}

/** The same for BibTeX. */
export function bibtex(claim: Claim, address: string, today: Date): string {
  const { article, published } = claim;
  const fields = {
    title: article.title,
    organization: article.publisher.name,
    date: published.replace(/[~?%]/g, ''),
    url: article.url,
    urldate: today.toISOString().slice(0, 10),
    note: `${claim.gist} ${claim.id}, ${address}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${escaped(value)}},`);
  return [`@online{${claim.id.replace(/[^\w-]+/g, '-')},`, ...lines, '}'].join('\n');
}

const escaped = (text: string) => text.replace(/[{}\\]/g, '').replace(/[&%$#_]/g, '\\$&');
