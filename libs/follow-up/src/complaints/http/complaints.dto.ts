import {
  ANSWER_WAYS,
  COMPLAINT_CATEGORIES,
  COMPLAINT_CHANNELS,
  COMPLAINT_DUE,
  COMPLAINT_MOVE_NAMES,
  COMPLAINT_OUTCOMES,
  COMPLAINT_SENSITIVITIES,
  COMPLAINT_STATUSES,
  COMPLAINT_WORDS,
  RECORDED_CHANNELS,
  type AnswerWay,
  type ComplaintCategory,
  type ComplaintChannel,
  type ComplaintDue,
  type ComplaintMove,
  type ComplaintOutcome,
  type ComplaintSensitivity,
  type ComplaintStatus,
  type ComplaintWordKind,
} from '@homeward/contracts';
import {
  CodeField,
  DayField,
  FlagField,
  IdField,
  listDto,
  PageInfo,
  PageQuery,
  PatternField,
  TextField,
  VersionField,
} from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';

export const STATEMENT_MAX = 6000;
const NAME_MAX = 200;
const LANGUAGE = /^[a-z]{2,3}$/;
const id = { format: 'uuid' } as const;
const text = { type: String, nullable: true } as const;
const idOrNone = { type: String, format: 'uuid', nullable: true } as const;
const day = { type: String, format: 'date', nullable: true } as const;

export class RecordComplaintDto {
  @IdField({ about: 'The office whose help it is about.' })
  officeId: string;

  @CodeField(RECORDED_CHANNELS, { about: 'How it came.' })
  channel: ComplaintChannel;

  @CodeField(COMPLAINT_CATEGORIES, { about: 'What it is about; some go past the line of management at once.' })
  category: ComplaintCategory;

  @DayField({ about: 'The day it came; today when absent.', optional: true })
  receivedOn?: string;

  @TextField({ about: 'What was said, in the person’s own words.', max: STATEMENT_MAX })
  statement: string;

  @IdField({ about: 'The case it belongs to.', optional: true })
  caseId?: string;

  @IdField({ about: 'The member who complains, where they gave their name.', optional: true })
  memberId?: string;

  @IdField({ about: 'The colleague it is about; they never see it.', optional: true })
  aboutUserId?: string;

  @TextField({ about: 'Their name, where they gave one and are in no case.', max: NAME_MAX, optional: true })
  name?: string;

  @TextField({ about: 'How they are reached.', max: NAME_MAX, optional: true })
  contact?: string;

  @CodeField(ANSWER_WAYS, { about: 'Ways of answering they called safe.', many: 6 })
  safeWays: AnswerWay[];

  @PatternField(LANGUAGE, 'must be a language code such as ka.', { about: 'To answer in.', optional: true })
  language?: string;

  @FlagField({ about: 'Whether they are handed a receipt to ask for the answer with.' })
  receipt: boolean;
}

export class RecordedComplaintDto {
  @ApiProperty(id) id: string;
  @ApiProperty({ example: '7F3K-2QXM' }) number: string;
  @ApiProperty({ ...text, description: 'Shown once; only a digest of it is kept.' }) secret: string | null;
  @ApiProperty({ description: 'Went past the line of management: whoever wrote it down sees it no more.' })
  passedOn: boolean;
}

export class SubmitComplaintDto {
  @IdField({ about: 'The office whose help it is about.' })
  officeId: string;

  @CodeField(COMPLAINT_CATEGORIES, { about: 'What it is about.' })
  category: ComplaintCategory;

  @TextField({ about: 'What happened, or what could be better.', max: STATEMENT_MAX })
  statement: string;

  @TextField({ about: 'A name; nobody has to give one.', max: NAME_MAX, optional: true })
  name?: string;

  @TextField({ about: 'How to be reached; nobody has to say.', max: NAME_MAX, optional: true })
  contact?: string;

  @CodeField(ANSWER_WAYS, { about: 'Ways of answering that are safe.', many: 6 })
  safeWays: AnswerWay[];

  @PatternField(LANGUAGE, 'must be a language code such as ka.', { about: 'To be answered in.', optional: true })
  language?: string;

  @PatternField(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal characters drawn at random.', {
    about: 'Drawn by the page once for its sending; the receipt is made from it.',
  })
  sendingKey: string;
}

export class SubmittedComplaintDto {
  @ApiProperty({ example: '7F3K-2QXM' }) number: string;
  @ApiProperty({ description: 'Shown once; only a digest of it is kept.' }) secret: string;
}

export class AskAnswerDto {
  @TextField({ about: 'The number of the receipt.', max: 40 })
  number: string;

  @TextField({ about: 'Its secret.', max: 60 })
  secret: string;
}

export class ComplaintAnswerDto {
  @ApiProperty({ enum: COMPLAINT_STATUSES }) status: ComplaintStatus;
  @ApiProperty({ type: String, format: 'date' }) receivedOn: string;
  @ApiProperty({ type: String, format: 'date' }) resolveDueOn: string;
  @ApiProperty(text) answer: string | null;
  @ApiProperty(day) answeredOn: string | null;
}

export class ComplaintOfficeDto {
  @ApiProperty(id) id: string;
  @ApiProperty() name: string;
}
export class ComplaintOfficeListDto extends listDto(ComplaintOfficeDto) {}

export class MoveComplaintDto {
  @VersionField()
  version: number;

  @CodeField(COMPLAINT_MOVE_NAMES, { about: 'What is done with it.' })
  move: ComplaintMove;

