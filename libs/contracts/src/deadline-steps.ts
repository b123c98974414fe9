import {
  OUR_READING,
  type DeadlineKind,
  type DeadlineStep,
  type DeadlineWay,
  type OffsetUnit,
  type Told,
} from './deadlines.ts';
import type { MessageTemplate } from './message-intent.ts';
import type { Role } from './roles.ts';

const SHIPPED_FROM = '2020-01-01';

type Offset = readonly [number, OffsetUnit];
interface More {
  readonly without?: readonly Role[];
  readonly careful?: boolean;
  readonly by?: DeadlineWay;
  readonly source?: string;
}

const line = (
  kind: DeadlineKind,
  step: string,
  [offset, unit]: Offset,
  told: readonly Told[],
  template: MessageTemplate | null,
  { without = ['supervisor'], careful = false, by = 'notice', source = OUR_READING }: More,
  escalates = false,
): DeadlineStep => ({
  ...{ kind, step, offset, unit, told, template, by, source, escalates, careful },
  ...{ withoutOwner: told.includes('owner') ? without : [], validFrom: SHIPPED_FROM },
});

const tell = (
  kind: DeadlineKind,
  step: string,
  offset: Offset,
  told: readonly Told[],
  template: MessageTemplate,
  more: More = {},
): DeadlineStep => line(kind, step, offset, told, template, more);

const escalate = (
  kind: DeadlineKind,
  step: string,
  offset: Offset,
  told: readonly Told[],
  template: MessageTemplate,
  more: More = {},
): DeadlineStep => line(kind, step, offset, told, template, more, true);

const term = (kind: DeadlineKind, step: string, offset: Offset, source: string, more: More = {}): DeadlineStep =>
  line(kind, step, offset, [], null, { ...more, by: 'term', source });

const OFFICE_STAFF: readonly Told[] = ['owner', 'movement-officer'];
const MOVEMENT: readonly Role[] = ['movement-officer'];

/**
 * Every timer of domain 6.5 on one page: how long before or after its due day, who is told, by what, and who is told
 * when nothing happened. An office's own figure with its source takes the place of an offset from its day on.
 */
