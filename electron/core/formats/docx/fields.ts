import type { OpenField, Story } from './story.ts';
import type { XmlElement } from './xml.ts';

/** Follows the marks of a field (ECMA-376 part 1, 17.16.18): its code, then its result. */
export function followField(mark: XmlElement, fields: OpenField[]): void {
  const step = mark.attributes['fldCharType'];
  if (step === 'begin') fields.push({ step: 'code', code: '' });
  else if (step === 'separate') {
    const field = fields.at(-1);
    if (field) field.step = 'result';
  } else if (step === 'end') fields.pop();
}

/** Whether the words of a field's code, and not of its result, are being read. */
export function isCode({ step }: OpenField): boolean {
  return step === 'code';
}

/** Whether what is read now is printed: no open field is at its code. */
export function isShown({ fields }: Story): boolean {
  return !fields.some(isCode);
}
