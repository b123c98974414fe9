import { Alert, Button, Group, List, Stack, Text, Textarea } from '@mantine/core';
import { AlertIcon, CheckCircleIcon } from '@primer/octicons-react';
import type { DocumentDecision, DocumentDifference } from '@homeward/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirmation } from '../../../components/confirmation.tsx';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { LeaveGuard } from '../../../components/journey/leave-guard.tsx';
import { Page } from '../../../components/page.tsx';
import { StandingForm } from '../../../components/standing/standing-form.tsx';
import { client } from '../../../lib/api/client.ts';
import { isProblem } from '../../../lib/api/problem.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { nameOf, useCaseChanged } from '../../case/case-queries.ts';
import { useDocumentFacts } from '../data/use-document-facts.ts';
import { BackToTravel, NothingToFill, type FormProps } from '../parts/travel-form.tsx';

interface Difference {
  readonly field: DocumentDifference;
  readonly document: string;
  readonly recorded: string | null;
}

/** A colleague looks at a document: its lines are compared with the record, each difference is named, a person decides. */
export function CheckForm({ scene, recordId }: FormProps) {
  const { t } = useTranslation('travel-papers');
  const codes = useCodes();
  const changed = useCaseChanged();
  const factsOf = useDocumentFacts();
  const document = scene.readiness.documents.find(({ id }) => id === recordId);
  const [compared, setCompared] = useState<{ mrz: string; differences: readonly Difference[] } | null>(null);
  const [done, setDone] = useState(false);
  const form = useAppForm({
    initialValues: { method: 'mrz', mrz: '', decision: '', reason: '' },
    validate: {
      mrz: (mrz, { method }) => (method === 'mrz' && !mrz.trim() ? t('check.mrzMissing') : null),
      decision: (decision, { method, mrz }) =>
        (method === 'mrz' && compared?.mrz !== mrz) || decision ? null : t('check.decisionMissing'),
    },
  });
  if (!document) return <NothingToFill scene={scene} title={t('check.title')} />;
  const of = { memberId: scene.member.id, documentId: document.id };
  const path = { params: { path: { id: scene.file.id } } };
  const { method, mrz } = form.values;
  const toCompare = method === 'mrz' && compared?.mrz !== mrz;
  const words = (error: unknown): unknown => {
    if (!isProblem(error)) return error;
    const said = { 'document.mrz-unreadable': 'unreadable', 'document.mrz-digit-wrong': 'digitWrong' } as const;
    const key = said[error.code as keyof typeof said];
    return key ? { ...error, fields: [{ field: 'mrz', problem: t(`check.${key}`) }] } : error;
  };
  const send = async ({ decision, reason }: typeof form.values, version: number): Promise<void> => {
    if (toCompare) {
      const { data, error } = await client.POST('/api/cases/{id}/mrz-readings', {
        ...path,
        body: { ...of, version, mrz },
      });
      if (error) throw words(error);
      return setCompared({ mrz, differences: data.differences });
    }
    const { error } = await client.POST('/api/cases/{id}/document-checks', {
      ...path,
      body: {
        ...{ ...of, version, method: method as 'mrz' | 'seen', decision: decision as DocumentDecision },
        ...{ mrz: method === 'mrz' ? mrz : null, reason: reason.trim() || null },
      },
    });
    if (error) throw words(error);
    setDone(true);
    await changed();
  };
  const lead = <Content>{`${nameOf(scene.member)}, ${scene.file.number}`}</Content>;
  if (done)
    return (
      <Page title={t('check.title')} lead={lead}>
        <Confirmation title={t('check.done')} reference={scene.file.number}>
          <Text mt="xs">{t('check.next')}</Text>
        </Confirmation>
        <BackToTravel scene={scene} />
      </Page>
    );
  return (
    <Page title={t('check.title')} lead={lead}>
      <LeaveGuard unsaved={form.isDirty() && !form.sending} />
      <Stack maw={760}>
        <Text>
          {codes('documentKind', document.kind)} {document.number && <Content>{document.number}</Content>}
        </Text>
        <StandingForm form={form} standing={{ ...factsOf(document), askAgain: scene.askAgain }} onSend={send}>
          <ChoiceField
            field={form.field('method')}
            label={t('check.method')}
            choices={(['mrz', 'seen'] as const).map((value) => ({ value, label: t(`check.${value}`) }))}
          />
          {method === 'mrz' && (
            <Textarea
              {...form.field('mrz')}
              label={t('check.lines')}
              description={t('check.linesHint')}
              rows={3}
              dir="ltr"
              ff="monospace"
              spellCheck={false}
              autoComplete="off"
            />
          )}
          {!toCompare && (
            <>
              {compared && method === 'mrz' && <Compared differences={compared.differences} />}
              <ChoiceField
                field={form.field('decision')}
                label={t('check.decision')}
                choices={(['usable', 'not-usable'] as const).map((value) => ({ value, label: t(`decide.${value}`) }))}
              />
              <Textarea
                {...form.field('reason')}
                label={t('check.reason')}
                description={t('check.reasonHint')}
                rows={2}
                dir="auto"
              />
            </>
          )}
          <Group>
            <Button type="submit" loading={form.sending}>
              {toCompare ? t('check.compare') : t('check.send')}
            </Button>
            <BackToTravel scene={scene} />
          </Group>
        </StandingForm>
      </Stack>
    </Page>
  );
}

function Compared({ differences }: { differences: readonly Difference[] }) {
  const { t } = useTranslation('travel-papers');
  if (differences.length === 0)
    return (
      <Alert
        color="moss"
        variant="light"
        icon={<CheckCircleIcon aria-hidden />}
        title={t('check.same')}
        role="status"
      />
    );
  return (
    <Alert
      color="lamp"
      variant="light"
      icon={<AlertIcon aria-hidden />}
      title={t('check.differs', { count: differences.length })}
      role="status"
    >
      <List size="sm">
        {differences.map(({ field, document, recorded }) => (
          <List.Item key={field}>
            {t(`difference.${field}`)}: {t('check.inDocument')} <Content>{document}</Content>, {t('check.inRecord')}{' '}
            {recorded ? <Content>{recorded}</Content> : t('check.nothing')}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
