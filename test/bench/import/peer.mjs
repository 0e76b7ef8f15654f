import neo4j from 'neo4j-driver';
import { groupBy } from '../../../dist/claims/group.js';
import { toCypher } from '../../../dist/graph/parameters.js';
import { recordOf, rowsOf } from './rows.mjs';
import { timed } from './timed.mjs';

const size = 5_000;

timed(
  ({ claims }) => rowsOf(recordOf(claims)),
  ({ address }, rows) => load(address, rows),
);

/**
 * The best loader that we could write by hand, for these rows alone: it checks nothing, reads nothing, works nothing out
 * and cannot be resumed. Each statement is as plain as its rows allow, so that Neo4j has the least to do.
 */
async function load({ uri, user, password, database }, rows) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  const session = driver.session({ database });
  const write = async (all, text) => {
    for (let from = 0; from < all.length; from += size) {
      const given = { rows: toCypher(all.slice(from, from + size)) };
      await session.executeWrite((tx) => tx.run(text, given));
    }
  };
  try {
    await write(rows.sources, 'UNWIND $rows AS row CREATE (s:Source) SET s = row');
    for (const [labels, own] of groupBy(rows.entities, (row) => row.labels.join(':'))) {
      await write(own, `UNWIND $rows AS row CREATE (n:Entity:${labels}) SET n = row.properties`);
    }
    await write(
      rows.entities.filter(({ area }) => area),
      `UNWIND $rows AS row MATCH (r:Entity {id: row.properties.id}) MATCH (a:Entity {id: row.area})
       CREATE (r)-[:FOR_AREA]->(a)`,
    );
    await write(
      rows.entities.filter(({ body }) => body),
      `UNWIND $rows AS row MATCH (r:Entity {id: row.properties.id}) MATCH (b:Entity {id: row.body})
       CREATE (r)-[:IN_BODY]->(b)`,
    );
    await write(
      rows.articles,
      `UNWIND $rows AS row MATCH (s:Source {id: row.publisher})
       CREATE (a:Article)-[:PUBLISHED_BY]->(s) SET a = row.properties
       WITH a, row UNWIND row.versions AS version
       CREATE (v:ArticleVersion {article: a.id})-[:VERSION_OF]->(a) SET v += version`,
    );
    for (const own of groupBy(rows.claims, shapeOf).values()) await write(own, claimText(own[0]));
    for (const [type, own] of groupBy(rows.derived, (row) => row.type)) {
      await write(
        own,
        `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
         CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
      );
    }
    await write(
      rows.disputes,
      `UNWIND $rows AS row MATCH (about:Entity {id: row.about})
       CREATE (d:Dispute)-[:ABOUT]->(about) SET d = row.properties
       WITH d, row UNWIND row.sides AS side MATCH (c:Claim {id: side.claim})
       CREATE (d)-[:BETWEEN {value: side.value, side: side.number}]->(c)`,
    );
  } finally {
    await session.close();
    await driver.close();
  }
}

const ends = { object: 'OBJECT', role: 'AS_ROLE', contest: 'IN_CONTEST', party: 'FOR_PARTY' };
const endsOf = (row) => Object.keys(ends).filter((end) => row[end]);
const shapeOf = (row) => `${endsOf(row)} ${row.passages.length}`;

/** One pattern for claims of one shape: it needs no conditions. */
function claimText(row) {
  const given = endsOf(row);
  return `UNWIND $rows AS row MATCH (subject:Entity {id: row.subject})
    MATCH (v:ArticleVersion {article: row.article, sha256: row.version})
    USING INDEX v:ArticleVersion(article, sha256)
    ${given.map((end) => `MATCH (${end}:Entity {id: row.${end}})`).join('\n')}
    CREATE (c:Claim) SET c = row.properties
    CREATE (c)-[:SUBJECT]->(subject)
    ${given.map((end) => `CREATE (c)-[:${ends[end]}]->(${end})`).join('\n')}
    ${row.passages.map((_, n) => `CREATE (c)-[p${n}:STATED_IN]->(v) SET p${n} = row.passages[${n}]`).join('\n')}`;
}
