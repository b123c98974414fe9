import { useTranslation } from 'react-i18next';
import type { Standing } from '../../../components/standing/standing.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useOfficeName } from '../data/offices.ts';
import { useChanged } from '../data/use-changed.ts';
import type { User } from './users.queries.ts';

/** An account as it stands, for whatever two administrators may do to it at the same time. */
export function useUserStanding({ version, displayName, status, roles }: User): Standing {
  const { t } = useTranslation(['users', 'versions']);
  const codes = useCodes();
  const format = useFormat();
  const officeName = useOfficeName();
  const askAgain = useChanged('/api/users');
  const held = roles.map(({ role, officeId, validTo }) =>
    [codes('role', role), officeName(officeId), validTo && `${t('roles.until')} ${format.day(validTo)}`]
      .filter(Boolean)
      .join(' · '),
  );
  return {
    version,
    facts: [
      { name: 'name', label: t('versions:name'), value: displayName },
      { name: 'state', label: t('versions:state'), value: t(`status.${status}`) },
      { name: 'roles', label: t('versions:roles'), value: held.join('; ') || t('versions:none') },
    ],
    askAgain,
  };
}
