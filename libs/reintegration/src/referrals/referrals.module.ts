import { CaseModule } from '@homeward/case';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnswerSendingAction } from './actions/answer-sending.action.ts';
import { CompleteSendingAction } from './actions/complete-sending.action.ts';
import { MindServiceReferralsAction } from './actions/mind-service-referrals.action.ts';
import { ProposeServiceReferralAction } from './actions/propose-service-referral.action.ts';
import { RecordReferralConsentAction } from './actions/record-referral-consent.action.ts';
import { SendServiceReferralAction } from './actions/send-service-referral.action.ts';
import { WithdrawServiceReferralAction } from './actions/withdraw-service-referral.action.ts';
import { CaseReferralsQuery } from './data/case-referrals.query.ts';
import { HeldSendings } from './data/held-sendings.ts';
import { ReferralNotices } from './data/referral-notices.ts';
import { ReferralOpenMatters } from './data/referrals.open-matters.ts';
import { ReferralSending } from './data/referral-sending.entity.ts';
import { ReferralSheet } from './data/referral-sheet.entity.ts';
import { PartnerSilentMatters } from './data/referrals.due-matters.ts';
import { ServiceReferral } from './data/service-referral.entity.ts';
import { ServiceReferralsTimelinePart } from './data/service-referrals.timeline-part.ts';
import { ServiceReferralsErasable } from './erasure/service-referrals.erasable.ts';

const OFFERED = [
  ...[ProposeServiceReferralAction, RecordReferralConsentAction, SendServiceReferralAction],
  ...[WithdrawServiceReferralAction, AnswerSendingAction, CompleteSendingAction, MindServiceReferralsAction],
  ...[CaseReferralsQuery, HeldSendings],
];

/** Somebody who is back is sent, with their consent, to who can help. */
@Module({
  imports: [CaseModule, TypeOrmModule.forFeature([ServiceReferral, ReferralSending, ReferralSheet])],
  providers: [
    ...[...OFFERED, ReferralNotices, ReferralOpenMatters, PartnerSilentMatters],
    ...[ServiceReferralsTimelinePart, ServiceReferralsErasable],
  ],
  exports: OFFERED,
})
export class ReferralsModule {}
