import type { ChildConsentGiver } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { client } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { guardianOn, standingConsent } from '../../case-children/data/child-gaps.ts';
import { ChildForm } from '../../case-children/parts/child-form.tsx';
import { NotThere } from '../../case-children/parts/not-there.tsx';
import type { StandingFormProps } from './form-props.ts';

const giverOf = (step: string): ChildConsentGiver => step.replace(/^(consent|withdraw)-/, '') as ChildConsentGiver;

/** One of the three consents; the guardian’s is that of whoever has the term on that day. */
export function ConsentForm({ scene, step, procedure }: StandingFormProps) {
  const { t } = useTranslation('best-interests');
  const giver = giverOf(step);
  const ofGuardian = giver === 'guardian';
  const guardian = guardianOn(scene.child, scene.today);
  return (
    <ChildForm
      scene={scene}
      from="best-interests"
      title={t(`consent.of.${giver}`)}
      intro={
        <>
          {t(`consent.about.${giver}`)} {ofGuardian && guardian && <Content>{guardian.guardianName}</Content>}
        </>
      }
      sendLabel={t('consent.send')}
      questions={[{ kind: 'day', name: 'givenOn', label: t('consent.on'), initial: scene.today }]}
      done={{ title: t('consent.done'), next: t('consent.next') }}
      send={({ givenOn }) => {
        const guardianshipId = ofGuardian ? (guardianOn(scene.child, givenOn!)?.id ?? null) : null;
        return client.POST('/api/best-interests/{id}/consents', {
          params: { path: { id: procedure.id } },
          body: { giver, guardianshipId, givenOn: givenOn! },
        });
      }}
    />
  );
}

/** As easy as giving it, and without a reason. */
export function WithdrawConsentForm({ scene, step }: StandingFormProps) {
  const { t } = useTranslation('best-interests');
  const format = useFormat();
  const giver = giverOf(step);
  const consent = standingConsent(scene.child, giver) ?? scene.child.consents.find((each) => each.giver === giver);
  if (!consent) return <NotThere scene={scene} title={t(`consent.of.${giver}`)} from="best-interests" />;
  return (
    <ChildForm
      scene={scene}
      from="best-interests"
      title={t('consent.withdraw')}
      intro={
        <>
          {t(`giver.${giver}`)} · {t('consent.given')} <Content>{format.day(consent.givenOn)}</Content>
        </>
      }
      sendLabel={t('consent.withdraw')}
      warning={t('consent.warning')}
      questions={[]}
      changes={{
        version: consent.version,
        facts: [
          {
            ...{ name: 'withdrawnOn', label: t('consent.withdrawn') },
            value: consent.withdrawnOn ? format.day(consent.withdrawnOn) : t('fact.none'),
          },
        ],
      }}
      done={{ title: t('consent.withdrawDone'), next: t('consent.withdrawNext') }}
      send={(_, version) =>
        client.POST('/api/child-consents/{id}/withdraw', { params: { path: { id: consent.id } }, body: { version } })
      }
    />
  );
}
