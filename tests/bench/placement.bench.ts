import { parseArgs } from 'node:util';
import { createPlacer } from '../../shared/positions/placement/placer.ts';
import { corpusFolder, readTexts } from '../support/placement/base-texts.ts';
import { describePlaced, peersOf, tableOf } from '../support/placement/report.ts';
import { runSequence, type Placed } from '../support/placement/run.ts';
import { addTo, createTally } from '../support/placement/tally.ts';

/**
 * Placements over generated sequences of drafts, beside quote matching; `--sequences`, `--seed`, `--json`.
 * With `--sequence` (and `--position`) it shows one sequence. Fails when anything is misplaced, or too little is placed.
 */
const { values } = parseArgs({
  options: {
    sequences: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    sequence: { type: 'string' },
    position: { type: 'string' },
    show: { type: 'string', default: '20' },
    lost: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    'no-peer': { type: 'boolean', default: false },
  },
});

const texts = await readTexts();
if (texts.corpus.length === 0) process.stderr.write(`The corpus is not at ${corpusFolder}: no real texts are worked on.\n`);
const options = { texts, make: createPlacer, seed: Number(values.seed), withPeer: !values['no-peer'] };

if (values.sequence !== undefined) {
  runSequence(options, Number(values.sequence), (placed) => {
    if (values.position === undefined || placed.number === Number(values.position)) process.stdout.write(`${describePlaced(placed)}\n\n`);
  });
} else {
  const tally = createTally();
  const faults: Placed[] = [];
  const started = performance.now();
  const from = Number(values.from);
  for (let number = from; number < from + Number(values.sequences); number += 1) {
    runSequence(options, number, (placed) => {
      addTo(tally, placed);
      const { verdict } = placed.judgement;
      const isFault = ['misplaced', 'unnoticed', 'misled', 'malformed'].includes(verdict) || (values.lost && verdict === 'lost');
      if (isFault && faults.length < Number(values.show)) faults.push(placed);
    });
  }
  for (const fault of faults) process.stdout.write(`${describePlaced(fault)}\n\n`);
  process.stdout.write(`${tableOf(tally)}\n\n${peersOf(tally)}\n${((performance.now() - started) / 1000).toFixed(1)} s\n`);
}
process.exit();
