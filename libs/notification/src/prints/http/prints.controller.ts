import { CurrentActor, PageQuery, Requires, type Actor } from '@homeward/platform';
import { Body, Controller, Get, Header, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { MakePrintAction } from '../actions/make-print.action.ts';
import { PrintsQueries, type FoundPrint } from '../data/prints.queries.ts';
import { SetPrintQuery } from '../papers/set-print.query.ts';
import { FoundPrintDto, MadePrintDto, MakePrintDto, PrintListDto } from './prints.dto.ts';

@ApiTags('prints')
@Controller()
export class PrintsController {
  constructor(
    private readonly making: MakePrintAction,
    private readonly prints: PrintsQueries,
    private readonly setting: SetPrintQuery,
  ) {}

  @Post('cases/:id/prints')
  @Requires('case.read')
  @ApiCreatedResponse({ type: MadePrintDto })
  makePrint(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: MakePrintDto,
  ): Promise<MadePrintDto> {
    return this.making.execute(actor, caseId, body);
  }

  @Get('cases/:id/prints')
  @Requires('case.read')
  @ApiOkResponse({ type: PrintListDto })
  listPrints(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Query() query: PageQuery,
  ): Promise<PrintListDto> {
    return this.prints.ofCase(actor, caseId, query);
  }

  @Get('prints/:token')
  @Requires('case.read')
  @ApiOkResponse({ type: FoundPrintDto })
  async findPrint(@CurrentActor() actor: Actor, @Param('token') token: string): Promise<FoundPrintDto> {
    return shownOf(await this.prints.find(actor, token));
  }

  @Get('prints/:token/file')
  @Requires('case.read')
  @Header('cache-control', 'no-store')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async readPrint(@CurrentActor() actor: Actor, @Param('token') token: string): Promise<StreamableFile> {
    const { file, name } = await this.setting.execute(actor, token);
    return new StreamableFile(file, { type: 'application/pdf', disposition: `inline; filename="${name}"` });
  }
}

/** The office is the case's, and is asked for there. */
function shownOf({ officeId, officeName, ...shown }: FoundPrint): FoundPrintDto {
  void officeId;
  void officeName;
  return shown;
}