export const SHIPPED_DEADLINE_STEPS: readonly DeadlineStep[] = [
  // The stay.
  tell('order-to-leave', 'fortnight', [-14, 'days'], ['owner'], 'order-to-leave-ends'),
  tell('order-to-leave', 'week', [-7, 'days'], ['owner'], 'order-to-leave-ends'),
  escalate('order-to-leave', 'days', [-2, 'days'], ['owner', 'supervisor'], 'order-to-leave-ends'),
  term('return-place-end', 'term', [30, 'days'], 'FINFO'),
  tell('return-place-end', 'week', [-7, 'days'], ['owner'], 'return-place-ends', { source: 'FINFO' }),

  // Papers and readiness.
  tell('document-expiry', 'month', [-30, 'days'], ['owner'], 'document-expires', { by: 'digest' }),
  tell('document-expiry', 'week', [-7, 'days'], OFFICE_STAFF, 'document-expires'),
  tell('documents-recheck', 'day', [-24, 'hours'], OFFICE_STAFF, 'documents-recheck', { without: [] }),
  tell('destination-recheck', 'day', [-24, 'hours'], OFFICE_STAFF, 'destination-recheck', { without: [] }),
  tell('readiness-recheck', 'three-days', [-72, 'hours'], OFFICE_STAFF, 'readiness-recheck', {
    ...{ without: [], source: 'ADC' },
  }),
  escalate(
    'readiness-recheck',
    'day',
    [-24, 'hours'],
    ['owner', 'movement-officer', 'medical-officer', 'supervisor'],
    'readiness-recheck',
    { without: [], source: 'ADC' },
  ),
  tell('consulate-chase', 'day', [0, 'days'], ['owner'], 'consulate-chase-due'),

  // Seats.
  ...(['option-limit', 'ticketing-limit'] as const).flatMap((kind) => [
    tell(kind, 'day', [-24, 'hours'], ['requester', 'movement-officer'], 'booking-limit-day'),
    tell(kind, 'hours', [-4, 'hours'], ['requester', 'movement-officer'], 'booking-limit-hours'),
    escalate(kind, 'missed', [0, 'hours'], ['requester', 'movement-officer', 'supervisor'], 'booking-limit-missed'),
  ]),
  term('advance-notice', 'term', [-5, 'working-days'], OUR_READING),
  term('advance-notice', 'term-careful', [-10, 'working-days'], OUR_READING, { careful: true }),
  tell('advance-notice', 'asked', [-5, 'working-days'], MOVEMENT, 'advance-notice-due'),
  escalate('advance-notice', 'late', [1, 'working-days'], ['movement-officer', 'supervisor'], 'advance-notice-late'),

  // The last days and the journey.
  tell('call-announced', 'day', [-24, 'hours'], ['person'], 'call-announced', { by: 'mail' }),
  tell('pre-departure-call', 'two-days', [-48, 'hours'], ['owner'], 'pre-departure-call', { without: MOVEMENT }),
  tell('check-in', 'two-days', [-48, 'hours'], ['person'], 'check-in', { by: 'mail', source: 'FEDJOUR' }),
  escalate(
    'departure-unconfirmed',
    'day',
    [24, 'hours'],
    ['owner', 'movement-officer', 'supervisor'],
    'departure-unconfirmed',
    { without: [] },
  ),
  escalate(
    'arrival-unconfirmed',
    'three-days',
    [72, 'hours'],
    ['owner', 'reintegration-officer', 'supervisor', 'receivers'],
    'arrival-unconfirmed',
    { without: [] },
  ),

  // After arrival.
  term('post-arrival-window', 'term', [14, 'working-days'], 'EURPDE'),
  tell(
    'post-arrival-window',
    'ahead',
    [-5, 'working-days'],
    ['owner', 'reintegration-officer'],
    'post-arrival-window',
    {
      source: 'EURPDE',
    },
  ),
  escalate(
    'post-arrival-window',
    'last-day',
    [0, 'days'],
    ['owner', 'reintegration-officer', 'supervisor'],
    'post-arrival-window',
    { source: 'EURPDE' },
  ),
  term('plan-due', 'term', [30, 'days'], 'RHB23'),
  tell('plan-due', 'week', [-7, 'days'], ['owner', 'reintegration-officer'], 'plan-due', { source: 'RHB23' }),
  escalate('plan-due', 'late', [1, 'days'], ['owner', 'reintegration-officer', 'supervisor'], 'plan-due', {
    source: 'RHB23',
  }),
  tell('spend-deadline', 'quarter', [-90, 'days'], ['owner', 'reintegration-officer'], 'spend-deadline', {
    source: 'FEDRE',
  }),
  tell('spend-deadline', 'month', [-30, 'days'], ['owner', 'reintegration-officer'], 'spend-deadline', {
    source: 'FEDRE',
  }),
  escalate('spend-deadline', 'week', [-7, 'days'], ['owner', 'reintegration-officer', 'supervisor'], 'spend-deadline', {
    source: 'FEDRE',
  }),
  tell('follow-up-round', 'opens', [0, 'days'], ['owner'], 'round-due', { without: ['reintegration-officer'] }),
  escalate('round-overdue', 'closed', [1, 'days'], ['owner', 'reintegration-officer', 'supervisor'], 'round-overdue'),
  tell('round-announced', 'week', [-7, 'days'], ['person'], 'round-announced', { by: 'mail' }),
  term('partner-silent', 'term', [7, 'days'], 'RIATRET'),
  escalate('partner-silent', 'day', [0, 'days'], ['requester', 'owner', 'supervisor'], 'partner-silent', {
    source: 'RIATRET',
  }),

  // Care.
  tell('eighteenth-birthday', 'ahead', [-60, 'days'], ['owner'], 'turns-eighteen', { without: [] }),
  tell('eighteenth-birthday', 'day', [0, 'days'], ['owner'], 'turned-eighteen', { without: [] }),
  tell('hold-review', 'day', [0, 'days'], ['owner'], 'hold-review-due'),
  escalate('hold-review', 'late', [14, 'days'], ['owner', 'supervisor'], 'hold-review-due'),
  tell('reassessment', 'day', [0, 'days'], ['owner'], 'reassessment-due'),
  tell('reassessment', 'day-careful', [0, 'days'], ['protection-officer'], 'reassessment-due', { careful: true }),
  escalate('reassessment', 'late', [14, 'days'], ['owner', 'supervisor'], 'reassessment-due'),
  tell('reassessment', 'late-careful', [14, 'days'], ['protection-officer'], 'reassessment-due', { careful: true }),

  // What people may ask of the office.
  term('complaint-acknowledgement', 'term', [5, 'working-days'], OUR_READING),
  tell('complaint-acknowledgement', 'ahead', [-1, 'working-days'], ['handlers'], 'complaint-to-acknowledge'),
  escalate('complaint-acknowledgement', 'late', [1, 'working-days'], ['handlers'], 'complaint-to-acknowledge'),
  term('complaint-resolution', 'term', [30, 'days'], OUR_READING),
  term('complaint-resolution', 'words-kept', [24, 'months'], OUR_READING),
  tell('complaint-resolution', 'ahead', [-5, 'days'], ['handlers'], 'complaint-due'),
  escalate('complaint-resolution', 'late', [1, 'days'], ['handlers'], 'complaint-due'),
  term('access-request', 'term', [1, 'months'], 'GDPR'),
  tell('access-request', 'week', [-7, 'days'], ['data-protection-officer'], 'access-request-due', { source: 'GDPR' }),

  // Each working morning, so many hours after midnight on the office's clock.
  tell('morning-digest', 'hour', [8, 'hours'], ['colleague'], 'morning-digest', { by: 'mail' }),
];
