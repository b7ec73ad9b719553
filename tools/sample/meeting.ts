import type { z } from 'zod';
import type { agendaItemInput, meetingInput, sessionInput } from '../../shared/model/meeting.ts';
import type { PositionContent, PositionStatus } from '../../shared/model/position.ts';
import { samplePositions } from './positions.ts';
import { sampleFiles } from './sources.ts';

type SampleAgendaItem = Omit<z.input<typeof agendaItemInput>, 'documentIds'> & { readonly documents: readonly string[] };

/**
 * A position of the sample: `file` by name, the numbered paragraph by its printed `label`
 * (`label` null: the whole document), `quote` the words it is on, null for the whole paragraph. `delegation` is the name of
 * the one that said it, null for ours; `session` the title of the session it was said or taken in.
 */
export type SamplePosition = PositionContent & {
  readonly file: string;
  readonly label: string | null;
  readonly quote: string | null;
  readonly delegation: string | null;
  readonly session: string | null;
  readonly status: Exclude<PositionStatus, 'void'>;
};

/** What `meeting.json` holds: the meeting without ids, documents named by their files. */
export type SampleMeeting = {
  readonly meeting: z.input<typeof meetingInput>;
  readonly sessions: readonly (z.input<typeof sessionInput> & { readonly agenda: readonly SampleAgendaItem[] })[];
  readonly files: readonly string[];
  readonly positions: readonly SamplePosition[];
};

const methodology = 'RSM-III_doc.2_26_es.docx';
const report = 'RSM-III_doc.3_26_fr.html';
const workPlan = 'RSM-III_doc.4_26_es.docx';
const compilation = 'RSM-III_doc.9_26_es.docx';
const statement = 'RSM-III_doc.12_26_en.txt';
const draft = 'RSM-III_doc.6_26_es.docx';
const rev1 = 'RSM-III_doc.6_26_rev.1_es.docx';
const rev2 = 'RSM-III_doc.6_26_rev.2_es.docx';
const rev3 = 'RSM-III_doc.6_26_rev.3_es.docx';

