import { TRAVEL_DOCUMENT_KINDS, type TravelDocumentKind } from '@homeward/contracts';
import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../../components/links.tsx';
import { client } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { useConsulates } from '../data/papers.queries.ts';
import { TravelForm, type FormProps } from '../parts/travel-form.tsx';

/** Turns to a consulate, on the person's consent to the exact text they were shown. */
export function ConsulateForm({ scene }: FormProps) {
  const { t, i18n } = useTranslation('travel-papers');
  const codes = useCodes();
  const format = useFormat();
  const consulates = useConsulates();
  const { consents, mustBeTold } = scene.readiness.consulate;
  const open = (consulates.data?.rows ?? []).filter(({ closedOn }) => !closedOn || closedOn > scene.today);
  return (
    <TravelForm
      scene={scene}
      title={t('consulate.title')}
      intro={
        <Stack gap="xs">
          <span>{t('consulate.intro')}</span>
          {consents.length === 0 && (
            <span>
              {t('consulate.noConsent')}{' '}
              <AnchorLink to="/cases/$caseId/counselling/consent" params={{ caseId: scene.file.id }} td="underline">
                {t('consulate.toConsent')}
              </AnchorLink>
            </span>
          )}
        </Stack>
      }
      sendLabel={t('consulate.send')}
      warning={t('consulate.warning')}
      questions={[
        {
          ...{ kind: 'select', name: 'consulateId', label: t('consulate.which'), hint: t('consulate.whichHint') },
          options: open.map(({ id, name, city }) => ({ value: id, label: `${name}, ${city}`, content: true })),
        },
        {
          ...{ kind: 'choice', name: 'documentKind', label: t('consulate.document') },
          initial: 'emergency-travel-document',
          options: TRAVEL_DOCUMENT_KINDS.map((value) => ({ value, label: codes('documentKind', value) })),
        },
        {
          ...{ kind: 'choice', name: 'begins', label: t('consulate.begins') },
          options: (['identification-asked', 'document-asked'] as const).map((value) => ({
            ...{ value, label: t(`begins.${value}`) },
          })),
        },
        {
          ...{ kind: 'select', name: 'consentId', label: t('consulate.consent'), hint: t('consulate.consentHint') },
          options: consents.map(({ id, recipientName, grantedOn }) => ({
            ...{ value: id, label: `${recipientName}, ${format.day(grantedOn)}`, content: true },
          })),
        },
        {
          ...{ kind: 'words', name: 'textShown', label: t('consulate.text'), hint: t('consulate.textHint'), rows: 5 },
          initial: t('consulate.sample'),
        },
        { kind: 'language', name: 'textLanguage', label: t('consulate.language'), initial: i18n.language },
        {
          ...{ kind: 'day', name: 'asylumToldOn', label: t('consulate.toldOn'), hint: t('consulate.toldHint') },
          when: () => mustBeTold,
        },
        { kind: 'day', name: 'askedOn', label: t('consulate.on'), initial: scene.today },
      ]}
      done={{ title: t('consulate.done'), next: t('consulate.next') }}
      send={({ consulateId, documentKind, begins, consentId, textShown, textLanguage, asylumToldOn, askedOn }) =>
        client.POST('/api/cases/{id}/consular-requests', {
          params: { path: { id: scene.file.id } },
          body: {
            ...{ memberId: scene.member.id, consulateId: consulateId!, consentId: consentId! },
            ...{ documentKind: documentKind as TravelDocumentKind, begins: begins as 'document-asked' },
            ...{ textShown: textShown!, textLanguage: textLanguage!, askedOn: askedOn! },
            asylumToldOn: asylumToldOn || null,
          },
        })
      }
    />
  );
}
