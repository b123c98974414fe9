import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { AnswerForChildAction } from '../actions/answer-for-child.action.ts';
import { FileCustodyOrderAction } from '../actions/file-custody-order.action.ts';
import { NameAuthorityHolderAction } from '../actions/name-authority-holder.action.ts';
import {
  AnswerByKinshipDto,
  AnswerForChildDto,
  FileCustodyOrderDto,
  MadeVersionDto,
  NameAuthorityHolderDto,
} from './guardianship.dto.ts';

@ApiTags('children')
@Controller()
export class ParentsController {
  constructor(
    private readonly nameHolder: NameAuthorityHolderAction,
    private readonly answers: AnswerForChildAction,
    private readonly orders: FileCustodyOrderAction,
  ) {}

  @Post('cases/:id/parental-holders')
  @Requires('child.record')
  @ApiCreatedResponse({ type: MadeVersionDto })
  name(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() { memberId, basis, ...body }: NameAuthorityHolderDto,
  ): Promise<MadeVersionDto> {
    return this.nameHolder.execute(actor, caseId, {
      ...{ memberId, basis, personId: body.personId ?? null, holderName: body.holderName ?? null },
      ...{ contact: body.contact ?? null, onlyBecause: body.onlyBecause ?? null },
    });
  }

  @Post('parental-holders/:id/answer')
  @Requires('child.record')
  @HttpCode(200)
  @ApiOkResponse({ type: MadeVersionDto })
  answer(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AnswerForChildDto,
  ): Promise<MadeVersionDto> {
    return this.answers.execute(actor, id, { ...body, words: body.words ?? null });
  }

  @Post('cases/:id/parental-answers')
  @Requires('child.record')
  @ApiCreatedResponse({ type: MadeVersionDto })
  answerByKinship(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: AnswerByKinshipDto,
  ): Promise<MadeVersionDto> {
    return this.answers.executeByKinship(actor, caseId, { ...body, words: body.words ?? null });
  }

  @Post('cases/:id/custody-orders')
  @Requires('guardianship.record')
  @ApiCreatedResponse({ type: MadeVersionDto })
  order(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: FileCustodyOrderDto,
  ): Promise<MadeVersionDto> {
    return this.orders.execute(actor, caseId, { ...body, endedOn: body.endedOn ?? null });
  }
}
