import { changesOf, type TablePolicy } from './table-policy.ts';
import { followsPerson, IN_MY_OFFICES, id, inOffice, offices, setting, unsealedForMe } from './terms.ts';

/** A job knows a sealed referral by its days and states alone. */
const BY_PERSON = `${setting('system')} is null`;
/** What is counted of sealed help is seen by whoever sees that help, so that its figure leaves no trace of it. */
const SEEN_AT_ITS_SOURCE = `(matter_class = 'ordinary'
  or (source = 'sending' and ${BY_PERSON} and exists (select 1 from referral_sending s where s.id = source_id))
  or (source = 'direct' and exists (select 1 from reintegration_service s where s.id = source_id)))`;

/** Sums of figures hold ids and numbers of every office: only the functions that count reach them. */
const FOR_COUNTING: TablePolicy = {
  grants: [],
  sees: 'false',
  publicBecause: 'nobody sees a row of it: the functions that count read and write it with their owner’s rights',
};

/**
 * What was counted of two cases that are found to be one is counted of one, whichever office those who left them are with
 * by now: while the transaction that merges the cases or parts them lasts, their rows may be counted for the other.
 */
function followsCase(policy: TablePolicy): TablePolicy {
  const merging = `counted_case_id = ${offices('merge_cases')}`;
  return {
    ...policy,
    sees: `(${policy.sees}) or ${merging}`,
    writes: `(${policy.writes ?? policy.sees}) or ${merging}`,
    changes: `(${changesOf(policy)}) or ${merging}`,
  };
}

/** What figures are counted from: kept beside the rows it follows from, by whoever writes those. */
export const REPORTING_POLICIES = {
  figure_due: {
    grants: ['select', 'insert', 'delete'],
    sees: 'true',
    publicBecause: 'filled and emptied within one transaction: nobody else ever finds a row in it',
  },
  figure_event: followsCase(
    followsPerson({
      ...inOffice('update', 'delete'),
      updates: ['applied_on', 'approved_on', 'counted_case_id', 'merged_from'],
    }),
  ),
  figure_service: followsPerson({
    grants: ['select', 'insert', 'delete'],
    sees: `${IN_MY_OFFICES} and ${SEEN_AT_ITS_SOURCE}`,
    adds: IN_MY_OFFICES,
    removes: `${IN_MY_OFFICES} and ${SEEN_AT_ITS_SOURCE}`,
  }),
  figure_payment: {
    grants: ['select', 'insert', 'delete'],
    sees: `${IN_MY_OFFICES} and exists (select 1 from figure_service s where s.id = service_id)`,
    adds: IN_MY_OFFICES,
  },
  figure_export: {
    grants: ['select', 'insert'],
    sees: 'true',
    adds: `made_by = ${id('user_id')}`,
    publicBecause: 'it left the house, and the next export is measured against all of them, of whichever office',
  },
  figure_group: FOR_COUNTING,
  figure_piece: FOR_COUNTING,
  figure_sum: FOR_COUNTING,
  figure_sum_benefit: FOR_COUNTING,
  figure_sum_who: FOR_COUNTING,
  figure_touched: {
    grants: ['insert'],
    sees: 'false',
    adds: 'true',
    publicBecause: 'nobody sees a row of it: it says what the functions that count must count anew',
    addedForOthersBecause: 'a person who is merged is counted anew in every office, and the mark holds ids alone',
  },
  statistical_vulnerability: {
    grants: ['select', 'insert', 'update', 'delete'],
    updates: ['true_until', 'version'],
    sees: `${IN_MY_OFFICES} and ${unsealedForMe('statistical_vulnerability')}`,
    adds: `${IN_MY_OFFICES} and author_id = ${id('user_id')}`,
  },
} satisfies Readonly<Record<string, TablePolicy>>;
