import { didYouMean } from '../claims/nearest.js';
import type { SeedArticle } from './seed-article.js';
import type { SeedClaims } from './seed-claims.js';
import type { Problem } from './seed-problem.js';

/** Claims with one id, and claims that supersede nothing that exists, or in the end themselves. */
export function checkSuccession(articles: readonly SeedClaims[]): Problem[] {
  const all = articles.flatMap(({ seed, claims }) => claims.map((one) => ({ ...one, seed })));
  const supersedes = new Map(all.map(({ claim }) => [claim.id, claim.supersedes]));
  const seen = new Set<string>();
  return all.flatMap(({ seed, index, claim }) => {
    const at = (field: string, message: string, mend: string) =>
      seed.document.problem(['claims', index, field], message, mend);
    const found: Problem[] = [];
    if (seen.has(claim.id)) {
      found.push(
        at('id', `the id of "${claim.id}" is taken`, 'Ids are permanent: give the later claim another.'),
      );
    }
    seen.add(claim.id);
    if (claim.supersedes !== null && !supersedes.has(claim.supersedes)) {
      const mend = didYouMean(
        claim.supersedes,
        supersedes.keys(),
        'Write the full id, claim:<article>.<claim>.',
      );
      found.push(at('supersedes', `"${claim.supersedes}" is unknown`, mend));
    } else if (endsInItself(claim.id, supersedes)) {
      found.push(at('supersedes', `"${claim.id}" supersedes itself in the end`, 'Correct one of the chain.'));
    }
    return found;
  });
}

/** Articles that copy one that does not exist, or in the end themselves. */
export function checkCopies(articles: readonly SeedArticle[]): Problem[] {
  const copies = copiesOf(articles);
  return articles.flatMap(({ document, article }) => {
    if (!article || article.copyOf === null) return [];
    if (!copies.has(article.copyOf)) {
      const mend = didYouMean(article.copyOf, copies.keys(), 'Add that article first.');
      return [document.problem(['copyOf'], `"${article.copyOf}" is unknown`, mend)];
    }
    if (!endsInItself(article.id, copies)) return [];
    return [
      document.problem(['copyOf'], `"${article.id}" copies itself in the end`, 'Correct one of the chain.'),
    ];
  });
}

export const copiesOf = (articles: readonly SeedArticle[]): ReadonlyMap<string, string | null> =>
  new Map(articles.flatMap(({ article }) => (article ? [[article.id, article.copyOf] as const] : [])));

/** The last of the chain that starts here; the start itself where the chain is a circle. */
export function lastOf(start: string, next: ReadonlyMap<string, string | null>): string {
  const met = new Set<string>();
  let at = start;
  for (let to = next.get(at); to && !met.has(at); to = next.get(at)) {
    met.add(at);
    at = to;
  }
  return at;
}

function endsInItself(start: string, next: ReadonlyMap<string, string | null>): boolean {
  const met = new Set<string>();
  for (let at = next.get(start); at && !met.has(at); at = next.get(at)) {
    if (at === start) return true;
    met.add(at);
  }
  return false;
}
