import { Stack } from '@mantine/core';
import { SESSION_OUTCOMES } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { CodeSelect } from '../../../components/form/code-select.tsx';
import { ChoicesField } from '../../../components/form/choices-field.tsx';
import type { AppForm } from '../../../components/form/use-app-form.ts';
import { Panel } from '../../../components/panel.tsx';
import { isTooYoungToBeTold, nameOf, type Member } from '../data/case-members.ts';
import { FearQuestion } from './fear-question.tsx';
import { NotesField } from './notes-field.tsx';
import type { SessionValues } from './session-values.ts';

export interface MemberPartProps {
  form: AppForm<SessionValues>;
  member: Member;
  all: readonly Member[];
  /** Whether the writer may write sealed matter in this office. */
  maySeal: boolean;
  withOthers: boolean;
}

/** What one member said: answers and notes are never common. */
export function MemberPart({ form, member, all, maySeal, withOthers }: MemberPartProps) {
  const { t } = useTranslation('session');
  const path = `answers.${member.id}`;
  const { heldOn, memberIds } = form.values;
  const young = all.filter((other) => !memberIds.includes(other.id) && isTooYoungToBeTold(other, heldOn));
  return (
    <Panel title={<Content>{nameOf(member)}</Content>}>
      <Stack>
        <CodeSelect
          {...form.field(`${path}.outcome`)}
          label={t('outcome.label')}
          description={t('outcome.hint')}
          placeholder={t('notSaid')}
          clearable
          maw={380}
          list="sessionOutcome"
          codes={SESSION_OUTCOMES}
        />
        {young.length > 0 && (
          <ChoicesField
            field={form.field(`${path}.onBehalfOfMemberIds`)}
            label={t('onBehalf.label')}
            description={t('onBehalf.hint')}
            columns={2}
            choices={young.map((child) => ({ value: child.id, label: <Content>{nameOf(child)}</Content> }))}
          />
        )}
        {maySeal && <FearQuestion field={form.field(`${path}.fearOfReturn`)} withOthers={withOthers} />}
        <NotesField form={form} path={`${path}.notes`} memberId={member.id} maySeal={maySeal} />
      </Stack>
    </Panel>
  );
}
