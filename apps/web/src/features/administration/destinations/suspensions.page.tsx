import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Empty } from '../../../components/empty.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import classes from '../administration.module.css';
import { AgreementsPanel } from '../consulates/agreements-panel.tsx';
import { ConsulatesPanel } from '../consulates/consulates-panel.tsx';
import { Done } from '../parts/done.tsx';
import { DraftSuspension } from './draft-suspension.tsx';
import { RecordSetting } from './record-setting.tsx';
import { SuspensionLine } from './suspension-line.tsx';

/** Destinations nobody is prepared for: proposed by one colleague, confirmed by another; and what the checks reckon with. */
export function SuspensionsPage() {
  const { t } = useTranslation('travel-papers');
  const may = useMay();
  const [drafting, setDrafting] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const suspensions = api.useQuery('get', '/api/destination-suspensions', {});
  return (
    <Page title={t('suspensions.page')} lead={t('suspensions.pageLead')}>
      <Stack>
        {said && <Done title={said} />}
        <Panel
          title={t('suspensions.title')}
          actions={
            may('suspension.draft') &&
            !drafting && (
              <Button size="compact-sm" onClick={() => setDrafting(true)}>
                {t('suspensions.draft')}
              </Button>
            )
          }
        >
          {drafting && (
            <DraftSuspension
              onLeave={() => setDrafting(false)}
              onDone={() => {
                setDrafting(false);
                setSaid(t('suspensions.drafted'));
              }}
            />
          )}
          <QueryState query={suspensions}>
            {({ rows }) =>
              rows.length === 0 ? (
                <Empty title={t('suspensions.none')}>{t('suspensions.noneWords')}</Empty>
              ) : (
                <ul className={classes.entries}>
                  {rows.map((suspension) => (
                    <SuspensionLine key={suspension.id} suspension={suspension} onSaid={setSaid} />
                  ))}
                </ul>
              )
            }
          </QueryState>
        </Panel>
        <ConsulatesPanel onSaid={setSaid} />
        <AgreementsPanel onSaid={setSaid} />
        <Settings onSaid={setSaid} />
      </Stack>
    </Page>
  );
}

function Settings({ onSaid }: { onSaid: (words: string) => void }) {
  const { t } = useTranslation('travel-papers');
  const format = useFormat();
  const may = useMay();
  const [recording, setRecording] = useState(false);
  const settings = api.useQuery('get', '/api/travel-settings', {});
  return (
    <Panel
      title={t('settings.title')}
      actions={
        may('suspension.draft') &&
        !recording && (
          <Button size="compact-sm" variant="default" onClick={() => setRecording(true)}>
            {t('settings.record')}
          </Button>
        )
      }
    >
      <Text size="sm" c="dimmed">
        {t('settings.words')}
      </Text>
      {recording && (
        <RecordSetting
          onLeave={() => setRecording(false)}
          onDone={() => {
            setRecording(false);
            onSaid(t('settings.done'));
          }}
        />
      )}
      <QueryState query={settings}>
        {({ rows }) => (
          <ul className={classes.entries}>
            {rows.map(({ code, value, knownFrom, source, validFrom }) => (
              <li key={code}>
                {t(`setting.${code}`)} <Content>{String(value)}</Content>
                <div className={classes.quiet}>
                  {t(`mark.${knownFrom}`)}
                  {source && (
                    <>
                      {' '}
                      <Content>{source}</Content>
                    </>
                  )}
                  {' · '}
                  {t('settings.from')} <Content>{format.day(validFrom)}</Content>
                </div>
              </li>
            ))}
          </ul>
        )}
      </QueryState>
    </Panel>
  );
}
