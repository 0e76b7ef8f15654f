import { flagship, hub } from './flagship.mjs';
import { list } from './list.mjs';
import { path } from './path.mjs';
import { person } from './person.mjs';
import { search } from './search.mjs';

/**
 * What is measured. `variables(sample, n)` gives the n-th request, `document` and `statement` are what each side
 * runs, `reply` is what raw sends, and `answer` brings each side's reply into one form, by which they are compared.
 */
export const queries = [person, flagship, hub, list, path, search];
