import { setTimeout as sleep } from 'node:timers/promises';
import { AlliancesError } from '../errors.js';

export interface Login {
  httpPort: number;
  user: string;
  password: string;
  passwordFile: string;
}

/**
 * Resolves when the server answers a query; Bolt is open by then, as Neo4j opens HTTP last.
 * @throws AlliancesError `UNAUTHENTICATED` where the kept password is not the server's; the signal's reason when aborted.
 */
export async function untilReady(login: Login, signal: AbortSignal): Promise<void> {
  for (;;) {
    const status = await tryQuery(login);
    if (status === 200) return;
    if (status === 401) throw wrongPassword(login);
    await sleep(100, undefined, { signal });
  }
}

/** The HTTP status of a trivial query; undefined while nothing answers. */
async function tryQuery({ httpPort, user, password }: Login): Promise<number | undefined> {
  const credentials = Buffer.from(`${user}:${password}`).toString('base64');
  try {
    const response = await fetch(`http://127.0.0.1:${httpPort}/db/neo4j/tx/commit`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Basic ${credentials}` },
      body: JSON.stringify({ statements: [{ statement: 'RETURN 1' }] }),
      signal: AbortSignal.timeout(2000),
    });
    const { errors } = (await response.json()) as { errors: { code: string }[] };
    return response.status === 200 && errors.length > 0 ? undefined : response.status;
  } catch {
    return undefined;
  }
}

function wrongPassword({ user, passwordFile }: Login): AlliancesError {
  return new AlliancesError(
    'UNAUTHENTICATED',
    `Neo4j does not accept the password of user ${user} that is in ${passwordFile}.`,
    'If it was changed in Neo4j Browser, write the new one into that file.',
  );
}
