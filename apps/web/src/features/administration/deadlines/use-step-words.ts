import { ROLES, type Role } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import type { components } from '../../../lib/api/schema.ts';

type Line = components['schemas']['DeadlineLineDto'];
type Person = 'owner' | 'requester' | 'receivers' | 'person' | 'colleague';

const isRole = (told: string): told is Role => (ROLES as readonly string[]).includes(told);

export interface StepWords {
  when(line: Pick<Line, 'kind' | 'unit'>, offset: number): string;
  told(who: readonly string[]): string;
}

/** A step in the reader's words: how long before or after its day, and whom it reaches. */
export function useStepWords(): StepWords {
  const { t, i18n } = useTranslation(['due', 'codes']);
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return {
    when: ({ kind, unit }, offset) => {
      if (kind === 'morning-digest') return t('when.clock', { hour: offset });
      if (offset === 0) return unit === 'hours' ? t('when.hour') : t('when.day');
      return t(`when.${unit}.${offset < 0 ? 'before' : 'after'}`, { count: Math.abs(offset) });
    },
    told: (who) => list.format(who.map((one) => (isRole(one) ? t(`codes:role.${one}`) : t(`people.${one as Person}`)))),
  };
}
