import { OpenToAll, wholeList, type ListOf } from '@homeward/platform';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SubmitComplaintAction } from '../actions/submit-complaint.action.ts';
import { ComplaintAnswerQuery } from '../data/complaint-answer.query.ts';
import { ComplaintOfficesQuery } from '../data/complaint-offices.query.ts';
import {
  AskAnswerDto,
  ComplaintAnswerDto,
  ComplaintOfficeListDto,
  SubmitComplaintDto,
  SubmittedComplaintDto,
  type ComplaintOfficeDto,
} from './complaints.dto.ts';

/** What somebody who is not signed in may say and ask; the server limits how often one address does. */
@ApiTags('complaints')
@Controller('public')
export class PublicComplaintsController {
  constructor(
    private readonly submitting: SubmitComplaintAction,
    private readonly answers: ComplaintAnswerQuery,
    private readonly offices: ComplaintOfficesQuery,
  ) {}

  @Get('complaint-offices')
  @OpenToAll('whoever complains says of which office; their names stand on their doors')
  @ApiOkResponse({ type: ComplaintOfficeListDto })
  async listOffices(): Promise<ListOf<ComplaintOfficeDto>> {
    return wholeList(await this.offices.execute());
  }

  // The sending key answers a second sending, as nobody is signed in whose key it could be.
  @Post('complaints')
  @HttpCode(200)
  @OpenToAll('a complaint can be made without a name and without an account')
  @ApiOkResponse({ type: SubmittedComplaintDto })
  submitComplaint(@Body() body: SubmitComplaintDto): Promise<SubmittedComplaintDto> {
    return this.submitting.execute(body);
  }

  @Post('complaint-answers')
  @HttpCode(200)
  @OpenToAll('the receipt itself says who may; it opens one answer and nothing else')
  @ApiOkResponse({ type: ComplaintAnswerDto })
  askAnswer(@Body() body: AskAnswerDto): Promise<ComplaintAnswerDto> {
    return this.answers.execute(body);
  }
}
