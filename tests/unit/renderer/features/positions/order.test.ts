import { describe, expect, it } from 'vitest';
import { byDocument, filterPositions, noFilter } from '../../../../../renderer/features/positions/filters.ts';
import { byVersion, inTextOrder } from '../../../../../renderer/features/positions/order.ts';
import { documentIdOf, positionOf, versionIdOf } from './position.ts';

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

  it('are told apart by the version they were taken on', () => {
    const [here, other, withdrawn] = [positionOf(1), positionOf(2, { versionId: versionIdOf(2) }), positionOf(3, { versionId: versionIdOf(2), status: 'withdrawn' })];
    expect(byVersion([other, here, withdrawn], versionIdOf(1))).toEqual({ here: [here], elsewhere: [{ versionId: versionIdOf(2), positions: [other] }] });
  });
});

describe('the positions of a meeting', () => {
  const positions = [
    positionOf(1, { stance: 'amend', wording: 'ningún costo', note: 'Línea roja' }),
    positionOf(2, { documentId: documentIdOf(2), quote: 'Región andina' }),
    positionOf(3, { status: 'withdrawn' }),
    positionOf(4, { confidentiality: 'confidential', note: 'repliegue posible' }),
  ];

  it.each([
    [{}, [1, 2, 4]],
    [{ status: null }, [1, 2, 3, 4]],
    [{ status: 'withdrawn' as const }, [3]],
    [{ stance: 'amend' as const }, [1]],
    [{ documentId: documentIdOf(2) }, [2]],
    [{ words: 'LINEA  costo' }, [1]],
    [{ words: 'region' }, [2]],
    [{ words: 'repliegue' }, [4]],
    [{ words: 'absent' }, []],
  ])('filtered by %j are %j', (filter, found) => {
    expect(numbers(filterPositions(positions, { ...noFilter, ...filter }, false))).toEqual(found);
  });

  it('are not found by hidden confidential words', () => {
    expect(filterPositions(positions, { ...noFilter, words: 'repliegue' }, true)).toEqual([]);
  });

  it('are grouped in the order of the documents', () => {
    expect(byDocument(positions, [documentIdOf(2), documentIdOf(1)]).map((group) => [group.documentId, numbers(group.positions)])).toEqual([
      [documentIdOf(2), [2]],
      [documentIdOf(1), [1, 3, 4]],
    ]);
  });
});
