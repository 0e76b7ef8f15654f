/** Rows a page at a time, from the first; the place of the last row of a page is where the next one begins. */
export async function* pages<Row>(
  read: (after: string) => Promise<readonly Row[]>,
  placeOf: (row: Row) => string,
  size: number,
): AsyncGenerator<Row> {
  let after = '';
  for (;;) {
    const rows = await read(after);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < size) return;
    after = placeOf(last);
  }
}

/** The rows of level 0, 1, 2 and so on, up to the first level that has none. */
export async function* levels<Row>(rowsOf: (level: number) => AsyncIterable<Row>): AsyncGenerator<Row> {
  for (let level = 0; ; level++) {
    let found = false;
    for await (const row of rowsOf(level)) {
      found = true;
      yield row;
    }
    if (!found) return;
  }
}
