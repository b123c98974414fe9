import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { KINSHIPS, type Kinship } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { AppForm } from '../../components/form/app-form.tsx';
import { CodeSelect } from '../../components/form/code-select.tsx';
import { useAppForm } from '../../components/form/use-app-form.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { api } from '../../lib/api/client.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import classes from '../case/case.module.css';
import { nameOf, ownMembersOf, useCaseChanged, useThisCase } from '../case/case-queries.ts';
import { BackToPeople, Section, useMember } from './the-member.tsx';

/** Who is whose parent, spouse or sibling: a child's steps ask for it. Each statement stands alone, and can be taken back. */
export function KinshipPage() {
  const { t } = useTranslation('people-edit');
  const codes = useCodes();
  const file = useThisCase();
  const member = useMember();
  const changed = useCaseChanged();
  const stating = api.useMutation('post', '/api/cases/{id}/members/{memberId}/kinship');
  const others = ownMembersOf(file).filter(({ id }) => id !== member.id);
  const form = useAppForm({
    initialValues: { ofPersonId: others.length === 1 ? others[0]!.personId : '', kind: '' },
    validate: {
      ofPersonId: (id) => (id ? null : t('kinship.wrong.of')),
      kind: (kind) => (kind ? null : t('kinship.wrong.kind')),
    },
  });
  const state = async (ofPersonId: string, kind: Kinship, holds: boolean): Promise<void> => {
    const params = { path: { id: file.id, memberId: member.id } };
    await stating.mutateAsync({ params, body: { ofPersonId, kind, holds } });
    await changed();
  };
  const nameOfPerson = (personId: string): string => {
    const found = file.members.find((each) => each.personId === personId);
    return found ? nameOf(found) : t('kinship.elsewhere');
  };
  return (
    <Section title={t('kinship.title')}>
      <Stack>
        {stating.error && <ProblemNotice error={stating.error} />}
        <div role="status">
          {stating.isSuccess && !stating.isPending && <Text fw={600}>{t('saved')}</Text>}
          {member.kin.length === 0 && <Text c="dimmed">{t('kinship.nothing')}</Text>}
        </div>
        <ul className={classes.entries}>
          {member.kin.map(({ ofPersonId, kind }) => (
            <li key={`${ofPersonId} ${kind}`}>
              <Group gap="xs">
                <span>
                  {codes('kinship', kind)} {t('kinship.of')} <Content>{nameOfPerson(ofPersonId)}</Content>
                </span>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t('links.of', {
                    what: t('kinship.takeBack'),
                    whose: `${codes('kinship', kind)} ${t('kinship.of')} ${nameOfPerson(ofPersonId)}`,
                  })}
                  onClick={() => void state(ofPersonId, kind, false).catch(() => undefined)}
                >
                  {t('kinship.takeBack')}
                </Button>
              </Group>
            </li>
          ))}
        </ul>
        {others.length === 0 ? (
          <Text>{t('kinship.alone')}</Text>
        ) : (
          <AppForm
            form={form}
            onSend={async ({ ofPersonId, kind }) => {
              await state(ofPersonId, kind as Kinship, true);
              form.reset();
            }}
          >
            <CodeSelect
              {...form.field('kind')}
              list="kinship"
              codes={KINSHIPS}
              label={t('kinship.kind')}
              required
              maw={380}
            />
            <Select
              {...form.field('ofPersonId')}
              label={t('kinship.ofWhom')}
              required
              maw={380}
              data={others.map((other) => ({ value: other.personId, label: nameOf(other) }))}
              renderOption={({ option }) => <Content>{option.label}</Content>}
              data-content=""
            />
            <Group>
              <Button type="submit" loading={form.sending}>
                {t('kinship.state')}
              </Button>
              <BackToPeople />
            </Group>
          </AppForm>
        )}
        {others.length === 0 && (
          <Group>
            <BackToPeople />
          </Group>
        )}
      </Stack>
    </Section>
  );
}
