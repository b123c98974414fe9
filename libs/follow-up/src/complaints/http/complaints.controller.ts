import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ClassifyComplaintAction } from '../actions/classify-complaint.action.ts';
import { MoveComplaintAction } from '../actions/move-complaint.action.ts';
import { NoteComplaintAction } from '../actions/note-complaint.action.ts';
import { RecordComplaintAction } from '../actions/record-complaint.action.ts';
import { ComplaintsQueries } from '../data/complaints.queries.ts';
import {
  ClassifiedComplaintDto,
  ClassifyComplaintDto,
  ComplaintDto,
  ComplaintFiltersDto,
  ComplaintListDto,
  ComplaintVersionDto,
  MoveComplaintDto,
  NoteComplaintDto,
  NotedComplaintDto,
  RecordComplaintDto,
  RecordedComplaintDto,
} from './complaints.dto.ts';

// Which complaints somebody handles is asked of each: ordinary and sensitive ones have permissions of their own.
@ApiTags('complaints')
@Controller('complaints')
export class ComplaintsController {
  constructor(
    private readonly complaints: ComplaintsQueries,
    private readonly recording: RecordComplaintAction,
    private readonly moving: MoveComplaintAction,
    private readonly noting: NoteComplaintAction,
    private readonly classifying: ClassifyComplaintAction,
  ) {}

  @Post()
  @Requires('complaint.record')
  @ApiCreatedResponse({ type: RecordedComplaintDto })
  recordComplaint(@CurrentActor() actor: Actor, @Body() body: RecordComplaintDto): Promise<RecordedComplaintDto> {
    return this.recording.execute(actor, body);
  }

  @Get()
  @Requires('complaint.read')
  @ApiOkResponse({ type: ComplaintListDto })
  listComplaints(
    @CurrentActor() actor: Actor,
    @Query() { due, ...query }: ComplaintFiltersDto,
  ): Promise<ComplaintListDto> {
    return this.complaints.list(actor, { ...query, overdue: due === 'overdue' });
  }

  @Get(':id')
  @Requires('complaint.read')
  @ApiOkResponse({ type: ComplaintDto })
  getComplaint(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) complaintId: string): Promise<ComplaintDto> {
    return this.complaints.get(actor, complaintId);
  }

  @Post(':id/moves')
  @HttpCode(200)
  @Requires('complaint.read')
  @ApiOkResponse({ type: ComplaintVersionDto })
  moveComplaint(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) complaintId: string,
    @Body() body: MoveComplaintDto,
  ): Promise<ComplaintVersionDto> {
    return this.moving.execute(actor, complaintId, body);
  }

  @Post(':id/notes')
  @Requires('complaint.read')
  @ApiCreatedResponse({ type: NotedComplaintDto })
  noteComplaint(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) complaintId: string,
    @Body() { text }: NoteComplaintDto,
  ): Promise<NotedComplaintDto> {
    return this.noting.execute(actor, complaintId, text);
  }

  @Post(':id/classification')
  @HttpCode(200)
  @Requires('complaint.read')
  @ApiOkResponse({ type: ClassifiedComplaintDto })
  classifyComplaint(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) complaintId: string,
    @Body() body: ClassifyComplaintDto,
  ): Promise<ClassifiedComplaintDto> {
    return this.classifying.execute(actor, complaintId, body);
  }
}
