import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ftm } from '../src/exchange/export/ftm.js';
import type { Graph } from '../src/graph/connection.js';
import { recordFacts } from '../src/record/facts.js';
import { forgetQuills, said } from './support/facts.js';
import { seededGraph } from './support/graph.js';
import { pythonWith } from './support/python.js';
import { exported, inFolder } from './support/record.js';

const python = await pythonWith(
  { name: 'followthemoney', version: '4.11.2', imported: 'followthemoney' },
  'what is exported for it is not validated',
);

interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

let graph: Graph;
let text: string;
let entities: readonly FtmEntity[];
beforeAll(async () => {
  graph = await seededGraph();
  const denied = { predicate: 'MEMBER_OF', object: 'party:labour', polarity: 'DENIED' } as const;
  await recordFacts(graph, said('denied', denied));
  text = (await exported(graph, ftm))['entities.ftm.json'] ?? '';
  entities = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
});
afterAll(async () => {
  await forgetQuills();
  await graph.close();
});

/** Every fault by the package's own rules, and what leads nowhere or to the wrong kind of thing. */
const validation = `
import json, sys
from followthemoney import model
entities = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
schemata = {one["id"]: model.get(one["schema"]) for one in entities}
faults = []
for one in entities:
    schema = schemata[one["id"]]
    try:
        schema.validate(one)
    except Exception as error:
        faults.append([one["id"], str(error), getattr(error, "errors", None)])
    for name, values in one["properties"].items():
        prop = schema.get(name)
        if prop is None:
            faults.append([one["id"], "has no " + name])
            continue
        for value in values:
            if prop.type.name == "entity":
                to = schemata.get(value)
                if to is None or not to.is_a(prop.range):
                    faults.append([one["id"], name + " leads to " + value])
            elif not prop.type.validate(value):
                faults.append([one["id"], name + " cannot be " + value])
print(json.dumps({"entities": len(entities), "faults": faults}))
`;

describe.skipIf(python === null)('followthemoney', () => {
  it('finds no fault', { timeout: 120_000 }, () =>
    inFolder(async (folder) => {
      const file = join(folder, 'entities.ftm.json');
      await writeFile(file, text);
      const { stdout } = await promisify(execFile)(python ?? '', ['-c', validation, file]);
      expect(JSON.parse(stdout)).toEqual({ entities: entities.length, faults: [] });
    }),
  );
});

describe('ftm', () => {
  const between = (from: string, to: string) =>
    entities.filter(({ properties: { holder, member, subject, post, organization, object } }) => {
      const starts = [holder, member, subject].some((ends) => ends?.includes(from));
      return starts && [post, organization, object].some((ends) => ends?.includes(to));
    });

  it('has people, posts and who holds them', () => {
    expect(entities.find(({ id }) => id === 'person.steve-rotheram')).toEqual({
      id: 'person.steve-rotheram',
      schema: 'Person',
      properties: { name: ['Steve Rotheram'], alias: ['Rotherham'], wikidataId: ['Q480068'] },
    });
    expect(between('person.joe-anderson', 'role.mayor-of-liverpool')).toContainEqual(
      expect.objectContaining({ schema: 'Occupancy' }),
    );
    expect(between('person.jeremy-corbyn', 'party.labour')).toMatchObject([
      {
        schema: 'Membership',
        properties: {
          publisher: ['Business Insider', 'IBTimes UK'],
          description: expect.arrayContaining(["Licence of IBTimes UK: publisher's copyright; facts only"]),
        },
      },
    ]);
  });

  it('has no plain fact of what is hedged or denied, and says what is disputed', () => {
    expect(between('person.quill-a', 'party.labour')).toMatchObject([
      { schema: 'UnknownLink', properties: { role: ['denied: member of'], status: ['denied'] } },
    ]);
    expect(between('person.andy-burnham', 'person.jeremy-corbyn')).toContainEqual(
      expect.objectContaining({
        schema: 'UnknownLink',
        properties: expect.objectContaining({ role: ['hedged: ally of'], status: ['hedged implied'] }),
      }),
    );
    const post = 'role.shadow-minister-for-mental-health';
    const berger = between('person.luciana-berger', post).filter(({ schema }) => schema === 'Occupancy');
    expect(berger).toMatchObject([
      { properties: { endDate: ['2016-06'], status: ['former; disputed'] } },
      { properties: { status: ['holder; disputed'] } },
    ]);
  });
});
