import { useTranslation } from 'react-i18next';
import { isDay } from '../../../lib/format/typed-day.ts';
import type { SessionValues } from './session-values.ts';

type Errors = Record<string, string>;

/** What must be said before it is sent; the server judges the rest and names the field. */
export function useSessionRules(mayNext: boolean): (values: SessionValues) => Errors {
  const { t } = useTranslation('session');
  return (values) => {
    const errors: Errors = {};
    if (values.memberIds.length === 0) errors['memberIds'] = t('members.missing');
    if (!values.language) errors['language'] = t('language.missing');
    if (!isDay(values.heldOn)) errors['heldOn'] = t('heldOn.missing');
    if (!values.heldTime) errors['heldTime'] = t('heldTime.missing');
    if (!minutes(values.durationMinutes, 1, 600)) errors['durationMinutes'] = t('duration.missing');
    if (!values.interpreterUsed) errors['interpreterUsed'] = t('interpreterUsed.missing');
    return mayNext && values.next.wanted === 'yes' ? { ...errors, ...ofNext(values) } : errors;
  };

  function ofNext({ next }: SessionValues): Errors {
    const errors: Errors = {};
    if (!next.memberId) errors['next.memberId'] = t('next.memberMissing');
    if (!isDay(next.day)) errors['next.day'] = t('next.dayMissing');
    if (!next.time) errors['next.time'] = t('next.timeMissing');
    if (!minutes(next.durationMinutes, 5, 480)) errors['next.durationMinutes'] = t('next.durationMissing');
    if (!next.place.trim()) errors['next.place'] = t('next.placeMissing');
    return errors;
  }
}

const minutes = (value: number | string, from: number, to: number): boolean => {
  const count = Number(value);
  return Number.isInteger(count) && count >= from && count <= to;
};
