/** What Homeward calls its own records in an export: coming back, they are known by it. */
const LASTING = 'HW:';

export const lastingReference = (of: string): string => `${LASTING}${of}`;
export const isLasting = (reference: string | undefined): boolean => reference?.startsWith(LASTING) === true;
