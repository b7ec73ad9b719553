import type { Request } from '../../shared/contract/wire.ts';

/** What a window may send to a host besides asking for pages. */
export type WindowMessage = { readonly kind: 'call'; readonly request: Request } | { readonly kind: 'cancel'; readonly id: string };

/** Reads what a window sent; null for anything else. What the input holds is the dispatcher's to judge. */
export function readWindowMessage(value: unknown): WindowMessage | null {
  if (!isRecord(value)) return null;
  if (value['kind'] === 'cancel') return isId(value['id']) ? { kind: 'cancel', id: value['id'] } : null;
  const request = value['kind'] === 'call' ? readRequest(value['request']) : null;
  return request && { kind: 'call', request };
}

/** Reads one call; null when it is not one. */
export function readRequest(value: unknown): Request | null {
  if (!isRecord(value)) return null;
  const { id, op, input } = value;
  return isId(id) && typeof op === 'string' && op.length <= 100 ? { id, op, input: input ?? null } : null;
}

/** The id a cancellation names; null when there is none. */
export function readId(value: unknown): string | null {
  return isRecord(value) && isId(value['id']) ? value['id'] : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 200;
}
