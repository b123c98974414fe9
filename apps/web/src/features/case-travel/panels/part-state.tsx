import { AlertIcon, CheckCircleIcon, ClockIcon, type Icon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { IconWords } from '../../../components/icon-words.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { Readiness, ReadinessPart } from '../data/papers.queries.ts';

const MARKS: Readonly<Record<ReadinessPart['state'], { icon: Icon; tone: 'moss' | 'lamp' | 'brick' }>> = {
  ready: { icon: CheckCircleIcon, tone: 'moss' },
  waiting: { icon: ClockIcon, tone: 'lamp' },
  missing: { icon: AlertIcon, tone: 'brick' },
};
/** Sentences that end in a day. */
const WITH_DAY = new Set([
  ...['document.valid', 'document.expires-too-early', 'health.may-travel', 'health.may-not-travel', 'health.runs-out'],
  ...['health.newborn-ask', 'health.newborn-too-young', 'reception.accepted', 'destination.suspended'],
]);

export const partOf = (readiness: Readiness, name: ReadinessPart['part']): ReadinessPart =>
  readiness.parts.find(({ part }) => part === name)!;

/** Where one thing stands, in a word, and why, in a sentence. */
export function PartState({ of: { part, state, code, day } }: { of: ReadinessPart }) {
  const { t } = useTranslation('travel-papers');
  const format = useFormat();
  const key = `${part}.${code}`;
  return (
    <>
      <IconWords {...MARKS[state]}>{t(`state.${state}`)}</IconWords> {t(`say.${key}` as 'say.document.valid')}
      {day && WITH_DAY.has(key) && (
        <>
          {' '}
          <Content>{format.day(day)}</Content>
        </>
      )}
    </>
  );
}
