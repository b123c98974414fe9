import type { Permission } from './permissions.ts';

/** The field's roles. A role holds for an office and whatever lies under it in the office tree. */
export const ROLES = [
  'counsellor',
  'caseworker',
  'movement-officer',
  'medical-officer',
  'protection-officer',
  'reintegration-officer',
  'receiving-office-officer',
  'partner',
  'finance-approver',
  'supervisor',
  'programme-manager',
  'integrity-officer',
  'data-protection-officer',
  'donor',
  'administrator',
] as const;

export type Role = (typeof ROLES)[number];

const SIGNED_IN: readonly Permission[] = ['notice.read', 'reference.read', 'programme.read', 'office.read'];
const READS_CASES: readonly Permission[] = [...SIGNED_IN, 'person.read', 'case.read'];
/** Whoever has a part in the care writes down what others must know. */
const WRITES_ON_CASES: readonly Permission[] = [
  ...READS_CASES,
  'note.write',
  'flag.raise',
  'attachment.add',
  'letter.write',
  'absence.record',
  'complaint.record',
];
/** What lets somebody travel is settled by whoever prepares the journey. */
const PREPARES_TRAVEL: readonly Permission[] = [
  'document.check',
  'consular-step.record',
  'fitness.ask',
  'reception.arrange',
];
/** Whoever sends somebody to others who can help asks them first, and hears what came of it. */
const REFERS: readonly Permission[] = ['service-referral.make', 'reintegration-service.record'];
const COUNSELS: readonly Permission[] = [
  ...WRITES_ON_CASES,
  ...PREPARES_TRAVEL,
  'duty.take',
  'referral.submit',
  'transfer.propose',
  'person.register',
  'person.correct',
  'person.match',
  'case.open',
  'case.advance',
  'eligibility.evaluate',
  'exception.propose',
  'case.withdraw',
  'case.hold',
  'session.record',
  'screening.record',
  'child.record',
  'missing-child.report',
  'appointment.make',
  'consent.record',
  'sharing.record',
  'declaration.record',
  'contact.read',
  'contact.record',
  ...REFERS,
  'sealed.write',
  'sealed-reason.write',
  'sealed.break-glass',
  'briefing.record',
  'plan.write',
  'follow-up.record',
];
/** Those who bring people to the airport: money, hand-over, and who is told of the arrival. */
const SEES_OFF: readonly Permission[] = ['movement.advance', 'float.use'];
/** Those who await people see of a case only what arrives. */
const RECEIVES: readonly Permission[] = ['reception.read', 'arrival.confirm'];
/** Ordinary complaints are answered for by those who lead, and by somebody else than the one they are about. */
const HANDLES_COMPLAINTS: readonly Permission[] = ['complaint.read', 'complaint.handle'];
/** Plans with the person, asks for money and hands it over; never the one who approves it. */
const PLANS: readonly Permission[] = ['plan.write', 'payment.request', 'payment.give'];
const REINTEGRATES: readonly Permission[] = [
  ...(['arrival.confirm', 'reintegration.advance', 'follow-up.record', 'case.close'] as const),
  ...PLANS,
];

