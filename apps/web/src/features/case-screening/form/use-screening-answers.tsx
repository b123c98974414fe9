import type { ScreeningKind, VulnerabilityIndicator } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import type { AnswerGroup } from '../../../components/journey/check-answers.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { MATTERS, type ScreeningValues } from './screening-values.ts';

/** What was found, once more in words, before it is sealed. */
export function useScreeningAnswers(kind: ScreeningKind): (values: ScreeningValues) => readonly AnswerGroup[] {
  const { t } = useTranslation('screening');
  const format = useFormat();
  return (values) => [
    {
      title: t('indicators.title'),
      answers: [
        { field: 'heldOn', label: t('heldOn.label'), value: <Content>{format.day(values.heldOn)}</Content> },
        ...MATTERS.map((matter) => ({
          ...{ field: matter, label: t(`matter.${matter}`) },
          value:
            values[matter].length > 0
              ? values[matter].map((code) => t(`indicator.${code as VulnerabilityIndicator}`)).join(' · ')
              : t('indicators.none'),
        })),
      ],
    },
    {
      title: t('factors.title'),
      answers: values.factors.map(({ kind: factor, level, matterClass, text }, index) => ({
        field: `factors.${index}.text`,
        label: `${t(`factorKind.${factor}`)} · ${t(`factorLevel.${level}`)} · ${t(`matter.${matterClass}`)}`,
        value: <Content>{text}</Content>,
      })),
    },
    {
      title: t('levels.title'),
      answers: [
        ...MATTERS.map((matter) => ({
          ...{ field: `levels.${matter}`, label: t(`matter.${matter}`) },
          value: values.levels[matter] && t(`level.${values.levels[matter]}`),
        })),
        ...(kind === 'rapid' && values.fullNeeded
          ? [{ field: 'fullNeeded', label: t('alsoFull.label'), value: t('yes') }]
          : []),
        {
          ...{ field: 'reassessOn', label: t('reassessOn.label') },
          value: values.reassessOn && <Content>{format.day(values.reassessOn)}</Content>,
        },
      ],
    },
  ];
}
