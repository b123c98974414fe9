import { Select, Text } from '@mantine/core';
import { ORIENTATION_MODES, type OrientationMode } from '@homeward/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { ChoicesField } from '../../../components/form/choices-field.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { LanguageSelect } from '../../../components/form/language-select.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { api, client } from '../../../lib/api/client.ts';
import { dayAt } from '../../../lib/format/office-time.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { isUnderWay, nameOf, type CaseFile } from '../../case-counselling/data/case-members.ts';
import { CaseLead } from '../../case-counselling/parts/case-lead.tsx';
import { refetchCase } from '../../case-counselling/parts/refetch-case.ts';
import { WithCase } from '../../case-counselling/parts/with-case.tsx';
import { BackToDesk } from './back-to-desk.tsx';
import { OrientationPoints } from './orientation-points.tsx';

const route = getRouteApi('/cases/$caseId/travel/orientation');

interface Values {
  memberIds: string[];
  textId: string;
  givenOn: string;
  mode: OrientationMode | '';
  language: string;
  interpreter: 'yes' | 'no' | '';
}

export function OrientationPage() {
  const { t } = useTranslation(['departures', 'counselling', 'fields', 'journey']);
  const { caseId } = route.useParams();
  return (
    <WithCase caseId={caseId} title={t('orientation.title')}>
      {(file) => <OrientationForm key={caseId} file={file} />}
    </WithCase>
  );
}

/** What awaits people, point by point, in the text somebody reviewed. */
function OrientationForm({ file }: { file: CaseFile }) {
  const { t } = useTranslation('departures');
  const format = useFormat();
  const queries = useQueryClient();
  const today = dayAt(new Date(), file.timeZone);
  const texts = api.useQuery('get', '/api/orientation-texts');
  // What somebody answers for stands before what nobody does.
  const standing = (texts.data?.rows ?? [])
    .filter(
      ({ state, validFrom, validTo }) => state === 'published' && validFrom! <= today && (!validTo || validTo > today),
    )
    .sort((one, other) => Number(one.sample) - Number(other.sample));
  const members = file.members.filter(isUnderWay);
  const form = useAppForm<Values>({
    initialValues: { memberIds: [], textId: '', givenOn: today, mode: '', language: '', interpreter: '' },
    validate: {
      memberIds: (ids) => (ids.length > 0 ? null : t('orientation.whoMissing')),
      textId: (id) => (id ? null : t('orientation.textMissing')),
      givenOn: (day) => (isDay(day) ? null : t('orientation.dayMissing')),
      mode: (mode) => (mode ? null : t('orientation.modeMissing')),
      language: (code) => (code ? null : t('briefing.languageMissing')),
      interpreter: (value) => (value ? null : t('briefing.interpreterMissing')),
    },
  });
  const values = form.getValues();
  const text = standing.find(({ id }) => id === values.textId);
  const nameOfText = ({ audience, language, number, programmeCode, sample }: (typeof standing)[number]): string =>
    [
      ...[programmeCode, t(`orientation.audience.${audience}`), format.language(language), number],
      sample && t('orientation.isSample'),
    ]
      .filter(Boolean)
      .join(' · ');
  const chosen = members.filter(({ id }) => values.memberIds.includes(id));
  const journey = useJourney(form, async ({ interpreter, mode, ...rest }) => {
    const { error } = await client.POST('/api/cases/{id}/orientations', {
      params: { path: { id: file.id } },
      body: { ...rest, mode: mode as OrientationMode, interpreterUsed: interpreter === 'yes' },
    });
    if (error) throw error;
    await refetchCase(queries, file.id);
  });
  return (
    <FormJourney
      journey={journey}
      title={t('orientation.title')}
      lead={<CaseLead file={file} />}
      back={<BackToDesk caseId={file.id} />}
      sendLabel={t('orientation.send')}
      answers={() => [
        {
          title: t('orientation.title'),
          answers: [
            {
              field: 'memberIds',
              label: t('orientation.who'),
              value: <Content>{chosen.map(nameOf).join(', ')}</Content>,
            },
            { field: 'textId', label: t('orientation.text'), value: text && <Content>{nameOfText(text)}</Content> },
            { field: 'givenOn', label: t('orientation.day'), value: <Content>{format.day(values.givenOn)}</Content> },
            {
              field: 'mode',
              label: t('orientation.mode.label'),
              value: values.mode && t(`orientation.mode.${values.mode}`),
            },
            {
              field: 'language',
              label: t('briefing.language'),
              value: <Content>{values.language && format.language(values.language)}</Content>,
            },
            {
              field: 'interpreter',
              label: t('briefing.interpreter.label'),
              value: values.interpreter && t(`briefing.interpreter.${values.interpreter}`),
            },
          ],
        },
      ]}
      confirmation={() => ({ title: t('orientation.done'), words: <Text>{t('orientation.doneWords')}</Text> })}
    >
      <ChoicesField
        field={form.field('memberIds')}
        label={t('orientation.who')}
        description={t('orientation.whoHint')}
        choices={members.map((member) => ({ value: member.id, label: <Content>{nameOf(member)}</Content> }))}
      />
      <Select
        {...form.field('textId')}
        label={t('orientation.text')}
        data={standing.map((each) => ({ value: each.id, label: nameOfText(each) }))}
        maw={480}
      />
      {text && (
        <div>
          {text.sample && <Text c="brick.8">{t('orientation.sample')}</Text>}
          <OrientationPoints language={text.language} items={text.items} />
        </div>
      )}
      <DayField {...form.field('givenOn')} label={t('orientation.day')} maw={220} />
      <ChoiceField
        field={form.field('mode')}
        label={t('orientation.mode.label')}
        choices={ORIENTATION_MODES.map((value) => ({ value, label: t(`orientation.mode.${value}`) }))}
      />
      <LanguageSelect {...form.field('language')} label={t('briefing.language')} maw={380} />
      <ChoiceField
        field={form.field('interpreter')}
        label={t('briefing.interpreter.label')}
        choices={(['yes', 'no'] as const).map((value) => ({ value, label: t(`briefing.interpreter.${value}`) }))}
      />
    </FormJourney>
  );
}
