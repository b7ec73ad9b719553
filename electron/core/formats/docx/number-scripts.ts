/** The number formats of scripts other than Latin, and of enclosed or wide figures (ECMA-376 part 1, 17.18.59 ST_NumberFormat). */
export const scriptFormats: ReadonlyMap<string, (value: number) => string> = new Map(Object.entries<(value: number) => string>({
  russianLower: (value) => repeated(value, 'абвгдежзиклмнопрстуфхцчшщыэюя'),
  russianUpper: (value) => repeated(value, 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ'),
  arabicAlpha: (value) => repeated(value, 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'),
  arabicAbjad: (value) => repeated(value, 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'),
  hebrew1: (value) => hebrewNumeral(value),
  hebrew2: (value) => repeated(value, 'אבגדהוזחטיכלמנסעפצקרשת'),
  thaiLetters: (value) => repeated(value, 'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ'),
  thaiNumbers: (value) => digits(value, '๐๑๒๓๔๕๖๗๘๙'),
  hindiConsonants: (value) => repeated(value, 'कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह'),
  hindiNumbers: (value) => digits(value, '०१२३४५६७८९'),
  decimalFullWidth: (value) => digits(value, '０１２３４５６７８９'),
  decimalFullWidth2: (value) => digits(value, '０１２３４５６７８９'),
  decimalHalfWidth: (value) => String(value),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  ideographEnclosedCircle: (value) => within(value, '㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'),
  aiueo: (value) => repeated(value, 'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ'),
  aiueoFullWidth: (value) => repeated(value, 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン'),
  iroha: (value) => repeated(value, 'ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽ'),
  irohaFullWidth: (value) => repeated(value, 'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス'),
  ganada: (value) => repeated(value, '가나다라마바사아자차카타파하'),
  chosung: (value) => repeated(value, 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ'),
  ideographTraditional: (value) => within(value, '甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: (value) => within(value, '子丑寅卯辰巳午未申酉戌亥'),
  ideographDigital: (value) => digits(value, '〇一二三四五六七八九'),
  japaneseDigitalTenThousand: (value) => digits(value, '〇一二三四五六七八九'),
  taiwaneseDigital: (value) => digits(value, '○一二三四五六七八九'),
  koreanDigital: (value) => digits(value, '영일이삼사오육칠팔구'),
  koreanDigital2: (value) => digits(value, '零一二三四五六七八九'),
  japaneseCounting: (value) => counted(value, '〇一二三四五六七八九', '十百千万', false, ''),
  koreanCounting: (value) => counted(value, '영일이삼사오육칠팔구', '십백천만', false, ''),
  chineseCounting: (value) => (value < 100 ? chinese(value) : digits(value, '○一二三四五六七八九')),
  taiwaneseCounting: (value) => (value < 100 ? chinese(value) : digits(value, '○一二三四五六七八九')),
  chineseCountingThousand: chinese,
  taiwaneseCountingThousand: chinese,
  chineseLegalSimplified: (value) => counted(value, '零壹贰叁肆伍陆柒捌玖', '拾佰仟万', true, '零'),
  ideographLegalTraditional: (value) => counted(value, '零壹貳參肆伍陸柒捌玖', '拾佰仟萬', true, '零'),
  japaneseLegal: (value) => counted(value, '零壱弐参四伍六七八九', '拾百阡萬', true, ''),
}));

/** After `z` comes `aa`, then `bb`: the letter is repeated, not combined. */
export function repeated(value: number, alphabet: string): string {
  const signs = Array.from(alphabet);
  return (signs[(value - 1) % signs.length] ?? '').repeat(Math.floor((value - 1) / signs.length) + 1);
}

/** A sign for each of the first numbers, figures for those after. */
function within(value: number, signs: string): string {
  return signs[value - 1] ?? String(value);
}

function circled(value: number): string {
  return value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : String(value);
}

function digits(value: number, signs: string): string {
  return Array.from(String(value), (digit) => signs[Number(digit)] ?? digit).join('');
}

/** Ten to nineteen have no "one" before the ten. */
function chinese(value: number): string {
  const words = counted(value, '○一二三四五六七八九', '十百千万', true, '○');
  return value >= 10 && value < 20 ? words.slice(1) : words;
}

/**
 * A number by its ranks: `units` are its figures, `ranks` the signs for ten to ten thousand. `saysOne` says whether one ten is said with
 * its one; `gap` stands for ranks left out in between.
 */
function counted(value: number, units: string, ranks: string, saysOne: boolean, gap: string): string {
  let words = '';
  let isSkipping = false;
  const figures = Array.from(String(value), Number);
  for (const [at, figure] of figures.entries()) {
    const rank = figures.length - 1 - at;
    if (figure === 0) isSkipping = words !== '';
    else {
      const says = figure > 1 || rank === 0 || rank === 4 || saysOne;
      words += `${isSkipping ? gap : ''}${says ? units.charAt(figure) : ''}${rank > 0 ? ranks.charAt(rank - 1) : ''}`;
      isSkipping = false;
    }
  }
  return words;
}

const hebrewSigns = [[400, 'ת'], [300, 'ש'], [200, 'ר'], [100, 'ק'], [90, 'צ'], [80, 'פ'], [70, 'ע'], [60, 'ס'], [50, 'נ'], [40, 'מ'], [30, 'ל'], [20, 'כ'], [10, 'י'], [9, 'ט'], [8, 'ח'], [7, 'ז'], [6, 'ו'], [5, 'ה'], [4, 'ד'], [3, 'ג'], [2, 'ב'], [1, 'א']] as const;

/** Letters that add up; fifteen and sixteen are written so as not to spell a name of God. Thousands begin again. */
function hebrewNumeral(value: number): string {
  let rest = value % 1000;
  let signs = value >= 1000 ? hebrewNumeral(Math.floor(value / 1000)) : '';
  for (const [worth, sign] of hebrewSigns) {
    while (rest >= worth && rest !== 15 && rest !== 16) {
      signs += sign;
      rest -= worth;
    }
  }
  if (rest === 15) return `${signs}טו`;
  return rest === 16 ? `${signs}טז` : signs;
}
