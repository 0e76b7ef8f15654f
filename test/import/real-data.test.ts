import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataSet } from '../../src/exchange/import/data-set.js';
import { readIfg } from '../../src/exchange/import/ifg/ifg.js';
import { loadDataSet } from '../../src/exchange/import/load-data-set.js';
import { readParlparse } from '../../src/exchange/import/parlparse/parlparse.js';
import { readPopolo } from '../../src/exchange/import/popolo/popolo.js';
import type { ImportReport } from '../../src/exchange/import/report.js';
import type { Graph } from '../../src/graph/connection.js';
import { verify } from '../../src/record/verify.js';
import { type TestApi, testApi } from '../support/api.js';
import { answerTo, names } from '../support/ask.js';
import { onlySeed, rawSession } from '../support/raw.js';
import { sharedFolder } from '../support/shared.js';

const folder = sharedFolder('data');

describe.skipIf(folder === null)(
  'data as it is published, over the seed (skipped where ../shared/data is missing)',
  () => {
    let api: TestApi;
    let graph: Graph;
    let report: ImportReport;
    let again: ImportReport;
    let popolo: ImportReport;
    let ifg: ImportReport;
    beforeAll(async () => {
      api = await testApi();
      graph = api.graph;
      const load = async (dataSet: DataSet) => (await loadDataSet(graph, dataSet, () => undefined)).report;
      const parlparse = await readParlparse(join(folder ?? '', 'parlparse'), null);
      report = await load(parlparse);
      again = await load(parlparse);
      popolo = await load(
        await readPopolo(join(folder ?? '', 'proto-commons-uk'), { published: null, source: {} }),
      );
      ifg = await load(await readIfg(join(folder ?? '', 'ifg'), '2026-06-19'));
    }, 600_000);
    afterAll(async () => {
      await onlySeed();
      await api.close();
    }, 120_000);

    it('is loaded of parlparse but for the rows that cannot be, and a second time changes nothing', () => {
      expect(report.claims.created).toBeGreaterThan(15_000);
      expect(new Set(report.refused.map(({ reason }) => reason.replace(/"[^"]*"|\S*\/\S*/g, '')))).toEqual(
        new Set(['people.xml does not name ', ' ends before it starts', 'it has the id of the row at  ']),
      );
      expect(again.nodes.created).toBe(0);
      expect(again.claims).toMatchObject({ created: 0, corrected: 0, vanished: [] });
    });

    it('knows the people of the seed by their ids', () => {
      expect(report.matched.map(({ id, score }) => [id, score]).sort()).toEqual(
        [
          'andy-burnham',
          'jeremy-corbyn',
          'luciana-berger',
          'owen-smith',
          'sion-simon',
          'steve-rotheram',
          'tom-watson',
        ].map((slug) => [`person:${slug}`, 100]),
      );
      expect(report.doubtful).toEqual([]);
    });

    it('decides the two articles’ dispute about Berger’s shadow post', () => {
      const about = report.disputes.filter(({ id }) => /luciana-berger.*mental-health/.test(id));
      expect(about).toMatchObject([
        {
          favours: 'ended 2016-06-27',
          reason:
            'its source is more reliable and it is stated more precisely and more independent sources state it',
        },
      ]);
    });

    it.each([
      ['andy-burnham', 'HOLDS', 'mayor-of-greater-manchester', '2017-05-08/'],
      ['jeremy-corbyn', 'HOLDS', 'leader-of-the-labour-party', '2015-09-12/2020-04-04'],
      ['tom-watson', 'HOLDS', 'deputy-leader-of-the-labour-party', '2015-09-12/2019-11-06'],
      ['andy-burnham', 'HOLDS', 'shadow-home-secretary', '2015-09-14/2016-10-06'],
      ['luciana-berger', 'REPRESENTS', 'liverpool-wavertree', '2010-05-06/'],
      ['andy-burnham', 'PPS_TO', 'david-blunkett', '2004-05-13/2004-12-16'],
    ])('%s %s %s %s', async (from, type, to, valid) => {
      const statement =
        'MATCH (a:Person {slug: $from})-[r]->(b:Entity {slug: $to}) WHERE type(r) = $type RETURN r.valid AS valid';
      const found = await rawSession((session) => session.run(statement, { from, to, type }));
      expect(found.records.map((one) => one.get('valid'))).toContain(valid);
    });

    it('knows the members of the next Parliament by name, seat, party and time', () => {
      const byId = popolo.matched.filter(({ reasons }) =>
        reasons.some((one) => one.startsWith('the same id')),
      );
      expect(byId.map(({ id }) => id).sort()).toEqual([
        'person:andy-burnham',
        'person:jeremy-corbyn',
        'person:luciana-berger',
        'person:owen-smith',
        'person:steve-rotheram',
        'person:tom-watson',
      ]);
      expect(popolo.matched.length).toBeGreaterThan(300);
      expect(popolo.doubtful.length).toBeLessThan(20);
      expect(popolo.doubtful.map(({ name }) => name)).toContain('Boris Johnson');
    });

    it('is loaded of the IfG but for two rows that end before they start, and knows ministers by seat and party', () => {
      expect(ifg.claims.created).toBeGreaterThan(17_000);
      expect(ifg.refused.map(({ place }) => place)).toEqual(['line 1730', 'line 2749']);
      expect(ifg.matched.length).toBeGreaterThan(370);
      expect(ifg.matched.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['person:andy-burnham', 'person:tom-watson', 'person:keir-starmer']),
      );
      // Ministers who left before 2010 have no seat in parlparse, and a name alone is never enough.
      expect(ifg.doubtful.length).toBeLessThan(150);
    });

    it.each([
      ['1985-01-01', 'Margaret Thatcher'],
      ['2012-01-01', 'David Cameron'],
      ['2023-01-01', 'Rishi Sunak'],
      ['2026-06-19', 'Keir Starmer'],
    ])('knows the prime minister of %s', async (asOf, name) => {
      expect(names((await answerTo(api, 'who is Prime Minister', { asOf })).people)).toEqual([name]);
    });

    it('tells that Rotheram’s mayoralty has two first days, and of no other dispute', () => {
      expect(popolo.disputes).toMatchObject([
        {
          id: 'dispute:start|person:steve-rotheram|HOLDS|role:mayor-of-the-liverpool-city-region|HOLDER|',
          kind: 'SPELL',
        },
      ]);
    });

    it('counts no mayor among the allies of Corbyn in June 2017, with Rotheram beside', async () => {
      const answer = await answerTo(api, 'how many mayors are Corbyn allies', { asOf: '2017-06-01' });
      expect(answer).toMatchObject({ count: null, verdict: 'UNKNOWN', people: [] });
      expect(answer.besides.find(({ name }) => name === 'Steve Rotheram')).toMatchObject({
        role: 'Mayor of the Liverpool City Region',
        roleStatus: 'HOLDER',
        why: expect.stringContaining('last known on 2016-08-11'),
      });
    });

    it('has one mayor of London, though three more are listed without a day', async () => {
      const holders = `MATCH (p:Person)-[r:HOLDS|HEDGED_HOLDS]->(:Role {slug: 'mayor-of-london'})
      RETURN p.name AS name, type(r) AS type ORDER BY type, name`;
      const { records } = await rawSession((session) => session.run(holders));
      expect(records.map((one) => `${one.get('type')} ${one.get('name')}`)).toEqual([
        'HEDGED_HOLDS John Allen',
        'HEDGED_HOLDS Nicholas Twyford',
        'HEDGED_HOLDS William Eastfield',
        'HOLDS Boris Johnson',
        'HOLDS Sadiq Khan',
      ]);
      const answer = await answerTo(api, 'how many mayors are there', { asOf: '2016-05-09' });
      expect(names(answer.people)).toEqual(['Sadiq Khan']);
      // No area is told of the post, and a Bishop of London is among the people.
      const london = await answerTo(api, 'who is mayor of London', { asOf: '2016-05-09' });
      expect(names(london.people)).toEqual(['Sadiq Khan']);
    });

    it('is derived as its claims have it', async () => {
      expect((await verify(graph)).differences).toEqual([]);
    }, 120_000);
  },
);
