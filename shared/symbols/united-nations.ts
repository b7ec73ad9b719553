const roots = new Set(['A', 'S', 'E', 'T', 'ST', 'CTOC', 'FCCC', 'CBD', 'CAT', 'CCPR', 'CEDAW', 'CERD', 'CRC', 'CRPD', 'CMW', 'DP', 'HRI', 'TD', 'UNEP', 'ICCD', 'CAC', 'UNODC', 'NPT', 'CD', 'ECE', 'EB']);

/** In United Nations usage the session or year stands before the number; in OAS usage the year stands after it. */
export function isUnitedNationsBody(body: string): boolean {
  return roots.has(body.split('/', 1)[0] ?? '');
}