/**
 * The one table role × permission. Counselling never flows to enforcement and administration never reads people:
 * an administrator holds no casework permission, a data-protection officer reads the trail but not the content. Whoever
 * answers for a decision seals a part of its reason where it must be (`sealed-reason.write`): that part and no other
 * sealed matter, which it does not open either.
 */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  counsellor: COUNSELS,
  caseworker: [
    ...COUNSELS,
    'case.export',
    'transfer.answer',
    'case.cancel',
    'eligibility.decide',
    'booking.request',
    ...SEES_OFF,
  ],
  'movement-officer': [
    ...WRITES_ON_CASES,
    'missing-child.report',
    'appointment.make',
    'sharing.record',
    'case.withdraw',
    'case.hold',
    'briefing.record',
    ...PREPARES_TRAVEL,
    'booking.request',
    'booking.record',
    ...SEES_OFF,
  ],
  'medical-officer': [
    ...WRITES_ON_CASES,
    'fitness.ask',
    'fitness.record',
    'vulnerability.set',
    'appointment.make',
    'consent.record',
    'sharing.record',
    ...REFERS,
    'sealed.write',
    'sealed.read-health',
    'sealed.name-reader',
  ],
  'protection-officer': [
    ...WRITES_ON_CASES,
    'screening.record',
    'care-level.set',
    'vulnerability.set',
    'child.record',
    'guardianship.record',
    'best-interests.record',
    'protection-flag.refer',
    'missing-child.report',
    'missing-child.close',
    'protocol.write',
    'appointment.make',
    'follow-up.record',
    'case.withdraw',
    'case.hold',
    ...REFERS,
    'sealed.write',
    'sealed.read-protection',
    'sealed.name-reader',
  ],
  'reintegration-officer': [...WRITES_ON_CASES, 'appointment.make', 'reception.arrange', ...REINTEGRATES, ...REFERS],
  // Whoever receives somebody says so themselves.
  'receiving-office-officer': [
    ...WRITES_ON_CASES,
    'appointment.make',
    'reception.arrange',
    'reception.read',
    ...REINTEGRATES,
    ...REFERS,
  ],
  // Sees of others' cases who is sent to them and who arrives, and nothing else (row security).
  partner: [...READS_CASES, 'referral.submit', ...RECEIVES, 'service-referral.answer', 'complaint.record'],
  // Sees what is asked for and not the case: name of the payee, amount, papers.
  'finance-approver': [...SIGNED_IN, 'payment.approve'],
  supervisor: [
    ...WRITES_ON_CASES,
    'person.correct',
    'person.merge',
    'duty.take',
    'referral.submit',
    'transfer.propose',
    'transfer.answer',
    'room.manage',
    'missing-child.report',
    'missing-child.close',
    'protocol.write',
    'case.assign',
    'case.export',
    'view.share',
    'case.withdraw',
    'case.cancel',
    'case.hold',
    'case.correct',
    'case.merge',
    'case.close',
    'follow-up.record',
    'eligibility.evaluate',
    'eligibility.decide',
    'exception.approve',
    'sealed-reason.write',
    'appointment.make',
    'figures.read',
    'figures.export',
    'figures.published',
    'contact.read',
    'mail.read',
    'float.manage',
    'float.use',
    'payment.approve',
    'sealed.break-glass',
    ...HANDLES_COMPLAINTS,
  ],
  // Reads cases, because an exception is approved by somebody who knows the circumstances. Brings an office's cases in and
  // out, which shows who they are: so never administrators. What is sealed goes out with a second factor and a reason.
  'programme-manager': [
    ...READS_CASES,
    'case.export',
    'caseload.import',
    'caseload.export',
    'caseload.export-sensitive',
    'view.share',
    'exception.approve',
    'sealed-reason.write',
    'programme.record',
    'rule.draft',
    'rule.publish',
    'suspension.draft',
    'suspension.confirm',
    'consulate.manage',
    'declaration-template.draft',
    'declaration-template.publish',
    'orientation-text.draft',
    'orientation-text.publish',
    'follow-up-schedule.record',
    'letter-template.draft',
    'letter-template.publish',
    'project.manage',
    'payment-policy.record',
    'payment.approve',
    'figures.read',
    'figures.export',
    'figures.published',
    'contact.read',
    'complaint.record',
    ...HANDLES_COMPLAINTS,
  ],
  // The focal point for sensitive complaints: outside the line, so it reads no cases and hears of nothing else.
  'integrity-officer': [...SIGNED_IN, 'complaint.record', 'complaint.read', 'complaint.handle-sensitive'],
  'data-protection-officer': [...SIGNED_IN, 'audit.read', 'audit.verify', 'data.erase'],
  // Counts nothing and reads nobody: what was let out, and no more.
  donor: [...SIGNED_IN, 'figures.published'],
  administrator: [
    ...SIGNED_IN,
    'office.manage',
    'consulate.manage',
    'follow-up-schedule.record',
    'user.manage',
    'api-key.manage',
    'queue.manage',
    'audit.verify',
  ],
};

/**
 * Roles that must sign in with a second factor: administrators, and whoever a role lets open sealed matter.
 * A person named on one case also needs it: row security gives sealed rows to second-factor sessions only.
 */
export const SECOND_FACTOR_PERMISSIONS: readonly Permission[] = [
  'user.manage',
  'office.manage',
  'queue.manage',
  'api-key.manage',
  'sealed.read-health',
  'sealed.read-protection',
  'data.erase',
  'complaint.handle-sensitive',
];

export function requiresSecondFactor(role: Role): boolean {
  return ROLE_PERMISSIONS[role].some((permission) => SECOND_FACTOR_PERMISSIONS.includes(permission));
}
