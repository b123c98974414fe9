import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { AlertIcon, CheckCircleIcon } from '@primer/octicons-react';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AppForm } from '../form/app-form.tsx';
import { DraftOffer } from '../form/draft/draft-offer.tsx';
import { DraftSaved } from '../form/draft/draft-saved.tsx';
import type { FormDraft } from '../form/draft/use-draft.ts';
import { focusField } from '../form/use-app-form.ts';
import { Page } from '../page.tsx';
import { Panel } from '../panel.tsx';
import { ChangedMeanwhile } from '../standing/changed-meanwhile.tsx';
import { CheckAnswers, type AnswerGroup } from './check-answers.tsx';
import { LeaveGuard } from './leave-guard.tsx';
import type { Journey } from './use-journey.ts';

export interface FormJourneyProps<T extends object> {
  journey: Journey<T>;
  title: string;
  /** Names the record, on each step. */
  lead: ReactNode;
  /** The way out: a link back to where one came from. */
  back: ReactNode;
  /** Read when they are shown. */
  answers: () => readonly AnswerGroup[];
  /** What the last button does, in words. */
  sendLabel: string;
  /** What this does and cannot undo: makes the second step an interruption. */
  warning?: ReactNode;
  confirmation: () => { title: string; words: ReactNode };
  /** Of `useDraft`, where the form is long: what is typed is kept on the server, and thrown away once it is sent. */
  draft?: FormDraft;
  children: ReactNode;
}

export function FormJourney<T extends object>(props: FormJourneyProps<T>) {
  const { step, form, changed, goOn, leave } = props.journey;
  const { draft } = props;
  const unsaved = draft ? draft.unsaved : form.isDirty();
  useEffect(() => {
    if (step === 'done') void draft?.sent();
  }, [step]);
  useEffect(() => {
    if (step !== 'ask') window.scrollTo(0, 0);
  }, [step]);
  return (
    <>
      <LeaveGuard unsaved={step !== 'done' && unsaved} />
      {changed && (
        <Page title={props.title} lead={props.lead}>
          <ChangedMeanwhile changed={changed} sending={form.sending} onGoOn={goOn} onLeave={leave} />
        </Page>
      )}
      {!changed && step === 'ask' && <Asked {...props} />}
      {!changed && step === 'check' && <Checked {...props} />}
      {step === 'done' && <Confirmed {...props} />}
    </>
  );
}

function Asked<T extends object>({ journey, title, lead, back, draft, children }: FormJourneyProps<T>) {
  const { t } = useTranslation('journey');
  return (
    <Page title={title} lead={lead}>
      <Stack maw={760}>
        <AppForm form={journey.form} gap="lg" onSend={async () => journey.go('check')}>
          {draft && <DraftOffer draft={draft} />}
          {children}
          <Group>
            <Button type="submit">{t('continue')}</Button>
            {back}
            {draft && <DraftSaved draft={draft} />}
          </Group>
        </AppForm>
      </Stack>
    </Page>
  );
}

function Checked<T extends object>({
  journey,
  title,
  lead,
  answers,
  sendLabel,
  warning,
  ...rest
}: FormJourneyProps<T>) {
  const { t } = useTranslation('journey');
  const { form, go } = journey;
  const change = (field: string): void => {
    go('ask');
    focusField(form.formId, field);
  };
  return (
    <Page
      title={warning ? title : t('check')}
      lead={
        warning ? (
          lead
        ) : (
          <>
            {title} · {lead}
          </>
        )
      }
    >
      <Stack maw={760}>
        {warning && (
          <Alert color="brick" variant="light" icon={<AlertIcon aria-hidden />} title={t('beforeYouGoOn')}>
            {warning}
          </Alert>
        )}
        <CheckAnswers groups={answers()} onChange={change} />
        <AppForm form={form} onSend={journey.send}>
          <Group>
            <Button type="submit" color={warning ? 'brick' : 'harbour'} loading={form.sending}>
              {sendLabel}
            </Button>
            <Button variant="default" onClick={() => go('ask')}>
              {t('back')}
            </Button>
            {warning && rest.back}
          </Group>
        </AppForm>
      </Stack>
    </Page>
  );
}

function Confirmed<T extends object>({ lead, back, confirmation }: FormJourneyProps<T>) {
  const { t } = useTranslation('journey');
  const { title, words } = confirmation();
  return (
    <Page title={title} lead={lead}>
      <Stack maw={760}>
        <Alert color="moss" variant="light" icon={<CheckCircleIcon aria-hidden />} title={t('saved')} role="status">
          <Text size="sm">{lead}</Text>
        </Alert>
        <Panel title={t('next')}>{words}</Panel>
        <Group>{back}</Group>
      </Stack>
    </Page>
  );
}
