/** How much of one file is read, in pages or parts. */
export type Part = { readonly done: number; readonly total: number };

/** Hands on what a reader says of its progress whenever a further percent is done, so that a long file does not flood a window; a file of one part has none. */
export function partProgress(tell: (part: Part) => void): (done: number, total: number) => void {
  let told = -1;
  return (done, total) => {
    const percent = Math.floor((done / total) * 100);
    if (total < 2 || percent === told) return;
    told = percent;
    tell({ done, total });
  };
}
