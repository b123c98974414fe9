import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, wholeList, type Actor } from '@homeward/platform';
import { AddFundAction } from '../actions/add-fund.action.ts';
import { ConfirmLocalFigureAction } from '../actions/confirm-local-figure.action.ts';
import { EnterLocalFigureAction } from '../actions/enter-local-figure.action.ts';
import { ProgrammesQueries } from '../data/programmes.queries.ts';
import { figureDto } from './evaluation.mapping.ts';
import {
  AddFundDto,
  AtVersionDto,
  EnterFigureDto,
  FigureListDto,
  ProgrammeListDto,
  ProgrammeIdDto,
  ProgrammeVersionDto,
  ProgrammeWithRulesDto,
} from './programmes.dto.ts';

@ApiTags('programme')
@Controller()
export class ProgrammesController {
  constructor(
    private readonly programmes: ProgrammesQueries,
    private readonly entering: EnterLocalFigureAction,
    private readonly confirming: ConfirmLocalFigureAction,
    private readonly funding: AddFundAction,
  ) {}

  @Get('programmes')
  @Requires('programme.read')
  @ApiOkResponse({ type: ProgrammeListDto })
  async listProgrammes(@CurrentActor() actor: Actor): Promise<ProgrammeListDto> {
    return wholeList(await this.programmes.list(actor));
  }

  @Get('programmes/:code')
  @Requires('programme.read')
  @ApiOkResponse({ type: ProgrammeWithRulesDto })
  getProgramme(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<ProgrammeWithRulesDto> {
    return this.programmes.get(actor, code);
  }

  @Get('programmes/:code/local-figures')
  @Requires('programme.read')
  @ApiOkResponse({ type: FigureListDto })
  async listFigures(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<FigureListDto> {
    return wholeList((await this.programmes.figures(actor, code)).map(figureDto));
  }

  @Post('programmes/:code/local-figures')
  @Requires('rule.draft')
  @ApiCreatedResponse({ type: ProgrammeVersionDto })
  enterFigure(
    @CurrentActor() actor: Actor,
    @Param('code') programmeCode: string,
    @Body() { amount, validTo, ...body }: EnterFigureDto,
  ): Promise<ProgrammeVersionDto> {
    return this.entering.execute(actor, { ...body, ...amount, programmeCode, validTo: validTo ?? null });
  }

  @Post('local-figures/:id/confirm')
  @HttpCode(200)
  @Requires('rule.publish')
  @ApiOkResponse({ type: ProgrammeVersionDto })
  confirmFigure(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version }: AtVersionDto,
  ): Promise<ProgrammeVersionDto> {
    return this.confirming.execute(actor, id, version);
  }

  @Post('programmes/:code/funds')
  @Requires('project.manage')
  @ApiCreatedResponse({ type: ProgrammeIdDto })
  addFund(
    @CurrentActor() actor: Actor,
    @Param('code') programmeCode: string,
    @Body() { validTo, ...body }: AddFundDto,
  ): Promise<ProgrammeIdDto> {
    return this.funding.execute(actor, { ...body, programmeCode, validTo: validTo ?? null });
  }
}
