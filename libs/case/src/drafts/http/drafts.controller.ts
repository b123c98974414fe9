import { FORM_DRAFT_KINDS, type FormDraftKind } from '@homeward/contracts';
import { CurrentActor, SignedInOnly, type Actor } from '@homeward/platform';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseEnumPipe, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { DiscardDraftAction } from '../actions/discard-draft.action.ts';
import { KeepDraftAction } from '../actions/keep-draft.action.ts';
import { DraftsQuery } from '../data/drafts.query.ts';
import { DraftDto, DraftSavedDto, DraftSubjectDto, KeepDraftDto } from './drafts.dto.ts';

const WHY = 'the caller’s own forms that are not sent yet, seen by nobody else';
const KindParam = (): MethodDecorator => ApiParam({ name: 'kind', enum: FORM_DRAFT_KINDS, description: 'Which form.' });
const kinds = new ParseEnumPipe(Object.fromEntries(FORM_DRAFT_KINDS.map((kind) => [kind, kind])));

@ApiTags('case')
@Controller('drafts')
export class DraftsController {
  constructor(
    private readonly drafts: DraftsQuery,
    private readonly keeping: KeepDraftAction,
    private readonly discarding: DiscardDraftAction,
  ) {}

  @Get(':kind')
  @SignedInOnly(WHY)
  @KindParam()
  @ApiOkResponse({ type: DraftDto })
  async getDraft(
    @CurrentActor() actor: Actor,
    @Param('kind', kinds) kind: FormDraftKind,
    @Query() { caseId }: DraftSubjectDto,
  ): Promise<DraftDto> {
    return { draft: await this.drafts.execute(actor, kind, caseId ?? null) };
  }

  @Put(':kind')
  @SignedInOnly(WHY)
  @KindParam()
  @ApiOkResponse({ type: DraftSavedDto })
  keepDraft(
    @CurrentActor() actor: Actor,
    @Param('kind', kinds) kind: FormDraftKind,
    @Body() body: KeepDraftDto,
  ): Promise<DraftSavedDto> {
    return this.keeping.execute(actor, { ...body, kind, caseId: body.caseId ?? null });
  }

  @Delete(':kind')
  @HttpCode(204)
  @SignedInOnly(WHY)
  @KindParam()
  @ApiNoContentResponse()
  discardDraft(
    @CurrentActor() actor: Actor,
    @Param('kind', kinds) kind: FormDraftKind,
    @Query() { caseId }: DraftSubjectDto,
  ): Promise<void> {
    return this.discarding.execute(actor, kind, caseId ?? null);
  }
}