/** The sample meeting as the delegation of Uruguay keeps it on the last evening. */
export const sampleMeeting: SampleMeeting = {
  meeting: {
    series: 'RSM',
    ordinal: 'III',
    title: 'Tercera Reunión de Autoridades Nacionales en materia de Rescate de Montaña Transfronterizo',
    place: 'San Martín de los Andes, Argentina',
    startsOn: '2026-11-24',
    endsOn: '2026-11-26',
    workingLanguages: ['es', 'en', 'fr', 'pt'],
    delegations: [
      'Argentina', 'Bolivia', 'Brasil', 'Canadá', 'Chile', 'Colombia', 'Costa Rica', 'Ecuador', 'Estados Unidos', 'Guatemala', 'Guyana',
      'Honduras', 'Jamaica', 'México', 'Panamá', 'Paraguay', 'Perú', 'República Dominicana', 'Uruguay',
    ],
    myDelegation: 'Uruguay',
    myRole: 'head',
  },
  sessions: [
    {
      kind: 'preparatory',
      title: 'Reunión preparatoria virtual',
      startsAt: '2026-10-06T10:00',
      endsAt: '2026-10-06T13:00',
      room: 'Por videoconferencia',
      chair: 'Argentina',
      theme: 'Primera lectura del proyecto de Declaración',
      objective: 'Recoger las observaciones generales de las delegaciones y señalar los párrafos que requerirán negociación.',
      method: 'Lectura por secciones. Las propuestas de redacción se envían por escrito a la Secretaría Técnica hasta el 9 de octubre.',
      expectedResult: 'Proyecto revisado (rev. 1), distribuido el 13 de octubre.',
      agenda: [
        { label: '1', title: 'Metodología y temario', note: 'Sin observaciones.', documents: [methodology] },
        { label: '2', title: 'Proyecto de Declaración: primera lectura', note: 'Pedir que el seguro conste también para el personal voluntario.', documents: [draft] },
      ],
    },
    {
      kind: 'plenary',
      title: 'Sesión de apertura',
      startsAt: '2026-11-24T09:00',
      endsAt: '2026-11-24T09:45',
      room: 'Auditorio Lácar',
      chair: 'Argentina',
      theme: 'Apertura y cuestiones de organización',
      objective: 'Elegir las autoridades y aprobar el temario.',
      method: 'Por aclamación.',
      expectedResult: 'Temario y calendario aprobados.',
      agenda: [
        { label: '1', title: 'Palabras de bienvenida del país anfitrión', note: '', documents: [] },
        { label: '2', title: 'Elección de la Presidencia, de las Vicepresidencias y de la relatoría', note: 'Apoyamos a la Argentina para la Presidencia.', documents: [] },
        { label: '3', title: 'Aprobación del temario y de la metodología', note: '', documents: [methodology] },
      ],
    },
    {
      kind: 'plenary',
      title: 'Primera sesión plenaria',
      startsAt: '2026-11-24T10:00',
      endsAt: '2026-11-24T13:00',
      room: 'Auditorio Lácar',
      chair: 'Argentina',
      theme: 'Cuatro años de la Declaración de Manizales: avances, dificultades y lecciones',
      objective: 'Establecer, con datos, qué compromisos se cumplieron y cuáles requieren un nuevo impulso.',
      method: 'Presentación del informe de la Secretaría Técnica, seguida de un intercambio en torno a tres preguntas. Intervenciones de cuatro minutos.',
      expectedResult: 'Lista breve de obstáculos, que la Presidencia remite a los dos grupos técnicos.',
      agenda: [
        { label: '4', title: 'Informe de la Secretaría Técnica', note: 'Señalar los tres vuelos sanitarios de 2025.', documents: [report] },
        { label: '5', title: 'Contribuciones de los Estados y de la sociedad civil', note: 'Nuestra contribución es el párrafo 11.', documents: [compilation] },
        { label: '6', title: 'Intervenciones de las delegaciones', note: 'Quinto lugar en la lista de oradores.', documents: [statement] },
      ],
    },
    {
      kind: 'working-group',
      title: 'GTT 1 “Alerta y despliegue”: primera sesión',
      startsAt: '2026-11-24T14:30',
      endsAt: '2026-11-24T18:30',
      room: 'Sala Chapelco',
      chair: 'Perú (relatoría: Canadá)',
      theme: 'Aviso, solicitud de asistencia y cruce de la frontera',
      objective: 'Acordar los párrafos 1 a 9 de la rev. 1.',
      method: 'Lectura párrafo por párrafo; lo que no se resuelva en quince minutos pasa a consultas informales.',
      expectedResult: 'Secciones I y II (primera parte) de la rev. 2.',
      agenda: [
        { label: '1', title: 'Marco de cooperación (párrafos 1 a 6)', note: '', documents: [rev1] },
        { label: '2', title: 'Plazo para transmitir el aviso (párrafo 7)', note: 'Canadá y Chile: treinta minutos. Guatemala y Honduras: sesenta.', documents: [rev1, compilation] },
        { label: '3', title: 'Cruce de la frontera (párrafos 8 y 9)', note: '', documents: [rev1] },
      ],
    },
    {
      kind: 'working-group',
      title: 'GTT 2 “Equipos, datos y seguros”: primera sesión',
      startsAt: '2026-11-24T14:30',
      endsAt: '2026-11-24T18:30',
      room: 'Sala Lolog',
      chair: 'Colombia (relatoría: Brasil)',
      theme: 'Requisitos mínimos, formación y registro de operaciones',
      objective: 'Acordar los párrafos 17 a 24 de la rev. 1.',
      method: 'Presentación de un Estado por tema, de diez minutos, y lectura de la sección III.',
      expectedResult: 'Sección III de la rev. 2.',
      agenda: [
        { label: '1', title: 'Requisitos mínimos y formación (párrafos 17 a 20)', note: 'Presenta Colombia.', documents: [rev1, workPlan] },
        { label: '2', title: 'Registro continental y protección de datos (párrafos 21 y 22)', note: 'Presenta Uruguay: el registro nacional de vuelos sanitarios.', documents: [rev1, report] },
        { label: '3', title: 'Información meteorológica y tecnología (párrafos 23 y 24)', note: '', documents: [rev1] },
      ],
    },
    {
      kind: 'informal',
      title: 'Consultas informales sobre sobrevuelo y mando',
      startsAt: '2026-11-24T18:45',
      endsAt: '2026-11-24T20:00',
      room: 'Sala Lanín',
      chair: 'Canadá, en su calidad de relatoría del GTT 1',
      theme: 'Párrafos 11 y 12 de la rev. 1',
      objective: 'Encontrar una redacción que la autoridad aeronáutica de cada Estado pueda aceptar.',
      method: 'Grupo reducido, sin interpretación; participan Argentina, Brasil, Chile, Paraguay, Perú y Uruguay.',
      expectedResult: 'Texto puente para el párrafo 11.',
      agenda: [{ label: '1', title: 'Autorización de sobrevuelo y aterrizaje', note: 'El Paraguay aceptará ad referendum.', documents: [rev1] }],
    },
    {
      kind: 'expert',
      title: 'Intervenciones de expertas y expertos',
      startsAt: '2026-11-25T08:30',
      endsAt: '2026-11-25T10:00',
      room: 'Auditorio Lácar',
      chair: 'Costa Rica',
      theme: 'Medicina de altura y telemedicina, avisos de avalancha, coordinación del espacio aéreo',
      objective: 'Poner a disposición de los grupos el estado de la técnica.',
      method: 'Tres exposiciones de quince minutos y preguntas de las delegaciones.',
      expectedResult: 'Insumos para los párrafos sobre personal médico, boletines y aeronaves.',
      agenda: [
        { label: '1', title: 'Medicina de altura y telemedicina', note: 'Preguntar por la cobertura satelital.', documents: [] },
        { label: '2', title: 'Avisos de avalancha', note: '', documents: [] },
        { label: '3', title: 'Coordinación del espacio aéreo en operaciones conjuntas', note: '', documents: [rev2] },
      ],
    },
    {
      kind: 'working-group',
      title: 'GTT 1 “Alerta y despliegue”: segunda sesión',
      startsAt: '2026-11-25T10:15',
      endsAt: '2026-11-25T13:00',
      room: 'Sala Chapelco',
      chair: 'Perú (relatoría: Canadá)',
      theme: 'Aeronaves, mando, comunicaciones y búsquedas',
      objective: 'Concluir la sección II de la rev. 2.',
      method: 'Lectura de los párrafos 10 a 17 sobre la base del resultado de las consultas informales.',
      expectedResult: 'Sección II remitida al Comité de Redacción.',
      agenda: [
        { label: '1', title: 'Aduanas, aeronaves y mando (párrafos 10 a 12)', note: '', documents: [rev2] },
        { label: '2', title: 'Personal médico (párrafo 12 bis)', note: 'Propuesta del Uruguay y del Perú.', documents: [rev2] },
        { label: '3', title: 'Búsqueda, personas fallecidas y familias (párrafos 15 a 17)', note: '', documents: [rev2] },
      ],
    },
    {
      kind: 'working-group',
      title: 'GTT 2 “Equipos, datos y seguros”: segunda sesión',
      startsAt: '2026-11-25T10:15',
      endsAt: '2026-11-25T13:00',
      room: 'Sala Lolog',
      chair: 'Colombia (relatoría: Brasil)',
      theme: 'Seguros, gastos, responsabilidad y seguimiento',
      objective: 'Concluir las secciones IV y V de la rev. 2.',
      method: 'Lectura de los párrafos 26 a 34, con la asistencia de una persona experta en seguros.',
      expectedResult: 'Secciones IV y V remitidas al Comité de Redacción y observaciones a los indicadores.',
      agenda: [
        { label: '1', title: 'Seguros y gastos (párrafos 26 y 27)', note: 'Costa Rica pedirá que conste su legislación.', documents: [rev2] },
        { label: '2', title: 'Responsabilidad y apoyo a los equipos (párrafos 28 y 29)', note: '', documents: [rev2] },
        { label: '3', title: 'Plan de Trabajo: propuestas de Chile y de México', note: 'Coincidimos en la meta de treinta minutos.', documents: [workPlan] },
      ],
    },
    {
      kind: 'civil-society',
      title: 'Espacio de diálogo con la sociedad civil',
      startsAt: '2026-11-25T14:30',
      endsAt: '2026-11-25T16:00',
      room: 'Auditorio Lácar',
      chair: 'Ecuador',
      theme: 'Voluntariado, guías, comunidades y familias',
      objective: 'Escuchar las conclusiones del foro en línea e intercambiar preguntas.',
      method: 'Treinta minutos de presentación por las voceras y los voceros; el resto, preguntas de las delegaciones.',
      expectedResult: 'Resumen de la Presidencia, que se adjunta al informe de la Reunión.',
      agenda: [{ label: '1', title: 'Conclusiones del foro en línea', note: 'Leer antes los párrafos 12 a 19.', documents: [compilation] }],
    },
    {
      kind: 'drafting-committee',
      title: 'Comité de Redacción',
      startsAt: '2026-11-25T16:15',
      endsAt: '2026-11-25T21:00',
      room: 'Sala Chapelco',
      chair: 'Chile',
      theme: 'Examen de la rev. 2',
      objective: 'Entregar a la plenaria un texto con el menor número posible de corchetes.',
      method: 'Un solo texto en pantalla, en español, con interpretación. No se vota.',
      expectedResult: 'Rev. 3 en los cuatro idiomas.',
      agenda: [
        { label: '1', title: 'Preámbulo', note: '', documents: [rev2] },
        { label: '2', title: 'Parte dispositiva', note: 'Cuidar el seguro del personal voluntario (26) y los gastos (27).', documents: [rev2] },
        { label: '3', title: 'Notas de pie de página', note: '', documents: [rev2] },
      ],
    },
    {
      kind: 'plenary',
      title: 'Segunda sesión plenaria',
      startsAt: '2026-11-26T09:30',
      endsAt: '2026-11-26T12:30',
      room: 'Auditorio Lácar',
      chair: 'Argentina',
      theme: 'Plan de Trabajo 2027-2030 y proyecto de Declaración',
      objective: 'Resolver los pasajes que el Comité de Redacción dejó entre corchetes.',
      method: 'Se examinan únicamente los párrafos con corchetes o notas; no se reabren los ya convenidos.',
      expectedResult: 'Declaración sin corchetes y Plan de Trabajo aprobado.',
      agenda: [
        { label: '7', title: 'Informe de la Presidencia del Comité de Redacción', note: '', documents: [rev3] },
        { label: '8', title: 'Párrafos pendientes: 6, 8, 28 bis y 29', note: 'Ver nuestras posiciones.', documents: [rev3, rev2] },
        { label: '9', title: 'Plan de Trabajo 2027-2030', note: '', documents: [workPlan] },
      ],
    },
    {
      kind: 'plenary',
      title: 'Sesión plenaria de clausura',
      startsAt: '2026-11-26T15:00',
      endsAt: '2026-11-26T17:00',
      room: 'Auditorio Lácar',
      chair: 'Argentina',
      theme: 'Adopción de la Declaración y sede de la Cuarta Reunión',
      objective: 'Adoptar la Declaración de San Martín de los Andes.',
      method: 'Por consenso. Las reservas y las aceptaciones ad referendum constan en nota de pie de página.',
      expectedResult: 'Declaración adoptada y sede de la Cuarta Reunión elegida.',
      agenda: [
        { label: '10', title: 'Adopción de la Declaración', note: '', documents: [rev3] },
        { label: '11', title: 'Sede y fecha de la Cuarta Reunión', note: 'Agradecer al Ecuador.', documents: [] },
        { label: '12', title: 'Palabras de cierre', note: '', documents: [] },
      ],
    },
  ],
  files: sampleFiles.map(({ fileName }) => fileName),
  positions: samplePositions,
};
