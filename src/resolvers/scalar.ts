import { GraphQLError, Kind, type ValueNode } from 'graphql';
import { daysOf } from '../claims/time.js';

/** A date in; dates and intervals pass out as written. */
export const EDTF = textual('EDTF', (text) => {
  daysOf(text);
  return text;
});

/** Normalised to UTC, so that instants compare as text. */
export const DateTime = textual('DateTime', (text) => {
  const instant = Date.parse(text);
  if (!/^\d{4}-\d\d-\d\dT.+(Z|[+-]\d\d:\d\d)$/i.test(text) || Number.isNaN(instant)) {
    throw new RangeError(`"${text}" is no instant such as 2016-08-11T09:00:00Z`);
  }
  return new Date(instant).toISOString();
});

/** Plain objects, since a GraphQLScalarType would replace the description in the SDL by its own. */
function textual(name: string, read: (text: string) => string) {
  const parse = (value: unknown, node?: ValueNode) => {
    try {
      if (typeof value === 'string') return read(value);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw refused(`${error.message}.`, node);
    }
    throw refused(`${name} is a text.`, node);
  };
  return {
    parseValue: (value: unknown) => parse(value),
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : null, node),
  };
}

function refused(message: string, node?: ValueNode): GraphQLError {
  return new GraphQLError(message, {
    ...(node ? { nodes: node } : {}),
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
