import { Group, Stack, Text, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { client } from '../../../lib/api/client.ts';
import { isProblem } from '../../../lib/api/problem.ts';
import type { components } from '../../../lib/api/schema.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCaseChanged, type Case } from '../../case/case-queries.ts';
import { BackToPeople } from '../../case-people/the-member.tsx';
import { BothTable } from '../preview/both-table.tsx';
import { FiguresPanel } from '../preview/figures-panel.tsx';
import { FollowingPanel } from '../preview/following-panel.tsx';
import { Hindrances } from '../preview/hindrances.tsx';
import { useMergedFacts } from './case-facts.ts';
import { CaseNamed } from './case-named.tsx';
import { WhoComes, type CasePreview } from './who-comes.tsx';

type Merged = components['schemas']['MergedCasesDto'];

export interface MergeCasesFormProps {
  file: Case;
  other: Case;
  preview: CasePreview;
  askAgain: () => Promise<unknown>;
}

export function MergeCasesForm({ file, other, preview, askAgain }: MergeCasesFormProps) {
  const { t } = useTranslation('merge');
  const facts = useMergedFacts();
  const changed = useCaseChanged();
  const [merged, setMerged] = useState<Merged | null>(null);
  // As they were compared: once they are one, the other case is an empty one.
  const compared = useRef({ other, preview });
  if (!merged) compared.current = { other, preview };
  const seen = compared.current;
  const otherVersion = useRef(other.version);
  const form = useAppForm({
    initialValues: { reason: '' },
    validate: { reason: (words: string) => (words.trim() ? null : t('wrong.reason')) },
  });
  const send = async ({ reason }: { reason: string }, version: number): Promise<void> => {
    const { data, error } = await client.POST('/api/cases/{id}/merges', {
      params: { path: { id: file.id } },
      body: { version, otherId: other.id, otherVersion: otherVersion.current, reason },
    });
    if (error) {
      if (isProblem(error) && error.code === 'case.merge-unsuitable') await askAgain();
      throw error;
    }
    setMerged(data);
    await changed();
  };
  const both = (whose: 'here' | 'there', of: Case): ReturnType<typeof facts> =>
    facts(of).map(({ name, label, value }) => ({
      ...{ name: `${whose} ${name}`, label: `${label} (${t(whose)})`, value },
    }));
  const standing = {
    version: file.version,
    facts: [...both('here', file), ...both('there', seen.other)],
    askAgain,
  };
  const journey = useJourney(form, send, standing);
  const lead = <CaseNamed file={file} />;
  if (seen.preview.hindrances.length > 0)
    return (
      <Page title={t('cases.title')} lead={lead}>
        <Hindered file={file} other={other} preview={preview} />
      </Page>
    );
  const theirs = facts(seen.other);
  return (
    <FormJourney
      journey={{
        ...journey,
        goOn: () => {
          otherVersion.current = other.version;
          journey.goOn();
        },
      }}
      title={t('cases.title')}
      lead={lead}
      back={<BackToPeople />}
      sendLabel={t('cases.send')}
      warning={t('cases.warning')}
      answers={() => [
        {
          title: <Content>{`${file.number} · ${seen.other.number}`}</Content>,
          answers: [{ field: 'reason', label: t('reason.label'), value: <Content>{form.values.reason}</Content> }],
        },
      ]}
      confirmation={() => ({
        title: t('cases.done'),
        words: merged && <MergedCases file={file} other={seen.other} merged={merged} />,
      })}
    >
      <Stack gap="lg">
        <Text>{t('cases.words')}</Text>
        <Panel title={t('cases.compared')}>
          <BothTable
            label={t('cases.compared')}
            here={t('here')}
            there={t('there')}
            lines={facts(file).map(({ name, label, value }) => ({
              ...{ name, label, here: <Content>{value}</Content> },
              there: <Content>{theirs.find((each) => each.name === name)?.value}</Content>,
            }))}
          />
        </Panel>
        <WhoComes file={file} other={other} preview={preview} />
        <FollowingPanel following={preview.following} />
        <FiguresPanel figures={preview.figures} />
        <Textarea
          {...form.field('reason')}
          label={t('reason.label')}
          description={t('reason.hint')}
          required
          autosize
          minRows={2}
        />
      </Stack>
    </FormJourney>
  );
}

/** What stands in the way of this direction only. */
const OTHER_WAY: ReadonlySet<string> = new Set(['further-in-the-other', 'booked-in-the-other']);

/** These two cannot be merged as they stand; some can the other way round. */
function Hindered({ file, other, preview }: Pick<MergeCasesFormProps, 'file' | 'other' | 'preview'>) {
  const { t } = useTranslation('merge');
  return (
    <Hindrances words={preview.hindrances.map((each) => t(`hindrance.case.${each}`))}>
      <Group>
        {preview.hindrances.some((each) => OTHER_WAY.has(each)) && (
          <ButtonLink to="/cases/$caseId/merge" params={{ caseId: other.id }} search={{ other: file.id }}>
            {t('cases.otherWay')}
          </ButtonLink>
        )}
        <ButtonLink variant="default" to="/cases/$caseId/merge" params={{ caseId: file.id }}>
          {t('choose.another')}
        </ButtonLink>
        <BackToPeople />
      </Group>
    </Hindrances>
  );
}

function MergedCases({ file, other, merged }: { file: Case; other: Case; merged: Merged }) {
  const { t } = useTranslation('merge');
  const format = useFormat();
  return (
    <Stack gap="xs">
      <Text>
        {t('cases.doneWords')} <CaseNamed file={file} />
      </Text>
      <Text>
        {t('cases.doneOther')} <CaseNamed file={other} />
      </Text>
      <Text>{t('undo.until', { at: format.instant(merged.undoUntil, file.timeZone) })}</Text>
      <AnchorLink to="/cases/$caseId/merge/undo/$mergeId" params={{ caseId: file.id, mergeId: merged.id }}>
        {t('undo.link')}
      </AnchorLink>
    </Stack>
  );
}
