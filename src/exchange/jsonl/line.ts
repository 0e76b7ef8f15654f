import type { Claim } from '../../claims/claim.js';
import type { Article, Entity, Source } from '../../claims/entity.js';
import type { Match } from '../../claims/match.js';
import type { ReplayedDecision } from '../../record/replay.js';

/** The version of the format; it goes up where an earlier reader would lose something or mistake it. */
export const jsonlVersion = 2;

/** What a line can be, in the order in which they stand. */
export const lineTypes = ['source', 'entity', 'match', 'decision', 'article', 'claim'] as const;
export type LineType = (typeof lineTypes)[number];

/** What a claim's line has of it: the rest is its article's, its source's and its role's. */
export type OwnClaim = Omit<
  Claim,
  'published' | 'origin' | 'source' | 'reliability' | 'roleKind' | 'statedSubject' | 'statedObject'
>;

export const sourceLine = ({ id, name, kind, reliability, reliabilityReason, licence, url }: Source) =>
  line('source', { id, name, kind, reliability, reliabilityReason, licence, url });

export const entityLine = (entity: Entity) => {
  const { id, label, slug, name, aliases, identifiers, kind, area, organisation, seats, recorded } = entity;
  const sorted = Object.fromEntries(Object.entries(identifiers).sort(([a], [b]) => (a < b ? -1 : 1)));
  return line('entity', {
    id,
    label,
    slug,
    name,
    aliases,
    identifiers: sorted,
    kind,
    area,
    organisation,
    seats,
    recorded,
  });
};

export const matchLine = ({ id, people, score, reasons, recorded }: Match) =>
  line('match', { id, people, score, reasons, recorded });

export const decisionLine = (decision: ReplayedDecision) =>
  line('decision', {
    id: decision.id,
    match: decision.match,
    number: decision.number,
    verdict: decision.verdict,
    from: decision.from,
    into: decision.into,
    aliases: decision.aliases,
    identifiers: decision.identifiers,
    by: decision.by,
    why: decision.why,
    recorded: decision.recorded,
  });

export const articleLine = ({ id, source, title, url, published, copyOf, versions, recorded }: Article) =>
  line('article', { id, source, title, url, published, copyOf, versions, recorded });

export const claimLine = (claim: OwnClaim) =>
  line('claim', {
    id: claim.id,
    article: claim.article,
    version: claim.version,
    predicate: claim.predicate,
    subject: claim.subject,
    object: claim.object,
    literal: claim.literal,
    status: claim.status,
    role: claim.role,
    contest: claim.contest,
    party: claim.party,
    round: claim.round,
    hedges: claim.hedges,
    polarity: claim.polarity,
    valid: claim.valid,
    rank: claim.rank,
    rankReason: claim.rankReason,
    ranked: claim.ranked,
    passages: claim.passages,
    gist: claim.gist,
    recorded: claim.recorded,
    withdrawn: claim.withdrawn,
    withdrawnBy: claim.withdrawnBy,
    withdrawnWhy: claim.withdrawnWhy,
    supersedes: claim.supersedes,
  });

/** The first line of a file, by which a reader knows what it has. */
export const headerLine = () => `${JSON.stringify({ type: 'alliances', version: jsonlVersion })}\n`;

/** What is null is left out; everything else is written, always in the same order. */
function line(type: LineType, fields: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(fields).filter(([, value]) => value !== null);
  return `${JSON.stringify({ type, ...Object.fromEntries(given) })}\n`;
}
