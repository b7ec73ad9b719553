import { isGone } from './revisions.ts';
import type { Revision } from './revisions.ts';
import type { Story } from './story.ts';
import type { XmlElement } from './xml.ts';

/** Elements by which a drawing shows something that is no text: a picture, a chart, a diagram. */
const pictures = new Set(['a:blip', 'v:imagedata', 'c:chart', '?:relIds']);

/** Notes the text boxes of a drawing for later, and counts it as an image when it holds a picture. */
export function collectDrawing(drawing: XmlElement, revision: Revision, story: Story): void {
  let hasPicture = drawing.name === 'w:object';
  const visit = (element: XmlElement): void => {
    hasPicture ||= pictures.has(element.name);
    if (element.name === 'w:txbxContent') story.boxes.push({ element, revision });
    else element.children.forEach(visit);
  };
  visit(drawing);
  if (hasPicture && !isGone(revision, story.view)) story.tally.images += 1;
}
