import type { Story } from './story.ts';
import type { XmlElement } from './xml.ts';

/** Follows the marks of a field (ECMA-376 part 1, 17.16.18): its code, then its result. */
export function followField(mark: XmlElement, story: Story): void {
  const { fields } = story;
  const step = mark.attributes['fldCharType'];
  if (step === 'begin') fields.push({ step: 'code', code: '', isWithinHidden: !isShown(story) });
  else if (step === 'separate') {
    const field = fields.at(-1);
    if (field) field.step = 'result';
  } else if (step === 'end') fields.pop();
}

/** Takes words of a field's code. */
export function readCode(code: string, { fields, tally }: Story): void {
  const field = fields.at(-1);
  if (field?.step === 'code') field.code += code;
  countLinked(code, tally);
}

/** Counts a field that fetches what it shows from another file. */
export function countLinked(code: string, tally: Story['tally']): void {
  if (/^\s*(?:INCLUDEPICTURE|INCLUDETEXT|IMPORT|LINK|DDE|DDEAUTO)\b/i.test(code)) tally.linkedFields += 1;
}

/** Whether what is read now is printed: no open field is at its code, nor one that the story does not want the result of. */
export function isShown({ fields, isRunningHead }: Story): boolean {
  const field = fields.at(-1);
  return !field || (field.step === 'result' && !field.isWithinHidden && !(isRunningHead && isPageNumber(field.code)));
}

/** Whether a field prints the number of a page, or how many there are. */
export function isPageNumber(code: string): boolean {
  return /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION)\b/i.test(code);
}
