import { seededRandom } from '../draft-generator.ts';

/** Chance that is the same for the same seed. */
export type Chance = {
  /** A whole number from 0 up to `limit`, itself left out. */
  readonly below: (limit: number) => number;
  /** True with this probability. */
  readonly is: (probability: number) => boolean;
  /** One of a list that is not empty. */
  readonly of: <Item>(items: readonly Item[]) => Item;
};

/** Chance of one sequence of one seed: neighbours have nothing in common. */
export function chanceOf(seed: number, sequence: number): Chance {
  const random = seededRandom(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(sequence + 1, 0xc2b2ae35));
  for (let turn = 0; turn < 4; turn += 1) random();
  const below = (limit: number): number => Math.floor(random() * limit);
  return { below, is: (probability) => random() < probability, of: (items) => items[below(items.length)]! };
}
