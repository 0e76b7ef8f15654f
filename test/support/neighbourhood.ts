/** A neighbourhood as `neighbourhood` replies it, of a made-up hub: a centre with `total` allies, `limit` of them told. */
export function hub(total: number, limit: number, ties: number) {
  const many = Math.min(total, limit);
  const person = (index: number) => ({
    distance: index === 0 ? 0 : 1,
    alliances: index === 0 ? total : index % 9,
    degree: index === 0 ? total : index % 9,
    party:
      index % 4 === 3 ? null : { id: `party:${index % 3}`, name: ['Reds', 'Blues', 'Greens'][index % 3] },
    node: {
      __typename: 'Person',
      id: `person:${String(index).padStart(5, '0')}`,
      name: index === 0 ? 'The Hub' : `Member ${index}`,
    },
  });
  const nodes = Array.from({ length: many + 1 }, (_, index) => person(index));
  const idAt = (index: number) => person(index).node.id;
  const spokes = nodes.slice(1).map((_, index) => tie(idAt(0), idAt(index + 1), index));
  const others = Array.from({ length: Math.max(0, ties - many) }, (_, index) => {
    const from = (index * 7919) % many;
    const to = (from + 1 + ((index * 104729) % (many - 1))) % many;
    return tie(idAt(from + 1), idAt(to + 1), index, index);
  });
  return {
    center: { id: idAt(0), name: 'The Hub' },
    totalCount: total,
    totals: [{ type: 'ALLY_OF', stance: 'STATED', count: total, shown: many }],
    nodes,
    relationships: [...spokes, ...others],
  };
}

const plain = { type: 'ALLY_OF', basis: 'ALLY', stance: 'STATED', hedges: [] as string[], disputed: false };
const kinds = [
  plain,
  plain,
  { type: 'SUPPORTS', basis: 'SUPPORTER', stance: 'HEDGED', hedges: ['APPEARANCE'], disputed: false },
  { type: 'ENDORSED', basis: 'SUPPORTER', stance: 'STATED', hedges: [], disputed: true },
  { type: 'OPPOSES', basis: 'CRITIC', stance: 'DENIED', hedges: [], disputed: false },
];

function tie(from: string, to: string, index: number, copy = 0) {
  const { disputed, ...kind } = kinds[index % kinds.length] ?? plain;
  return {
    disputed,
    claims: [{ id: `claim:${from}-${to}` }],
    relationship: {
      ...kind,
      id: `relationship:${from}-${to}-${index}-${copy}`,
      status: null,
      certainty: index % 6 === 5 ? 'POSSIBLE' : 'CERTAIN',
      valid: '/',
      bounds: {
        possibleFrom: '2015-09-12',
        certainFrom: '2015-09-12',
        certainTo: '2016-09-11',
        possibleTo: '9999-12-31',
      },
      from: { id: from },
      to: { id: to },
    },
  };
}

/** The evidence of a tie of the hub, as `relationship` replies it: two sources that differ. */
export function tieOfHub(id: string) {
  const claim = (publisher: string, quote: string | null) => ({
    id: `claim:${publisher}`,
    gist: `${publisher} has it so.`,
    hedges: ['OPINION'],
    polarity: 'ASSERTED',
    rank: 'NORMAL',
    rankReason: null,
    valid: '2015/2016-06',
    published: '2016-08-11',
    recorded: '2026-11-01T09:00:00Z',
    article: {
      title: 'An article',
      url: 'https://example.org/article',
      copyOf: null,
      publisher: { name: publisher, reliability: 'B', reliabilityReason: 'A news site.' },
    },
    passages: [
      { start: 3, end: 9, quote, context: quote && { prefix: 'Made up ', suffix: ' for this test.' } },
    ],
  });
  const [one, other] = [claim('The Example Times', 'words that'), claim('The Sample Post', null)];
  const side = (said: typeof one) => ({ value: said.id, label: said.gist, claims: [said] });
  const dispute = {
    id: 'dispute:1',
    why: 'There can be only one.',
    unless: 'both are right',
    favours: { value: one.id, reason: 'it is more precise' },
    sides: [side(one), side(other)],
  };
  return {
    id,
    type: 'ENDORSED',
    stance: 'STATED',
    status: null,
    hedges: [],
    certainty: 'CERTAIN',
    valid: '2015/2016-06',
    evidenceUpTo: '2016-08-11',
    disputed: true,
    from: { id: 'person:00000', name: 'The Hub' },
    to: { id: 'person:00004', name: 'Member 4' },
    claims: [
      { ...one, disputes: [dispute] },
      { ...other, disputes: [dispute] },
    ],
  };
}
