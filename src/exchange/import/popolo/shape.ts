import { z } from 'zod';
import { shapeFault } from '../shape-fault.js';

/** A text, or one for each language, as `{"lang:en": "...", "lang:cy": "..."}`. */
const text = z.union([z.string(), z.record(z.string(), z.string().nullable())]).nullish();
export type LocalText = z.output<typeof text>;

const id = z.union([z.string().min(1), z.number().transform(String)]);
const reference = id.nullish();
const identifiers = z.array(
  z.looseObject({ scheme: z.string().nullish(), identifier: z.string().nullish() }),
);
const named = {
  id,
  name: text,
  other_names: z.array(z.looseObject({ name: text })).nullish(),
  identifiers: identifiers.nullish(),
};
const day = z.string().nullish();

/** What of each list of Popolo is read; whatever else an entry has is left alone, as the specification has it. */
export const popoloShapes = {
  persons: z.looseObject(named),
  organizations: z.looseObject({ ...named, classification: z.string().nullish() }),
  areas: z.looseObject({ ...named, classification: z.string().nullish(), type: text }),
  posts: z.looseObject({
    id,
    label: text,
    role: text,
    organization_id: reference,
    area_id: reference,
  }),
  events: z.looseObject({ id, classification: z.string().nullish(), start_date: day, end_date: day }),
  memberships: z.looseObject({
    id: reference,
    person_id: id,
    organization_id: reference,
    post_id: reference,
    area_id: reference,
    on_behalf_of_id: reference,
    legislative_period_id: reference,
    role: text,
    role_code: z.string().nullish(),
    label: text,
    start_date: day,
    end_date: day,
  }),
};
export type PopoloList = keyof typeof popoloShapes;
export type Popolo<List extends PopoloList> = z.output<(typeof popoloShapes)[List]>;

/** An entry with its JSON pointer. */
export interface Placed<Entry> {
  readonly place: string;
  readonly entry: Entry;
}

/** The entries of a list that have its shape; of the others it is told why not. */
export function entriesOf<List extends PopoloList>(
  data: Readonly<Record<string, unknown>>,
  list: List,
  refuse: (place: string, reason: string) => void,
): Placed<Popolo<List>>[] {
  const items = data[list];
  if (items === undefined || items === null) return [];
  if (!Array.isArray(items)) {
    refuse(`/${list}`, 'it is no list');
    return [];
  }
  return items.flatMap((item, index) => {
    const place = `/${list}/${index}`;
    const parsed = popoloShapes[list].safeParse(item);
    if (parsed.success) return [{ place, entry: parsed.data as Popolo<List> }];
    refuse(place, shapeFault(parsed.error));
    return [];
  });
}

/** Whether it has any of the lists at all. */
export const isPopolo = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && Object.keys(popoloShapes).some((list) => list in data);
