import type { Words } from './words.ts';

export const fr: Words = {
  help: `adref – les textes négociés en ligne de commande

  adref import FICHIER…             lire des fichiers dans la bibliothèque et montrer ce qui a été lu
      --json                        une ligne JSON par fichier
      --dry-run                     lire seulement, sans bibliothèque
      --meeting ID|TITRE            la réunion concernée (sinon la dernière créée, sinon une nouvelle)
  adref read FICHIER                afficher le texte d’un fichier, avec ses marques
      --view VUE                    marked (tel quel), accepted ou rejected (comme si tout était accepté ou rejeté)
      --encoding NOM                pour le texte brut et les pages web, si le codage est mal deviné
      --json                        de même, avec chaque proposition, en JSON
  adref compare ANCIEN NOUVEAU      comparer deux textes : fichiers, ou textes de la bibliothèque
                                    par cote ou identifiant (« RSM-III/doc.6/26 rev. 2 es »)
      --json                        la comparaison en JSON
  adref library check               lire toute la bibliothèque et dire si elle est intacte (--json)
  adref library reread              relire tous les fichiers de la bibliothèque (--meeting, --json)
  adref library backup [FICHIER]    écrire une copie vérifiée, avec sa clé à côté
  adref library restore FICHIER     mettre une sauvegarde à la place de la bibliothèque, qui est gardée à part

      --library DOSSIER             une autre bibliothèque que la vôtre (ou ADREF_DATA)
      --help, --version

Dans une comparaison, [-mots-] ont été retirés et [+mots+] ajoutés ; dans un texte avec ses marques,
cela est proposé, par qui se lit ensuite entre accolades : [+sans délai+]{Pérou}.
Code de sortie : 0 fait, ou rien ne diffère ; 1 impossible, ou les textes diffèrent ; 2 mauvais usage, ou illisible.
`,
  wrongUse: 'Ce n’est pas une commande d’adref. Voir : adref --help',
  noSuchFile: 'Ce fichier n’existe pas.',
  noSuchMeeting: 'La bibliothèque n’a pas de réunion « {{meeting}} ». Rien n’a été fait.',
  importingInto: 'Importation dans la réunion « {{title}} ».',
  alreadyHeld: 'La réunion contient déjà ce fichier ; il n’a pas été ajouté à nouveau.',
  unknownReference: '« {{reference}} » n’est ni un fichier ni un texte de la bibliothèque.',
  severalVersions: '« {{reference}} » désigne plusieurs textes ; ajoutez la langue ou nommez-le par son identifiant : {{choices}}',
  identical: 'Les textes sont identiques.',
  differences:
    'Modifiés : {{edited}} · déplacés : {{moved}} · déplacés et modifiés : {{movedEdited}} · scindés : {{split}} · fusionnés : {{merged}} · ajoutés : {{added}} · supprimés : {{removed}} · renumérotés : {{renumbered}} · mots ajoutés : {{wordsAdded}} · mots supprimés : {{wordsRemoved}}',
  renumbered: 'renuméroté',
  rows: { moved: 'déplacé', 'moved-edited': 'déplacé et modifié', split: 'scindé', merged: 'fusionné', added: 'ajouté', removed: 'supprimé' },
  unknownEncoding: '« {{encoding}} » n’est pas un codage connu d’adref. Il connaît : {{choices}}',
  noEncoding: 'Seuls le texte brut et les pages web ont un codage à choisir.',
  proposals: { add: 'à ajouter', delete: 'à supprimer', replace: 'à remplacer', move: 'à déplacer', format: 'autre présentation', comment: 'commentaire', reservation: 'réserve', 'ad-referendum': 'ad referendum' },
  placedBefore: 'avant {{label}}',
  placedAfter: 'après {{label}}',
  readAgain: '{{title}} : relus autrement {{reread}}, inchangés {{unchanged}}.',
  librarySound: 'La bibliothèque est intacte.',
  libraryDamaged: 'La bibliothèque est endommagée. Elle n’a pas été modifiée ; rétablissez votre dernière sauvegarde avec « adref library restore ».',
  backupMade: 'La sauvegarde a été relue et elle est complète. Sa clé se trouve à côté (.key) : conservez les deux, séparément si d’autres peuvent atteindre la sauvegarde.',
  restored: 'La sauvegarde est désormais la bibliothèque.',
  keptAside: 'La bibliothèque qui s’y trouvait est conservée sous {{file}}',
};
