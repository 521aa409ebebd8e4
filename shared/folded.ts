/** Without case and accents, as people type when they look for something: "munoz" finds "Muñoz". */
export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
