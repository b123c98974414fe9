import { Badge, Group, Stack, Text } from '@mantine/core';
import { OrganizationIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { branchesOf, useEveryOffice, type Office, type OfficeBranch } from '../data/offices.ts';
import { Centres } from './centres.tsx';
import classes from './offices.module.css';

/** The offices as they lie under each other: who sees what follows from this tree. */
export function OfficesPage() {
  const { t } = useTranslation('offices');
  const offices = useEveryOffice();
  const may = useMay();
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={may('office.manage') && <ButtonLink to="/administration/offices/new">{t('add.title')}</ButtonLink>}
    >
      <Stack>
        <Panel title={t('tree')}>
          <QueryState query={offices} lines={8}>
            {(rows) => (
              <ul className={classes.tree}>
                {branchesOf(rows).map((branch) => (
                  <Branch key={branch.office.id} branch={branch} />
                ))}
              </ul>
            )}
          </QueryState>
        </Panel>
        <Centres />
      </Stack>
    </Page>
  );
}

function Branch({ branch: { office, under } }: { branch: OfficeBranch }) {
  return (
    <li>
      <OfficeLine office={office} />
      {under.length > 0 && (
        <ul>
          {under.map((branch) => (
            <Branch key={branch.office.id} branch={branch} />
          ))}
        </ul>
      )}
    </li>
  );
}

function OfficeLine({ office }: { office: Office }) {
  const { t } = useTranslation('offices');
  const format = useFormat();
  const may = useMay();
  const all = (names: readonly string[]): string => names.join(', ');
  return (
    <div className={classes.office}>
      <Group gap="xs">
        <OrganizationIcon aria-hidden />
        {may('office.manage', office.id) ? (
          <AnchorLink to="/administration/offices/$officeId" params={{ officeId: office.id }} fw={600}>
            <Content>{office.name}</Content>
          </AnchorLink>
        ) : (
          <Text span fw={600}>
            <Content>{office.name}</Content>
          </Text>
        )}
        <Badge variant="light" color="stone" tt="none" fw={500}>
          {t(`kind.${office.kind}`)}
        </Badge>
        {office.closedOn && (
          <Badge variant="light" color="brick" tt="none" fw={500}>
            {t('closedFrom')} <Content>{format.day(office.closedOn)}</Content>
          </Badge>
        )}
      </Group>
      <div className={classes.facts}>
        <span>
          {t('country')}: <Content>{format.country(office.countryCode)}</Content>
        </span>
        <span>
          {t('zone')}: <Content>{office.timeZone}</Content>
        </span>
        <span>
          {t('languages')}: <Content>{all(office.languages.map(format.language))}</Content>
        </span>
        {office.hostCountries.length > 0 && (
          <span>
            {t('hostCountries')}: <Content>{all(office.hostCountries.map(format.country))}</Content>
          </span>
        )}
      </div>
    </div>
  );
}
