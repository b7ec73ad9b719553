import { referenceDelegation } from './reference-delegation.ts';

/**
 * The thirty-five states that have ratified the Charter of the Organization of American States, as the Organization lists
 * them in June 2025, by their short names in its four languages, in the Spanish order of its documents. Cuba has not taken
 * part since 1962; the denunciations of Venezuela (2019) and of Nicaragua (2023) are for each meeting to draw consequences from.
 */
export const memberStates = [
  referenceDelegation('AG', 'Antigua y Barbuda', 'Antigua and Barbuda', 'Antigua-et-Barbuda', 'Antígua e Barbuda'),
  referenceDelegation('AR', 'Argentina', 'Argentina', 'Argentine', 'Argentina', 'República Argentina', 'Argentine Republic', 'République argentine'),
  referenceDelegation('BS', 'Bahamas', 'Bahamas', 'Bahamas', 'Bahamas', 'The Bahamas', 'Las Bahamas', 'Les Bahamas', 'As Bahamas', 'Commonwealth de las Bahamas'),
  referenceDelegation('BB', 'Barbados', 'Barbados', 'Barbade', 'Barbados', 'La Barbade'),
  referenceDelegation('BZ', 'Belize', 'Belize', 'Belize', 'Belize', 'Belice'),
  referenceDelegation('BO', 'Bolivia', 'Bolivia', 'Bolivie', 'Bolívia', 'Estado Plurinacional de Bolivia', 'Plurinational State of Bolivia', 'Bolivia (Estado Plurinacional de)', 'Bolivia (Plurinational State of)', 'Bolivie (État plurinational de)', 'Bolívia (Estado Plurinacional da)'),
  referenceDelegation('BR', 'Brasil', 'Brazil', 'Brésil', 'Brasil', 'República Federativa del Brasil', 'República Federativa do Brasil'),
  referenceDelegation('CA', 'Canadá', 'Canada', 'Canada', 'Canadá'),
  referenceDelegation('CL', 'Chile', 'Chile', 'Chili', 'Chile', 'República de Chile'),
  referenceDelegation('CO', 'Colombia', 'Colombia', 'Colombie', 'Colômbia', 'República de Colombia'),
  referenceDelegation('CR', 'Costa Rica', 'Costa Rica', 'Costa Rica', 'Costa Rica'),
  referenceDelegation('CU', 'Cuba', 'Cuba', 'Cuba', 'Cuba'),
  referenceDelegation('DM', 'Dominica', 'Dominica', 'Dominique', 'Dominica', 'Commonwealth de Dominica', 'Commonwealth of Dominica', 'La Dominique'),
  referenceDelegation('EC', 'Ecuador', 'Ecuador', 'Équateur', 'Equador', 'República del Ecuador'),
  referenceDelegation('SV', 'El Salvador', 'El Salvador', 'El Salvador', 'El Salvador', 'Salvador'),
  referenceDelegation('US', 'Estados Unidos', 'United States', 'États-Unis', 'Estados Unidos', 'Estados Unidos de América', 'United States of America', "États-Unis d'Amérique", 'Estados Unidos da América', 'EE. UU.', 'EE.UU.', 'EUA', 'USA'),
  referenceDelegation('GD', 'Grenada', 'Grenada', 'Grenade', 'Granada', 'La Grenade'),
  referenceDelegation('GT', 'Guatemala', 'Guatemala', 'Guatemala', 'Guatemala'),
  referenceDelegation('GY', 'Guyana', 'Guyana', 'Guyana', 'Guiana'),
  referenceDelegation('HT', 'Haití', 'Haiti', 'Haïti', 'Haiti'),
  referenceDelegation('HN', 'Honduras', 'Honduras', 'Honduras', 'Honduras'),
  referenceDelegation('JM', 'Jamaica', 'Jamaica', 'Jamaïque', 'Jamaica'),
  referenceDelegation('MX', 'México', 'Mexico', 'Mexique', 'México', 'Estados Unidos Mexicanos', 'Méjico'),
  referenceDelegation('NI', 'Nicaragua', 'Nicaragua', 'Nicaragua', 'Nicarágua'),
  referenceDelegation('PA', 'Panamá', 'Panama', 'Panama', 'Panamá'),
  referenceDelegation('PY', 'Paraguay', 'Paraguay', 'Paraguay', 'Paraguai'),
  referenceDelegation('PE', 'Perú', 'Peru', 'Pérou', 'Peru'),
  referenceDelegation('DO', 'República Dominicana', 'Dominican Republic', 'République dominicaine', 'República Dominicana'),
  referenceDelegation('KN', 'Saint Kitts y Nevis', 'Saint Kitts and Nevis', 'Saint-Kitts-et-Nevis', 'São Cristóvão e Névis', 'St. Kitts and Nevis', 'San Cristóbal y Nieves', 'Saint-Christophe-et-Niévès', 'Saint Kitts e Nevis'),
  referenceDelegation('LC', 'Santa Lucía', 'Saint Lucia', 'Sainte-Lucie', 'Santa Lúcia', 'St. Lucia'),
  referenceDelegation('VC', 'San Vicente y las Granadinas', 'Saint Vincent and the Grenadines', 'Saint-Vincent-et-les Grenadines', 'São Vicente e Granadinas', 'St. Vincent and the Grenadines'),
  referenceDelegation('SR', 'Suriname', 'Suriname', 'Suriname', 'Suriname', 'Surinam'),
  referenceDelegation('TT', 'Trinidad y Tobago', 'Trinidad and Tobago', 'Trinité-et-Tobago', 'Trinidad e Tobago', 'Trinidad & Tobago', 'Trinidad et Tobago'),
  referenceDelegation('UY', 'Uruguay', 'Uruguay', 'Uruguay', 'Uruguai', 'República Oriental del Uruguay'),
  referenceDelegation('VE', 'Venezuela', 'Venezuela', 'Venezuela', 'Venezuela', 'República Bolivariana de Venezuela', 'Venezuela (República Bolivariana de)', 'Venezuela (Bolivarian Republic of)', 'Venezuela (République bolivarienne du)'),
] as const;
