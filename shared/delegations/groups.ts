/** Groups of states and bodies that speak with one voice at the Organization of American States and the United Nations, as they are written in four languages. */
export const groups: readonly string[] = [
  'CARICOM', 'Caribbean Community', 'Comunidad del Caribe', 'Communauté des Caraïbes', 'Comunidade do Caribe', 'CARICOM Member States', 'Estados Miembros de la CARICOM',
  'GRULAC', 'ALADI', 'MERCOSUR', 'MERCOSUL', 'SICA', 'CELAC', 'UNASUR', 'UNASUL', 'ALBA', 'Andean Community', 'Comunidad Andina', 'Communauté andine', 'Comunidade Andina', 'CAN',
  'Central American Integration System', 'Sistema de la Integración Centroamericana', 'Central American countries', 'países centroamericanos',
  'G-77', 'G77', 'G77 + China', 'G-77 + China', 'G77 and China', 'G-77 and China', 'G77 y China', 'G-77 y China', 'G77 et Chine', 'G77 e China', 'Group of 77', 'Group of 77 and China', 'Grupo de los 77', 'Grupo de los 77 y China', 'Groupe des 77',
  'Groupe des 77 et la Chine', 'Groupe des 77 et Chine', 'Groupe des 77 et de la Chine', 'Grupo dos 77', 'Grupo dos 77 e China', 'Grupo dos 77 e a China',
  'AOSIS', 'Alliance of Small Island States', 'SIDS', 'PEID', 'PSIDS', 'Pacific Islands Forum', 'Foro de las Islas del Pacífico', 'Forum des îles du Pacifique', 'Pacific small island developing States', 'LDCs', 'LDC Group', 'PMA', 'LLDCs', 'LMDC', 'LMDCs', 'AILAC',
  'Environmental Integrity Group', 'EIG', 'Umbrella Group', 'JUSCANZ', 'CANZ', 'WEOG', 'EEG', 'Coalition for Rainforest Nations', 'Core Group', 'Non-Aligned Movement', 'Movimiento de los Países No Alineados', 'Mouvement des pays non alignés', 'Movimento dos Países Não Alinhados', 'NAM', 'OIC', 'OCI', 'ASEAN', 'SADC', 'ECOWAS', 'CPLP', 'OIF', 'Ibero-American States',
  'African Group', 'African States', 'Grupo Africano', 'Grupo de África', 'Grupo de Estados de África', 'Groupe africain', "Groupe des États d'Afrique", 'African Union', 'Unión Africana', 'Union africaine', 'União Africana', 'Arab Group', 'Grupo Árabe', 'Grupo de los Estados Árabes', 'Groupe arabe', 'Groupe des États arabes', 'Arab States', 'Asian Group', 'Asia-Pacific Group', 'Grupo de Asia y el Pacífico', 'Groupe Asie-Pacifique', 'Grupo Asiático', 'Groupe asiatique', 'Nordic countries', 'Países nórdicos', 'Pays nordiques', 'Nordic-Baltic countries', 'Benelux', 'BRICS',
  'EU', 'UE', 'European Union', 'Unión Europea', 'Union européenne', 'União Europeia', 'EU and its Member States', 'UE y sus Estados miembros', 'UE et ses États membres', 'UE e seus Estados-Membros', 'European Union and its Member States', 'Unión Europea y sus Estados miembros', 'Union européenne et ses États membres', 'União Europeia e seus Estados-Membros',
  'Holy See', 'Santa Sede', 'Saint-Siège', 'Santa Sé', 'Sovereign Order of Malta',
];

/** Those who run a meeting, as they are written in four languages: in brackets they say something of a text, in a record they only speak. */
export const officers: readonly string[] = [
  'Secretariat', 'General Secretariat', 'Secretaría', 'Secretaría General', 'Secrétariat', 'Secrétariat général', 'Secretaria', 'Secretaria-Geral', 'Chair', 'Chairperson', 'Chairman', 'Presidencia', 'Presidente', 'Présidence', 'Président', 'Présidente', 'Presidência', 'Co-Chairs', 'Co-Chair', 'Copresidencia', 'Coprésidents', 'Bureau', 'Facilitator', 'Co-facilitators', 'Facilitador', 'Facilitadora', 'Cofacilitadores', 'Facilitateur', 'Facilitatrice', 'Cofacilitateurs', 'Rapporteur', 'Legal Counsel', 'IACHR', 'CIDH', 'UNODC', 'ICRC', 'CICR', 'UNHCR', 'ACNUR', 'PAHO', 'OPS',
];
