import type { EdgeField, NodeField } from './fields.js';

/**
 * A column's name without case, signs, and the type that neo4j-admin writes behind it; its own words (`:ID`,
 * `:START_ID`) keep their colon.
 */
export function headerKey(column: string): string {
  const [, own] = /:(id|label|start_id|end_id|type)(\(.*\))?(\{.*\})?$/i.exec(column) ?? [];
  const letters = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  return own ? `:${letters(own)}` : letters(column.replace(/:[a-z]+(\{.*\})?(\[\])?$/i, ''));
}

/** Names by which a column of nodes is known, the likeliest first. */
export const nodeHeaders: Readonly<Record<NodeField, readonly string[]>> = {
  id: [':id', 'id', 'nodeid', 'key', 'uuid', 'slug'],
  label: [':label', 'label', 'type', 'nodetype', 'category', 'class'],
  name: ['name', 'fullname', 'displayname', 'title', 'label'],
  aliases: ['aliases', 'alias', 'othernames', 'alsoknownas'],
  identifiers: ['identifiers', 'otherids'],
  kind: ['kind', 'rolekind', 'subtype'],
  area: ['area', 'areaid', 'constituency'],
  organisation: ['organisation', 'organization', 'organisationid', 'organizationid'],
  seats: ['seats'],
};

/** Of edges; `from` and `to` are ends in some files and days in others. */
export const edgeHeaders: Readonly<Record<EdgeField, readonly string[]>> = {
  subject: [
    ':startid',
    'subject',
    'subjectid',
    'source',
    'sourceid',
    'startid',
    'personid',
    'person',
    'from',
  ],
  object: [':endid', 'object', 'objectid', 'target', 'targetid', 'endid', 'to'],
  predicate: [
    ':type',
    'predicate',
    'relation',
    'relationship',
    'relationtype',
    'edgetype',
    'type',
    'label',
    'tie',
  ],
  subjectLabel: ['subjectlabel', 'sourcelabel', 'fromlabel', 'subjecttype', 'sourcetype'],
  objectLabel: ['objectlabel', 'targetlabel', 'tolabel', 'objecttype', 'targettype'],
  valid: ['valid', 'validtime', 'edtf'],
  from: ['from', 'fromdate', 'start', 'startdate', 'since', 'validfrom', 'begin', 'startyear'],
  to: ['to', 'todate', 'end', 'enddate', 'until', 'validto', 'endyear'],
  published: ['published', 'evidenceupto'],
  status: ['status'],
  role: ['role'],
  contest: ['contest'],
  party: ['party'],
  hedges: ['hedges', 'hedge'],
  polarity: ['polarity', 'stance'],
  gist: ['gist', 'note', 'notes', 'description'],
  rank: ['rank'],
  withdrawn: ['withdrawn'],
  supersedes: ['supersedes'],
  key: ['key', 'id', ':id', 'edgeid'],
};

/** Columns of ids in other registers, by their schemes. */
export const schemeHeaders: Readonly<Record<string, readonly string[]>> = {
  wikidata: ['wikidata', 'wikidataid', 'qid'],
  parlparse: ['parlparse', 'publicwhipid'],
  datadotparl_id: ['datadotparlid', 'parliamentid'],
};
