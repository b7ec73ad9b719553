// Prints how well symbols, brackets, attributions and reservations are read, on our own labelled sentences and on labelled passages of the corpus, beside the bars.
import { bracketsOf } from '../../shared/marks/contested.ts';
import { proposalsOf } from '../../shared/marks/proposals.ts';
import { noMarkup } from '../../shared/model/markup.ts';
import { corpusTrials } from '../support/labelled/marks/measure-corpus.ts';
import { batches, batchTrials, countOwnLabels, figuresOf, ownTrials, paragraph, type Trial } from '../support/labelled/marks/measure-marks.ts';
import { report, reportAtLeast } from './support/measure.ts';

const bar = 0.98;

function printFigures(where: string, trials: Readonly<Record<string, readonly Trial[]>>): void {
  for (const [part, all] of Object.entries(trials)) {
    const { precision, recall, labelled, wrong } = figuresOf(all);
    reportAtLeast(`${part}, ${where}: precision over ${labelled} labels`, precision, '', bar);
    reportAtLeast(`${part}, ${where}: recall over ${labelled} labels`, recall, '', bar);
    for (const trial of wrong) console.log(`      not as labelled: ${trial.text}`);
  }
}

console.log(`${countOwnLabels()} labels in our own sentences; every third sentence was not looked at until the rules for the others stood; what it showed then was mended as well`);
printFigures('our own', ownTrials('all'));
printFigures('our own, every third', ownTrials('held-out'));

for (const batch of batches) {
  console.log(`${batch.name} batch, precision and recall at first sight: ${batch.firstSight}`);
  printFigures(`${batch.name} batch, now`, batchTrials(batch));
}

const corpus = corpusTrials();
if (corpus === null) console.log('CORPUS NOT READ: ../shared/corpus is not there, no figure for its passages');
else {
  console.log(`labelled passages of ${corpus.files} files of the corpus`);
  printFigures('corpus', corpus.trials);
}

const megabyte = 2 ** 20;
// Seen: 0.9 to 1.4 s for brackets of any kind; 1.9 to 2.7 s for sixty thousand proposals in one paragraph.
const slowest: readonly (readonly [unit: string, seconds: number])[] = [['[', 2], ['[a]', 2], ['[shall/should] ', 2], ['[Mexico: a] (proposed by Mexico) ', 4]];
for (const [unit, seconds] of slowest) {
  const blocks = [paragraph(0, unit.repeat(Math.ceil(megabyte / unit.length)))];
  const began = process.cpuUsage();
  bracketsOf(blocks);
  proposalsOf(blocks, noMarkup);
  report(`brackets and proposals of 1 MiB of “${unit.trim()}”, time of the processor`, process.cpuUsage(began).user / 1_000_000, 's', seconds);
}
