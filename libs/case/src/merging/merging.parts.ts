import { MergeCasesAction } from './actions/merge-cases.action.ts';
import { MergePersonsAction } from './actions/merge-persons.action.ts';
import { UndoCaseMergeAction } from './actions/undo-case-merge.action.ts';
import { UndoPersonMergeAction } from './actions/undo-person-merge.action.ts';
import { CaseRowsOfPersons } from './case.persons.ts';
import { CaseMerge } from './data/case-merge.entity.ts';
import { MergePreviewsQuery } from './data/merge-previews.query.ts';
import { MergesQuery } from './data/merges.query.ts';
import { RowsThatFollow } from './follows-person.ts';

/** What the module of cases loads for merging; said here, because that module names enough already. */
export const MERGING_ENTITIES = [CaseMerge];
export const MERGING_ACTIONS = [
  MergePersonsAction,
  UndoPersonMergeAction,
  MergeCasesAction,
  UndoCaseMergeAction,
  MergePreviewsQuery,
  MergesQuery,
];
export const MERGING_PARTS = [RowsThatFollow, CaseRowsOfPersons];
