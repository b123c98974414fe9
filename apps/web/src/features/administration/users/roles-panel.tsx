import { ROLES, type Role } from '@homeward/contracts';
import { Button, Group, SimpleGrid, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AppForm } from '../../../components/form/app-form.tsx';
import { CodeSelect } from '../../../components/form/code-select.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { Panel } from '../../../components/panel.tsx';
import { client } from '../../../lib/api/client.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { useSession } from '../../../lib/session/session-store.ts';
import classes from '../administration.module.css';
import { useOfficeName } from '../data/offices.ts';
import { useChanged } from '../data/use-changed.ts';
import { Done } from '../parts/done.tsx';
import { inWords } from '../parts/in-words.ts';
import { OfficeSelect } from '../parts/office-select.tsx';
import { EndRole } from './end-role.tsx';
import type { User } from './users.queries.ts';

/** Roles of a user by office and day; each holds for what lies under its office too. */
export function RolesPanel({ user }: { user: User }) {
  const { t } = useTranslation('users');
  const codes = useCodes();
  const format = useFormat();
  const officeName = useOfficeName();
  const [said, setSaid] = useState<string | null>(null);
  return (
    <>
      {said && <Done title={said} />}
      <Panel title={t('roles.title')}>
        <ul className={classes.entries}>
          {user.roles.map((held) => (
            <li key={held.id}>
              <Group justify="space-between">
                <div>
                  <strong>{codes('role', held.role)}</strong> · <Content>{officeName(held.officeId)}</Content>
                  <div className={classes.quiet}>
                    {t('roles.from')} <Content>{format.day(held.validFrom)}</Content>
                    {held.validTo && (
                      <>
                        {' '}
                        {t('roles.until')} <Content>{format.day(held.validTo)}</Content>
                      </>
                    )}
                  </div>
                </div>
                <EndRole user={user} roleId={held.id} onEnded={() => setSaid(t('roles.ended'))} />
              </Group>
            </li>
          ))}
        </ul>
        {user.roles.length === 0 && <Text>{t('roles.noneWords')}</Text>}
      </Panel>
      {user.status !== 'disabled' && <GiveRole user={user} onGiven={() => setSaid(t('roles.given'))} />}
    </>
  );
}

function GiveRole({ user, onGiven }: { user: User; onGiven: () => void }) {
  const { t } = useTranslation('users');
  const { permissions } = useSession();
  const changed = useChanged('/api/users');
  const form = useAppForm({
    initialValues: { role: '', officeId: user.officeId, validFrom: '', validTo: '' },
    validate: {
      role: (role) => (role ? null : t('roles.roleMissing')),
      officeId: (id) => (id ? null : t('add.officeMissing')),
      validFrom: (day) => (!day || isDay(day) ? null : t('roles.dayWrong')),
      validTo: (day) => (!day || isDay(day) ? null : t('roles.dayWrong')),
    },
  });
  const give = async ({ role, officeId, validFrom, validTo }: typeof form.values): Promise<void> => {
    const { error } = await client.POST('/api/users/{id}/roles', {
      params: { path: { id: user.id } },
      body: { role: role as Role, officeId, validFrom: validFrom || null, validTo: validTo || null },
    });
    if (error)
      throw inWords(error, {
        'role.already-held': ['role', t('roles.alreadyHeld')],
        'role.needs-person': ['role', t('roles.needsPerson')],
      });
    await changed();
    form.reset();
    onGiven();
  };
  return (
    <Panel title={t('roles.give')}>
      <AppForm form={form} onSend={give}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <CodeSelect {...form.field('role')} label={t('roles.role')} list="role" codes={ROLES} />
          <OfficeSelect
            {...form.field('officeId')}
            label={t('roles.office')}
            description={t('roles.officeHint')}
            only={permissions['user.manage']}
          />
          <DayField {...form.field('validFrom')} label={t('roles.firstDay')} description={t('roles.firstDayHint')} />
          <DayField {...form.field('validTo')} label={t('roles.endDay')} description={t('roles.endDayHint')} />
        </SimpleGrid>
        <Group>
          <Button type="submit" loading={form.sending}>
            {t('roles.give')}
          </Button>
        </Group>
      </AppForm>
    </Panel>
  );
}
