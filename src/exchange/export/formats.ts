import { csv } from './csv.js';
import type { Format } from './format.js';
import { ftm } from './ftm.js';
import { gexf } from './gexf.js';
import { graphml } from './graphml.js';
import { jsonLd } from './json-ld.js';
import { jsonl } from './jsonl.js';
import { neo4jAdmin } from './neo4j-admin.js';
import { popolo } from './popolo.js';

/** Formats of the record or of a part of it, in the order of the help. */
export const formats: readonly Format[] = [jsonl, csv, graphml, gexf, jsonLd, popolo, ftm];

/** Also that of the whole database. */
export const allFormats: readonly Format[] = [...formats, neo4jAdmin];
