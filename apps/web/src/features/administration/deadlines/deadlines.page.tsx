import { OUR_READING } from '@homeward/contracts';
import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useSession } from '../../../lib/session/session-store.ts';
import classes from '../administration.module.css';
import { Done } from '../parts/done.tsx';
import { OfficeSelect } from '../parts/office-select.tsx';
import { useMyOffices } from '../parts/use-my-offices.ts';
import { SetDeadline } from './set-deadline.tsx';
import { useStepWords } from './use-step-words.ts';

type Line = components['schemas']['DeadlineLineDto'];

/** What is told in time, as it holds in an office: shipped figures, and the office's own. */
export function DeadlinesPage() {
  const { t } = useTranslation('due');
  const { user } = useSession();
  const { mine, first } = useMyOffices('office.manage');
  const [officeId, setOfficeId] = useState(first || user.officeId);
  const [setting, setSetting] = useState(false);
  const [done, setDone] = useState(false);
  const deadlines = api.useQuery('get', '/api/deadlines', { params: { query: { officeId } } });
  return (
    <Page title={t('deadlines.title')} lead={t('deadlines.lead')}>
      <Stack>
        {done && <Done title={t('deadlines.done')} />}
        <OfficeSelect
          maw={420}
          label={t('deadlines.office')}
          value={officeId}
          onChange={(id) => id && setOfficeId(id)}
        />
        <QueryState query={deadlines} lines={8}>
          {({ rows }) => (
            <>
              {mine.includes(officeId) && (
                <Panel>
                  {setting ? (
                    <SetDeadline
                      officeId={officeId}
                      lines={rows}
                      onLeave={() => setSetting(false)}
                      onDone={() => {
                        setSetting(false);
                        setDone(true);
                      }}
                    />
                  ) : (
                    <div>
                      <Button variant="default" onClick={() => setSetting(true)}>
                        {t('deadlines.set')}
                      </Button>
                    </div>
                  )}
                </Panel>
              )}
              {[...new Set(rows.map(({ kind }) => kind))].map((kind) => (
                <Kind key={kind} kind={kind} lines={rows.filter((line) => line.kind === kind)} />
              ))}
            </>
          )}
        </QueryState>
      </Stack>
    </Page>
  );
}

function Kind({ kind, lines }: { kind: Line['kind']; lines: readonly Line[] }) {
  const { t } = useTranslation('due');
  return (
    <Panel title={t(`kind.${kind}`)}>
      {!lines[0]!.stands && (
        <Text size="sm" c="dimmed">
          {t('deadlines.toCome')}
        </Text>
      )}
      <ul className={classes.entries}>
        {lines.map((line) => (
          <Step key={line.step} line={line} />
        ))}
      </ul>
    </Panel>
  );
}

function Step({ line }: { line: Line }) {
  const { t } = useTranslation('due');
  const words = useStepWords();
  const format = useFormat();
  const ownSource = line.own.some(({ source }) => source === line.source);
  return (
    <li>
      <Group gap="xs">
        <Text fw={600} span>
          {words.when(line, line.offset)}
        </Text>
        <Badge variant="light" tt="none">
          {t(`by.${line.by}`)}
        </Badge>
        {line.escalates && (
          <Badge variant="outline" tt="none">
            {t('deadlines.escalates')}
          </Badge>
        )}
      </Group>
      {line.told.length > 0 && (
        <div>
          {t('deadlines.told')}: <Content>{words.told(line.told)}</Content>
          {line.withoutOwner.length > 0 && (
            <>
              {'. '}
              {t('deadlines.instead')}: <Content>{words.told(line.withoutOwner)}</Content>
            </>
          )}
        </div>
      )}
      <div className={classes.quiet}>
        {line.careful && <>{t('deadlines.careful')} · </>}
        {ownSource ? t('deadlines.own') : t('deadlines.shipped')}:{' '}
        {line.source === OUR_READING ? t('deadlines.ourReading') : <Content>{line.source}</Content>} ·{' '}
        {t('deadlines.since')} <Content>{format.day(line.validFrom)}</Content>
        {line.own
          .filter(({ validFrom }) => validFrom > line.validFrom)
          .map(({ amount, validFrom, source }) => (
            <div key={validFrom}>
              {t('deadlines.since')} <Content>{format.day(validFrom)}</Content>: {words.when(line, amount)} (
              <Content>{source}</Content>)
            </div>
          ))}
      </div>
    </li>
  );
}
