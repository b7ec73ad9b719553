import { common } from './common.ts';
import { comparison } from './comparison.ts';
import { documents } from './documents.ts';
import { meetings } from './meetings.ts';
import { positions } from './positions.ts';
import { reading } from './reading.ts';
import { settings } from './settings.ts';

export const es = { common, comparison, documents, meetings, positions, reading, settings };
