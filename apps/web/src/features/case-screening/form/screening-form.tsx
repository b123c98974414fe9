import { Alert, Checkbox, List, Text } from '@mantine/core';
import { ShieldLockIcon } from '@primer/octicons-react';
import type { ScreeningKind } from '@homeward/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { AnchorLink } from '../../../components/links.tsx';
import { client } from '../../../lib/api/client.ts';
import { dayAt } from '../../../lib/format/office-time.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { nameOf, useCaseChanged, type Case, type CaseMember } from '../../case/case-queries.ts';
import { BackToScreenings } from '../back-to-screenings.tsx';
import { FactorsPart } from './factors-part.tsx';
import { IndicatorsPart } from './indicators-part.tsx';
import { LevelsPart } from './levels-part.tsx';
import { asRecorded, emptyScreening, type ScreeningValues } from './screening-values.ts';
import { useScreeningAnswers } from './use-screening-answers.tsx';

interface ScreeningFormProps {
  file: Case;
  member: CaseMember;
  kind: ScreeningKind;
}

/** A rapid look for everybody, a full one for whoever it flagged; each finding is sealed to the officers of its matter. */
export function ScreeningForm({ file, member, kind }: ScreeningFormProps) {
  const { t } = useTranslation('screening');
  const changed = useCaseChanged();
  const answersOf = useScreeningAnswers(kind);
  const [recorded, setRecorded] = useState<{ fullNeeded: boolean } | null>(null);
  const form = useAppForm<ScreeningValues>({
    initialValues: emptyScreening(dayAt(new Date(), file.timeZone)),
    validate: {
      heldOn: (day) => (isDay(day) ? null : t('heldOn.missing')),
      reassessOn: (day, { heldOn }) => (!day || (isDay(day) && day > heldOn) ? null : t('reassessOn.wrong')),
      factors: {
        text: (text) => (text.trim() ? null : t('factors.textMissing')),
      },
      levels: {
        protection: (level, { protection }) => {
          if (!level) return t('levels.missing.protection');
          return level === 'low' && protection.includes('possible-trafficking') ? t('levels.notLow') : null;
        },
        health: (level) => (level ? null : t('levels.missing.health')),
      },
      fullNeeded: (_, { factors }) => (kind === 'full' && factors.length === 0 ? t('factors.none') : null),
    },
  });
  const journey = useJourney(form, async (values) => {
    const { data, error } = await client.POST('/api/cases/{id}/screenings', {
      params: { path: { id: file.id } },
      body: asRecorded(member.id, kind, values),
    });
    if (error) throw error;
    setRecorded(data);
    await changed();
  });
  return (
    <FormJourney
      journey={journey}
      title={t(`record.${kind}`)}
      lead={<Content>{`${nameOf(member)}, ${file.number}`}</Content>}
      back={<BackToScreenings caseId={file.id} />}
      sendLabel={t('send')}
      answers={() => answersOf(form.values)}
      confirmation={() => ({
        title: t(`done.${kind}`),
        words: (
          <List>
            {recorded?.fullNeeded && (
              <List.Item>
                {t('done.fullNeeded')}{' '}
                <AnchorLink
                  to="/cases/$caseId/counselling/screening/$memberId/$kind"
                  params={{ caseId: file.id, memberId: member.id, kind: 'full' }}
                >
                  {t('record.full')}
                </AnchorLink>
              </List.Item>
            )}
            {form.values.protection.includes('possible-trafficking') && <List.Item>{t('done.flag')}</List.Item>}
            <List.Item>{t('done.careLevel')}</List.Item>
          </List>
        ),
      })}
    >
      <Text>{t(`about.${kind}`)}</Text>
      <Alert variant="light" color="harbour" icon={<ShieldLockIcon aria-hidden />} title={t('whoReads.title')}>
        <Text size="sm">{t('whoReads.words')}</Text>
      </Alert>
      <DayField {...form.field('heldOn')} label={t('heldOn.label')} maw={380} />
      <IndicatorsPart form={form} />
      <FactorsPart form={form} kind={kind} />
      <LevelsPart form={form} />
      {kind === 'rapid' && (
        <Checkbox
          {...form.getInputProps('fullNeeded', { type: 'checkbox' })}
          id={form.field('fullNeeded').id}
          label={t('alsoFull.label')}
          description={t('alsoFull.hint')}
        />
      )}
      <DayField
        {...form.field('reassessOn')}
        label={t('reassessOn.label')}
        description={t('reassessOn.hint')}
        maw={380}
      />
    </FormJourney>
  );
}
