import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDataSet } from '../../src/exchange/import/load-data-set.js';
import { readParlparse } from '../../src/exchange/import/parlparse.js';
import type { ImportReport } from '../../src/exchange/import/report.js';
import type { Graph } from '../../src/graph/connection.js';
import { verify } from '../../src/record/verify.js';
import { seededGraph } from '../support/graph.js';
import { emptyGraph, rawSession } from '../support/raw.js';
import { sharedFolder } from '../support/shared.js';

const folder = sharedFolder('data/parlparse');

describe.skipIf(folder === null)(
  'parlparse as it is published (skipped where ../shared/data is missing)',
  () => {
    let graph: Graph;
    let report: ImportReport;
    let again: ImportReport;
    beforeAll(async () => {
      graph = await seededGraph();
      const dataSet = await readParlparse(folder ?? '', null);
      const load = async () => (await loadDataSet(graph, dataSet, () => undefined)).report;
      report = await load();
      again = await load();
    }, 600_000);
    afterAll(async () => {
      await emptyGraph();
      await graph.close();
    }, 120_000);

    it('is loaded but for the rows that cannot be, and a second time changes nothing', () => {
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
      ['steve-rotheram', 'HOLDS', 'mayor-of-the-liverpool-city-region', '2017-05-08/'],
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

    it('is derived as its claims have it', async () => {
      expect((await verify(graph)).differences).toEqual([]);
    });
  },
);
