import type { Words } from './words.ts';

export const pt: Words = {
  help: `adref – os textos negociados na linha de comando

  adref import ARQUIVO…              ler arquivos na biblioteca e mostrar o que foi lido
      --json                         uma linha de JSON por arquivo
      --dry-run                      apenas ler, sem biblioteca
      --meeting ID|TÍTULO            a reunião a que pertencem (senão a última criada; senão uma nova)
  adref read ARQUIVO                 mostrar o texto de um arquivo, com as suas marcas
      --view VISTA                   marked (tal como está), accepted ou rejected (como se tudo fosse aceito ou rejeitado)
      --encoding NOME                para texto simples e páginas web, se a codificação foi mal adivinhada
      --json                         o mesmo, com cada proposta, em JSON
  adref compare ANTERIOR NOVO        comparar dois textos: arquivos, ou textos da biblioteca
                                     por cota ou identificador (“RSM-III/doc.6/26 rev. 2 es”)
      --json                         a comparação em JSON
  adref library check                ler toda a biblioteca e dizer se está íntegra (--json)
  adref library reread               ler de novo todos os arquivos da biblioteca (--meeting, --json)
  adref library backup [ARQUIVO]     gravar uma cópia verificada, com a sua chave ao lado
  adref library restore ARQUIVO      pôr uma cópia no lugar da biblioteca, que é guardada à parte

      --library PASTA                uma biblioteca diferente da sua (ou ADREF_DATA)
      --help, --version

Em uma comparação, [-palavras-] foram retiradas e [+palavras+] acrescentadas; em um texto com as suas marcas,
isso é proposto, e quem o propõe segue entre chaves: [+sem demora+]{Peru}.
Código de saída: 0 feito, ou nada difere; 1 não foi possível, ou os textos diferem; 2 uso incorreto, ou ilegível.
`,
  wrongUse: 'Isso não é um comando do adref. Veja: adref --help',
  noSuchFile: 'Esse arquivo não existe.',
  noSuchMeeting: 'A biblioteca não tem nenhuma reunião “{{meeting}}”. Nada foi feito.',
  importingInto: 'Importando na reunião “{{title}}”.',
  alreadyHeld: 'A reunião já contém este arquivo; não foi adicionado novamente.',
  unknownReference: '“{{reference}}” não é um arquivo nem um texto da biblioteca.',
  severalVersions: '“{{reference}}” designa mais de um texto; acrescente o idioma ou indique o identificador: {{choices}}',
  identical: 'Os textos são iguais.',
  differences:
    'Modificados: {{edited}} · deslocados: {{moved}} · deslocados e modificados: {{movedEdited}} · divididos: {{split}} · fundidos: {{merged}} · acrescentados: {{added}} · suprimidos: {{removed}} · renumerados: {{renumbered}} · palavras acrescentadas: {{wordsAdded}} · palavras suprimidas: {{wordsRemoved}}',
  renumbered: 'renumerado',
  rows: { moved: 'deslocado', 'moved-edited': 'deslocado e modificado', split: 'dividido', merged: 'fundido', added: 'acrescentado', removed: 'suprimido' },
  unknownEncoding: '“{{encoding}}” não é uma codificação que o adref conheça. Conhece: {{choices}}',
  noEncoding: 'Só o texto simples e as páginas web têm uma codificação a escolher.',
  proposals: { add: 'a acrescentar', delete: 'a suprimir', replace: 'a substituir', move: 'a deslocar', format: 'outra aparência', comment: 'comentário', reservation: 'reserva', 'ad-referendum': 'ad referendum' },
  placedBefore: 'antes de {{label}}',
  placedAfter: 'depois de {{label}}',
  readAgain: '{{title}}: lidos de outro modo {{reread}}, sem alteração {{unchanged}}.',
  librarySound: 'A biblioteca está íntegra.',
  libraryDamaged: 'A biblioteca está danificada. Não foi modificada; restaure a sua última cópia de segurança com “adref library restore”.',
  backupMade: 'A cópia foi relida e está completa. A sua chave está ao lado (.key): conserve ambas, e separadas se outros puderem chegar à cópia.',
  restored: 'A cópia é agora a biblioteca.',
  keptAside: 'A biblioteca que lá estava foi conservada como {{file}}',
};
