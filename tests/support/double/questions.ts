/** What a test asks of the shell, because no page can: answered by the double, over the process's own channel. */
export type Question =
  | { readonly ask: 'journal' }
  | { readonly ask: 'permission'; readonly permission: string }
  | { readonly ask: 'permission-held'; readonly permission: string }
  | { readonly ask: 'device'; readonly deviceType: string }
  | { readonly ask: 'request'; readonly url: string }
  | { readonly ask: 'download'; readonly url: string }
  | { readonly ask: 'webview' }
  /** A message as from a frame with this address; `isTop` false puts it inside the program's own page. */
  | { readonly ask: 'message-from'; readonly url: string; readonly isTop: boolean; readonly message: unknown }
  | { readonly ask: 'close-window' };

/** The double's first word, once the program has made a window. */
export type Shown = { readonly endpoint: string };
export type Answer = { readonly answerTo: number; readonly value: unknown };
