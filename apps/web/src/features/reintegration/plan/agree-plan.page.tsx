import { FileInput, Text } from '@mantine/core';
import { PLAN_SIGNERS, type PlanSigner } from '@homeward/contracts';
import { notFound } from '@tanstack/react-router';
import { useState } from 'react';
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
import { useCaseChanged } from '../../case/case-queries.ts';
import { uploadPaper } from '../../departures/desk/upload-paper.ts';
import { versionIn } from '../data/reintegration.queries.ts';
import { BackToPlan, PlanLead, WithPlan, type PlanScene } from '../data/with-plan.tsx';

interface Values {
  signedOn: string;
  signedBy: PlanSigner | '';
  language: string;
  copy: File | null;
}

export const AgreePlanPage = () => <WithPlan>{(scene) => <Agree {...scene} />}</WithPlan>;

/** The person put their name under it: in which language it was read to them, on which day, and the paper. */
function Agree({ file, all, member, name, standing }: PlanScene) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const changed = useCaseChanged();
  const [draft] = useState(versionIn(member, 'draft'));
  if (!draft) throw notFound();
  const form = useAppForm<Values>({
    initialValues: { signedOn: all.today, signedBy: '', language: '', copy: null },
    validate: {
      signedOn: (day) => (isDay(day) ? null : t('wrong.day')),
      signedBy: (who) => (who ? null : t('wrong.choose')),
      language: (code) => (code ? null : t('wrong.choose')),
      copy: (paper) => (paper ? null : t('wrong.paper')),
    },
  });
  const { signedOn, signedBy, language, copy } = form.getValues();
  const journey = useJourney(
    form,
    async (values, version) => {
      const signedCopyId = await uploadPaper(file.id, member.memberId, values.copy!, values.copy!.name);
      const { error } = await client.POST('/api/plan-versions/{id}/agreement', {
        params: { path: { id: draft.id } },
        body: {
          ...{ version, signedOn: values.signedOn, signedBy: values.signedBy as PlanSigner },
          ...{ language: values.language, signedCopyId },
        },
      });
      if (error) throw error;
      await changed();
    },
    standing,
  );
  return (
    <FormJourney
      journey={journey}
      title={t('agree.title', { number: draft.number })}
      lead={<PlanLead file={file} name={name} />}
      back={<BackToPlan caseId={file.id} />}
      sendLabel={t('do.agree')}
      warning={t('agree.warning')}
      answers={() => [
        {
          title: t('agree.title', { number: draft.number }),
          answers: [
            {
              ...{ field: 'signedOn', label: t('agree.signedOn') },
              value: isDay(signedOn) && <Content>{format.day(signedOn)}</Content>,
            },
            { field: 'signedBy', label: t('agree.signedBy'), value: signedBy && t(`signer.${signedBy}`) },
            {
              ...{ field: 'language', label: t('agree.language') },
              value: language && <Content>{format.language(language)}</Content>,
            },
            { field: 'copy', label: t('agree.copy'), value: copy && <Content>{copy.name}</Content> },
          ],
        },
      ]}
      confirmation={() => ({ title: t('agree.done'), words: <Text>{t('agree.next')}</Text> })}
    >
      <DayField {...form.field('signedOn')} label={t('agree.signedOn')} maw={380} />
      <ChoiceField
        field={form.field('signedBy')}
        label={t('agree.signedBy')}
        description={t('agree.signedByHint')}
        choices={PLAN_SIGNERS.map((value) => ({ value, label: t(`signer.${value}`) }))}
      />
      <LanguageSelect {...form.field('language')} label={t('agree.language')} maw={380} />
      <FileInput
        {...form.field('copy')}
        label={t('agree.copy')}
        accept="image/png,image/jpeg,application/pdf"
        maw={380}
      />
    </FormJourney>
  );
}
