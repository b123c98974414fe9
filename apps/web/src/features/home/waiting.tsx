import type { DeskMatter } from '@homeward/contracts';
import { Group, Stack, Text } from '@mantine/core';
import type { LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useId, type ReactNode } from 'react';
import { Empty } from '../../components/empty.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { Panel } from '../../components/panel.tsx';
import type { components } from '../../lib/api/schema.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { FigureLink } from './figure-link.tsx';

export interface WaitingProps {
  desk: components['schemas']['DeskDto'];
  /** Shown when nothing waits. */
  children?: ReactNode;
}

/** What waits for the reader and for nobody else to move. */
export function Waiting({ desk, children }: WaitingProps) {
  const { t } = useTranslation(['home', 'stages']);
  const ofCases = desk.matters.filter(({ cases }) => cases > 0);
  const others = desk.others.filter(({ waiting }) => waiting > 0);
  if (ofCases.length === 0 && others.length === 0)
    return (
      <Panel title={t('waiting.title')}>
        {children ?? <Empty title={t('waiting.none')}>{t('waiting.noneHint')}</Empty>}
      </Panel>
    );
  return (
    <Panel title={t('waiting.title')}>
      <Stack gap={0}>
        {others.map(({ matter, waiting }) => (
          <OtherMatter key={matter} matter={matter} waiting={waiting} />
        ))}
        {ofCases.map(({ matter, whose, cases }) => (
          <FigureLink key={matter} count={cases} label={t(`stages:matter.${matter}`)} search={{ whose, matter }} />
        ))}
      </Stack>
    </Panel>
  );
}

/** The list that makes the number, where it has one. */
const LISTS: Readonly<Partial<Record<DeskMatter, Pick<LinkProps, 'to' | 'search'>>>> = {
  'transfer-to-answer': { to: '/transfers', search: { state: 'proposed' } },
  'booking-to-mind': { to: '/bookings' },
  'payment-to-approve': { to: '/payments' },
  'call-due': { to: '/calls' },
  'referral-waiting': { to: '/duty-queue', search: { kind: 'referral' } },
};

function OtherMatter({ matter, waiting }: { matter: DeskMatter; waiting: number }) {
  const { t } = useTranslation('stages');
  const { number } = useFormat();
  const id = useId();
  const list = LISTS[matter];
  return (
    <Group justify="space-between" wrap="nowrap" py={6} gap="md">
      <span id={id}>{t(`deskMatter.${matter}`)}</span>
      {list ? (
        <AnchorLink {...list} fw={650} aria-describedby={id} data-figure={waiting}>
          {number(waiting)}
        </AnchorLink>
      ) : (
        <Text fw={650}>{number(waiting)}</Text>
      )}
    </Group>
  );
}
