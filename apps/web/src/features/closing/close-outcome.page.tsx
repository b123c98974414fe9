import { Select, Text, Textarea } from '@mantine/core';
import { CLOSING_REASONS, CLOSURE_OUTCOMES, EARLY_CLOSING_REASONS, type ClosureOutcome } from '@homeward/contracts';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { Empty } from '../../components/empty.tsx';
import { ChoiceField } from '../../components/form/choice-field.tsx';
import { ChoicesField } from '../../components/form/choices-field.tsx';
import { DayField } from '../../components/form/day-field.tsx';
import { useAppForm } from '../../components/form/use-app-form.ts';
import { FormJourney } from '../../components/journey/form-journey.tsx';
import { useJourney } from '../../components/journey/use-journey.ts';
import { AnchorLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { client } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';
import { dayAt } from '../../lib/format/office-time.ts';
import { isDay } from '../../lib/format/typed-day.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import { membersOf, nameOf, useCaseChanged, useThisCase, type CaseMember } from '../case/case-queries.ts';
import { hindrancesOf, isFree, useClosure, type Closure } from './closure-queries.ts';

const route = getRouteApi('/cases/$caseId/close/outcome');
type ClosingReason = components['schemas']['CloseCaseDto']['reasonCode'];

interface Values {
  memberIds: string[];
  outcome: ClosureOutcome | '';
  reasonCode: string;
  happenedOn: string;
  explored: string;
}

/** Whose assistance ends, how and why; for those only of whom everything open has a decision. */
export function CloseOutcomePage() {
  const { t } = useTranslation(['closing', 'codes', 'journey', 'fields', 'steps']);
  const { caseId } = route.useParams();
  const file = useThisCase();
  const closure = useClosure(caseId);
  const [first, setFirst] = useState<Closure>();
  const free = (closure.data?.members ?? []).filter((member) => isFree(hindrancesOf(closure.data!, member)));
  if (closure.data && free.length > 0 && !first) setFirst(closure.data);
  if (first)
    return (
      <CloseForm
        version={closure.data?.version ?? first.version}
        askAgain={closure.refetch}
        members={membersOf(
          file,
          first.members.filter((member) => isFree(hindrancesOf(first, member))).map(({ memberId }) => memberId),
        )}
      />
    );
  return (
    <Page title={t('form.title')}>
      <QueryState query={closure}>
        {() => (
          <Empty title={t('missing.title')}>
            <Back caseId={caseId} />
          </Empty>
        )}
      </QueryState>
    </Page>
  );
}

interface CloseFormProps {
  version: number;
  askAgain: () => Promise<unknown>;
  members: readonly CaseMember[];
}

function CloseForm({ version, askAgain, members }: CloseFormProps) {
  const { t } = useTranslation('closing');
  const codes = useCodes();
  const format = useFormat();
  const file = useThisCase();
  const changed = useCaseChanged();
  const [read] = useState(members);
  const early = (reason: string): boolean => EARLY_CLOSING_REASONS.includes(reason);
  const form = useAppForm<Values>({
    initialValues: {
      memberIds: read.length === 1 ? [read[0]!.id] : [],
      ...{ outcome: '', reasonCode: '', happenedOn: dayAt(new Date(), file.timeZone), explored: '' },
    },
    validate: {
      memberIds: (ids) => (ids.length > 0 ? null : t('form.whoMissing')),
      outcome: (outcome) => (outcome ? null : t('form.outcomeMissing')),
      reasonCode: (reason) => (reason ? null : t('form.reasonMissing')),
      happenedOn: (day) => (isDay(day) ? null : t('form.dayMissing')),
      explored: (words, { reasonCode }) => (!early(reasonCode) || words.trim() ? null : t('form.exploredMissing')),
    },
  });
  const { memberIds, outcome, reasonCode, happenedOn, explored } = form.values;
  const journey = useJourney(
    form,
    async (values, sent) => {
      const { error } = await client.POST('/api/cases/{id}/closure', {
        params: { path: { id: file.id } },
        body: {
          ...{ version: sent, memberIds: values.memberIds, outcome: values.outcome as ClosureOutcome },
          ...{ reasonCode: values.reasonCode as ClosingReason, happenedOn: values.happenedOn },
          explored: early(values.reasonCode) ? values.explored.trim() : null,
        },
      });
      if (error) throw error;
      await changed();
    },
    {
      version,
      facts: [{ name: 'version', label: t('form.version'), value: format.number(version) }],
      askAgain,
    },
  );
  const names = (ids: readonly string[]): string =>
    read
      .filter(({ id }) => ids.includes(id))
      .map(nameOf)
      .join(', ');
  return (
    <FormJourney
      journey={journey}
      title={t('form.title')}
      lead={<Content>{file.number}</Content>}
      back={<Back caseId={file.id} />}
      sendLabel={t('form.send')}
      warning={t('form.warning')}
      answers={() => [
        {
          title: t('form.title'),
          answers: [
            { field: 'memberIds', label: t('form.who'), value: <Content>{names(memberIds)}</Content> },
            { field: 'outcome', label: t('form.outcome'), value: outcome && t(`outcome.${outcome}`) },
            { field: 'reasonCode', label: t('form.reason'), value: codes('closingReason', reasonCode) },
            { field: 'happenedOn', label: t('form.day'), value: <Content>{format.day(happenedOn)}</Content> },
            ...(early(reasonCode)
              ? [{ field: 'explored', label: t('form.explored'), value: <Content>{explored}</Content> }]
              : []),
          ],
        },
      ]}
      confirmation={() => ({ title: t('form.done'), words: <Text>{t('form.next')}</Text> })}
    >
      <ChoicesField
        field={form.field('memberIds')}
        label={t('form.who')}
        choices={read.map((member) => ({ value: member.id, label: <Content>{nameOf(member)}</Content> }))}
      />
      <ChoiceField
        field={form.field('outcome')}
        label={t('form.outcome')}
        choices={CLOSURE_OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))}
      />
      <Select
        {...form.field('reasonCode')}
        value={reasonCode || null}
        label={t('form.reason')}
        maw={380}
        data={CLOSING_REASONS.map((value) => ({ value, label: codes('closingReason', value) }))}
      />
      {early(reasonCode) && (
        <Textarea
          {...form.field('explored')}
          label={t('form.explored')}
          description={t('form.exploredHint')}
          rows={5}
          resize="vertical"
          dir="auto"
        />
      )}
      <DayField {...form.field('happenedOn')} label={t('form.day')} maw={380} />
    </FormJourney>
  );
}

function Back({ caseId }: { caseId: string }) {
  const { t } = useTranslation('closing');
  return (
    <AnchorLink size="sm" to="/cases/$caseId/close" params={{ caseId }}>
      {t('backToList')}
    </AnchorLink>
  );
}
