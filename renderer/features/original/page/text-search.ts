/** The words of a part of a page with their place in it, white space and case left aside. */
export type SearchedText = { readonly letters: string; readonly rangeOf: (start: number, end: number) => Range };

/** What is not looked at when words are compared: white space, soft hyphens, and the hyphen that breaks a word at the end of a line. */
const unseen = /[\s\u00AD]/u;

/** Reads the text nodes under an element; those inside `isLeftOut` are passed over. */
export function searchedText(root: Element, isLeftOut: (element: Element) => boolean = () => false): SearchedText {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => (node instanceof Element && isLeftOut(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (node instanceof Text) nodes.push(node);
  let letters = '';
  const places: { readonly node: Text; readonly offset: number }[] = [];
  for (const node of nodes) {
    for (let offset = 0; offset < node.length; offset += 1) {
      const letter = node.data.charAt(offset);
      if (unseen.test(letter)) continue;
      const read = folded(letter);
      letters += read;
      for (let unit = 0; unit < read.length; unit += 1) places.push({ node, offset });
    }
  }
  return {
    letters,
    rangeOf: (start, end) => {
      const range = document.createRange();
      const first = places[start];
      const last = places[end - 1];
      if (first !== undefined && last !== undefined) {
        range.setStart(first.node, first.offset);
        range.setEnd(last.node, last.offset + 1);
      }
      return range;
    },
  };
}

/** Words as `searchedText` holds them. */
export function lettersOf(words: string): string {
  return Array.from(words, (letter) => (unseen.test(letter) ? '' : folded(letter))).join('');
}

/** Every place where the letters stand, in order; a thousand at most. */
export function placesOf(text: string, letters: string): readonly number[] {
  const places: number[] = [];
  if (letters === '') return places;
  for (let at = text.indexOf(letters); at !== -1 && places.length < 1_000; at = text.indexOf(letters, at + letters.length)) places.push(at);
  return places;
}

/** Ligatures, accents set apart and letters of both cases read the same. */
function folded(letter: string): string {
  return letter.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
