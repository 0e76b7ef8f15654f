import { z } from 'zod';
import { holderLabels } from '../claims/holder-label.js';
import type { Graph, Run } from '../graph/connection.js';
import { statement } from '../graph/statement.js';

const mark = statement('record.markHolders', {
  params: z.object({
    people: z.array(z.string()),
    labels: z.record(z.string(), z.string()),
    all: z.array(z.string()),
  }),
  row: z.unknown(),
});
const marked = statement('record.holdersMarked', { params: z.object({}), row: z.tuple([z.boolean()]) });
const noteMarked = statement('record.noteHoldersMarked', { params: z.object({}), row: z.unknown() });
const peopleAfter = statement('record.peopleAfter', {
  params: z.object({ after: z.string(), limit: z.int() }),
  row: z.tuple([z.string(), z.string()]),
});

const atATime = 5_000;

/** Gives people the labels of the kinds of roles that they are stated to hold or have held, and takes all others. */
export async function markHolders(run: Run, people: readonly string[]): Promise<void> {
  if (people.length === 0) return;
  await run(mark, { people: [...people], labels: holderLabels, all: Object.values(holderLabels) });
}

/** Marks everybody once, in a graph that was written before there were such labels. */
export async function markAllHolders(graph: Graph): Promise<void> {
  const [[isMarked] = [false]] = await graph.write((run) => run(marked, {}));
  if (isMarked) return;
  for (let after = ''; ; ) {
    const last = await graph.write(async (run) => {
      const people = await run(peopleAfter, { after, limit: atATime });
      await markHolders(
        run,
        people.map(([, id]) => id),
      );
      return people.at(-1);
    });
    if (!last) break;
    [after] = last;
  }
  await graph.write((run) => run(noteMarked, {}));
}
