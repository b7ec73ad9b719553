import { CommentRangeEnd, CommentRangeStart, CommentReference, DeletedTextRun, Document, InsertedTextRun, Packer, Paragraph, TextRun } from 'docx';

/** The paragraphs of the draft as they read with every change accepted. */
const revised = {
  clause: 'RECOGNIZING the need to act;',
  rescue: '1. To rescue without delay whoever is in danger at sea.',
  share: '2. To share what they know of [all] routes.',
} as const;

const date = '2026-03-02T10:00:00Z';
const plain = (text: string): TextRun => new TextRun(text);
const inserted = (id: number, author: string, text: string): InsertedTextRun => new InsertedTextRun({ id, author, date, text });
const deleted = (id: number, author: string, text: string): DeletedTextRun => new DeletedTextRun({ id, author, date, text });

/**
 * A Word file with tracked changes: Chile adds `without delay`, a person of Peru replaces `they learn` by `they know`, and a
 * remark stands on `routes`. `isPlain`: the same words, without any of it.
 */
export async function revisedDraft({ isPlain = false }: { readonly isPlain?: boolean } = {}): Promise<Uint8Array> {
  const rescue = [plain('1. To rescue '), inserted(1, 'Delegación de Chile', 'without delay '), plain('whoever is in danger at sea.')];
  const share = [plain('2. To share what they '), deleted(2, 'Rosa Quispe', 'learn'), inserted(3, 'Rosa Quispe', 'know'), plain(' of [all] '), new CommentRangeStart(0), plain('routes'), new CommentRangeEnd(0), new TextRun({ children: [new CommentReference(0)] }), plain('.')];
  const paragraphs = isPlain
    ? [revised.rescue, revised.share].map((text) => new Paragraph(text))
    : [rescue, share].map((children) => new Paragraph({ children }));
  const document = new Document({
    ...(!isPlain && { comments: { children: [{ id: 0, author: 'Luis', date: new Date(date), children: [new Paragraph('Which ones?')] }] } }),
    sections: [{ children: [new Paragraph('RTP-V/doc.4/26'), new Paragraph('DRAFT DECLARATION'), new Paragraph(revised.clause), new Paragraph('DECLARE:'), ...paragraphs] }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
