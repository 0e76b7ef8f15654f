import { z } from 'zod';

/**
 * A named statement of `cypher/`, with the shapes of its parameters and of one row. Rows are positional:
 * the columns of its RETURN in order, which the driver decodes faster than maps and which a rename cannot break.
 */
export interface Statement<Params, Row> {
  readonly name: string;
  readonly params: z.ZodObject;
  readonly row: RowShape<Row>;
  /** Milliseconds that it may take; 5,000 unless it reads the whole graph. */
  readonly patience?: number;
  /** Never set: ties the parameters' type to the statement. */
  readonly takes?: Params;
}

/** Checks the columns of one row and names them: a schema or, where many rows are read often, a function. */
export interface RowShape<Row> {
  parse(columns: readonly unknown[]): Row;
}

const declared = new Map<string, Statement<unknown, unknown>>();

/** Declares a statement once, where its rows are used; boot compares the declaration with the file. */
export function statement<Params extends z.ZodRawShape, Shape extends RowShape<unknown>>(
  name: string,
  shape: { params: z.ZodObject<Params>; row: Shape; patience?: number },
): Statement<z.output<z.ZodObject<Params>>, ReturnType<Shape['parse']>> & { readonly row: Shape } {
  if (declared.has(name)) throw new TypeError(`The statement ${name} is declared twice`);
  const made = { name, ...shape };
  declared.set(name, made as Statement<unknown, unknown>);
  return made as typeof made & Statement<z.output<z.ZodObject<Params>>, ReturnType<Shape['parse']>>;
}

/** What a statement that answers for many asks for each. */
export interface EachStatement<Item, Shape, Row> {
  readonly statement: Statement<unknown, { readonly n: number; readonly row: Row }>;
  readonly takes?: readonly [Item, Shape];
}

/**
 * Declares a statement that answers for each of `$asked`, whose first column is the item's `n`: what several requests
 * ask for at the same time then shares a round trip.
 * @param shape parameters that must be the same for what is asked together
 */
export function eachStatement<Item extends z.ZodRawShape, Shape extends z.ZodRawShape, Row>(
  name: string,
  { item, shape, row }: { item: Item; shape: z.ZodObject<Shape>; row: (columns: readonly unknown[]) => Row },
): EachStatement<z.output<z.ZodObject<Item>>, z.output<z.ZodObject<Shape>>, Row> {
  const asked = z.array(z.object({ ...item, n: z.int() }));
  const made = statement(name, {
    params: shape.extend({ asked }),
    row: { parse: ([n, ...columns]: readonly unknown[]) => ({ n: Number(n), row: row(columns) }) },
  });
  return { statement: made as Statement<unknown, { readonly n: number; readonly row: Row }> };
}

export const declaredStatements = (): readonly Statement<unknown, unknown>[] => [...declared.values()];
