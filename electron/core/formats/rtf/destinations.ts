/** What a group holds, by the control word it begins with (RTF 1.9.1, "Contents of an RTF File"). */
export type Destination =
  | 'through' // its words are words of the text around it
  | 'silent'
  | 'fonts' | 'colours' | 'styles' | 'authors' | 'lists'
  | 'information' | 'title' | 'saved' | 'created'
  | 'label' | 'note' | 'head' | 'box' | 'picture' | 'object' | 'instruction'
  | 'remark' | 'remark-author' | 'remark-date' | 'remark-key' | 'range-start' | 'range-end'
  | 'row-properties' | 'two-spellings' | 'unicode-spelling';

const of = (destination: Destination, words: string): readonly (readonly [string, Destination])[] => words.split(' ').map((word) => [word, destination] as const);

const destinations: ReadonlyMap<string, Destination> = new Map([
  ...of('through', 'rtf field fldrslt shp shpinst shpgrp do dptxbx result shppict mmath moMath moMathPara'),
  ...of('fonts', 'fonttbl'),
  ...of('colours', 'colortbl'),
  ...of('styles', 'stylesheet'),
  ...of('authors', 'revtbl'),
  ...of('lists', 'listtable listoverridetable'),
  ...of('information', 'info'),
  ...of('title', 'title'),
  ...of('saved', 'revtim'),
  ...of('created', 'creatim'),
  ...of('label', 'listtext pntext'),
  ...of('note', 'footnote'),
  ...of('head', 'header headerl headerr headerf footer footerl footerr footerf'),
  ...of('box', 'shptxt dptxbxtext'),
  ...of('picture', 'pict'),
  ...of('object', 'object'),
  ...of('instruction', 'fldinst'),
  ...of('remark', 'annotation'),
  ...of('remark-author', 'atnauthor'),
  ...of('remark-date', 'atndate'),
  ...of('remark-key', 'atnref'),
  ...of('range-start', 'atrfstart'),
  ...of('range-end', 'atrfend'),
  ...of('row-properties', 'nesttableprops'),
  ...of('two-spellings', 'upr'),
  ...of('unicode-spelling', 'ud'),
  ...of(
    'silent',
    'aftncn aftnsep aftnsepc atnicn atnid atnparent atntime author background bkmkend bkmkstart buptim category colorschememapping comment company datafield datastore defchp defpap doccomm docvar ebcend ebcstart falt filetbl fontemb fontfile formfield ftncn ftnsep ftnsepc generator hlinkbase keycode keywords latentstyles listpicture mailmerge manager mmathPict mmathPr nonesttables nonshppict objalias objclass objdata objname objsect oldcprops oldpprops oldsprops oldtprops operator panose passwordhash pgdsctbl pgp pgptbl picprop pn pntxta pntxtb printim private propname protusertbl rsidtbl rxe shprslt sn sp staticval subject sv tc tcn template themedata txe userprops wgrffmtfilter writereservhash xe xform xmlnstbl',
  ),
]);

/** What a group that begins with this word holds; undefined when the word begins no group of its own. Properties of formulas are silent. */
export function destinationOf(word: string): Destination | undefined {
  return destinations.get(word) ?? (/^m[a-zA-Z]+Pr$/.test(word) ? 'silent' : undefined);
}
