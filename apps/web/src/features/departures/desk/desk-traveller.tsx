import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { AIRPORT_OUTCOMES, type AirportOutcome } from '@homeward/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { FactList } from '../../../components/fact-list.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import type { OutcomeResult, Traveller as BoardTraveller } from '../board/board-rows.ts';
import { OutcomeForm } from '../board/outcome-form.tsx';
import { OutcomeResults } from '../board/outcome-results.tsx';
import { AlsoHere } from './also-here.tsx';
import { PayForm } from './pay-form.tsx';
import { PaymentLines } from './payment-lines.tsx';
import { useDeskChange, type DeskTravellerProps, type Traveller } from './use-desk-change.ts';

/** What is to be done with one traveller, in the order it is done at the desk. */
export function DeskTraveller({ caseId, traveller }: DeskTravellerProps) {
  const { t } = useTranslation('departures');
  const may = useMay();
  const codes = useCodes();
  const changed = useDeskChange(caseId);
  const [open, setOpen] = useState<'pay' | AirportOutcome | null>(null);
  const [results, setResults] = useState<readonly OutcomeResult[] | null>(null);
  const { memberId, name, seat, stage, child, alone } = traveller;
  const asked = !child || alone;
  const waits = seat?.state === 'ticketed';
  const paysNow = may('float.use') && (waits || seat?.state === 'departed');
  return (
    <Panel title={<Content>{name}</Content>}>
      <Stack gap="sm">
        <Facts traveller={traveller} />
        {results && (
          <OutcomeResults
            results={results}
            travellers={[asBoard(traveller, caseId)]}
            onClose={() => setResults(null)}
          />
        )}
        {!seat && <Text c="dimmed">{t('desk.noSeat')}</Text>}
        {seat && !waits && seat.state !== 'departed' && (
          <Alert color="harbour" variant="light">
            {t('desk.stopped')} {codes('stage', stage)}
          </Alert>
        )}
        <Group gap="xs">
          {waits && asked && may('briefing.record') && (
            <ButtonLink
              variant="default"
              size="compact-md"
              to="/cases/$caseId/travel/briefing/$memberId"
              params={{ caseId, memberId }}
            >
              {t('briefing.title')}
            </ButtonLink>
          )}
          {paysNow && (
            <Button size="compact-md" variant="default" onClick={() => setOpen('pay')}>
              {t('pay.title')}
            </Button>
          )}
          {waits &&
            may('movement.advance') &&
            AIRPORT_OUTCOMES.map((outcome) => (
              <Button
                key={outcome}
                size="compact-md"
                variant={outcome === 'departed' ? 'filled' : 'default'}
                onClick={() => setOpen(outcome)}
              >
                {t(`outcome.button.${outcome}`)}
              </Button>
            ))}
        </Group>
        {open === 'pay' && (
          <PayForm
            caseId={caseId}
            traveller={traveller}
            onDone={async () => {
              setOpen(null);
              await changed();
            }}
            onCancel={() => setOpen(null)}
          />
        )}
        {open && open !== 'pay' && seat && (
          <OutcomeForm
            key={open}
            outcome={open}
            travellers={[asBoard(traveller, caseId)]}
            day={seat.departsLocal.slice(0, 10)}
            onDone={async (told) => {
              setResults(told);
              setOpen(null);
              await changed();
            }}
            onCancel={() => setOpen(null)}
          />
        )}
        <PaymentLines caseId={caseId} traveller={traveller} />
        <AlsoHere caseId={caseId} traveller={traveller} />
      </Stack>
    </Panel>
  );
}

function Facts({ traveller }: { traveller: Traveller }) {
  const { t } = useTranslation('departures');
  const format = useFormat();
  const { seat, briefings, orientations, documentsWithUs, due, reception, arrivedOn } = traveller;
  const last = briefings[0];
  const facts = [
    ...(seat
      ? [
          {
            label: t('board.flight'),
            value: (
              <Content>
                {format.day(seat.departsLocal.slice(0, 10))} {seat.departsLocal.slice(11)} · {seat.carrier}{' '}
                {seat.serviceNumber} · {seat.fromPlace} – {seat.toPlace}
              </Content>
            ),
          },
          {
            label: t('board.state'),
            value: seat.outcome ? t(`outcome.is.${seat.outcome}`) : t(`seat.${seat.state as 'ticketed'}`),
          },
        ]
      : []),
    ...(traveller.child
      ? [
          {
            label: t('desk.caregiver'),
            value: seat?.caregiverName ? <Content>{seat.caregiverName}</Content> : t('lack.no-caregiver'),
          },
        ]
      : []),
    {
      label: t('desk.asked'),
      value: last ? (
        <>
          {t(`briefing.answer.${last.answer}`)} · <Content>{format.instant(last.heldAt)}</Content>
        </>
      ) : (
        t('desk.notAsked')
      ),
    },
    {
      label: t('orientation.title'),
      value: orientations[0] ? <Content>{format.day(orientations[0].givenOn)}</Content> : t('lack.no-orientation'),
    },
    ...(documentsWithUs > 0
      ? [{ label: t('desk.documents'), value: t('desk.documentsCount', { number: documentsWithUs }) }]
      : []),
    ...due.map(({ title, ceilingMinor, paidMinor, currency }) => ({
      label: title,
      value:
        ceilingMinor === null ? (
          t('pay.unknown')
        ) : (
          <>
            <Content>{format.money(ceilingMinor, currency)}</Content> · {t('pay.paid')}{' '}
            <Content>{format.money(paidMinor, currency)}</Content>
          </>
        ),
    })),
    ...(reception ? [{ label: t('reception.title'), value: <Content>{reception.officeName}</Content> }] : []),
    ...(arrivedOn ? [{ label: t('arrivals.arrived'), value: <Content>{format.day(arrivedOn)}</Content> }] : []),
  ];
  return <FactList facts={facts} />;
}

/** The row the board would show; what is lacking is asked by the server. */
function asBoard({ memberId, name, child, stage, seat, documentsWithUs }: Traveller, caseId: string): BoardTraveller {
  return {
    ...{ passengerId: seat!.passengerId, version: seat!.version, caseId, caseNumber: '', memberId, name, child },
    ...{
      stage: stage as BoardTraveller['stage'],
      state: seat!.state,
      outcome: seat!.outcome,
      toPayMinor: 0,
      currency: null,
    },
    lacks: documentsWithUs > 0 ? ['documents-with-us'] : [],
  };
}
