import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Row } from '../../../components/rows.tsx';
import type { components } from '../../../lib/api/schema.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';

export interface ServiceRowProps {
  service: components['schemas']['ReintegrationServiceDto'];
  /** To whom, where a list is of several people. */
  who?: ReactNode;
  /** Links to the papers, for those who may open them. */
  opensProofs?: boolean;
  actions?: ReactNode;
}

/** One service: what, when, how much, where, by whom, and what shows it. */
export function ServiceRow({ service, who, opensProofs = false, actions }: ServiceRowProps) {
  const { t } = useTranslation('service-referrals');
  const codes = useCodes();
  const format = useFormat();
  const { serviceKind, givenOn, quantity, unit, place, takenBack, proofs, recordedInName } = service;
  return (
    <Row
      title={
        <>
          {codes('serviceKind', serviceKind)} · <Content>{format.day(givenOn)}</Content>
        </>
      }
      lines={[
        [
          who,
          <>
            <Content>{format.number(quantity)}</Content> {codes('serviceUnit', unit)}
          </>,
          <Content key="place">{place}</Content>,
        ],
        [
          codes('serviceDimension', service.dimension),
          codes('serviceLevel', service.level),
          codes('serviceProvision', service.provision),
          recordedInName && (
            <>
              {t('services.by')} <Content>{recordedInName}</Content>
            </>
          ),
        ],
        takenBack ? [t('services.takenBack')] : [],
        proofs.length === 0
          ? [t('services.noProof')]
          : proofs.map(({ id, kind, attachmentId, addedOn }) => (
              <span key={id}>
                {opensProofs ? (
                  <Anchor href={`/api/attachments/${attachmentId}/content`} download inherit>
                    {codes('serviceProofKind', kind)}
                  </Anchor>
                ) : (
                  codes('serviceProofKind', kind)
                )}{' '}
                <Content>{format.day(addedOn)}</Content>
              </span>
            )),
      ]}
      words={service.note}
      actions={!takenBack && actions}
    />
  );
}
