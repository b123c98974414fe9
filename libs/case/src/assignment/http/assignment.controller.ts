import { CurrentActor, Requires, wholeList, type Actor, type ListOf } from '@homeward/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { EndAbsenceAction } from '../actions/end-absence.action.ts';
import { RecordAbsenceAction } from '../actions/record-absence.action.ts';
import { TakeCaseAction } from '../actions/take-case.action.ts';
import { AbsencesQuery } from '../data/absences.query.ts';
import { ColleaguesQuery, type Colleague } from '../data/colleagues.query.ts';
import { DutyQueueQuery } from '../data/duty-queue.query.ts';
import {
  AbsenceListDto,
  ColleagueListDto,
  ColleaguesFiltersDto,
  DutyQueueDto,
  DutyQueueFiltersDto,
  ReadVersionDto,
  RecordAbsenceDto,
  RecordVersionDto,
  type AbsenceDto,
} from './assignment.dto.ts';

@ApiTags('case')
@Controller()
export class AssignmentController {
  constructor(
    private readonly recording: RecordAbsenceAction,
    private readonly ending: EndAbsenceAction,
    private readonly taking: TakeCaseAction,
    private readonly absences: AbsencesQuery,
    private readonly queue: DutyQueueQuery,
    private readonly colleagues: ColleaguesQuery,
  ) {}

  @Get('absences')
  @Requires('case.read')
  @ApiOkResponse({ type: AbsenceListDto })
  async listAbsences(@CurrentActor() actor: Actor): Promise<ListOf<AbsenceDto>> {
    return wholeList(await this.absences.execute(actor));
  }

  @Post('absences')
  @Requires('absence.record')
  @ApiCreatedResponse({ type: RecordVersionDto })
  recordAbsence(@CurrentActor() actor: Actor, @Body() body: RecordAbsenceDto): Promise<RecordVersionDto> {
    return this.recording.execute(actor, body);
  }

  @Post('absences/:id/end')
  @HttpCode(200)
  @Requires('absence.record')
  @ApiOkResponse({ type: RecordVersionDto })
  endAbsence(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) absenceId: string,
    @Body() body: ReadVersionDto,
  ): Promise<RecordVersionDto> {
    return this.ending.execute(actor, { ...body, absenceId });
  }

  @Get('colleagues')
  @Requires('case.read')
  @ApiOkResponse({ type: ColleagueListDto })
  async listColleagues(
    @CurrentActor() actor: Actor,
    @Query() { officeId, who }: ColleaguesFiltersDto,
  ): Promise<ListOf<Colleague>> {
    return wholeList(await this.colleagues.execute(actor, officeId, who));
  }

  @Get('duty-queue')
  @Requires('duty.take')
  @ApiOkResponse({ type: DutyQueueDto })
  listWaiting(@CurrentActor() actor: Actor, @Query() query: DutyQueueFiltersDto): Promise<DutyQueueDto> {
    return this.queue.execute(actor, query);
  }

  @Post('cases/:id/take')
  @HttpCode(200)
  @Requires('duty.take')
  @ApiOkResponse({ type: RecordVersionDto })
  takeCase(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) caseId: string): Promise<RecordVersionDto> {
    return this.taking.execute(actor, caseId);
  }
}
