/** The same items, each asked for while the one before it is still worked on: reading goes on while the graph writes. */
export async function* ahead<Item>(items: AsyncIterable<Item> | Iterable<Item>): AsyncGenerator<Item> {
  const iterator = (async function* () {
    yield* items;
  })();
  let next = iterator.next();
  try {
    for (let item = await next; !item.done; item = await next) {
      next = iterator.next();
      // Whoever asks for it is told of a failure; one that comes sooner is nobody's to handle yet.
      next.catch(() => undefined);
      yield item.value;
    }
  } finally {
    await iterator.return(undefined);
  }
}
