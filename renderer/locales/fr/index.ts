import { common } from './common.ts';
import { comparison } from './comparison.ts';
import { documents } from './documents.ts';
import { help } from './help.ts';
import { meetings } from './meetings.ts';
import { original } from './original.ts';
import { plenary } from './plenary.ts';
import { positions } from './positions.ts';
import { reading } from './reading.ts';
import { reconfirm } from './reconfirm.ts';
import { settings } from './settings.ts';
import { table } from './table.ts';

export const fr = { common, comparison, documents, help, meetings, original, plenary, positions, reading, reconfirm, settings, table };
