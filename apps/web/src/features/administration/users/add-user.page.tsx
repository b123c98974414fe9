import { LANGUAGES_OF_THE_APP, ROLES, type AppLanguage, type Role } from '@homeward/contracts';
import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AppForm } from '../../../components/form/app-form.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { CodeSelect } from '../../../components/form/code-select.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { LeaveGuard } from '../../../components/journey/leave-guard.tsx';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { api } from '../../../lib/api/client.ts';
import { LANGUAGES } from '../../../lib/i18n/languages.ts';
import { useChanged } from '../data/use-changed.ts';
import { Done } from '../parts/done.tsx';
import { inWords } from '../parts/in-words.ts';
import { OfficeSelect } from '../parts/office-select.tsx';
import { useMyOffices } from '../parts/use-my-offices.ts';
import { OneTimeLink } from './one-time-link.tsx';

type Kind = 'person' | 'service';

/** Invites a colleague, who chooses their own password by a link; or a program, which signs in by key. */
export function AddUserPage() {
  const { t } = useTranslation('users');
  const changed = useChanged('/api/users');
  const { mine, first } = useMyOffices('user.manage');
  const adding = api.useMutation('post', '/api/users');
  const form = useAppForm({
    initialValues: {
      kind: 'person' as Kind,
      displayName: '',
      email: '',
      officeId: first,
      language: 'en' as AppLanguage,
      role: '',
    },
    validate: {
      displayName: (name) => (name.trim() ? null : t('add.nameMissing')),
      email: (email) => (/^\S+@\S+\.\S+$/.test(email.trim()) ? null : t('add.emailMissing')),
      officeId: (id) => (id ? null : t('add.officeMissing')),
    },
  });
  const { values } = form;
  const send = async ({ role, ...user }: typeof values): Promise<void> => {
    const roles = role ? [{ role: role as Role, officeId: user.officeId }] : [];
    const body = { ...user, displayName: user.displayName.trim(), email: user.email.trim(), roles };
    try {
      await adding.mutateAsync({ body });
    } catch (error) {
      throw inWords(error, {
        'user.email-taken': ['email', t('add.emailTaken')],
        'role.needs-person': ['role', t('roles.needsPerson')],
      });
    }
    await changed();
  };
  const added = adding.data;
  const back = <AnchorLink to="/administration/users">{t('back')}</AnchorLink>;
  if (added)
    return (
      <Page title={t('add.done')} lead={<Content>{values.displayName}</Content>}>
        <Stack maw={760}>
          {added.link ? (
            <OneTimeLink link={added.link} expiresAt={added.linkExpiresAt} />
          ) : (
            <Done title={t('add.doneService')}>
              <AnchorLink to="/administration/api-keys">{t('add.makeKey')}</AnchorLink>
            </Done>
          )}
          <Group>
            <ButtonLink to="/administration/users/$userId" params={{ userId: added.id }} variant="default">
              {t('add.open')}
            </ButtonLink>
            {back}
          </Group>
        </Stack>
      </Page>
    );
  return (
    <Page title={t('add.title')} lead={t('add.lead')}>
      <LeaveGuard unsaved={form.isDirty() && !form.sending} />
      <Stack maw={560}>
        <AppForm form={form} onSend={send}>
          <ChoiceField
            field={form.field('kind')}
            label={t('kind.label')}
            choices={(['person', 'service'] as const).map((value) => ({
              value,
              label: t(`kind.${value}`),
              description: t(`kind.${value}Hint`),
            }))}
          />
          <TextInput {...form.field('displayName')} label={t('column.name')} maxLength={120} dir="auto" />
          <TextInput
            {...form.field('email')}
            type="email"
            label={t('column.email')}
            description={values.kind === 'service' ? t('add.emailService') : t('add.emailPerson')}
            maxLength={254}
            dir="ltr"
          />
          <OfficeSelect {...form.field('officeId')} label={t('column.office')} only={mine} />
          <Select
            {...form.field('language')}
            label={t('add.language')}
            data={LANGUAGES_OF_THE_APP.map((value) => ({ value, label: LANGUAGES[value].name }))}
          />
          <CodeSelect
            {...form.field('role')}
            label={t('add.role')}
            description={t('add.roleHint')}
            list="role"
            codes={ROLES}
            clearable
          />
          <Text size="sm" c="dimmed">
            {t('add.next')}
          </Text>
          <Group>
            <Button type="submit" loading={form.sending}>
              {t('add.send')}
            </Button>
            {back}
          </Group>
        </AppForm>
      </Stack>
    </Page>
  );
}
