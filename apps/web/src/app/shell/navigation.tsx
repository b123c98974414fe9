import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NavigationLink } from '../../components/links.tsx';
import { isPartner } from '../../lib/session/is-partner.ts';
import { useMay } from '../../lib/session/use-may.ts';
import { PLACES } from './places.ts';

export function Navigation({ onNavigate }: { onNavigate: () => void }) {
  const { t } = useTranslation();
  const may = useMay();
  const partner = isPartner(may);
  const shown = PLACES.filter(
    ({ permissions, notForPartners, unless }) =>
      (!permissions || permissions.some((each) => may(each))) &&
      !(partner && notForPartners) &&
      !(unless && may(unless)),
  );
  return (
    <Stack gap={2}>
      {shown.map(({ to, icon: Symbol, label }) => (
        <NavigationLink
          key={to}
          to={to}
          label={t(label)}
          leftSection={<Symbol aria-hidden />}
          activeOptions={{ exact: to === '/' }}
          activeProps={{ active: true }}
          onClick={onNavigate}
        />
      ))}
    </Stack>
  );
}
