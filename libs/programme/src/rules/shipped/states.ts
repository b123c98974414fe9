const words = (codes: string): readonly string[] => codes.split(' ');

/** The fifteen states of the European Union before May 2004, without the United Kingdom, which left. */
export const OLD_EU = words('AT BE DE DK ES FI FR GR IE IT LU NL PT SE');
export const EU = words('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK');
export const FREE_MOVEMENT = [...EU, ...words('IS LI NO CH')];
