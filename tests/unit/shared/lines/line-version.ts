import { z } from 'zod';
import type { LineVersion } from '../../../../shared/lines/line.ts';
import type { VersionId } from '../../../../shared/model/id.ts';

/** A version by a name one can read; the line goes by it as by any id. */
export function lineVersion(name: string, symbol: string | null, language: LineVersion['language'], format: LineVersion['format'] = 'docx'): LineVersion {
  return { id: idNamed(name), symbol, language, format };
}

const readableId = z.string().brand<'VersionId'>();

/** A readable name as the id of a version. */
export function idNamed(name: string): VersionId {
  return readableId.parse(name);
}
