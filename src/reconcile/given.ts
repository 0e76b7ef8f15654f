import { z } from 'zod';
import { AlliancesError } from '../errors.js';

/**
 * What a client gives as JSON in a parameter.
 * @throws AlliancesError BAD_USER_INPUT, which names the parameter and where it is wrong
 */
export function given<Data>(name: string, text: string, shape: z.ZodType<Data>): Data {
  const { success, data, error } = shape.safeParse(parsed(name, text));
  if (success) return data;
  const [issue] = error.issues;
  const place = [name, ...(issue?.path ?? [])].join('.');
  throw new AlliancesError('BAD_USER_INPUT', `"${place}" does not fit: ${issue?.message ?? 'unknown'}.`);
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AlliancesError('BAD_USER_INPUT', `"${name}" is no JSON.`, 'Encode it as a form does.');
  }
}

/** A whole number from 1 to a largest one, which more than that becomes. */
export const upTo = (most: number) =>
  z
    .number()
    .min(1)
    .transform((number) => Math.min(Math.floor(number), most));
