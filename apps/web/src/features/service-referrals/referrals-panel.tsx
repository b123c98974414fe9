import { LockIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { IconWords } from '../../components/icon-words.tsx';
import { AnchorLink, ButtonLink } from '../../components/links.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import { useMay } from '../../lib/session/use-may.ts';
import { membersOf, nameOf, type Case } from '../case/case-queries.ts';
import { NothingHere } from './parts/nothing-here.tsx';
import { useServiceReferrals, type ServiceReferral } from './referrals.queries.ts';

export type ReferralForm = 'consent' | 'send' | 'withdraw' | 'answer' | 'service' | 'completion';

/** What may be done next with a referral; a partner answers for itself, an outside service by a colleague who heard it. */
export function formsOf({ state, recipientKind }: ServiceReferral): readonly ReferralForm[] {
  const outside = recipientKind === 'outside-service';
  if (state === 'proposed') return ['consent', 'withdraw'];
  if (state === 'consented') return ['send', 'withdraw'];
  if (state === 'sent' || state === 'no-response') return outside ? ['answer', 'withdraw'] : ['withdraw'];
  if (state === 'accepted' || state === 'service-started')
    return outside ? ['service', 'completion', 'withdraw'] : ['withdraw'];
  return [];
}

/** To whom the members of this case were sent, how each stands, and what left on which ground. */
export function ReferralsPanel({ file }: { file: Case }) {
  const { t } = useTranslation('service-referrals');
  const may = useMay();
  const referrals = useServiceReferrals(file.id);
  return (
    <Panel
      title={t('referrals.title')}
      actions={
        may('service-referral.make', file.officeId) && (
          <ButtonLink
            size="compact-md"
            variant="default"
            to="/cases/$caseId/reintegration/refer"
            params={{ caseId: file.id }}
          >
            {t('refer')}
          </ButtonLink>
        )
      }
    >
      <QueryState query={referrals}>
        {({ rows }) =>
          rows.length === 0 ? (
            <NothingHere title={t('referrals.none')}>{t('referrals.noneWords')}</NothingHere>
          ) : (
            <Rows>
              {rows.map((referral) => (
                <ReferralRow key={referral.id} file={file} referral={referral} />
              ))}
            </Rows>
          )
        }
      </QueryState>
    </Panel>
  );
}

function ReferralRow({ file, referral }: { file: Case; referral: ServiceReferral }) {
  const { t } = useTranslation('service-referrals');
  const codes = useCodes();
  const format = useFormat();
  const may = useMay();
  const { sending, consentedOn, state } = referral;
  const day = (label: string, at: string | null) =>
    at && (
      <>
        {label} <Content>{format.day(at)}</Content>
      </>
    );
  return (
    <Row
      title={
        <>
          {codes('serviceKind', referral.serviceKind)} · <Content>{referral.recipientName}</Content>
        </>
      }
      lines={[
        [
          <Content key="who">{membersOf(file, [referral.memberId]).map(nameOf).join('')}</Content>,
          <strong key="state">{codes('serviceReferralState', state)}</strong>,
          referral.matterClass !== 'ordinary' && (
            <IconWords icon={LockIcon} tone="quiet">
              {codes('matterClass', referral.matterClass)}
            </IconWords>
          ),
        ],
        state === 'no-response' ? [t('referrals.unanswered')] : [],
        [
          day(t('referrals.consented'), consentedOn),
          sending && day(t('referrals.sent'), sending.sentOn),
          state === 'sent' && sending && day(t('referrals.due'), sending.answerDueOn),
        ],
        sending
          ? [
              codes('referralRejectReason', sending.rejectReason),
              codes('referralOutcome', sending.outcome),
              sending.services > 0 && `${t('referrals.services')}: ${format.number(sending.services)}`,
            ]
          : [codes('referralWithdrawal', referral.withdrawReason)],
        sending
          ? [
              t('referrals.basisConsent'),
              <>
                {t('referrals.agreement')}: <Content>{sending.agreementReference}</Content>
              </>,
              format.list(sending.categories.map((each) => codes('referralCategory', each))),
            ]
          : [],
      ]}
      words={[referral.asked, sending?.answerNote, sending?.outcomeNote].filter(Boolean).join('\n')}
      actions={
        may('service-referral.make', file.officeId) &&
        formsOf(referral).map((form) => (
          <AnchorLink
            key={form}
            size="sm"
            to="/cases/$caseId/reintegration/referrals/$referralId/$form"
            params={{ caseId: file.id, referralId: referral.id, form }}
          >
            {t(`do.${form}`)}
          </AnchorLink>
        ))
      }
    />
  );
}
