import type { PositionContent, Stance } from '../../shared/model/position.ts';
import type { SamplePosition } from './meeting.ts';

const rev2 = 'RSM-III_doc.6_26_rev.2_es.docx';
const rev3 = 'RSM-III_doc.6_26_rev.3_es.docx';

type Where = Pick<SamplePosition, 'file' | 'label' | 'quote'>;
type Said = Partial<Omit<PositionContent, 'stance'>> & { readonly status?: SamplePosition['status'] };

const silent = { wording: '', talkingPoint: '', note: '', fallback: '', redLine: '', priority: 'normal', confidentiality: 'delegation' } as const;

function on(file: string, label: string | null, quote: string | null = null): Where {
  return { file, label, quote };
}

function ours(where: Where, stance: Stance, { status = 'cleared', ...said }: Said): SamplePosition {
  return { ...where, ...silent, ...said, stance, status, delegation: null, session: null };
}

function heard(where: Where, delegation: string, stance: Stance, wording = ''): SamplePosition {
  return { ...where, ...silent, stance, wording, status: 'stated', delegation, session: where.file === rev2 ? 'Comité de Redacción' : 'Segunda sesión plenaria' };
}

/** Uruguay's positions: prepared on rev. 2 and cleared before the drafting committee, or taken this morning on the passages rev. 3 left open. */
const own: readonly SamplePosition[] = [
  ours(on(rev2, null), 'accept', {
    talkingPoint: 'El Uruguay puede sumarse al consenso sobre el conjunto del texto.',
    note: 'Siempre que el seguro del personal voluntario quede como está.',
  }),
  ours(on(rev2, '1', '[y gratuito en el lugar]'), 'support', {
    talkingPoint: 'La gratuidad en el lugar es lo que distingue el auxilio del servicio.',
    fallback: 'Podemos vivir con que la gratuidad conste solo en el párrafo de gastos.',
  }),
  ours(on(rev2, '3'), 'support', { talkingPoint: 'Sin un mecanismo nacional no hay punto focal que funcione.' }),
  ours(on(rev2, '7', '[treinta/sesenta] minutos'), 'amend', {
    wording: 'treinta minutos',
    talkingPoint: 'Treinta minutos es la meta que ya fija el Plan de Trabajo en la propuesta de Chile.',
    fallback: 'Sesenta minutos, si se mantiene “sin demora”.',
    redLine: 'Un aviso sin plazo alguno.',
    priority: 'high',
  }),
  ours(on(rev2, '9', '[deberán/deberían]'), 'awaiting', {
    note: 'Migración respondió el 24: “deberían” si se suprime “de conformidad con la legislación nacional”; falta el visto bueno de Cancillería.',
    confidentiality: 'confidential',
    status: 'draft',
  }),
  ours(on(rev2, '10'), 'support', { talkingPoint: 'Agradecemos a la Presidencia que la admisión temporal abarque los ejercicios conjuntos.' }),
  ours(on(rev2, '11', 'previa notificación del plan de vuelo'), 'support', {
    note: 'La autoridad aeronáutica dio su conformidad el 23.',
  }),
  ours(on(rev2, '12', 'ningún equipo extranjero portará armas de fuego'), 'support', {
    talkingPoint: 'Es un texto acordado: pedimos que no se reabra.',
    redLine: 'Excepciones para escoltas.',
  }),
  ours(on(rev2, '12 bis', 'personal de salud formado en medicina de montaña'), 'support', {
    note: 'Propuesta nuestra y del Perú.',
    priority: 'high',
  }),
  ours(on(rev2, '18'), 'accept', { note: 'Los clubes del interior piden que el equipamiento se adapte al terreno bajo.' }),
  ours(on(rev2, '21'), 'support', { note: 'El ejercicio de 2028 podría hacerse en la frontera seca.', priority: 'low' }),
  ours(on(rev2, '22', 'remitirá anualmente'), 'question', {
    talkingPoint: '¿La información anual comprende los vuelos sanitarios hacia terceros Estados?',
    status: 'draft',
  }),
  ours(on(rev2, '23', 'suprimirlos cuando dejen de ser necesarios'), 'support', { note: 'Coincide con nuestra ley de protección de datos.' }),
  ours(on(rev2, '26', 'remuneradas o voluntarias'), 'support', {
    talkingPoint: 'Quien acude como voluntario merece el mismo resguardo que quien cobra.',
    redLine: 'Que se suprima a los voluntarios del seguro.',
    priority: 'high',
  }),
  ours(on(rev2, '26', '[la evacuación sanitaria/los gastos médicos y la evacuación sanitaria]'), 'amend', {
    wording: 'los gastos médicos y la evacuación sanitaria',
    talkingPoint: 'Una evacuación sin atención médica deja a medias el auxilio.',
    fallback: 'Solo la evacuación, si se agregan los gastos del traslado.',
  }),
  ours(on(rev2, '27', 'sin que la falta de acuerdo previo demore el auxilio'), 'oppose', {
    talkingPoint: 'El auxilio no se discute caso por caso mientras alguien espera bajo la nieve.',
    fallback: 'La alternativa 1 con “salvo acuerdo previo entre las partes”.',
    redLine: 'Cualquier fórmula que permita cobrar al Estado que presta asistencia.',
    confidentiality: 'confidential',
    priority: 'high',
  }),
  ours(on(rev2, '28', 'salvo dolo o culpa grave'), 'accept', { note: 'Compatible con nuestro derecho interno, según Jurídica.' }),
  ours(on(rev2, '32'), 'support', { talkingPoint: 'Apoyamos la propuesta y nos ofrecemos a informar en la primera reunión de la Red.' }),
  ours(on(rev3, '28 bis'), 'ad-referendum', {
    talkingPoint: 'El Uruguay acepta el párrafo ad referendum y pide que conste en nota.',
    note: 'Economía no ha autorizado compromisos financieros.',
    redLine: 'Aportes obligatorios.',
    confidentiality: 'confidential',
    status: 'draft',
  }),
  ours(on(rev3, '29', '[serán/serían]'), 'amend', {
    wording: 'serán',
    talkingPoint: 'El condicional debilita el compromiso; la nota de Costa Rica ya atiende su caso.',
    status: 'draft',
  }),
  ours(on(rev3, '29', 'salvo acuerdo en contrario'), 'oppose', {
    talkingPoint: '¿Acuerdo entre quiénes? La expresión deja solo al Estado que acude sin ser vecino.',
    fallback: '“salvo acuerdo previo entre las partes”',
    redLine: 'Que permita cobrar al Estado que presta asistencia sin ser vecino.',
    confidentiality: 'confidential',
    priority: 'high',
    status: 'draft',
  }),
];

