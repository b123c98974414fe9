import { Button, Group, Stack, Text } from '@mantine/core';
import { CheckCircleIcon, ClockIcon } from '@primer/octicons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { IconWords } from '../../../components/icon-words.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useStandingAction } from '../../../components/standing/use-standing-action.tsx';
import { api } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useSession } from '../../../lib/session/session-store.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import classes from '../administration.module.css';
import { useOfficeName } from '../data/offices.ts';
import { useChanged } from '../data/use-changed.ts';
import { Done } from '../parts/done.tsx';
import { EnterFigure, unknownComponents } from './enter-figure.tsx';
import { InForce } from './in-force.tsx';
import type { Figure, ProgrammeWithRules } from './programmes.queries.ts';

/** The offices’ own figures where an amount is not known here: entered by one person, confirmed by another. */
export function FiguresPanel({ programme }: { programme: ProgrammeWithRules }) {
  const { t } = useTranslation('programmes');
  const may = useMay();
  const [entering, setEntering] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const figures = api.useQuery('get', '/api/programmes/{code}/local-figures', {
    params: { path: { code: programme.code } },
  });
  const fillable = unknownComponents(programme.rules).length > 0;
  return (
    <Panel
      title={t('figures.title')}
      actions={
        may('rule.draft') &&
        fillable &&
        !entering && (
          <Button size="compact-sm" variant="default" onClick={() => setEntering(true)}>
            {t('figures.enter')}
          </Button>
        )
      }
    >
      {said && <Done title={said} />}
      <Text size="sm" c="dimmed">
        {fillable ? t('figures.words') : t('figures.nothingUnknown')}
      </Text>
      {entering && (
        <EnterFigure
          programme={programme}
          onLeave={() => setEntering(false)}
          onDone={() => {
            setEntering(false);
            setSaid(t('figures.entered'));
          }}
        />
      )}
      <QueryState query={figures}>
        {({ rows }) => (
          <ul className={classes.entries}>
            {rows.map((figure) => (
              <FigureLine
                key={figure.id}
                figure={figure}
                title={programme.rules.find(({ code }) => code === figure.component)?.title ?? figure.component}
                onConfirmed={() => setSaid(t('figures.done'))}
              />
            ))}
          </ul>
        )}
      </QueryState>
    </Panel>
  );
}

function FigureLine({ figure, title, onConfirmed }: { figure: Figure; title: string; onConfirmed: () => void }) {
  const { t } = useTranslation(['programmes', 'rules', 'versions']);
  const format = useFormat();
  const may = useMay();
  const me = useSession().user.id;
  const officeName = useOfficeName();
  const changed = useChanged('/api/programmes');
  const confirming = api.useMutation('post', '/api/local-figures/{id}/confirm');
  const { amount } = figure;
  const action = useStandingAction({
    version: figure.version,
    facts: [
      { name: 'amount', label: t('versions:amount'), value: format.money(amount.amountMinor, amount.currency) },
      {
        ...{ name: 'confirmed', label: t('versions:confirmed') },
        value: t(figure.confirmedBy ? 'versions:yes' : 'versions:no'),
      },
    ],
    askAgain: changed,
  });
  const confirm = (): void =>
    action.run(async (version) => {
      await confirming.mutateAsync({ params: { path: { id: figure.id } }, body: { version } });
      onConfirmed();
      await changed();
    });
  return (
    <li>
      {action.notice}
      <Group justify="space-between" align="flex-start">
        <Stack gap={2}>
          <span>
            <strong data-content="">{title}</strong> · {t(`rules:role.${figure.role}`)}:{' '}
            <Content>{format.money(amount.amountMinor, amount.currency)}</Content>
          </span>
          <InForce validFrom={figure.validFrom} validTo={figure.validTo} />
          <span className={classes.quiet}>
            {t('figures.of')} <Content>{officeName(figure.officeId)}</Content> · {t('source')}:{' '}
            <Content>{figure.source}</Content>
          </span>
          <IconWords
            icon={figure.confirmedBy ? CheckCircleIcon : ClockIcon}
            tone={figure.confirmedBy ? 'moss' : 'lamp'}
          >
            {figure.confirmedBy
              ? t('figures.confirmed')
              : figure.enteredBy === me
                ? t('figures.own')
                : t('figures.waiting')}
          </IconWords>
        </Stack>
        {!figure.confirmedBy && figure.enteredBy !== me && may('rule.publish', figure.officeId) && (
          <Button size="compact-sm" loading={action.running} onClick={confirm}>
            {t('figures.confirm')}
          </Button>
        )}
      </Group>
    </li>
  );
}
