import { joinWords, wordAt } from './number-words.ts';
import type { NumberWords } from './number-words.ts';

const small = ['', 'um', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez', 'onze', 'doze', 'treze', 'quatorze', 'quinze', 'dezesseis', 'dezessete', 'dezoito', 'dezenove'];
const smallOfPortugal = ['', 'um', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez', 'onze', 'doze', 'treze', 'catorze', 'quinze', 'dezasseis', 'dezassete', 'dezoito', 'dezanove'];
const tens = ['', '', 'vinte', 'trinta', 'quarenta', 'cinquenta', 'sessenta', 'setenta', 'oitenta', 'noventa'];
const hundreds = ['', 'cento', 'duzentos', 'trezentos', 'quatrocentos', 'quinhentos', 'seiscentos', 'setecentos', 'oitocentos', 'novecentos'];

const ordinalSmall = ['', 'primeiro', 'segundo', 'terceiro', 'quarto', 'quinto', 'sexto', 'sétimo', 'oitavo', 'nono'];
const ordinalTens = ['', 'décimo', 'vigésimo', 'trigésimo', 'quadragésimo', 'quinquagésimo', 'sexagésimo', 'septuagésimo', 'octogésimo', 'nonagésimo'];
const ordinalHundreds = ['', 'centésimo', 'ducentésimo', 'trecentésimo', 'quadringentésimo', 'quingentésimo', 'sexcentésimo', 'septingentésimo', 'octingentésimo', 'noningentésimo'];

/** Portuguese as Brazil writes it. */
export const portuguese: NumberWords = { cardinal: (value) => cardinal(value, small), ordinal, short: (value) => `${value}º` };

/** Portuguese as Portugal writes it: `catorze`, `dezasseis`. */
export const portugueseOfPortugal: NumberWords = { ...portuguese, cardinal: (value) => cardinal(value, smallOfPortugal) };

function cardinal(value: number, units: readonly string[]): string {
  if (value >= 1000) {
    const rest = value % 1000;
    const thousands = value < 2000 ? 'mil' : `${cardinal(Math.floor(value / 1000), units)} mil`;
    // The last hundred or less is joined with "e", more than that only when it is a round one.
    return joinWords([thousands, cardinal(rest, units)], rest <= 100 || rest % 100 === 0 ? ' e ' : ' ');
  }
  if (value === 100) return 'cem';
  if (value > 100) return joinWords([wordAt(hundreds, Math.floor(value / 100)), cardinal(value % 100, units)], ' e ');
  return value < 20 ? wordAt(units, value) : joinWords([wordAt(tens, Math.floor(value / 10)), wordAt(units, value % 10)], ' e ');
}

function ordinal(value: number): string {
  if (value >= 1000) return joinWords([value < 2000 ? '' : cardinal(Math.floor(value / 1000), small), 'milésimo', ordinal(value % 1000)]);
  if (value >= 100) return joinWords([wordAt(ordinalHundreds, Math.floor(value / 100)), ordinal(value % 100)]);
  return joinWords([wordAt(ordinalTens, Math.floor(value / 10)), wordAt(ordinalSmall, value % 10)]);
}