/** What the delegation noted of the others in the drafting committee and in the plenary. */
const others: readonly SamplePosition[] = [
  heard(on(rev2, '7', '[treinta/sesenta] minutos'), 'Canadá', 'accept'),
  heard(on(rev2, '7', '[treinta/sesenta] minutos'), 'Chile', 'amend', 'treinta minutos'),
  heard(on(rev2, '7', '[treinta/sesenta] minutos'), 'Bolivia', 'amend', 'sesenta minutos'),
  heard(on(rev2, '9'), 'Estados Unidos', 'amend', 'deberían'),
  heard(on(rev2, '9'), 'Argentina', 'support'),
  heard(on(rev2, '11'), 'Paraguay', 'ad-referendum', 'En espera de la autoridad aeronáutica'),
  heard(on(rev2, '12 bis'), 'Perú', 'support'),
  heard(on(rev2, '21'), 'Colombia', 'support'),
  heard(on(rev2, '26'), 'México', 'support'),
  heard(on(rev2, '26'), 'Brasil', 'accept'),
  heard(on(rev2, '27'), 'Costa Rica', 'reserve', 'Su legislación permite recuperar los gastos'),
  heard(on(rev2, '28'), 'Estados Unidos', 'reserve', 'La responsabilidad se rige por la legislación de cada estado'),
  heard(on(rev3, '6', '[treinta/sesenta] minutos'), 'Perú', 'amend', 'treinta minutos'),
  heard(on(rev3, '6', '[treinta/sesenta] minutos'), 'Ecuador', 'support'),
  heard(on(rev3, '8'), 'México', 'amend', 'deberán'),
  heard(on(rev3, '28 bis'), 'Jamaica', 'support'),
  heard(on(rev3, '28 bis'), 'Guyana', 'support'),
  heard(on(rev3, '28 bis'), 'Canadá', 'question', '¿Quién aportaría al fondo?'),
  heard(on(rev3, '28 bis'), 'Estados Unidos', 'oppose'),
  heard(on(rev3, '29', 'salvo acuerdo en contrario'), 'Chile', 'support'),
  heard(on(rev3, '29'), 'Costa Rica', 'reserve'),
  heard(on(rev3, '29', '[serán/serían]'), 'Panamá', 'amend', 'serán'),
];

export const samplePositions: readonly SamplePosition[] = [...own, ...others];
