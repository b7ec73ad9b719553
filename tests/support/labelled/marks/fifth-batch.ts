import { adRef, reserved, says, type LabelledLine, type LabelledProposals, type LabelledStance } from './label.ts';

// A short batch, written after the rules had been mended for the fourth, and measured once before they were mended for this one.

export const fifthProposals: readonly LabelledProposals[] = [
  ['en', 'To map coastal erosion [Bahamas and Barbados: and storm surge].', says('add', 'Bahamas, Barbados', 'and storm surge')],
  ['en', 'To map coastal erosion. [Haiti proposes to merge this paragraph with paragraph 4.]', says('comment', 'Haiti')],
  ['en', 'To map coastal erosion. (Chile would delete “coastal”.)', says('delete', 'Chile', 'coastal')],
  ['en', 'To map coastal erosion. [Uruguay: bracket the paragraph]', says('comment', 'Uruguay')],
  ['en', 'To map coastal erosion. [Delegation of Grenada – replace “map” with “study”]', says('replace', 'Grenada', 'map')],
  ['en', 'To map coastal erosion [and its causes – CARICOM].', says('add', 'CARICOM', 'and its causes')],
  ['en', 'To map coastal erosion. [The Russian Federation and Cuba request that the paragraph be removed.]', says('delete', 'Russian Federation, Cuba')],
  ['en', 'Proposal by the Permanent Mission of Saint Vincent and the Grenadines: To map reefs.', says('add', 'Saint Vincent and the Grenadines', 'To map reefs.')],
  ['en', 'The mapping team (Grenada, 2030) used drones.'],
  ['en', 'Haiti: coast of 1,771 kilometres.'],
  ['en', 'The Government of Belize supports mapping (see annex 1).'],
  ['es', 'Cartografiar la erosión costera [Bahamas y Barbados: y las marejadas].', says('add', 'Bahamas, Barbados', 'y las marejadas')],
  ['es', 'Cartografiar la erosión costera. [Haití propone fusionar este párrafo con el párrafo 4.]', says('comment', 'Haití')],
  ['es', 'Cartografiar la erosión costera. (Chile eliminaría “costera”.)', says('delete', 'Chile', 'costera')],
  ['es', 'Cartografiar la erosión costera. [Uruguay: dejar el párrafo entre corchetes]', says('comment', 'Uruguay')],
  ['es', 'Cartografiar la erosión costera. [La Federación de Rusia y Cuba solicitan que se elimine el párrafo.]', says('delete', 'Federación de Rusia, Cuba')],
  ['es', 'Propuesta de la Misión Permanente de San Vicente y las Granadinas: Cartografiar arrecifes.', says('add', 'San Vicente y las Granadinas', 'Cartografiar arrecifes.')],
  ['es', 'El equipo (Granada, 2030) usó drones.'],
  ['es', 'Haití: costa de 1.771 kilómetros.'],
  ['fr', 'Cartographier l’érosion. [Haïti propose de fusionner ce paragraphe avec le paragraphe 4.]', says('comment', 'Haïti')],
  ['fr', 'Cartographier l’érosion côtière. (Le Chili supprimerait « côtière ».)', says('delete', 'Chili', 'côtière')],
  ['fr', 'Cartographier l’érosion. [La Fédération de Russie et Cuba demandent le retrait du paragraphe.]', says('delete', 'Fédération de Russie, Cuba')],
  ['fr', 'Haïti : côte de 1 771 kilomètres.'],
  ['pt', 'Mapear a erosão costeira. (O Chile eliminaria “costeira”.)', says('delete', 'Chile', 'costeira')],
  ['pt', 'Mapear a erosão. [A Federação da Rússia e Cuba solicitam que o parágrafo seja retirado.]', says('delete', 'Federação da Rússia, Cuba')],
  ['pt', 'Haiti: costa de 1.771 quilômetros.'],
];

export const fifthLines: readonly LabelledLine[] = [
  ['Text submitted by Peru – additions underlined and deletions crossed out', { delegation: 'Peru', additions: 'underline', deletions: 'struck' }],
  ['(Comentarios del Ecuador. Inserciones en negrita, supresiones tachadas)', { delegation: 'Ecuador', additions: 'bold', deletions: 'struck' }],
];

export const fifthStances: readonly LabelledStance[] = [
  ['en', 'The Delegation of Honduras indicated its reservation to paragraph 7.', reserved('Honduras', '7')],
  ['en', 'Belize supports this paragraph ad referendum.', adRef('Belize')],
  ['en', 'Awaiting clearance from the capital of Suriname.', adRef('Suriname')],
  ['en', 'Argentina disassociates itself from the consensus.', reserved('Argentina')],
  ['en', 'Forest reserves in Guyana cover two provinces.', null],
  ['en', 'Mexico City hosts the reservation centre.', null],
  ['es', 'La Delegación de Honduras señaló su reserva al párrafo 7.', reserved('Honduras', '7')],
  ['es', 'Belize apoya este párrafo ad referéndum.', adRef('Belize')],
  ['es', 'En espera de la autorización de la capital de Suriname.', adRef('Suriname')],
  ['es', 'Argentina se desvincula del consenso.', reserved('Argentina')],
  ['es', 'Las reservas forestales de Guyana abarcan dos provincias.', null],
  ['fr', 'La Délégation du Honduras a exprimé sa réserve sur le paragraphe 7.', reserved('Honduras', '7')],
  ['fr', 'L’Argentine se dissocie du consensus.', reserved('Argentine')],
  ['fr', 'Les réserves forestières du Guyana couvrent deux provinces.', null],
  ['pt', 'A Delegação de Honduras indicou sua reserva ao parágrafo 7.', reserved('Honduras', '7')],
  ['pt', 'A Argentina desvincula-se do consenso.', reserved('Argentina')],
];
