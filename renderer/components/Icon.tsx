import type { ReactElement, ReactNode } from 'react';

const shapes = {
  chevron: <path d="m4 6.2 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  check: <path d="M2.8 8.6 6.4 12.2 13.2 4" fill="none" stroke="currentColor" strokeWidth="2.1" />,
  locked: (
    <>
      <path d="M3 7h10v7H3z" fill="currentColor" />
      <path d="M5.3 7V4.6a2.7 2.7 0 0 1 5.4 0V7" fill="none" stroke="currentColor" strokeWidth="1.7" />
    </>
  ),
  unlocked: (
    <>
      <path d="M1.9 7.9h8.2v5.2H1.9z" fill="currentColor" />
      <path d="M8.4 7.5V4.6a2.7 2.7 0 0 1 5.4 0v2" fill="none" stroke="currentColor" strokeWidth="1.7" />
    </>
  ),
  moved: <path d="M8 2v12M4.8 5.2 8 2l3.2 3.2M4.8 10.8 8 14l3.2-3.2" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  changed: <path d="M2.6 6h10.8M2.6 10.2h10.8M11 2.6 5 13.6" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  ambiguous: <path d="M8 14.4V9.2L3.2 3.4M8 9.2l4.8-5.8M3 7V3h4M13 7V3H9" fill="none" stroke="currentColor" strokeWidth="1.7" />,
  gone: <path d="M2.8 2.8h10.4v10.4H2.8z" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.6 2.6" strokeDashoffset="1.3" />,
  contents: <path d="M2.5 4h11M2.5 8h11M2.5 12h7" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  close: <path d="m3.6 3.6 8.8 8.8m0-8.8-8.8 8.8" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  warning: <path d="M8 2v8M8 12.4v2" fill="none" stroke="currentColor" strokeWidth="2.2" />,
  more: (
    <>
      <circle cx="3" cy="8" r="1.4" fill="currentColor" />
      <circle cx="8" cy="8" r="1.4" fill="currentColor" />
      <circle cx="13" cy="8" r="1.4" fill="currentColor" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof shapes;

/** A small shape beside its word; never alone without a spoken name. `size` in px. */
export function Icon({ of, size = 12 }: { readonly of: IconName; readonly size?: number }): ReactElement {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false">
      {shapes[of]}
    </svg>
  );
}
