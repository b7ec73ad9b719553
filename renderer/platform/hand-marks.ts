import type { VersionId } from '../../shared/model/id.ts';
import type { HandMark } from '../../shared/model/markup.ts';
import { useQueryOf } from './queries.ts';

const none: readonly HandMark[] = [];

/** What was marked by hand on a text: none until it is known. */
export function useHandMarks(versionId: VersionId): readonly HandMark[] {
  return useQueryOf('version.marks', { versionId }).data?.hand ?? none;
}
