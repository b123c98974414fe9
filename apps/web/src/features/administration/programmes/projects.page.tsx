import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import classes from '../administration.module.css';
import { useOfficeName } from '../data/offices.ts';
import { Done } from '../parts/done.tsx';
import { AddDonor } from './add-donor.tsx';

/** What is paid for together in a period, and who pays which share of it. */
export function ProjectsPage() {
  const { t } = useTranslation('programmes');
  const format = useFormat();
  const may = useMay();
  const officeName = useOfficeName();
  const [added, setAdded] = useState(false);
  const projects = api.useQuery('get', '/api/projects');
  const donors = api.useQuery('get', '/api/donors');
  return (
    <Page
      title={t('projects.title')}
      lead={t('projects.lead')}
      actions={may('project.manage') && <ButtonLink to="/administration/projects/new">{t('projects.add')}</ButtonLink>}
    >
      <Stack>
        <Panel title={t('projects.list')}>
          <QueryState query={projects}>
            {({ rows }) => (
              <>
                {rows.length === 0 && <Text>{t('projects.none')}</Text>}
                <ul className={classes.entries}>
                  {rows.map((project) => (
                    <li key={project.id}>
                      <strong data-content="">{project.name}</strong> ·{' '}
                      <Content>{officeName(project.officeId)}</Content>
                      <div className={classes.quiet}>
                        <Content>
                          {format.day(project.startsOn)} – {format.day(project.endsOn)}
                        </Content>
                      </div>
                      {project.fundings.map((funding) => (
                        <div key={`${funding.donorId}${funding.startsOn}`}>
                          <Content>
                            {funding.donorName}: {format.number(funding.shareBasisPoints / 100)} %,{' '}
                            {funding.agreementReference}
                          </Content>
                        </div>
                      ))}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </QueryState>
        </Panel>
        <Panel title={t('donors.title')}>
          {added && <Done title={t('donors.done')} />}
          <QueryState query={donors}>
            {({ rows }) => (
              <>
                {rows.length === 0 && <Text>{t('donors.none')}</Text>}
                <ul className={classes.entries}>
                  {rows.map(({ id, name }) => (
                    <li key={id}>
                      <Content>{name}</Content>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </QueryState>
          {may('project.manage') && <AddDonor onAdded={() => setAdded(true)} />}
        </Panel>
      </Stack>
    </Page>
  );
}
