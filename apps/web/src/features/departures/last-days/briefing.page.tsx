import { Text } from '@mantine/core';
import { WISHES_TO_GO, type WishToGo } from '@homeward/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { LanguageSelect } from '../../../components/form/language-select.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { client } from '../../../lib/api/client.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { nameOf, type CaseFile, type Member } from '../../case-counselling/data/case-members.ts';
import { CaseLead } from '../../case-counselling/parts/case-lead.tsx';
import { refetchCase } from '../../case-counselling/parts/refetch-case.ts';
import { WithCase } from '../../case-counselling/parts/with-case.tsx';
import { BackToDesk } from './back-to-desk.tsx';

const route = getRouteApi('/cases/$caseId/travel/briefing/$memberId');

interface Values {
  answer: WishToGo | '';
  language: string;
  interpreter: 'yes' | 'no' | '';
  reviewOn: string;
}

export function BriefingPage() {
  const { t } = useTranslation(['departures', 'counselling', 'fields', 'journey']);
  const { caseId, memberId } = route.useParams();
  return (
    <WithCase caseId={caseId} title={t('briefing.title')}>
      {(file) => <BriefingForm key={memberId} file={file} member={file.members.find(({ id }) => id === memberId)!} />}
    </WithCase>
  );
}

/** The question that is asked last. What each answer sets off is said before it is given. */
function BriefingForm({ file, member }: { file: CaseFile; member: Member }) {
  const { t } = useTranslation('departures');
  const format = useFormat();
  const queries = useQueryClient();
  const form = useAppForm<Values>({
    initialValues: { answer: '', language: '', interpreter: '', reviewOn: '' },
    validate: {
      answer: (answer) => (answer ? null : t('briefing.answerMissing')),
      language: (code) => (code ? null : t('briefing.languageMissing')),
      interpreter: (value) => (value ? null : t('briefing.interpreterMissing')),
      reviewOn: (day, { answer }) => (answer !== 'unsure' || isDay(day) ? null : t('briefing.reviewMissing')),
    },
  });
  const { answer, language, interpreter, reviewOn } = form.getValues();
  const journey = useJourney(form, async (values) => {
    const { error } = await client.POST('/api/cases/{id}/briefings', {
      params: { path: { id: file.id } },
      body: {
        ...{ memberId: member.id, answer: values.answer as WishToGo, language: values.language },
        interpreterUsed: values.interpreter === 'yes',
        reviewOn: values.answer === 'unsure' ? values.reviewOn : null,
      },
    });
    if (error) throw error;
    await refetchCase(queries, file.id);
    await queries.invalidateQueries({ queryKey: ['get', '/api/departures'] });
  });
  const yesNo = (['yes', 'no'] as const).map((value) => ({ value, label: t(`briefing.interpreter.${value}`) }));
  return (
    <FormJourney
      journey={journey}
      title={t('briefing.title')}
      lead={<CaseLead file={file} />}
      back={<BackToDesk caseId={file.id} />}
      sendLabel={t('briefing.send')}
      {...(answer === 'no' || answer === 'unsure' ? { warning: t(`briefing.warning.${answer}`) } : {})}
      answers={() => [
        {
          title: t('briefing.title'),
          answers: [
            {
              field: 'answer',
              label: t('briefing.question'),
              value: (
                <>
                  <Content>{nameOf(member)}</Content>: {answer && t(`briefing.answer.${answer}`)}
                </>
              ),
            },
            {
              field: 'language',
              label: t('briefing.language'),
              value: <Content>{language && format.language(language)}</Content>,
            },
            {
              field: 'interpreter',
              label: t('briefing.interpreter.label'),
              value: interpreter && t(`briefing.interpreter.${interpreter}`),
            },
            ...(answer === 'unsure'
              ? [{ field: 'reviewOn', label: t('briefing.review'), value: <Content>{format.day(reviewOn)}</Content> }]
              : []),
          ],
        },
      ]}
      confirmation={() => ({
        title: t('briefing.done'),
        words: <Text>{answer && t(`briefing.after.${answer}`)}</Text>,
      })}
    >
      <Text>
        <Content>{nameOf(member)}</Content>
      </Text>
      <ChoiceField
        field={form.field('answer')}
        label={t('briefing.question')}
        description={t('briefing.hint')}
        choices={WISHES_TO_GO.map((value) => ({
          value,
          label: t(`briefing.answer.${value}`),
          description: t(`briefing.after.${value}`),
        }))}
      />
      {answer === 'unsure' && <DayField {...form.field('reviewOn')} label={t('briefing.review')} maw={220} />}
      <LanguageSelect {...form.field('language')} label={t('briefing.language')} maw={380} />
      <ChoiceField field={form.field('interpreter')} label={t('briefing.interpreter.label')} choices={yesNo} />
    </FormJourney>
  );
}
