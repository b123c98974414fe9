import { SATISFACTION_ITEMS } from '@homeward/contracts';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { Satisfaction } from '../data/follow-up.queries.ts';

/** How content they said they are; the answer that counts, and how often it was corrected. */
export function Answers({ answers }: { answers: readonly Satisfaction[] }) {
  const { t } = useTranslation('follow-up');
  const format = useFormat();
  const [counts] = answers as [Satisfaction, ...Satisfaction[]];
  const given = SATISFACTION_ITEMS.filter((item) => counts.grades[item] !== null);
  return (
    <>
      <Text size="sm" fw={600} component="span">
        {t('satisfaction.answered', { day: format.day(counts.answeredOn) })}
      </Text>{' '}
      {given.map((item) => `${t(`item.${item}`)}: ${t(`grade.${counts.grades[item] as 1}`)}`).join(' · ')}
      {' · '}
      {t(`mode.${counts.mode}`)}
      {counts.language && (
        <>
          {' · '}
          <Content>{format.language(counts.language)}</Content>
        </>
      )}
      {' · '}
      {counts.present.length === 0
        ? t('present.nobody')
        : format.list(counts.present.map((who) => t(`present.${who}`)))}
      {answers.length > 1 && ` · ${t('satisfaction.corrected', { count: answers.length - 1 })}`}
    </>
  );
}
