import type { z } from 'zod';

/** A read: gets a read-only handle, never changes the store. `topics`: what makes its answer stale. */
export type Query<I extends z.ZodType, O extends z.ZodType> = { readonly kind: 'query'; readonly input: I; readonly output: O; readonly topics: readonly Topic[] };
/** A write: one transaction, then one broadcast of the topics it changed. */
export type Command<I extends z.ZodType, O extends z.ZodType> = { readonly kind: 'command'; readonly input: I; readonly output: O };
/** A long task: reports progress, can be cancelled, commits in short transactions of its own. */
export type Job<I extends z.ZodType, O extends z.ZodType, P extends z.ZodType> = { readonly kind: 'job'; readonly input: I; readonly output: O; readonly progress: P };

export type Operation = Query<z.ZodType, z.ZodType> | Command<z.ZodType, z.ZodType> | Job<z.ZodType, z.ZodType, z.ZodType>;

export const topics = ['meetings', 'sessions', 'documents', 'positions', 'drafts', 'floor', 'milestones', 'marks', 'settings'] as const;
export type Topic = (typeof topics)[number];

export function query<I extends z.ZodType, O extends z.ZodType>(input: I, output: O, topics: readonly Topic[]): Query<I, O> {
  return { kind: 'query', input, output, topics };
}

export function command<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Command<I, O> {
  return { kind: 'command', input, output };
}

export function job<I extends z.ZodType, O extends z.ZodType, P extends z.ZodType>(input: I, output: O, progress: P): Job<I, O, P> {
  return { kind: 'job', input, output, progress };
}
