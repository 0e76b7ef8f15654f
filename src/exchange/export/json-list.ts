/** The members of a JSON list, each on a line of its own, with commas between them. */
export async function* jsonMembers(members: AsyncIterable<unknown>): AsyncGenerator<string> {
  let isFirst = true;
  for await (const member of members) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(member)}`;
    isFirst = false;
  }
  yield '\n';
}
