import { useEffect, useEffectEvent, useReducer, useRef, type RefObject } from 'react';
import { fromPage, type FromPage, type Passage, type ToPage } from './messages.ts';

/** What is known of the page that draws the original. */
type PageState = {
  readonly phase: 'opening' | 'open' | 'failed';
  readonly page: number;
  readonly pages: number;
  readonly percent: number;
  readonly found: { readonly at: number; readonly total: number } | null;
};

const atFirst: PageState = { phase: 'opening', page: 1, pages: 0, percent: 100, found: null };

function pageReducer(state: PageState, message: FromPage): PageState {
  switch (message.kind) {
    case 'opened':
      return { ...state, phase: 'open', pages: message.pages };
    case 'failed':
      return { ...state, phase: 'failed' };
    case 'page':
      return { ...state, page: message.page, pages: message.pages };
    case 'zoomed':
      return { ...state, percent: message.percent };
    case 'found':
      return { ...state, found: { at: message.at, total: message.total } };
    case 'ready':
    case 'wanted':
    case 'key':
    default:
      return state;
  }
}

type Shown = { readonly address: string; readonly format: 'pdf' | 'docx'; readonly standing: Passage | null; readonly positions: readonly Passage[] };

type OriginalPage = { readonly frame: RefObject<HTMLIFrameElement | null>; readonly state: PageState; readonly tell: (message: ToPage) => void };

/** The page in its frame: told what to draw as soon as it is there, and where to stand whenever that changes. */
export function useOriginalPage({ address, format, standing, positions }: Shown): OriginalPage {
  const frame = useRef<HTMLIFrameElement>(null);
  const isOpen = useRef(false);
  const [state, dispatch] = useReducer(pageReducer, atFirst);
  // The page has no origin: only what stands in this frame is spoken to and heard.
  const tell = (message: ToPage): void => frame.current?.contentWindow?.postMessage(message, '*');
  const tellPlace = useEffectEvent((place: Passage | null) => tell({ kind: 'stand', passage: place }));
  const tellPositions = useEffectEvent((passages: readonly Passage[]) => tell({ kind: 'positions', passages: [...passages] }));
  const begin = useEffectEvent(async () => {
    const bytes = await bytesAt(address);
    if (bytes === null) return dispatch({ kind: 'failed' });
    tell({ kind: 'open', bytes, format });
    isOpen.current = true;
    tellPositions(positions);
    tellPlace(standing);
  });
  const hear = useEffectEvent(async (message: FromPage) => {
    dispatch(message);
    if (message.kind === 'key') passOn(message);
    if (message.kind === 'ready') await begin();
    if (message.kind === 'wanted') tell({ kind: 'file', name: message.name, bytes: await bytesAt(`/pdfjs/${message.name}`) });
  });
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent): void => {
      if (source === null || source !== frame.current?.contentWindow) return;
      const message = fromPage.safeParse(data);
      if (message.success) void hear(message.data);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, []);
  useEffect(() => {
    if (isOpen.current) tellPlace(standing);
  }, [standing]);
  useEffect(() => {
    if (isOpen.current) tellPositions(positions);
  }, [positions]);
  return { frame, state, tell };
}

/** The bytes at an address of our own; null when they cannot be had. */
async function bytesAt(address: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const answer = await fetch(address);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  } catch (thrown) {
    if (thrown instanceof TypeError) return null;
    throw thrown;
  }
}

/** A key pressed on the original acts as if pressed on the desk. */
function passOn({ key, code, ctrlKey, shiftKey, altKey }: Extract<FromPage, { kind: 'key' }>): void {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code, ctrlKey, shiftKey, altKey, bubbles: true, cancelable: true }));
}
