import { parseArgs } from 'node:util';
import { createPlacer } from '../../shared/positions/placement/placer.ts';
import { corpusFolder, readTexts } from '../support/placement/base-texts.ts';
import { checkPair, createRealCount, describeReal } from '../support/placement/real-pairs.ts';
import { describePlaced, peersOf, tableOf } from '../support/placement/report.ts';
import { runSequence } from '../support/placement/run.ts';
import { measureSpeed } from '../support/placement/speed.ts';
import { addTo, createTally, placedShare } from '../support/placement/tally.ts';
import { report } from './support/measure.ts';

/**
 * Where positions are placed over generated sequences of drafts, beside quote matching; between the corpus's real versions; and how
 * fast. `--sequences 20000 --seed 1 --from 0` says which sequences, `--json` gives the figures as JSON, `--show 20` how many faults are
 * shown, `--lost` shows also those that ask a person without need. `--sequence 12 --position 3` shows one again and nothing else.
 */
const { values } = parseArgs({
  options: {
    sequences: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    sequence: { type: 'string' },
    position: { type: 'string' },
    show: { type: 'string', default: '20' },
    pairs: { type: 'string', default: '100' },
    lost: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    'no-peer': { type: 'boolean', default: false },
    'no-corpus': { type: 'boolean', default: false },
  },
});

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const seed = Number(values.seed);
const texts = values['no-corpus'] ? { ...(await readTexts(0)), corpus: [] } : await readTexts();
if (texts.corpus.length === 0) process.stderr.write(`The corpus is not read from ${corpusFolder}: no real texts are worked on.\n`);
const options = { texts, make: createPlacer, seed, withPeer: !values['no-peer'] };

let shown = 0;
function show(fault: string): void {
  shown += 1;
  if (shown <= Number(values.show) && !values.json) print(`${fault}\n`);
}

function runSequences() {
  const tally = createTally();
  const first = Number(values.from);
  const started = performance.now();
  for (let number = first; number < first + Number(values.sequences); number += 1) {
    runSequence(options, number, (placed) => {
      addTo(tally, placed);
      const { verdict } = placed.judgement;
      if (!['right', 'careful', 'even'].includes(verdict) && (verdict !== 'lost' || values.lost)) show(describePlaced(placed));
    });
  }
  return { tally, seconds: (performance.now() - started) / 1000 };
}

function runPairs() {
  const count = createRealCount();
  for (const pair of texts.pairs) checkPair(pair, createPlacer, Number(values.pairs), seed, count, (fault) => (fault.fault === 'missed' && !values.lost ? undefined : show(describeReal(fault))));
  return count;
}

function runAll(): void {
  const { tally, seconds } = runSequences();
  const real = runPairs();
  const speed = measureSpeed(createPlacer);
  const shares = { placed: placedShare(tally.all, false), placedExcusing: placedShare(tally.all, true) };
  if (values.json) {
    print(JSON.stringify({ sequences: Number(values.sequences), seed, from: Number(values.from), seconds, ...shares, all: tally.all, groups: Object.fromEntries(tally.groups), real, realPairs: texts.pairs.length, speed }));
    return;
  }
  print(`${values.sequences} sequences of seed ${seed} from ${values.from}, ${seconds.toFixed(0)} s\n\n${tableOf(tally)}\n\n${peersOf(tally)}\n`);
  const { misplaced, unnoticed, misled, malformed } = tally.all.verdicts;
  print(`${texts.pairs.length} real pairs, both ways: ${real.positions} positions; ${real.sure} known for sure, ${real.found} of them placed there, ${real.elsewhere} elsewhere; ${real.carried} carried, ${real.unlike} onto other words, ${real.astray} into another paragraph\n`);
  report('silent mis-attachments', misplaced, '', 0);
  report('carried over a change', unnoticed, '', 0);
  report('asked about the wrong place', misled + malformed, '', 0);
  report('surviving words not placed without help', (1 - shares.placed) * 100, '%', 3);
  report('silent mis-attachments between real versions', real.elsewhere + real.unlike + real.astray, '', 0);
  report(`${speed.positions} positions on ${speed.words} words, comparison included (${speed.compareMs.toFixed(0)} ms of it), median`, speed.medianMs, 'ms', 300);
  report('the same, the first time', speed.firstMs, 'ms', 300);
}

if (values.sequence === undefined) runAll();
else runSequence(options, Number(values.sequence), (placed) => (values.position === undefined || placed.number === Number(values.position) ? print(`${describePlaced(placed)}\n`) : undefined));
