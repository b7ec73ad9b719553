/** Quarter turns clockwise from upright in which words run on the displayed page. */
export type Direction = 0 | 1 | 2 | 3;

export type PageSize = { readonly width: number; readonly height: number };

/** A box in points from an upper left corner. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** The direction of words whose baseline runs along (a, b), y downwards. */
export function directionOf(a: number, b: number): Direction {
  if (Math.abs(a) >= Math.abs(b)) return a >= 0 ? 0 : 2;
  return b > 0 ? 1 : 3;
}

/** How far a point of the displayed page lies along words of that direction. */
export function along(x: number, y: number, direction: Direction, page: PageSize): number {
  if (direction === 0) return x;
  if (direction === 1) return y;
  return direction === 2 ? page.width - x : page.height - y;
}

/** How far a point of the displayed page lies below the first line of words of that direction. */
export function across(x: number, y: number, direction: Direction, page: PageSize): number {
  if (direction === 0) return y;
  if (direction === 1) return page.width - x;
  return direction === 2 ? page.height - y : x;
}

/** A box of the displayed page as words of that direction see it. */
export function turnBox({ left, top, right, bottom }: Box, direction: Direction, page: PageSize): Box {
  return {
    left: Math.min(along(left, top, direction, page), along(right, bottom, direction, page)),
    right: Math.max(along(left, top, direction, page), along(right, bottom, direction, page)),
    top: Math.min(across(left, top, direction, page), across(right, bottom, direction, page)),
    bottom: Math.max(across(left, top, direction, page), across(right, bottom, direction, page)),
  };
}

/** The box of the displayed page that words of that direction see so: the turn taken back. */
export function turnBack(box: Box, direction: Direction, page: PageSize): Box {
  if (direction === 0) return box;
  if (direction === 1) return { left: page.width - box.bottom, right: page.width - box.top, top: box.left, bottom: box.right };
  if (direction === 2) return { left: page.width - box.right, right: page.width - box.left, top: page.height - box.bottom, bottom: page.height - box.top };
  return { left: box.top, right: box.bottom, top: page.height - box.right, bottom: page.height - box.left };
}
