const capitals = /^\p{Lu}[\p{Lu}\p{M}'’-]+(?:\s+\p{Lu}[\p{Lu}\p{M}'’-]*)*(?=[\s,;:.]|$)/u;

/** How many UTF-16 units of a preamble clause are its participle in capitals (`PRENANT NOTE`); 0 when it has none or is all capitals. */
export function leadLength(text: string): number {
  const lead = capitals.exec(text)?.[0] ?? '';
  return lead.length < text.trim().length ? lead.length : 0;
}
