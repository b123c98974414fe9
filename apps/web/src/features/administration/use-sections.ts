import { useMay } from '../../lib/session/use-may.ts';
import { SECTIONS, type Section } from './sections.ts';

/** What the reader may open here. */
export function useSections(): readonly Section[] {
  const may = useMay();
  return SECTIONS.filter(({ permissions }) => permissions.some((each) => may(each)));
}
