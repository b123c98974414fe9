import {
  NEED_OF_CLASS,
  type MatterClass,
  type ReferralCategory,
  type SendingState,
  type ServiceReferralState,
} from '@homeward/contracts';
import { refusal } from './referral.errors.ts';

/** What may be done with a referral, and from which states. A late answer is an answer: nobody is refused by a timer. */
export const REFERRAL_MOVES = {
  consent: ['proposed'],
  send: ['consented'],
  answer: ['sent', 'no-response'],
  serve: ['accepted', 'service-started'],
  complete: ['accepted', 'service-started'],
} as const satisfies Readonly<Record<string, readonly ServiceReferralState[]>>;
export type ReferralMove = keyof typeof REFERRAL_MOVES;

const WORDS: Readonly<Record<ReferralMove, string>> = {
  consent: 'Consent is recorded before it is sent, and once.',
  send: 'A referral is sent once, after the person agreed.',
  answer: 'This referral does not wait for an answer.',
  serve: 'A service is recorded once the referral was accepted, and until it is completed.',
  complete: 'Only a referral that was accepted can be completed.',
};

/** @throws DomainError `service-referral.no-consent`, `service-referral.step-out-of-turn` */
export function demandMove(move: ReferralMove, state: ServiceReferralState | SendingState): void {
  if ((REFERRAL_MOVES[move] as readonly string[]).includes(state)) return;
  if (move === 'send' && state === 'proposed')
    throw refusal('service-referral.no-consent', 'Nothing is sent before the person has agreed to the exact text.', {
      version: 'has no consent recorded; show the text and record it first',
    });
  throw refusal('service-referral.step-out-of-turn', WORDS[move], { version: `stands at "${state}"` });
}

/** All that may go: who it is and what is needed go always, the rest as the person agreed. */
export function categoriesOf(matterClass: MatterClass, more: readonly ReferralCategory[]): ReferralCategory[] {
  const extras = more.filter((category) => category === 'contact' || category === 'family');
  return ['identity', ...new Set(extras), NEED_OF_CLASS[matterClass]];
}
