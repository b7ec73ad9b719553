import { expect, test } from 'vitest';
import { unsoundLimit, unsoundShare } from '../../../../../electron/core/formats/pdf/soundness.ts';

test.each([
  ['Spanish', 'Los Estados participantes reconocen la señal de auxilio; el año próximo se reunirán en Cuzco.'],
  ['Polish and Vietnamese', 'Służby ratownicze odpowiadają za łączność. Cứu hộ miền núi phải được bảo đảm.'],
  ['Russian', 'Участвующие государства признают сигнал бедствия.'],
  ['Arabic', 'تعترف الدول المشاركة بإشارة الاستغاثة'],
  ['Chinese', '与会国承认求救信号。'],
  ['Thai', 'รัฐภาคีรับรองสัญญาณขอความช่วยเหลือ'],
  ['ligatures and a bullet', 'the ﬁrst oﬃcial · • “quoted”'],
])('%s is sound', (_name, text) => {
  expect(unsoundShare(text)).toBeLessThan(0.01);
});

test.each([
  ['letters shifted into another block', 'ɧɚɰɢɨɧɚɥɶɧɨɣ ɸɪɢɫɞɢɤɰɢɟɣ ɚ ɬɚɤɠɟ ɫ ɞɨɥɠɧɵɦ'],
  ['controls in place of letters', 'The \u0010\u0011\u0012\u0013 of \u0014\u0015\u0016 States'],
  ['private letters', '\ue001\ue002\ue003 and \ue004\ue005'],
])('%s is not', (_name, text) => {
  expect(unsoundShare(text)).toBeGreaterThan(unsoundLimit);
});
