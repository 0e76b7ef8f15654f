import { flagship, hub } from './flagship.mjs';
import { list } from './list.mjs';
import { path } from './path.mjs';
import { person } from './person.mjs';

/** Its three sides are written once the API has the field. */
const search = { name: 'search', title: 'search by name', notYet: 'this API has no field `search` yet' };

/**
 * What is measured. `variables(sample, n)` gives the n-th request, `document` and `statement` are what each side
 * runs, `reply` is what raw sends, and `answer` brings each side's reply into one form, by which they are compared.
 */
export const queries = [person, flagship, hub, list, path, search];