  @IdField({ about: 'Who looks into it.', optional: true })
  handlerId?: string;

  @CodeField(COMPLAINT_OUTCOMES, { about: 'What was found.', optional: true })
  outcome?: ComplaintOutcome;

  @CodeField(ANSWER_WAYS, { about: 'How the answer was given.', optional: true })
  way?: AnswerWay;

  @TextField({
    about: 'Why it is escalated, what was found, the answer, or why they are not content.',
    max: STATEMENT_MAX,
    optional: true,
  })
  words?: string;
}

export class ComplaintVersionDto {
  @ApiProperty(id) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class ClassifyComplaintDto {
  @VersionField()
  version: number;

  @CodeField(COMPLAINT_CATEGORIES, { about: 'What it is about.' })
  category: ComplaintCategory;

  @CodeField(COMPLAINT_SENSITIVITIES, { about: 'Whether it goes past the line of management.' })
  sensitivity: ComplaintSensitivity;

  @IdField({ about: 'The colleague it is about; they never see it.', optional: true })
  aboutUserId?: string;
}

export class ClassifiedComplaintDto extends ComplaintVersionDto {
  @ApiProperty({ description: 'It went to others and is no longer seen here.' }) passedOn: boolean;
}

export class NoteComplaintDto {
  @TextField({ about: 'What a handler found out.', max: STATEMENT_MAX })
  text: string;
}

export class NotedComplaintDto {
  @ApiProperty(id) id: string;
}

export class ComplaintFiltersDto extends PageQuery {
  @CodeField(['open', 'closed'], { about: 'Still open, or answered.', optional: true })
  state?: 'open' | 'closed';

  @CodeField(COMPLAINT_CATEGORIES, { about: 'What they are about.', optional: true })
  category?: ComplaintCategory;

  @CodeField(COMPLAINT_SENSITIVITIES, { about: 'Ordinary or sensitive.', optional: true })
  sensitivity?: ComplaintSensitivity;

  @CodeField(['mine', 'nobody'], { about: 'Given to the reader, or to nobody.', optional: true })
  whose?: 'mine' | 'nobody';

  @CodeField(['overdue'], { about: 'Only those whose day has passed.', optional: true })
  due?: 'overdue';
}

export class ComplaintRowDto {
  @ApiProperty(id) id: string;
  @ApiProperty() number: string;
  @ApiProperty(id) officeId: string;
  @ApiProperty({ enum: COMPLAINT_CHANNELS }) channel: ComplaintChannel;
  @ApiProperty({ enum: COMPLAINT_CATEGORIES }) category: ComplaintCategory;
  @ApiProperty({ enum: COMPLAINT_SENSITIVITIES }) sensitivity: ComplaintSensitivity;
  @ApiProperty({ enum: COMPLAINT_STATUSES }) status: ComplaintStatus;
  @ApiProperty({ type: String, format: 'date' }) receivedOn: string;
  @ApiProperty() anonymous: boolean;
  @ApiProperty(idOrNone) handlerId: string | null;
  @ApiProperty(text) handlerName: string | null;
  @ApiProperty(idOrNone) caseId: string | null;
  @ApiProperty(text) caseNumber: string | null;
  @ApiProperty({ enum: COMPLAINT_DUE, nullable: true }) due: ComplaintDue | null;
  @ApiProperty(day) dueOn: string | null;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class ComplaintListDto {
  @ApiProperty({ type: [ComplaintRowDto] }) rows: ComplaintRowDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}

export class ComplaintWordDto {
  @ApiProperty(id) id: string;
  @ApiProperty({ enum: COMPLAINT_WORDS }) kind: ComplaintWordKind;
  @ApiProperty() text: string;
  @ApiProperty(text) authorName: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) at: string;
}

export class ComplaintEventDto {
  @ApiProperty({ description: '`record`, `classify` or a move.' }) what: string;
  @ApiProperty({ enum: COMPLAINT_STATUSES }) to: ComplaintStatus;
  @ApiProperty(text) byName: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) at: string;
}

export class ComplaintHandlerDto {
  @ApiProperty(id) id: string;
  @ApiProperty() name: string;
}

export class ComplaintDto extends ComplaintRowDto {
  @ApiProperty(text) language: string | null;
  @ApiProperty(idOrNone) aboutUserId: string | null;
  @ApiProperty(text) aboutUserName: string | null;
  @ApiProperty(idOrNone) memberId: string | null;
  @ApiProperty({ enum: ANSWER_WAYS, isArray: true }) safeWays: readonly AnswerWay[];
  @ApiProperty() hasReceipt: boolean;
  @ApiProperty(day) acknowledgedOn: string | null;
  @ApiProperty(day) resolvedOn: string | null;
  @ApiProperty({ enum: COMPLAINT_OUTCOMES, nullable: true }) outcome: ComplaintOutcome | null;
  @ApiProperty(day) answeredOn: string | null;
  @ApiProperty({ enum: ANSWER_WAYS, nullable: true }) answeredWay: AnswerWay | null;
  @ApiProperty(day) appealedOn: string | null;
  @ApiProperty(text) recordedByName: string | null;
  @ApiProperty({ type: [ComplaintWordDto] }) words: readonly ComplaintWordDto[];
  @ApiProperty({ type: [ComplaintEventDto] }) events: readonly ComplaintEventDto[];
  @ApiProperty({ type: [ComplaintHandlerDto] }) handlers: readonly ComplaintHandlerDto[];
}
