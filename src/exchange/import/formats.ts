import { csv } from './csv.js';
import type { ImportFormat } from './format.js';
import { ifg } from './ifg.js';
import { jsonl } from './jsonl.js';
import { parlparse } from './parlparse.js';
import { popolo } from './popolo.js';

/** Every format, in the order in which `--help` tells of them. */
export const importFormats: readonly ImportFormat[] = [jsonl, parlparse, popolo, ifg, csv];
