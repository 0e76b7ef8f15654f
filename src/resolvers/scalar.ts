import { GraphQLError, Kind, type ValueNode } from 'graphql';
import { askedDate, askedInstant } from '../claims/moment.js';

/** A date in; dates and intervals pass out as written. */
export const EDTF = textual('EDTF', askedDate);

export const DateTime = textual('DateTime', askedInstant);

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
