import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoGraphQLErrors, type TestApi, testApi } from './support/api.js';

let test: TestApi;
beforeAll(async () => {
  test = await testApi();
});
afterAll(() => test.close());

const shape =
  'disputes { id kind why unless about { id } favours { value } sides { value label claims { id disputes { id } } } }';

// What follows from the claims as they were known is what was derived from them when they were recorded.
describe.each([null, '2027-01-01T00:00:00Z'])('as known at %s', (knownAt) => {
  const disputesOf = async (field: string, id: string) => {
    const document = `query ($id: ID!, $knownAt: DateTime) { of: ${field}(id: $id, knownAt: $knownAt) { ${shape} } }`;
    return expectNoGraphQLErrors(await test.query(document, { id, knownAt })).of.disputes;
  };

  it("Berger's post is disputed between the articles", async () => {
    const [dispute, ...more] = await disputesOf('person', 'luciana-berger');
    expect(more).toEqual([]);
    expect(dispute).toMatchObject({ kind: 'SPELL', about: { id: 'person:luciana-berger' } });
    const claims = dispute.sides.flatMap(
      (side: { claims: { id: string; disputes: { id: string }[] }[] }) => side.claims,
    );
    expect(new Set(claims.map(({ id }: { id: string }) => id.split(/[:.]/)[1]))).toEqual(
      new Set(['business-insider-2016-08', 'ibtimes-2016-08']),
    );
    for (const claim of claims) expect(claim.disputes).toEqual([{ id: dispute.id }]);
    expect(await disputesOf('role', 'shadow-minister-for-mental-health')).toEqual([dispute]);
  });

  it('the share of the run-off is disputed by the votes, unless other ballots counted', async () => {
    const found = await disputesOf('contest', 'labour-liverpool-selection-2016');
    const share = found.find(({ kind }: { kind: string }) => kind === 'COMPUTED');
    expect(share.sides.map(({ value }: { value: string }) => value)).toEqual(['55 percent', '56.7 percent']);
    expect(share.unless).toContain('other');
    expect(share.favours).toBeNull();
  });

  it('says why in a sentence, about the contest whose post the articles name differently', async () => {
    const found = await disputesOf('contest', 'liverpool-mayoral-election-2017');
    expect(found.map(({ why }: { why: string }) => why)).toEqual(['Only one of these can be so.']);
  });
});
