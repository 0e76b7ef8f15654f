import { type EntityLabel, entityLabels, type RoleKind } from '../../claims/claim.js';
import type { Entity } from '../../claims/entity.js';
import { didYouMean } from '../../claims/nearest.js';
import { isDate } from '../../claims/time.js';
import type { SeedDocument } from '../seed-document.js';
import { parsePart } from '../seed-explain.js';
import { textAt } from '../seed-part.js';
import { fewOf, type Reading } from './known.js';
import { entityShapes, lineShapes } from './shape.js';

export function readSourceLine(document: SeedDocument, { known, problems }: Reading): void {
  const id = textAt(document.data, 'id');
  const parsed = parsePart(document, [], document.data, lineShapes.source, problems);
  if (known.sources.has(id)) problems.push(taken(document, id));
  if (!parsed) {
    known.sources.set(id, null);
    return;
  }
  const { type, ...source } = parsed;
  known.sources.set(id, source);
}

export function readEntityLine(document: SeedDocument, { known, problems }: Reading): void {
  const id = textAt(document.data, 'id');
  const written = textAt(document.data, 'label');
  const label = entityLabels.find((one) => one === written);
  if (!label) {
    const mend = didYouMean(written, entityLabels, `Use one of ${entityLabels.join(', ')}.`);
    problems.push(document.problem([], `"${written}" is no label`, mend));
    return;
  }
  const parsed = parsePart(document, [], document.data, entityShapes[label], problems);
  if (known.labels.has(id)) problems.push(taken(document, id));
  if (parsed) {
    const { type, ...entity } = parsed;
    checkEntity(document, entity, { known, problems });
    known.slugs.add(`${label} ${entity.slug}`);
    if (label === 'Role') known.roleKinds.set(id, entity.kind as RoleKind);
  }
  known.labels.set(id, label);
}

function checkEntity(
  document: SeedDocument,
  { id, label, slug, area, organisation }: Entity,
  { known, problems }: Pick<Reading, 'known' | 'problems'>,
): void {
  const prefix = `${label.toLowerCase()}:`;
  if (!id.startsWith(prefix))
    problems.push(document.problem([], `"${id}" is no id of a ${label}`, `Begin it with "${prefix}".`));
  if (known.slugs.has(`${label} ${slug}`)) {
    const message = `the slug "${slug}" is that of another ${label}`;
    problems.push(document.problem([], message, 'Name one otherwise.'));
  }
  const references: [string | null, readonly EntityLabel[]][] = [
    [area, ['Constituency']],
    [organisation, ['Party', 'Organisation']],
  ];
  for (const [named, allowed] of references) {
    if (named === null) continue;
    const found = known.labels.get(named);
    if (!found) problems.push(unknown(document, named, known.labels));
    else if (!allowed.includes(found)) {
      const message = `"${named}" is a ${found}, not a ${allowed.join(' or ')}`;
      problems.push(document.problem([], message, 'Correct it.'));
    }
  }
}

export function readArticleLine(document: SeedDocument, { known, problems }: Reading): void {
  const id = textAt(document.data, 'id');
  const parsed = parsePart(document, [], document.data, lineShapes.article, problems);
  if (known.articles.has(id)) problems.push(taken(document, id));
  if (!parsed) {
    known.articles.set(id, null);
    return;
  }
  const { source, copyOf, published, versions } = parsed;
  if (!known.sources.has(source)) problems.push(unknown(document, source, known.sources));
  if (copyOf !== null && !known.articles.has(copyOf))
    problems.push(unknown(document, copyOf, known.articles));
  if (!isDate(published)) {
    const mend = 'Write one EDTF date, such as 2016-08-11~.';
    problems.push(document.problem([], `"${published}" is no date of publication`, mend));
  }
  // What stands behind it is what stands behind the article that it copies.
  const origin = copyOf === null ? id : (known.articles.get(copyOf)?.origin ?? copyOf);
  known.articles.set(id, { source, published, versions, origin });
}

export const taken = (document: SeedDocument, id: string) =>
  document.problem([], `the id "${id}" is that of an earlier line`, 'Leave one of the two out.');

export const unknown = (document: SeedDocument, id: string, ids: Parameters<typeof fewOf>[0]) =>
  document.problem(
    [],
    `no line before this one is that of "${id}"`,
    didYouMean(
      id,
      fewOf(ids),
      'Add it; a file names nothing that is not in it, and each only after its own line.',
    ),
  );
