import type { Words } from './words.ts';

export const es: Words = {
  help: `adref – los textos negociados desde la línea de comandos

  adref import ARCHIVO…              leer archivos en la biblioteca y mostrar lo leído
      --json                         una línea de JSON por archivo
      --dry-run                      solo leer, sin biblioteca
      --meeting ID|TÍTULO            la reunión a la que pertenecen (si no, la última creada; si no, una nueva)
  adref read ARCHIVO                 mostrar el texto de un archivo, con sus marcas
      --view VISTA                   marked (tal cual), accepted o rejected (como si todo se aceptara o rechazara)
      --encoding NOMBRE              para texto simple y páginas web, si la codificación se adivinó mal
      --json                         lo mismo, con cada propuesta, en JSON
  adref compare ANTERIOR NUEVO       comparar dos textos: archivos, o textos de la biblioteca
                                     por signatura o identificador («RSM-III/doc.6/26 rev. 2 es»)
      --json                         la comparación en JSON
  adref library check                leer toda la biblioteca y decir si está íntegra (--json)
  adref library reread               leer de nuevo todos los archivos de la biblioteca (--meeting, --json)
  adref library backup [ARCHIVO]     escribir una copia verificada, con su llave al lado
  adref library restore ARCHIVO      poner una copia en el lugar de la biblioteca, que se guarda aparte

      --library CARPETA              una biblioteca distinta de la suya (o ADREF_DATA)
      --help, --version

En una comparación, [-palabras-] se quitaron y [+palabras+] se añadieron; en un texto con sus marcas,
eso se propone, y quién lo propone sigue entre llaves: [+sin demora+]{Perú}.
Código de salida: 0 hecho, o nada difiere; 1 no fue posible, o los textos difieren; 2 uso incorrecto, o ilegible.
`,
  wrongUse: 'Eso no es una orden de adref. Véase: adref --help',
  noSuchFile: 'No existe tal archivo.',
  noSuchMeeting: 'La biblioteca no tiene ninguna reunión «{{meeting}}». No se hizo nada.',
  importingInto: 'Se importa en la reunión «{{title}}».',
  alreadyHeld: 'La reunión ya contiene este archivo; no se añadió de nuevo.',
  unknownReference: '«{{reference}}» no es un archivo ni un texto de la biblioteca.',
  severalVersions: '«{{reference}}» designa más de un texto; añada el idioma o nómbrelo por su identificador: {{choices}}',
  identical: 'Los textos son iguales.',
  differences:
    'Modificados: {{edited}} · desplazados: {{moved}} · desplazados y modificados: {{movedEdited}} · divididos: {{split}} · fusionados: {{merged}} · añadidos: {{added}} · suprimidos: {{removed}} · renumerados: {{renumbered}} · palabras añadidas: {{wordsAdded}} · palabras suprimidas: {{wordsRemoved}}',
  renumbered: 'renumerado',
  rows: { moved: 'desplazado', 'moved-edited': 'desplazado y modificado', split: 'dividido', merged: 'fusionado', added: 'añadido', removed: 'suprimido' },
  unknownEncoding: '«{{encoding}}» no es una codificación que adref conozca. Conoce: {{choices}}',
  noEncoding: 'Solo el texto simple y las páginas web tienen una codificación que elegir.',
  proposals: { add: 'por añadir', delete: 'por suprimir', replace: 'por reemplazar', move: 'por trasladar', format: 'otro aspecto', comment: 'comentario', reservation: 'reserva', 'ad-referendum': 'ad referéndum' },
  placedBefore: 'antes de {{label}}',
  placedAfter: 'después de {{label}}',
  readAgain: '{{title}}: leídos de otro modo {{reread}}, sin cambios {{unchanged}}.',
  librarySound: 'La biblioteca está íntegra.',
  libraryDamaged: 'La biblioteca está dañada. No se modificó; restaure su última copia de seguridad con «adref library restore».',
  backupMade: 'La copia se releyó y está completa. Su llave está al lado (.key): conserve ambas, y por separado si otros pueden llegar a la copia.',
  restored: 'La copia es ahora la biblioteca.',
  keptAside: 'La biblioteca que había se conserva como {{file}}',
};
