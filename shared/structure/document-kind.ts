import type { DocumentKind } from '../model/document.ts';
import { foldLetters } from './openings.ts';

/** Words that name a kind of paper, folded, in Spanish, English, French and Portuguese; the first kind that answers wins. */
const words: readonly (readonly [kind: DocumentKind, pattern: RegExp])[] = [
  ['non-paper', /\bnon[- ]?paper|documento oficioso|document officieux|papel oficioso/u],
  ['room-paper', /\b(?:conference )?room paper|\bcrp\b|documento de sala|document de seance|document de salle/u],
  ['compilation', /\b(?:compilation|compendium|recueil|recopilacion|compilacion|compilacao|coletanea|compendio)\b/u],
  ['national-report', /\b(?:national|country) report|informe nacional|informe de pais|rapport national|relatorio nacional|plan(?:o)? nacional|national (?:action )?plan|plan national/u],
  ['work-plan', /\b(?:work ?plan|plan of (?:work|action)|action plan|plan de trabajo|plan de accion|plan de travail|plan d'action|plano de trabalho|plano de acao|programme of work|program of work|programa de trabajo|programme de travail|programa de trabalho)\b/u],
  ['agenda', /\b(?:agenda|order of business|methodology|temario|orden del dia|calendario|metodologia|ordre du jour|calendrier|methodologie|methode de travail|ordem do dia|programa provisorio)\b/u],
  ['declaration', /\b(?:declaration|declaracion|declaracao|resolution|resolucion|resolucao|communique|comunicado|compromis[eo]?|commitment|engagements?)\b/u],
  ['report', /\b(?:report|informe|rapport|relatorio|minutes|acta|compte rendu|proces-verbal|ata|final conclusions|conclusions (?:and recommendations|et recommandations)|conclusiones y recomendaciones|conclusoes e recomendacoes)\b/u],
  ['statement', /\b(?:statement|speech|address by|remarks|intervention|intervencion|discurso|palabras|allocution|discours|pronunciamento|intervencao)\b/u],
];

/** The kind of paper a title, or failing that a file's name or first lines, says it is; null when they say nothing. */
export function findDocumentKind(text: string): DocumentKind | null {
  const folded = foldLetters(text).replaceAll(/[_]/gu, ' ');
  const hits = words.flatMap(([kind, pattern]) => {
    const match = pattern.exec(folded);
    return match ? [{ kind, index: match.index }] : [];
  });
  const decisive = hits.find((hit) => hit.kind === 'non-paper' || hit.kind === 'room-paper' || hit.kind === 'compilation' || hit.kind === 'national-report');
  return (decisive ?? hits.toSorted((a, b) => a.index - b.index)[0])?.kind ?? null;
}
