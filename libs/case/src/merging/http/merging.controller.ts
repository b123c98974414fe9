import { CurrentActor, Requires, wholeList, type Actor } from '@homeward/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { MergeCasesAction } from '../actions/merge-cases.action.ts';
import { MergePersonsAction } from '../actions/merge-persons.action.ts';
import { UndoCaseMergeAction } from '../actions/undo-case-merge.action.ts';
import { UndoPersonMergeAction } from '../actions/undo-person-merge.action.ts';
import { MergePreviewsQuery } from '../data/merge-previews.query.ts';
import { MergesQuery } from '../data/merges.query.ts';
import {
  CaseMergePreviewDto,
  MergeCasesDto,
  MergedCasesDto,
  MergedPersonsDto,
  MergeListDto,
  MergePersonsDto,
  PartedCasesDto,
  PartedPersonsDto,
  PersonMergePreviewDto,
  UndoMergeDto,
} from './merging.dto.ts';

@ApiTags('beneficiary')
@Controller()
export class PersonMergesController {
  constructor(
    private readonly previews: MergePreviewsQuery,
    private readonly merges: MergesQuery,
    private readonly merging: MergePersonsAction,
    private readonly undoing: UndoPersonMergeAction,
  ) {}

  @Get('persons/:id/merge-preview/:otherId')
  @Requires('person.merge')
  @ApiOkResponse({ type: PersonMergePreviewDto })
  previewPersonMerge(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) personId: string,
    @Param('otherId', ParseUUIDPipe) otherId: string,
  ): Promise<PersonMergePreviewDto> {
    return this.previews.ofPersons(actor, personId, otherId);
  }

  @Get('persons/:id/merges')
  @Requires('person.merge')
  @ApiOkResponse({ type: MergeListDto })
  async listPersonMerges(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) personId: string,
  ): Promise<MergeListDto> {
    return wholeList(await this.merges.ofPerson(actor, personId));
  }

  @Post('persons/:id/merges')
  @Requires('person.merge')
  @ApiCreatedResponse({ type: MergedPersonsDto })
  mergePersons(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) personId: string,
    @Body() body: MergePersonsDto,
  ): Promise<MergedPersonsDto> {
    return this.merging.execute(actor, { ...body, personId });
  }

  @Post('person-merges/:id/undo')
  @HttpCode(200)
  @Requires('person.merge')
  @ApiOkResponse({ type: PartedPersonsDto })
  undoPersonMerge(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) mergeId: string,
    @Body() body: UndoMergeDto,
  ): Promise<PartedPersonsDto> {
    return this.undoing.execute(actor, { ...body, mergeId });
  }
}

@ApiTags('case')
@Controller()
export class CaseMergesController {
  constructor(
    private readonly previews: MergePreviewsQuery,
    private readonly merges: MergesQuery,
    private readonly merging: MergeCasesAction,
    private readonly undoing: UndoCaseMergeAction,
  ) {}

  @Get('cases/:id/merge-preview/:otherId')
  @Requires('case.merge')
  @ApiOkResponse({ type: CaseMergePreviewDto })
  previewCaseMerge(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Param('otherId', ParseUUIDPipe) otherId: string,
  ): Promise<CaseMergePreviewDto> {
    return this.previews.ofCases(actor, caseId, otherId);
  }

  @Get('cases/:id/merges')
  @Requires('case.merge')
  @ApiOkResponse({ type: MergeListDto })
  async listCaseMerges(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
  ): Promise<MergeListDto> {
    return wholeList(await this.merges.ofCase(actor, caseId));
  }

  @Post('cases/:id/merges')
  @Requires('case.merge')
  @ApiCreatedResponse({ type: MergedCasesDto })
  mergeCases(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: MergeCasesDto,
  ): Promise<MergedCasesDto> {
    return this.merging.execute(actor, { ...body, caseId });
  }

  @Post('case-merges/:id/undo')
  @HttpCode(200)
  @Requires('case.merge')
  @ApiOkResponse({ type: PartedCasesDto })
  undoCaseMerge(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) mergeId: string,
    @Body() body: UndoMergeDto,
  ): Promise<PartedCasesDto> {
    return this.undoing.execute(actor, { ...body, mergeId });
  }
}
