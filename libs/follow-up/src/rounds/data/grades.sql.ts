import { SATISFACTION_ITEMS, type SatisfactionItem } from '@homeward/contracts';

/** By item; null where it did not apply. */
export type GradesShown = Readonly<Record<SatisfactionItem, number | null>>;

export const GRADES_SQL = `json_build_object(${SATISFACTION_ITEMS.map(
  (item) => `'${item}', s.${item.replace('-', '_')}`,
).join(', ')})`;
