import { Alert, List, Stack, Text } from '@mantine/core';
import { AlertIcon } from '@primer/octicons-react';
import { STAGES } from '@homeward/contracts';
import { notFound, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { Page } from '../../components/page.tsx';
import { QueryState } from '../../components/query-state.tsx';
import type { Question } from '../../components/short-form/questions.ts';
import { ShortForm } from '../../components/short-form/short-form.tsx';
import { client } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';
import { dayAt } from '../../lib/format/office-time.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useDeclarations } from '../case-counselling/data/counselling.queries.ts';
import { BackToCounselling } from '../case-counselling/parts/case-lead.tsx';
import { nameOf, useCaseChanged, useThisCase, type MemberStage } from '../case/case-queries.ts';

/** Whoever has not left may still need protection: they are told in plain words what is lost. */
export function AsylumClaimPage() {
  const { t } = useTranslation('asylum-claim');
  const file = useThisCase();
  const { memberId } = useParams({ from: '/cases/$caseId/counselling/asylum-claim/$memberId' });
  const changed = useCaseChanged();
  const format = useFormat();
  const declarations = useDeclarations(file.id);
  const rules = declarations.data?.earlierRules ?? [];
  const member = file.members.find(({ id }) => id === memberId);
  if (!member) throw notFound();
  const early = !hasLeft(member.stage);
  const lead = <Content>{`${nameOf(member)}, ${file.number}`}</Content>;
  // Nothing that is typed here could be sent: who can give the rule is told instead.
  if (early && rules.length === 0)
    return (
      <Page title={t('title')} lead={lead}>
        <QueryState query={declarations}>
          {({ undatedRules }) => (
            <Stack maw={760} align="flex-start">
              <RuleMissing undated={undatedRules} />
              <BackToCounselling caseId={file.id} />
            </Stack>
          )}
        </QueryState>
      </Page>
    );
  const beforeDeparture: readonly Question[] = [
    {
      ...{
        kind: 'choice',
        name: 'ruleId',
        label: t('ruleLabel'),
        hint: t('ruleHint'),
      },
      options: rules.map(({ id, programme, title, source, validFrom }) => ({
        ...{ value: id, label: `${programme}: ${title}`, content: true },
        description: `${source}, ${t('validFrom', { day: format.day(validFrom) })}`,
      })),
    },
    { kind: 'day', name: 'legalAdviceOfferedOn', label: t('legalAdvice') },
    { kind: 'tick', name: 'toldWhatIsLost', label: t('told'), hint: t('toldHint') },
  ];
  return (
    <ShortForm
      key={memberId}
      title={t('title')}
      lead={lead}
      back={<BackToCounselling caseId={file.id} />}
      intro={early ? <Lost /> : t('afterDeparture')}
      sendLabel={t('send')}
      warning={t(early ? 'warningEarly' : 'warning')}
      questions={[
        ...(early ? beforeDeparture : []),
        { kind: 'day', name: 'sentOn', label: t('sentOn'), initial: dayAt(new Date(), file.timeZone) },
      ]}
      done={{ title: t('done'), next: t('next') }}
      onSend={async ({ sentOn, ruleId, legalAdviceOfferedOn, toldWhatIsLost }) => {
        const { error } = await client.POST('/api/cases/{id}/asylum-claim-withdrawals', {
          params: { path: { id: file.id } },
          body: {
            ...{ memberId, sentOn: sentOn! },
            ...(early
              ? {
                  ruleId: ruleId!,
                  legalAdviceOfferedOn: legalAdviceOfferedOn!,
                  toldWhatIsLost: toldWhatIsLost === 'yes',
                }
              : {}),
          },
        });
        if (error) throw error;
        await changed();
      }}
    />
  );
}

const hasLeft = (stage: MemberStage): boolean =>
  stage === 'CLOSED' || (STAGES.slice(STAGES.indexOf('DEPARTED')) as readonly string[]).includes(stage);

type UndatedRules = components['schemas']['DeclarationsOfCaseDto']['undatedRules'];

/** Which rule there would have to be, and who gives it: nothing that whoever records could mend alone. */
function RuleMissing({ undated }: { undated: UndatedRules }) {
  const { t } = useTranslation('asylum-claim');
  return (
    <Alert color="lamp" variant="light" icon={<AlertIcon aria-hidden />} title={t('missing.title')}>
      <Text size="sm">{t(undated.length > 0 ? 'missing.undated' : 'missing.none')}</Text>
      {undated.length > 0 && (
        <List size="sm" mt="xs">
          {undated.map(({ programme, title }) => (
            <List.Item key={`${programme} ${title}`}>
              <Content>{`${programme}: ${title}`}</Content>
            </List.Item>
          ))}
        </List>
      )}
      <Text size="sm" mt="xs">
        {t('missing.who')}
      </Text>
    </Alert>
  );
}

function Lost() {
  const { t } = useTranslation('asylum-claim');
  return (
    <Alert color="brick" variant="light" icon={<AlertIcon aria-hidden />} title={t('lost.title')}>
      <Text size="sm">{t('lost.words')}</Text>
      <List size="sm" mt="xs">
        {(['decision', 'reception', 'again'] as const).map((loss) => (
          <List.Item key={loss}>{t(`lost.${loss}`)}</List.Item>
        ))}
      </List>
      <Text size="sm" mt="xs">
        {t('lost.rule')}
      </Text>
    </Alert>
  );
}
