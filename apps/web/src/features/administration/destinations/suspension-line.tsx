import { Button, Group, Stack } from '@mantine/core';
import { AlertIcon, ClockIcon } from '@primer/octicons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { IconWords } from '../../../components/icon-words.tsx';
import type { Standing } from '../../../components/standing/standing.ts';
import { StandingForm } from '../../../components/standing/standing-form.tsx';
import { useStandingAction } from '../../../components/standing/use-standing-action.tsx';
import { api, client } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useSession } from '../../../lib/session/session-store.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import classes from '../administration.module.css';
import { useOfficeName } from '../data/offices.ts';
import { useChanged } from '../data/use-changed.ts';

type Suspension = components['schemas']['SuspensionDto'];

/** One suspension with what waits for a second pair of eyes: itself, or its end. */
export function SuspensionLine({ suspension, onSaid }: { suspension: Suspension; onSaid: (words: string) => void }) {
  const { t } = useTranslation('travel-papers');
  const format = useFormat();
  const may = useMay();
  const me = useSession().user.id;
  const officeName = useOfficeName();
  const changed = useChanged('/api/destination-suspensions');
  const [ending, setEnding] = useState(false);
  const confirming = api.useMutation('post', '/api/destination-suspensions/{id}/confirm');
  const standing = useSuspensionStanding(suspension);
  const action = useStandingAction(standing);
  const { id, state, officeId, countryCode, subArea, scope, beginsOn, endsOn, endProposedOn } = suspension;
  const proposer = state === 'draft' ? suspension.draftedBy : suspension.endProposedBy;
  const confirm = (): void =>
    action.run(async (version) => {
      await confirming.mutateAsync({ params: { path: { id } }, body: { version } });
      onSaid(t('suspensions.confirmed'));
      await changed();
    });
  return (
    <li>
      {action.notice}
      <Group justify="space-between" align="flex-start">
        <Stack gap={2}>
          <span>
            <strong>
              <Content>{[format.country(countryCode), subArea].filter(Boolean).join(', ')}</Content>
            </strong>{' '}
            · {t(`scope.${scope}`)}
          </span>
          <span>
            {t('from')} <Content>{format.day(beginsOn)}</Content>
            {endsOn && (
              <>
                {' '}
                {t('until')} <Content>{format.day(endsOn)}</Content>
              </>
            )}
          </span>
          <span className={classes.quiet}>
            <Content>{`${suspension.authority}, ${suspension.source}`}</Content> · {t('suspensions.of')}{' '}
            <Content>{officeName(officeId)}</Content>
          </span>
          <IconWords icon={state === 'draft' ? ClockIcon : AlertIcon} tone={state === 'draft' ? 'lamp' : 'brick'}>
            {state === 'draft' ? t('suspensions.isDraft') : t('suspensions.holds')}
          </IconWords>
          {endProposedOn && (
            <span>
              {t('suspensions.endProposed')} <Content>{format.day(endProposedOn)}</Content>
            </span>
          )}
          {proposer === me && <span className={classes.quiet}>{t('suspensions.own')}</span>}
        </Stack>
        <Group gap="xs">
          {proposer && proposer !== me && may('suspension.confirm', officeId) && (
            <Button size="compact-sm" loading={action.running} onClick={confirm}>
              {state === 'draft' ? t('suspensions.confirm') : t('suspensions.confirmEnd')}
            </Button>
          )}
          {state === 'confirmed' && !endProposedOn && !ending && may('suspension.draft', officeId) && (
            <Button size="compact-sm" variant="default" onClick={() => setEnding(true)}>
              {t('suspensions.end')}
            </Button>
          )}
        </Group>
      </Group>
      {ending && (
        <EndForm
          id={id}
          standing={standing}
          onDone={() => {
            setEnding(false);
            onSaid(t('suspensions.ended'));
          }}
        />
      )}
    </li>
  );
}

/** What both versions are compared by, when a colleague was faster. */
function useSuspensionStanding({ version, state, beginsOn, endsOn, endProposedOn }: Suspension): Standing {
  const { t } = useTranslation(['travel-papers', 'versions']);
  const { day } = useFormat();
  return {
    version,
    facts: [
      {
        ...{ name: 'state', label: t('versions:state') },
        value: state === 'draft' ? t('suspensions.isDraft') : t('suspensions.holds'),
      },
      { name: 'beginsOn', label: t('firstDay'), value: day(beginsOn) },
      { name: 'endsOn', label: t('lastDay'), value: endsOn ? day(endsOn) : t('versions:none') },
      {
        ...{ name: 'endProposedOn', label: t('suspensions.endProposed') },
        value: endProposedOn ? day(endProposedOn) : t('versions:none'),
      },
    ],
    askAgain: useChanged('/api/destination-suspensions'),
  };
}

function EndForm({ id, standing, onDone }: { id: string; standing: Standing; onDone: () => void }) {
  const { t } = useTranslation('travel-papers');
  const changed = useChanged('/api/destination-suspensions');
  const form = useAppForm({
    initialValues: { endsOn: '' },
    validate: { endsOn: (day) => (isDay(day) ? null : t('dayMissing')) },
  });
  return (
    <StandingForm
      form={form}
      standing={standing}
      onSend={async ({ endsOn }, version) => {
        const { error } = await client.POST('/api/destination-suspensions/{id}/end', {
          params: { path: { id } },
          body: { version, endsOn },
        });
        if (error) throw error;
        await changed();
        onDone();
      }}
    >
      <DayField {...form.field('endsOn')} label={t('suspensions.lastDay')} maw={380} />
      <Group>
        <Button type="submit" size="compact-sm" loading={form.sending}>
          {t('suspensions.proposeEnd')}
        </Button>
      </Group>
    </StandingForm>
  );
}
