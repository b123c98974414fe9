import { AccessModule } from '@homeward/access';
import { Module } from '@nestjs/common';
import { CaseModule } from './case.module.ts';
import { AppointmentsController } from './appointments/http/appointments.controller.ts';
import { CasesController } from './http/cases.controller.ts';
import { CaseExportsController } from './export/case-exports.controller.ts';
import { CaseViewsController } from './views/http/case-views.controller.ts';
import { ReadCalendarFeedAction } from './calendar/actions/read-calendar-feed.action.ts';
import { CalendarController } from './calendar/http/calendar.controller.ts';
import { BoardController } from './board/board.controller.ts';
import { DeadlinesController } from './deadlines/http/deadlines.controller.ts';
import { DeskController } from './http/desk.controller.ts';
import { DraftsController } from './drafts/http/drafts.controller.ts';
import { FiguresController } from './http/figures.controller.ts';
import { SealedAccessController } from './sealed-access/http/sealed-access.controller.ts';
import { AssignmentController } from './assignment/http/assignment.controller.ts';
import { ReferralsController } from './assignment/http/referrals.controller.ts';
import { NotesController } from './notes/http/notes.controller.ts';
import { RoomsController } from './appointments/http/rooms.controller.ts';
import { AttachmentsController } from './attachments/http/attachments.controller.ts';
import { TransfersController } from './transfers/http/transfers.controller.ts';
import { CaseTrailController } from './trail/http/case-trail.controller.ts';
import { ClosureController } from './closure/http/closure.controller.ts';
import { CaseMergesController, PersonMergesController } from './merging/http/merging.controller.ts';
import { MembersController, StepsController } from './workflow/http/steps.controller.ts';

@Module({
  imports: [CaseModule, AccessModule],
  // Only the API is asked by calendar programs, and only it knows users by their roles.
  providers: [ReadCalendarFeedAction],
  controllers: [
    CasesController,
    CaseMergesController,
    PersonMergesController,
    StepsController,
    MembersController,
    AppointmentsController,
    SealedAccessController,
    FiguresController,
    DeskController,
    CalendarController,
    BoardController,
    CaseViewsController,
    CaseExportsController,
    TransfersController,
    AttachmentsController,
    RoomsController,
    AssignmentController,
    ReferralsController,
    NotesController,
    CaseTrailController,
    DraftsController,
    ClosureController,
    DeadlinesController,
  ],
})
export class CaseHttpModule {}
