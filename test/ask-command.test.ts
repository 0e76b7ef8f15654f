import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import getPort from 'get-port';
import { describe, expect, it, onTestFinished } from 'vitest';
import { alliances } from './support/command.js';

/** The address of a server that answers so, whatever it is asked. */
async function serving(status: number, type: string, body: string): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(status, { 'content-type': type }).end(body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('alliances ask', () => {
  it.each([
    ['--as-of', 'yesterday'],
    ['--as-of', '201X'],
    ['--as-of', '2016-21'],
    ['--as-of', '2016-02-30'],
    ['--as-of', '2016-08-11T00:00:00Z'],
    ['--known-at', 'yesterday'],
    ['--known-at', '2016-08-11'],
    ['--known-at', '2016-02-30T00:00:00Z'],
  ])('takes %s %s for wrong usage, and says what it takes', async (option, value) => {
    const { status, err } = await alliances(['ask', 'who is PPS to Corbyn', option, value], {}).ended;
    expect(status).toBe(2);
    expect(err).toMatch(new RegExp(`${option}.*${value}.*It takes an .*2016-08-11`));
  });

  const html = () => serving(404, 'text/html', '<html>Not Found</html>');
  const other = () => serving(200, 'application/json', '{"data":{"other":1}}');
  const older = () =>
    serving(200, 'application/json', '{"errors":[{"message":"Cannot query field \\"ask\\"."}]}');
  const nobody = async () => `http://127.0.0.1:${await getPort()}`;
  it.each([
    ['a site', html, /no alliances server \(HTTP 404, text\/html\)/],
    ['another API', other, /no alliances server \(HTTP 200, application\/json\)/],
    ['another GraphQL', older, /did not answer the question: Cannot query field "ask"/],
    ['nothing', nobody, /No server answers .*\(connection refused\)/],
    ['no TLS', async () => (await html()).replace('http:', 'https:'), /\(it speaks no TLS\)/],
  ])('says what it found where ALLIANCES_URL has %s', async (_, address, sentence) => {
    const ALLIANCES_URL = await address();
    const { status, err } = await alliances(['ask', 'who is PPS to Corbyn'], { ALLIANCES_URL }).ended;
    expect(status).toBe(1);
    expect(err).toMatch(sentence);
    expect(err).toMatch(/\n.*ALLIANCES_URL\.\n$/);
    expect(err).toContain(ALLIANCES_URL);
  });
});
