import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { BreakGlassAction } from '../actions/break-glass.action.ts';
import { EndNamingAction } from '../actions/end-naming.action.ts';
import { NameReaderAction } from '../actions/name-reader.action.ts';
import { BreakGlassDto, BrokenGlassDto, EndedNamingDto, NamedReaderDto, NameReaderDto } from './sealed-access.dto.ts';

@ApiTags('case')
@Controller('cases/:id')
export class SealedAccessController {
  constructor(
    private readonly breaking: BreakGlassAction,
    private readonly naming: NameReaderAction,
    private readonly ending: EndNamingAction,
  ) {}

  @Post('break-glass')
  @Requires('sealed.break-glass')
  @ApiCreatedResponse({ type: BrokenGlassDto })
  breakGlass(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: BreakGlassDto,
  ): Promise<BrokenGlassDto> {
    return this.breaking.execute(actor, { ...body, caseId });
  }

  @Post('readers')
  @Requires('sealed.name-reader')
  @ApiCreatedResponse({ type: NamedReaderDto })
  nameReader(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: NameReaderDto,
  ): Promise<NamedReaderDto> {
    return this.naming.execute(actor, { ...body, caseId });
  }

  @Post('readers/:readerId/end')
  @HttpCode(200)
  @Requires('sealed.name-reader')
  @ApiOkResponse({ type: EndedNamingDto })
  endNaming(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Param('readerId', ParseUUIDPipe) readerId: string,
  ): Promise<EndedNamingDto> {
    return this.ending.execute(actor, caseId, readerId);
  }
}
