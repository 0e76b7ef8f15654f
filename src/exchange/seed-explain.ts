import { z } from 'zod';
import { didYouMean } from '../claims/nearest.js';
import type { SeedDocument } from './seed-document.js';
import type { Problem } from './seed-problem.js';

type Path = readonly PropertyKey[];

/** Reads part of a file by a shape; null, with what is wrong in the document's problems, where it has another. */
export function parsePart<Shape extends z.ZodType>(
  document: SeedDocument,
  path: Path,
  part: unknown,
  shape: Shape,
  problems: Problem[],
): z.output<Shape> | null {
  const parsed = shape.safeParse(part, { reportInput: true });
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) problems.push(...explain(document, path, shape, issue));
  return null;
}

function explain(document: SeedDocument, base: Path, shape: z.ZodType, issue: z.core.$ZodIssue): Problem[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(shape, issue.path);
    return issue.keys.map((key) =>
      document.problem(
        [...path, key],
        `"${key}" is unknown here`,
        didYouMean(key, known, `Known are ${known.join(', ')}.`),
        'key',
      ),
    );
  }
  const name = String(path.at(-1) ?? 'the file');
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return [document.problem(path, `"${name}" is missing`, 'Add it.')];
  }
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String);
    const written = String(issue.input);
    if (issue.input === undefined) {
      return [document.problem(path, `"${name}" is missing`, `Add it: one of ${choices.join(', ')}.`)];
    }
    const mend = didYouMean(written, choices, `Use one of ${choices.join(', ')}.`);
    return [document.problem(path, `"${written}" is no value of "${name}"`, mend)];
  }
  return [document.problem(path, `"${name}": ${plain(issue)}`, mendOf(issue))];
}

function plain(issue: z.core.$ZodIssue): string {
  const message = issue.message.replace(/^Invalid input: /, '').replace(/^Invalid /, 'is no ');
  return message.charAt(0).toLowerCase() + message.slice(1);
}

function mendOf(issue: z.core.$ZodIssue): string {
  const bareYear =
    issue.code === 'invalid_type' && issue.expected === 'string' && typeof issue.input === 'number';
  return bareYear ? 'Put it in quotes, so that it is read as text.' : 'Correct it.';
}

/** The keys that the shape knows at a path. */
function keysAt(shape: z.ZodType, path: Path): string[] {
  let at: z.core.$ZodType | undefined = shape;
  for (const step of path) at = inner(unwrapped(at), step);
  const end = unwrapped(at);
  return end instanceof z.ZodObject ? Object.keys(end.shape) : [];
}

function inner(shape: z.core.$ZodType | undefined, step: PropertyKey): z.core.$ZodType | undefined {
  if (shape instanceof z.ZodObject) return shape.shape[String(step)];
  if (shape instanceof z.ZodArray) return shape.element;
  return shape instanceof z.ZodRecord ? shape.valueType : undefined;
}

function unwrapped(shape: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  const wrapped = shape instanceof z.ZodOptional || shape instanceof z.ZodDefault;
  return wrapped ? unwrapped(shape.unwrap()) : shape;
}
