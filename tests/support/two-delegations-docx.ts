import { AlignmentType, CommentRangeEnd, CommentRangeStart, CommentReference, DeletedTextRun, Document, FootnoteReferenceRun, InsertedTextRun, Packer, Paragraph, TextRun, type ParagraphChild } from 'docx';

const mexico = { author: 'Delegación de México', date: '2026-11-18T15:20:00Z' };
const brazil = { author: 'Brazil (delegation)', date: '2026-11-19T09:05:00Z' };

/**
 * A draft as a secretariat sends it round: revisions of two delegations and a remark, brackets, a reservation and an ad
 * referendum in footnotes, a reference to a paragraph and one to another document. The words are ours.
 */
export async function twoDelegationsDocx(): Promise<Uint8Array> {
  let id = 40;
  const added = (by: typeof mexico, text: string): ParagraphChild => new InsertedTextRun({ id: (id += 1), ...by, text });
  const struck = (by: typeof mexico, text: string): ParagraphChild => new DeletedTextRun({ id: (id += 1), ...by, text });
  const paragraphs: readonly (readonly (string | ParagraphChild)[])[] = [
    ['1. To establish a register of rest areas along the inland waterways, kept ', struck(mexico, 'quarterly'), added(mexico, 'every month'), ' by the Secretariat and open to every crew.'],
    ['2. To ask the ports to light the moorings [from dusk to dawn] and to publish the hours [sic] in which a pilot can be called', added(brazil, ', free of charge'), '.'],
    ['3. To apply the register of par. 1 above also to the ferries', struck(brazil, ' that carry more than forty persons'), ', in keeping with paragraph 4 below.'],
    ['4. To invite the river commissions to report ', new CommentRangeStart(0), 'once a year', new CommentRangeEnd(0), new TextRun({ children: [new CommentReference(0)] }), ' on what was done', new FootnoteReferenceRun(1), ', as asked in CP/CSH/1155/09 rev. 2.'],
    [added(mexico, '4 bis. To train one rescue team for every hundred kilometres of river.')],
    ['5. To review this declaration [at the next meeting [in two years', new FootnoteReferenceRun(2), '].'],
  ];
  const document = new Document({
    title: 'Declaration on rest along the rivers',
    comments: { children: [{ id: 0, author: brazil.author, date: new Date(brazil.date), children: [new Paragraph('Twice a year would be better for the northern rivers.')] }] },
    footnotes: { 1: { children: [new Paragraph('Mexico reserves its position on the frequency of the reports.')] }, 2: { children: [new Paragraph('Brazil: ad referendum, on the words “in two years”.')] } },
    sections: [
      {
        children: [
          new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: 'DECLARATION ON REST ALONG THE RIVERS', bold: true })] }),
          new Paragraph('RECALLING that every crew has a right to rest,'),
          new Paragraph('DECLARE:'),
          ...paragraphs.map((children) => new Paragraph({ children: children.map((child) => (typeof child === 'string' ? new TextRun(child) : child)) })),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
