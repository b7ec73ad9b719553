import { describe, expect, it } from 'vitest';
import { byDocument, filterPositions, noFilter } from '../../../../../renderer/features/positions/filters.ts';
import { inTextOrder } from '../../../../../renderer/features/positions/order.ts';
import { delegationIdOf, documentIdOf, positionOf } from './position.ts';

const speakerOf = ({ delegationId }: { readonly delegationId: string | null }): string => (delegationId === null ? '' : 'Panamá');
const numbers = (positions: readonly { readonly id: string }[]): readonly number[] => positions.map(({ id }) => Number(id.slice(-12)));

describe('positions in the order of the text', () => {
  it('begin with the document, then go by paragraph, the whole before its words', () => {
    const positions = [
      positionOf(1, { anchor: { scope: 'words', blockIndex: 4, start: 9, end: 12 } }),
      positionOf(2, { anchor: { scope: 'words', blockIndex: 4, start: 2, end: 5 } }),
      positionOf(3, { anchor: { scope: 'paragraph', blockIndex: 4 } }),
      positionOf(4, { anchor: { scope: 'paragraph', blockIndex: 2 } }),
      positionOf(5, { anchor: { scope: 'document' } }),
      positionOf(6, { anchor: { scope: 'paragraph', blockIndex: 4 } }),
    ];
    expect(numbers(inTextOrder(positions))).toEqual([5, 4, 3, 6, 2, 1]);
  });
});

describe('the positions of a meeting', () => {
  const positions = [
    positionOf(1, { stance: 'amend', wording: 'ningún costo', talkingPoint: 'Pedimos claridad' }),
    positionOf(2, { documentId: documentIdOf(2), quote: 'Región andina', status: 'cleared', priority: 'high' }),
    positionOf(3, { status: 'withdrawn' }),
    positionOf(4, { confidentiality: 'confidential', wording: 'texto reservado', redLine: 'repliegue posible' }),
    positionOf(5, { delegationId: delegationIdOf(1), saidAt: '2026-11-22T10:00:00.000Z', stance: 'amend' }),
    positionOf(6, { status: 'void' }),
  ];

  it.each([
    [{}, [1, 2, 4]],
    [{ status: null }, [1, 2, 3, 4, 6]],
    [{ status: 'withdrawn' as const }, [3]],
    [{ status: 'cleared' as const }, [2]],
    [{ whose: 'theirs' as const }, [5]],
    [{ whose: null }, [1, 2, 4, 5]],
    [{ whose: null, words: 'panama' }, [5]],
    [{ priority: 'high' as const }, [2]],
    [{ stance: 'amend' as const }, [1]],
    [{ documentId: documentIdOf(2) }, [2]],
    [{ words: 'NINGUN  claridad' }, [1]],
    [{ words: 'region' }, [2]],
    [{ words: 'repliegue' }, [4]],
    [{ words: 'absent' }, []],
  ])('filtered by %j are %j', (filter, found) => {
    expect(numbers(filterPositions(positions, { ...noFilter, ...filter }, { areSecretsHidden: false, speakerOf }))).toEqual(found);
  });

  it('are not found by hidden confidential words', () => {
    const found = ['repliegue', 'reservado', 'claridad'].map((words) => numbers(filterPositions(positions, { ...noFilter, words }, { areSecretsHidden: true, speakerOf })));
    expect(found).toEqual([[], [], [1]]);
  });

  it('are grouped in the order of the documents', () => {
    expect(byDocument(positions, [documentIdOf(2), documentIdOf(1)]).map((group) => [group.documentId, numbers(group.positions)])).toEqual([
      [documentIdOf(2), [2]],
      [documentIdOf(1), [1, 3, 4, 5, 6]],
    ]);
  });
});
