import { describe, expect, test } from 'vitest';
import { corpusTrials } from '../../../support/labelled/marks/measure-corpus.ts';
import { batches, batchTrials, countOwnLabels, figuresOf, ownTrials } from '../../../support/labelled/marks/measure-marks.ts';

const bar = 0.98;

describe('on our own labelled sentences in four languages', () => {
  test('there are at least three hundred labels', () => {
    expect(countOwnLabels()).toBeGreaterThanOrEqual(300);
  });

  test.each(Object.entries(ownTrials('all')))('%s are found with precision and recall of the bar', (_, trials) => {
    const { precision, recall, wrong } = figuresOf(trials);
    expect({ wrong: wrong.slice(0, 5), isReached: precision >= bar && recall >= bar }).toMatchObject({ isReached: true });
  });
});

const later = batches.flatMap((batch) => Object.entries(batchTrials(batch)).map(([part, trials]) => ({ name: batch.name, part, trials })));

describe('on sentences labelled after the rules were written', () => {
  test('there are at least five hundred', () => {
    expect(later.reduce((sum, { trials }) => sum + trials.length, 0)).toBeGreaterThanOrEqual(500);
  });

  test.each(later)('$part of the $name batch are found with precision and recall of the bar', ({ trials }) => {
    const { precision, recall, wrong } = figuresOf(trials);
    expect({ wrong: wrong.slice(0, 5), isReached: precision >= bar && recall >= bar }).toMatchObject({ isReached: true });
  });
});

const corpus = corpusTrials();

if (corpus === null) console.warn('LABELLED PASSAGES OF THE CORPUS NOT RUN: ../shared/corpus is not there');

describe.skipIf(corpus === null)('on labelled passages of the corpus', () => {
  test('every labelled file is read', () => {
    expect(corpus?.files).toBe(12);
  });

  test.each(Object.entries(corpus?.trials ?? {}))('%s are found with precision and recall of the bar', (_, trials) => {
    const { precision, recall, wrong } = figuresOf(trials);
    expect({ wrong: wrong.map(({ text }) => text), isReached: precision >= bar && recall >= bar }).toMatchObject({ isReached: true });
  });
});
