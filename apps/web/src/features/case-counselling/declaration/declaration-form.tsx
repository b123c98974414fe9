import { Alert, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import type { AnswerGroup } from '../../../components/journey/check-answers.tsx';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { client } from '../../../lib/api/client.ts';
import { dayAt, timeAt } from '../../../lib/format/office-time.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { nameOf, type CaseFile, type Member } from '../data/case-members.ts';
import { BackToCounselling, CaseLead } from '../parts/case-lead.tsx';
import { refetchCase } from '../parts/refetch-case.ts';
import { declarationOf, inDeclaration, type DeclarationValues, type Template } from './declaration-values.ts';
import { SigningPart } from './signing-part.tsx';
import { TextPart } from './text-part.tsx';

export interface DeclarationFormProps {
  file: CaseFile;
  member: Member;
  templates: readonly Template[];
  /** The languages the person follows: their texts come first. */
  spoken: readonly string[];
}

/** One adult declares that the return is their free choice: read in their language, signed, and kept with the file. */
export function DeclarationForm({ file, member, templates, spoken }: DeclarationFormProps) {
  // The words of the day field too, or the page would go away for a moment when the scan is chosen, and the focus with it.
  const { t } = useTranslation(['declaration', 'fields']);
  const codes = useCodes();
  const format = useFormat();
  const queries = useQueryClient();
  const today = dayAt(new Date(), file.timeZone);
  const signable = templates.filter(
    ({ validFrom, validTo }) => validFrom !== null && validFrom <= today && (validTo === null || validTo > today),
  );
  const form = useAppForm<DeclarationValues>({
    initialValues: {
      templateId: signable.find(({ language }) => language === member.preferredLanguage)?.id ?? '',
      way: 'screen',
      signature: null,
      scan: null,
      signedOn: today,
      signedTime: timeAt(new Date(), file.timeZone),
      signedBy: 'person',
      interpreted: '',
      interpreterKind: '',
      interpreterIsKin: '',
      inDetention: '',
    },
    // Before a text is chosen there is nothing to sign.
    validate: (values) => ({
      ...(values.templateId ? {} : { templateId: t('text.missing') }),
      ...(values.templateId && values.way === 'screen' && !values.signature ? { signature: t('sign.missing') } : {}),
      ...(values.way === 'scan' && !values.scan ? { scan: t('scan.missing') } : {}),
      ...(values.way === 'scan' && !isDay(values.signedOn) ? { signedOn: t('signedOn.missing') } : {}),
      ...(values.way === 'scan' && !values.signedTime ? { signedTime: t('signedTime.missing') } : {}),
    }),
  });
  const recorded = useRef(false);
  const journey = useJourney(form, async (values) => {
    await record(file, member, values, recorded);
    await refetchCase(queries, file.id);
  });
  const { values } = form;
  const chosen = signable.find(({ id }) => id === values.templateId);
  const answers = (): readonly AnswerGroup[] => [
    {
      title: <Content>{nameOf(member)}</Content>,
      answers: [
        {
          field: 'templateId',
          label: t('text.label'),
          value: chosen && <Content>{`${format.language(chosen.language)} (${chosen.number})`}</Content>,
        },
        { field: 'way', label: t('way.label'), value: t(`way.${values.way}`) },
        { field: 'signedBy', label: t('signedBy'), value: codes('declarationSigner', values.signedBy) },
        ...(values.interpreted === 'yes'
          ? [
              {
                field: 'interpreterKind',
                label: t('interpreterKind'),
                value: codes('interpreterKind', values.interpreterKind),
              },
            ]
          : []),
        ...(values.way === 'scan'
          ? [
              {
                field: 'signedOn',
                label: t('signedOn.label'),
                value: <Content>{`${format.day(values.signedOn)}, ${values.signedTime}`}</Content>,
              },
              { field: 'scan', label: t('scan.label'), value: values.scan && <Content>{values.scan.name}</Content> },
            ]
          : []),
      ],
    },
  ];
  return (
    <FormJourney
      journey={journey}
      title={t('title')}
      lead={<CaseLead file={file} about={member} />}
      back={<BackToCounselling caseId={file.id} />}
      answers={answers}
      sendLabel={t('send')}
      confirmation={() => ({
        title: t('done.title'),
        words: (
          <Stack gap="xs">
            <Text>{t('done.copy')}</Text>
            <Text>{t('done.reconfirm')}</Text>
            <Text>{t('done.revoke')}</Text>
          </Stack>
        ),
      })}
    >
      <Alert color="harbour" variant="light">
        {t('alone')}
      </Alert>
      <TextPart form={form} templates={signable} spoken={spoken} />
      {chosen && <SigningPart form={form} />}
    </FormJourney>
  );
}

/** The declaration first, then its paper; when only the paper is refused, sending again adds the paper alone. */
async function record(
  file: CaseFile,
  member: Member,
  values: DeclarationValues,
  recorded: { current: boolean },
): Promise<void> {
  const params = { path: { id: file.id } };
  if (!recorded.current) {
    const body = declarationOf(values, member.id, file.timeZone);
    const { error } = await client.POST('/api/cases/{id}/declarations', { params, body });
    if (error) throw inDeclaration(error);
    recorded.current = true;
  }
  const paper = values.way === 'screen' ? values.signature : values.scan;
  if (!paper) return;
  const form = new FormData();
  form.append('memberId', member.id);
  form.append('matterClass', 'ordinary');
  form.append('file', paper, values.scan && values.way === 'scan' ? values.scan.name : 'signature.png');
  const { error } = await client.POST('/api/cases/{id}/attachments', {
    params,
    body: { memberId: member.id, matterClass: 'ordinary', file: '' },
    bodySerializer: () => form,
  });
  if (error) throw error;
}
