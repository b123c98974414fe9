import { CaseModule } from '@homeward/case';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClassifyComplaintAction } from './actions/classify-complaint.action.ts';
import { ForgetComplaintWordsAction } from './actions/forget-complaint-words.action.ts';
import { MoveComplaintAction } from './actions/move-complaint.action.ts';
import { NoteComplaintAction } from './actions/note-complaint.action.ts';
import { RecordComplaintAction } from './actions/record-complaint.action.ts';
import { SubmitComplaintAction } from './actions/submit-complaint.action.ts';
import { ComplaintAnswerQuery } from './data/complaint-answer.query.ts';
import { ComplaintEvent } from './data/complaint-event.entity.ts';
import { ComplaintOfficesQuery } from './data/complaint-offices.query.ts';
import { ComplaintReceipt } from './data/complaint-receipt.entity.ts';
import { ComplaintStaff } from './data/complaint-staff.ts';
import { ComplaintStore } from './data/complaint-store.ts';
import { ComplaintTerms } from './data/complaint-terms.ts';
import { ComplaintWord } from './data/complaint-word.entity.ts';
import { ComplaintWriter } from './data/complaint-writer.ts';
import { Complaint } from './data/complaint.entity.ts';
import { ComplaintOpenMatters } from './data/complaint.open-matters.ts';
import { AcknowledgementMatters, ResolutionMatters } from './data/complaints.due-matters.ts';
import { ComplaintsQueries } from './data/complaints.queries.ts';
import { ComplaintsErasable } from './erasure/complaints.erasable.ts';
import { ComplaintRowsOfPersons } from './complaints.persons.ts';

const OFFERED = [
  ...[RecordComplaintAction, SubmitComplaintAction, MoveComplaintAction, NoteComplaintAction],
  ...[ClassifyComplaintAction, ForgetComplaintWordsAction],
  ...[ComplaintsQueries, ComplaintAnswerQuery, ComplaintOfficesQuery],
];

/** What people say of the help, under their name or none. */
@Module({
  imports: [CaseModule, TypeOrmModule.forFeature([Complaint, ComplaintWord, ComplaintEvent, ComplaintReceipt])],
  providers: [
    ...[...OFFERED, ComplaintStore, ComplaintWriter, ComplaintStaff, ComplaintTerms, ComplaintOpenMatters],
    ...[ComplaintsErasable, ComplaintRowsOfPersons, AcknowledgementMatters, ResolutionMatters],
  ],
  exports: OFFERED,
})
export class ComplaintsModule {}
