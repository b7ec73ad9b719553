import { joinWords, wordAt } from './number-words.ts';
import type { NumberWords } from './number-words.ts';

const small = [
  '', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce', 'trece', 'catorce', 'quince', 'dieciséis', 'diecisiete', 'dieciocho', 'diecinueve',
  'veinte', 'veintiuno', 'veintidós', 'veintitrés', 'veinticuatro', 'veinticinco', 'veintiséis', 'veintisiete', 'veintiocho', 'veintinueve',
];
const tens = ['', '', '', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'];
const hundreds = ['', 'ciento', 'doscientos', 'trescientos', 'cuatrocientos', 'quinientos', 'seiscientos', 'setecientos', 'ochocientos', 'novecientos'];

const ordinalSmall = ['', 'primero', 'segundo', 'tercero', 'cuarto', 'quinto', 'sexto', 'séptimo', 'octavo', 'noveno', 'décimo', 'undécimo', 'duodécimo', 'decimotercero', 'decimocuarto', 'decimoquinto', 'decimosexto', 'decimoséptimo', 'decimoctavo', 'decimonoveno'];
const ordinalTens = ['', '', 'vigésimo', 'trigésimo', 'cuadragésimo', 'quincuagésimo', 'sexagésimo', 'septuagésimo', 'octogésimo', 'nonagésimo'];
const ordinalHundreds = ['', 'centésimo', 'ducentésimo', 'tricentésimo', 'cuadringentésimo', 'quingentésimo', 'sexcentésimo', 'septingentésimo', 'octingentésimo', 'noningentésimo'];

export const spanish: NumberWords = { cardinal, ordinal, short: (value) => `${value}º` };

function cardinal(value: number): string {
  if (value >= 1000) {
    const thousands = Math.floor(value / 1000);
    return joinWords([thousands === 1 ? '' : beforeNoun(cardinal(thousands)), 'mil', cardinal(value % 1000)]);
  }
  if (value === 100) return 'cien';
  if (value > 100) return joinWords([wordAt(hundreds, Math.floor(value / 100)), cardinal(value % 100)]);
  return value < 30 ? wordAt(small, value) : joinWords([wordAt(tens, Math.floor(value / 10)), wordAt(small, value % 10)], ' y ');
}

/** `veintiuno` and `uno` lose their last letter before what they count. */
function beforeNoun(words: string): string {
  return words.replace(/veintiuno$/, 'veintiún').replace(/uno$/, 'un');
}

function ordinal(value: number): string {
  if (value >= 1000) {
    const thousands = Math.floor(value / 1000);
    return joinWords([`${thousands === 1 ? '' : beforeNoun(cardinal(thousands)).replaceAll(' ', '')}milésimo`, ordinal(value % 1000)]);
  }
  if (value >= 100) return joinWords([wordAt(ordinalHundreds, Math.floor(value / 100)), ordinal(value % 100)]);
  return value < 20 ? wordAt(ordinalSmall, value) : joinWords([wordAt(ordinalTens, Math.floor(value / 10)), wordAt(ordinalSmall, value % 10)]);
}
