/** How many statements of one kind are under way before more is gathered, and the most that one then asks. */
export interface Gathering {
  readonly atOnce: number;
  readonly most: number;
}

interface Waiting<Item, Row> {
  readonly items: readonly Item[];
  resolve(rows: Row[][]): void;
  reject(error: unknown): void;
}

/**
 * Asks at once while little is under way, and else gathers what is asked meanwhile into one statement, so that under
 * load a round trip is shared and alone nothing waits.
 * @param ask gives the rows of each item, in the order of the items
 * @returns the same for any caller's items; where a shared statement fails, each caller's is asked again alone, so
 *   that nobody fails for another's
 */
export function gather<Item, Row>(
  ask: (items: readonly Item[]) => Promise<Row[][]>,
  { atOnce, most }: Gathering,
): (items: readonly Item[]) => Promise<Row[][]> {
  const queue: Waiting<Item, Row>[] = [];
  let running = 0;
  let isDue = false;

  /** At once for who is alone, else when all that has arrived by now has asked. */
  const soon = () => {
    if (isDue || running === atOnce || queue.length === 0) return;
    if (running === 0) return next();
    isDue = true;
    setImmediate(next);
  };

  const next = () => {
    isDue = false;
    while (running < atOnce && queue.length > 0) {
      running++;
      void run(takeFrom(queue, most)).finally(() => {
        running--;
        soon();
      });
    }
  };

  const run = async (callers: readonly Waiting<Item, Row>[]) => {
    try {
      const found = await ask(callers.flatMap(({ items }) => items));
      let from = 0;
      for (const { items, resolve } of callers) {
        resolve(found.slice(from, from + items.length));
        from += items.length;
      }
    } catch (error) {
      const [only] = callers;
      if (callers.length === 1) only?.reject(error);
      else for (const caller of callers) await run([caller]);
    }
  };

  return (items) =>
    new Promise((resolve, reject) => {
      queue.push({ items, resolve, reject });
      soon();
    });
}

/** Callers from the front of the queue, as long as they ask no more than fits; at least one. */
function takeFrom<Item, Row>(queue: Waiting<Item, Row>[], most: number): Waiting<Item, Row>[] {
  let [taken, asked] = [0, 0];
  for (const { items } of queue) {
    asked += items.length;
    if (taken > 0 && asked > most) break;
    taken++;
  }
  return queue.splice(0, taken);
}
