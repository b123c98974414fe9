import { CurrentActor, PageQuery, Requires, type Actor } from '@homeward/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AskCaseloadExportAction } from '../exports/ask-caseload-export.action.ts';
import { CaseloadExportsQuery } from '../exports/caseload-exports.query.ts';
import { FetchCaseloadExportAction } from '../exports/fetch-caseload-export.action.ts';
import { GiveCaseloadPasswordAction } from '../exports/give-caseload-password.action.ts';
import {
  AskCaseloadExportDto,
  AskedCaseloadExportDto,
  CaseloadExportDto,
  CaseloadExportListDto,
  CaseloadPasswordDto,
} from './caseload-exports.dto.ts';

@ApiTags('exchange')
@Controller('caseload-exports')
export class CaseloadExportsController {
  constructor(
    private readonly asking: AskCaseloadExportAction,
    private readonly giving: GiveCaseloadPasswordAction,
    private readonly fetching: FetchCaseloadExportAction,
    private readonly exports: CaseloadExportsQuery,
  ) {}

  @Post()
  @Requires('caseload.export')
  @ApiCreatedResponse({ type: AskedCaseloadExportDto })
  askCaseloadExport(@CurrentActor() actor: Actor, @Body() body: AskCaseloadExportDto): Promise<AskedCaseloadExportDto> {
    return this.asking.execute(actor, { ...body, reason: body.reason || null });
  }

  @Get()
  @Requires('caseload.export')
  @ApiOkResponse({ type: CaseloadExportListDto })
  listCaseloadExports(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<CaseloadExportListDto> {
    return this.exports.list(actor, query);
  }

  @Get(':id')
  @Requires('caseload.export')
  @ApiOkResponse({ type: CaseloadExportDto })
  readCaseloadExport(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) exportId: string,
  ): Promise<CaseloadExportDto> {
    return this.exports.get(actor, exportId);
  }

  /** Posted, because it is shown once. */
  @Post(':id/password')
  @HttpCode(200)
  @Requires('caseload.export')
  @ApiOkResponse({ type: CaseloadPasswordDto })
  giveCaseloadPassword(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) exportId: string,
  ): Promise<CaseloadPasswordDto> {
    return this.giving.execute(actor, exportId);
  }

  /** Posted, because it is handed over once. */
  @Post(':id/fetch')
  @HttpCode(200)
  @Requires('caseload.export')
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  async fetchCaseloadExport(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) exportId: string,
  ): Promise<StreamableFile> {
    const { content, fileName, byteSize } = await this.fetching.execute(actor, exportId);
    return new StreamableFile(content, {
      type: 'application/octet-stream',
      disposition: `attachment; filename="${fileName}"`,
      length: byteSize,
    });
  }
}
