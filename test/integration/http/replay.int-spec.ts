import { randomUUID } from 'node:crypto';
import { ApiRig } from './api-rig.ts';
import type { BodyOperation } from './hostile-requests.ts';

/** What is shown once is not kept: sent again, these answer without it. */
const SHOWN_ONCE: Readonly<Record<string, readonly string[]>> = {
  'ApiKeys.addKey': ['key'],
  'Calendar.openFeed': ['token'],
  'Complaints.recordComplaint': ['secret'],
  'Users.addUser': ['link', 'linkExpiresAt'],
};

/**
 * Routes that need matter this rig does not have: a decided case, a consent, a procedure, a child. Each is created for
 * real in the suite named beside it; that it goes through the same keys is the HTTP layer's, which knows no room.
 */
const NEEDS_MATTER: Readonly<Record<string, string>> = {
  'Arrivals.confirmArrival': 'departure/reception',
  'Arrivals.openReception': 'departure/reception',
  'Assignment.recordAbsence': 'case/assignment',
  'BestInterestsFamily.assess': 'counselling/children-over-http',
  'BestInterestsFamily.consent': 'counselling/children-over-http',
  'BestInterestsFamily.trace': 'counselling/children-over-http',
  'Bookings.requestBooking': 'bookings/book-a-journey',
  'Closure.decideMatter': 'closure/closing',
  'Complaints.noteComplaint': 'complaints/handling',
  'Calls.recordAttempt': 'follow-up/attempts',
  'CaseloadExports.askCaseloadExport': 'exchange/runs-over-http',
  'CaseloadImports.startCaseloadImport': 'exchange/runs-over-http',
  'ConsularRequests.open': 'travel/papers-consulates',
  'ConsularRequests.recordStep': 'travel/papers-consulates',
  'Contacts.open': 'counselling/over-http',
  'Deadlines.set': 'case/deadlines',
  'Declarations.record': 'counselling/over-http',
  'Declarations.withdrawClaim': 'counselling/voluntariness',
  'Departures.payAtDeparture': 'departure/money',
  'Eligibility.decide': 'programme/over-http',
  'Eligibility.recordFacts': 'programme/over-http',
  'Exceptions.propose': 'programme/over-http',
  'Fitness.ask': 'travel/papers-fitness',
  'Fitness.assess': 'travel/papers-fitness',
  'Floats.fileReceipt': 'departure/money',
  'Floats.moveFloat': 'departure/money',
  'Floats.openFloat': 'departure/money',
  'FollowUp.recordSatisfaction': 'follow-up/attempts',
  'FollowUpSchedules.record': 'follow-up/by-the-clock',
  'Guardianship.hear': 'counselling/children-over-http',
  'LastDays.draftText': 'departure/departure',
  'LastDays.giveOrientation': 'departure/departure',
  'LastDays.recordBriefing': 'departure/departure',
  'Members.joinMember': 'case/family-changes',
  'Needs.answer': 'programme/needs',
  'PaperDecisions.enter': 'programme/paper-decisions',
  'Parents.answerByKinship': 'counselling/children-over-http',
  'Parents.name': 'counselling/children-over-http',
  'PaymentSettings.recordFundBudget': 'plans/payments',
  'PaymentSettings.recordPaymentPolicy': 'plans/payments',
  'Payments.planDisbursement': 'plans/payments',
  'Payments.receiptDisbursement': 'plans/payments',
  'Plans.agreePlan': 'plans/plans',
  'Plans.savePlanDraft': 'plans/plans',
  'PartnerDesk.recordService': 'referrals/services',
  'ProgrammeRecords.recordProgramme': 'programme/programme-records',
  'Programmes.addFund': 'programme/over-http',
  'Programmes.enterFigure': 'programme/over-http',
  'Projects.recordProject': 'programme/over-http',
  'Readiness.answerDestination': 'travel/papers-destinations',
  'Readiness.askReception': 'travel/papers-destinations',
  'Referrals.openReferredCase': 'case/assignment',
  'Rules.draftRule': 'programme/over-http',
  'Seats.nameEscort': 'bookings/book-a-journey',
  'ServiceReferrals.proposeReferral': 'referrals/referral',
  'ServiceReferrals.sendReferral': 'referrals/referral',
  'Services.recordDirect': 'referrals/services',
  'Services.recordForThem': 'referrals/services',
  'Sharings.record': 'counselling/over-http',
  'CaseMerges.mergeCases': 'case/merging',
  'PersonMerges.mergePersons': 'case/merging',
  'Steps.splitMember': 'case/family-changes',
  'TravelDocuments.askBack': 'travel/papers-documents',
  'TravelDocuments.checkDocument': 'travel/papers-documents',
};

describe('every creating route', () => {
  let rig: ApiRig;
  let creating: BodyOperation[];

  beforeAll(async () => {
    rig = await ApiRig.start();
    creating = rig.requests.operations().filter(({ creates }) => creates);
  });
  afterAll(() => rig.close());

  it('should give its first answer again when it is sent again, and refuse another body', async () => {
    const tried: string[] = [];
    const refused: string[] = [];
    for (const operation of creating) {
      const name = operation.operationId;
      const key = randomUUID();
      const url = await rig.addressOf(operation);
      const body = rig.requests.body(operation.schema, rig.hints, 'none', '') as Record<string, unknown>;
      const [first, again] = [await rig.send('POST', url, body, key), await rig.send('POST', url, body, key)];
      if (first.statusCode !== 201) {
        refused.push(name);
        continue;
      }
      const other = await rig.send('POST', url, { ...body, another: 1 }, key);
      expect([name, again.statusCode, again.headers['idempotency-replayed']]).toEqual([name, 201, 'true']);
      expect([name, without(again.json(), SHOWN_ONCE[name])]).toEqual([name, without(first.json(), SHOWN_ONCE[name])]);
      expect([name, other.statusCode]).toEqual([name, 422]);
      tried.push(name);
    }
    expect(refused.sort()).toEqual(Object.keys(NEEDS_MATTER).sort());
    expect(tried.length).toBeGreaterThan(20);
    expect(rig.lines().filter(({ msg }) => msg === 'a creating route kept no answer under its key')).toEqual([]);
  });
});

function without(answer: Record<string, unknown>, fields: readonly string[] = []): Record<string, unknown> {
  return Object.fromEntries(Object.entries(answer).filter(([name]) => !fields.includes(name)));
}
