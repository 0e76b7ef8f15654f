import { csv } from './csv/csv.js';
import type { ImportFormat } from './format.js';
import { ifg } from './ifg/ifg.js';
import { jsonl } from './jsonl.js';
import { parlparse } from './parlparse/parlparse.js';
import { popolo } from './popolo/popolo.js';

/** Every format, in the order in which `--help` tells of them. */
export const importFormats: readonly ImportFormat[] = [jsonl, parlparse, popolo, ifg, csv];
