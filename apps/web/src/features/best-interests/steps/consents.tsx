import { CHILD_CONSENT_GIVERS, type ChildConsentGiver } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { Row, Rows } from '../../../components/rows.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { guardianOn, standingConsent } from '../../case-children/data/child-gaps.ts';
import type { ProcedureScene } from './procedure-scene.ts';

/** The three consents a child without parents needs; a guardian who came later consents anew. */
export function Consents({ scene }: { scene: ProcedureScene }) {
  return (
    <Rows>
      {CHILD_CONSENT_GIVERS.map((giver) => (
        <ConsentRow key={giver} scene={scene} giver={giver} />
      ))}
    </Rows>
  );
}

function ConsentRow({ scene, giver }: { scene: ProcedureScene; giver: ChildConsentGiver }) {
  const { t } = useTranslation('best-interests');
  const format = useFormat();
  const may = useMay();
  const { child, file, member, today } = scene;
  const standing = standingConsent(child, giver);
  const guardian = guardianOn(child, today);
  const ofAnother = giver === 'guardian' && standing !== undefined && standing.guardianshipId !== guardian?.id;
  const withdrawn = child.consents.find((consent) => consent.giver === giver && consent.withdrawnOn !== null);
  const at = (step: string) =>
    ({
      to: '/cases/$caseId/children/$memberId/best-interests/$step',
      params: { caseId: file.id, memberId: member.id, step },
    }) as const;
  const mayRecord = may('best-interests.record', file.officeId) && child.procedure != null;
  const mayGive = mayRecord && (!standing || ofAnother) && (giver !== 'guardian' || guardian !== undefined);
  return (
    <Row
      title={t(`giver.${giver}`)}
      lines={[
        [
          standing ? (
            <>
              {t('consent.given')} <Content>{format.day(standing.givenOn)}</Content>
            </>
          ) : (
            t('consent.none')
          ),
          ofAnother && t('consent.ofAnother'),
          !standing && withdrawn?.withdrawnOn && (
            <>
              {t('consent.withdrawn')} <Content>{format.day(withdrawn.withdrawnOn)}</Content>
            </>
          ),
        ],
        giver === 'guardian' && !guardian ? [t('consent.noGuardian')] : [],
      ]}
      actions={
        <>
          {mayGive && (
            <ButtonLink size="xs" variant="default" {...at(`consent-${giver}`)}>
              {t('consent.give')}
            </ButtonLink>
          )}
          {mayRecord && standing && (
            <AnchorLink size="sm" {...at(`withdraw-${giver}`)}>
              {t('consent.withdraw')}
            </AnchorLink>
          )}
        </>
      }
    />
  );
}
