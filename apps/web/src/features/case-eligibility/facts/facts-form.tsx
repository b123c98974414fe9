import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { CheckCircleIcon } from '@primer/octicons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { LeaveGuard } from '../../../components/journey/leave-guard.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { StandingForm } from '../../../components/standing/standing-form.tsx';
import { client } from '../../../lib/api/client.ts';
import { dayAt } from '../../../lib/format/office-time.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { membersOf, nameOf, useCaseChanged, type Case } from '../../case/case-queries.ts';
import { useCaseFacts } from '../../case/step/use-case-facts.ts';
import type { AskedFact } from '../data/missing-facts.ts';
import { FactField } from './fact-field.tsx';
import { factOf, inForm, isAnswered, isJourney, isWrongDay, keyOf, type FactsValues } from './fact-values.ts';

export interface FactsFormProps {
  file: Case;
  title: string;
  asked: readonly AskedFact[];
  /** Whose rules are asked again with what is known by then; none when there was no answer of theirs yet. */
  programmeCode: string | undefined;
}

/** What the rules have to know, in questions; what nobody can say yet is left open and asked again another time. */
export function FactsForm({ file, title, asked, programmeCode }: FactsFormProps) {
  const { t } = useTranslation('eligibility');
  const changed = useCaseChanged();
  const [done, setDone] = useState(false);
  const recorded = useRef<string | null>(null);
  const form = useAppForm<FactsValues>({
    initialValues: {
      facts: Object.fromEntries(asked.map((each) => [keyOf(each), ''])),
      none: {},
      establishedOn: dayAt(new Date(), file.timeZone),
    },
    validate: (values) => ({
      ...Object.fromEntries(
        asked.flatMap((each) => (isWrongDay(values, each) ? [[`facts.${keyOf(each)}`, t('fact.wrongDay')]] : [])),
      ),
      ...(asked.some((each) => isAnswered(values, each)) ? {} : { [`facts.${keyOf(asked[0]!)}`]: t('fact.answerOne') }),
      ...(isDay(values.establishedOn) ? {} : { establishedOn: t('fact.wrongDay') }),
    }),
  });
  const facts = useCaseFacts();
  const standing = { version: file.version, facts: facts(file), askAgain: changed };
  const send = async (values: FactsValues): Promise<void> => {
    const answered = asked.filter((each) => isAnswered(values, each));
    await planJourneys(file, answered.filter(isJourney), values);
    await record(
      file.id,
      answered.filter((each) => !isJourney(each)),
      values,
      recorded,
    );
    if (programmeCode) await askAgain(file.id, programmeCode);
    await changed();
    setDone(true);
  };
  const back = (
    <ButtonLink variant={done ? 'filled' : 'default'} to="/cases/$caseId/eligibility" params={{ caseId: file.id }}>
      {t('back')}
    </ButtonLink>
  );
  if (done)
    return (
      <Page title={t('fact.done')}>
        <Stack maw={760}>
          <Alert
            color="moss"
            variant="light"
            icon={<CheckCircleIcon aria-hidden />}
            role="status"
            title={t('fact.kept')}
          >
            {programmeCode ? t('fact.askedAgain') : t('fact.askNext')}
          </Alert>
          <Group>{back}</Group>
        </Stack>
      </Page>
    );
  const members = membersOf(
    file,
    asked.map(({ memberId }) => memberId),
  );
  return (
    <Page title={title}>
      <LeaveGuard unsaved={form.isDirty() && !form.sending} />
      <Stack maw={760}>
        <StandingForm form={form} standing={standing} onSend={send} gap="lg">
          <Text c="dimmed">{t('fact.leaveOpen')}</Text>
          {members.map((member) => (
            <Panel key={member.id} title={<Content>{nameOf(member)}</Content>}>
              <Stack gap="lg">
                {asked
                  .filter(({ memberId }) => memberId === member.id)
                  .map((each) => (
                    <FactField key={keyOf(each)} form={form} asked={each} />
                  ))}
              </Stack>
            </Panel>
          ))}
          <DayField
            {...form.field('establishedOn')}
            label={t('fact.establishedOn')}
            description={t('fact.establishedHint')}
            maw={380}
          />
          <Group>
            <Button type="submit" loading={form.sending}>
              {programmeCode ? t('fact.sendAndAsk') : t('fact.send')}
            </Button>
            {back}
          </Group>
        </StandingForm>
      </Stack>
    </Page>
  );
}

async function planJourneys(file: Case, asked: readonly AskedFact[], values: FactsValues): Promise<void> {
  for (const each of asked) {
    const destinationCountryCode = values.facts[keyOf(each)]!;
    const [member] = membersOf(file, [each.memberId]);
    if (!member || member.destinationCountryCode === destinationCountryCode) continue;
    const { error } = await client.POST('/api/cases/{id}/members/{memberId}/journey', {
      params: { path: { id: file.id, memberId: member.id } },
      body: { version: member.version, travelling: member.travelling, destinationCountryCode },
    });
    if (error) throw error;
  }
}

/** Once only: when what comes after is refused, sending again does not write the same facts a second time. */
async function record(
  id: string,
  asked: readonly AskedFact[],
  values: FactsValues,
  recorded: { current: string | null },
): Promise<void> {
  if (asked.length === 0) return;
  const facts = asked.map((each) => factOf(values, each));
  const content = JSON.stringify(facts);
  if (recorded.current === content) return;
  const { error } = await client.POST('/api/cases/{id}/facts', { params: { path: { id } }, body: { facts } });
  if (error) throw inForm(error, asked);
  recorded.current = content;
}

async function askAgain(id: string, programmeCode: string): Promise<void> {
  const { error } = await client.POST('/api/cases/{id}/evaluations', {
    params: { path: { id } },
    body: { programmeCode },
  });
  if (error) throw error;
}
