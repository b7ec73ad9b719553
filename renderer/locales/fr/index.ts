import { common } from './common.ts';
import { documents } from './documents.ts';
import { meetings } from './meetings.ts';
import { settings } from './settings.ts';

export const fr = { common, documents, meetings, settings };
