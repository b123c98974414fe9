import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { client } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';
import { dayAt } from '../../../lib/format/office-time.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { nameOf, type CaseFile } from '../data/case-members.ts';
import { useDeclarations } from '../data/counselling.queries.ts';
import { BackToCounselling, CaseLead } from '../parts/case-lead.tsx';
import { refetchCase } from '../parts/refetch-case.ts';
import { WithCase } from '../parts/with-case.tsx';

const route = getRouteApi('/cases/$caseId/counselling/declarations/$declarationId/$step');

type Declaration = components['schemas']['DeclarationsOfCaseDto']['declarations'][number];
interface StepProps {
  file: CaseFile;
  declaration: Declaration;
  step: 'reconfirm' | 'revoke';
  askAgain: () => Promise<unknown>;
}

/** What happens to a declaration that was signed: said again before departure, or taken back. */
export function DeclarationStepPage() {
  const { t } = useTranslation('declaration');
  const { caseId, declarationId, step } = route.useParams();
  const declarations = useDeclarations(caseId);
  const kind = step === 'revoke' ? 'revoke' : 'reconfirm';
  const declaration = declarations.data?.declarations.find(({ id }) => id === declarationId);
  return (
    <WithCase caseId={caseId} title={t(`${kind}.title`)}>
      {(file) =>
        declaration ? (
          <StepForm key={declarationId} {...{ file, declaration, step: kind, askAgain: declarations.refetch }} />
        ) : (
          <Page title={t(`${kind}.title`)} lead={<CaseLead file={file} />}>
            <QueryState query={declarations}>{() => <BackToCounselling caseId={caseId} />}</QueryState>
          </Page>
        )
      }
    </WithCase>
  );
}

function StepForm({ file, declaration, step, askAgain }: StepProps) {
  const { t } = useTranslation(['declaration', 'versions']);
  const codes = useCodes();
  const format = useFormat();
  const queries = useQueryClient();
  const member = file.members.find(({ id }) => id === declaration.memberId);
  const form = useAppForm({
    initialValues: { reconfirmedOn: dayAt(new Date(), file.timeZone) },
    validate: ({ reconfirmedOn }) =>
      step === 'revoke' || isDay(reconfirmedOn) ? {} : { reconfirmedOn: t('reconfirm.dayMissing') },
  });
  const dayOf = (day: string | null): string => (day ? format.day(day) : t('versions:none'));
  const standing = {
    version: declaration.version,
    facts: [
      { name: 'reconfirmedOn', label: t('versions:reconfirmedOn'), value: dayOf(declaration.reconfirmedOn) },
      { name: 'lapsedOn', label: t('versions:lapsedOn'), value: dayOf(declaration.lapsedOn) },
      {
        ...{ name: 'lapseReason', label: t('versions:lapseReason') },
        value: codes('declarationLapse', declaration.lapseReason) || t('versions:none'),
      },
    ],
    askAgain,
  };
  const take = async ({ reconfirmedOn }: { reconfirmedOn: string }, version: number): Promise<void> => {
    const params = { path: { id: declaration.id } };
    const { error } =
      step === 'revoke'
        ? await client.POST('/api/declarations/{id}/revoke', { params, body: { version } })
        : await client.POST('/api/declarations/{id}/reconfirm', { params, body: { version, reconfirmedOn } });
    if (error) throw error;
    await refetchCase(queries, file.id);
  };
  const journey = useJourney(form, take, standing);
  const { reconfirmedOn } = form.values;
  return (
    <FormJourney
      journey={journey}
      title={t(`${step}.title`)}
      lead={<CaseLead file={file} about={member} />}
      back={<BackToCounselling caseId={file.id} />}
      sendLabel={t(`${step}.send`)}
      warning={step === 'revoke' ? t('revoke.words') : undefined}
      answers={() => [
        {
          title: member && <Content>{nameOf(member)}</Content>,
          answers: [
            { field: 'none', label: t('signedOn.label'), value: <Content>{format.day(declaration.signedOn)}</Content> },
            ...(step === 'reconfirm'
              ? [
                  {
                    field: 'reconfirmedOn',
                    label: t('reconfirm.day'),
                    value: <Content>{format.day(reconfirmedOn)}</Content>,
                  },
                ]
              : []),
          ],
        },
      ]}
      confirmation={() => ({ title: t(`${step}.done`), words: <Text>{t(`${step}.doneWords`)}</Text> })}
    >
      <Text>{t(`${step}.words`)}</Text>
      {step === 'reconfirm' && <DayField {...form.field('reconfirmedOn')} label={t('reconfirm.day')} maw={380} />}
    </FormJourney>
  );
}
