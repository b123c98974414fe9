import { Button, Group, Select, Textarea } from '@mantine/core';
import { FLAG_CODE_LIST, FLAG_CODES, type FlagCode } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { AppForm } from '../../../components/form/app-form.tsx';
import { CodeSelect } from '../../../components/form/code-select.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { StandingForm } from '../../../components/standing/standing-form.tsx';
import { useFetchedAgain } from '../../../components/standing/use-fetched-again.ts';
import { api, client } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { nameOf, ownMembersOf, principalOf, useCaseChanged, type Case } from '../case-queries.ts';

interface RaiseValues {
  memberId: string;
  code: string;
  reason: string;
}

/** What needs attention, and why. */
export function RaiseFlag({ file, onDone }: { file: Case; onDone: () => void }) {
  const { t } = useTranslation('case-page');
  const may = useMay();
  const changed = useCaseChanged();
  const raising = api.useMutation('post', '/api/cases/{id}/flags');
  const sealed = may('sealed.write', file.officeId);
  const form = useAppForm<RaiseValues>({
    initialValues: { memberId: principalOf(file).id, code: '', reason: '' },
    validate: {
      code: (code) => (code ? null : t('flags.wrong.code')),
      reason: (reason) => (reason.trim() ? null : t('flags.wrong.reason')),
    },
  });
  const send = async ({ code, ...values }: RaiseValues): Promise<void> => {
    const body = { ...values, code: code as FlagCode };
    await raising.mutateAsync({ params: { path: { id: file.id } }, body });
    onDone();
    await changed();
  };
  return (
    <AppForm form={form} onSend={send} gap="xs">
      {file.members.length > 1 && (
        <Select
          {...form.field('memberId')}
          label={t('notes.about')}
          data={ownMembersOf(file).map((member) => ({ value: member.id, label: nameOf(member) }))}
        />
      )}
      <CodeSelect
        {...form.field('code')}
        list="flag"
        codes={FLAG_CODE_LIST.filter((code) => sealed || FLAG_CODES[code] === 'ordinary')}
        label={t('flags.code')}
        required
      />
      <Textarea {...form.field('reason')} label={t('flags.reason')} required autosize minRows={2} />
      <Buttons sending={form.sending} words={t('flags.raise')} onLeave={onDone} />
    </AppForm>
  );
}

type Flag = components['schemas']['FlagDto'];

/** Every flag of a case, lowered ones too; a family has few. */
async function flagNow(caseId: string, id: string): Promise<Flag | undefined> {
  const { data } = await client.GET('/api/cases/{id}/flags', {
    params: { path: { id: caseId }, query: { size: 100 } },
  });
  return data?.rows.find((each) => each.id === id);
}

export interface LowerFlagProps {
  file: Case;
  flag: Pick<Flag, 'id' | 'version'> & Partial<Flag>;
  onDone: () => void;
}

export function LowerFlag({ file, flag: { id, ...listed }, onDone }: LowerFlagProps) {
  const { t } = useTranslation(['case-page', 'versions']);
  const format = useFormat();
  const [flag, askAgain] = useFetchedAgain<Omit<LowerFlagProps['flag'], 'id'>>(listed, () => flagNow(file.id, id));
  const changed = useCaseChanged();
  const lowering = api.useMutation('post', '/api/flags/{id}/lower');
  const form = useAppForm({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() ? null : t('flags.wrong.lower')) },
  });
  const standing = {
    version: flag.version,
    facts: [
      {
        ...{ name: 'loweredAt', label: t('versions:loweredAt') },
        value: flag.loweredAt ? format.instant(flag.loweredAt, file.timeZone) : t('versions:none'),
      },
      { name: 'lowerReason', label: t('versions:lowerReason'), value: flag.lowerReason ?? t('versions:none') },
    ],
    askAgain,
  };
  const send = async ({ reason }: { reason: string }, version: number): Promise<void> => {
    await lowering.mutateAsync({ params: { path: { id } }, body: { version, reason } });
    onDone();
    await changed();
  };
  return (
    <StandingForm form={form} standing={standing} onSend={send} gap="xs">
      <Textarea {...form.field('reason')} label={t('flags.lowerReason')} required autosize minRows={2} />
      <Buttons sending={form.sending} words={t('flags.lower')} onLeave={onDone} />
    </StandingForm>
  );
}

function Buttons({ sending, words, onLeave }: { sending: boolean; words: string; onLeave: () => void }) {
  const { t } = useTranslation();
  return (
    <Group gap="xs">
      <Button type="submit" size="xs" loading={sending}>
        {words}
      </Button>
      <Button size="xs" variant="default" onClick={onLeave}>
        {t('action.cancel')}
      </Button>
    </Group>
  );
}
