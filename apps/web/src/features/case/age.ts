import { useTranslation } from 'react-i18next';

interface Born {
  readonly birthDate: string | null;
  readonly birthDatePrecision: 'day' | 'month' | 'year' | 'estimated' | null;
}

/** Years old today; "about" where no exact day is known, because a guess must not look like a fact. */
export function useAge(): (of: Born) => string {
  const { t } = useTranslation('case-page');
  return ({ birthDate, birthDatePrecision }) => {
    if (!birthDate) return t('members.birthUnknown');
    const count = yearsSince(birthDate, new Date());
    return birthDatePrecision === 'day' ? t('members.age', { count }) : t('members.aboutAge', { count });
  };
}

function yearsSince(day: string, now: Date): number {
  const born = new Date(`${day}T12:00:00`);
  const years = now.getFullYear() - born.getFullYear();
  const before = now.getMonth() - born.getMonth() || now.getDate() - born.getDate();
  return Math.max(0, before < 0 ? years - 1 : years);
}
