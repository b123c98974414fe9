import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { Body, Controller, HttpCode, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ExportCasesAction } from './export-cases.action.ts';
import { ExportCasesDto } from './export-cases.dto.ts';

/** Posted although it changes nothing, because the ids of the cases chosen are too many for an address. */
@ApiTags('case')
@Controller('case-exports')
export class CaseExportsController {
  constructor(private readonly exporting: ExportCasesAction) {}

  @Post()
  @HttpCode(200)
  @Requires('case.export')
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string', format: 'binary' } } } })
  async exportCases(@CurrentActor() actor: Actor, @Body() body: ExportCasesDto): Promise<StreamableFile> {
    const { csv } = await this.exporting.execute(actor, { ...body, caseIds: body.caseIds ?? null });
    return new StreamableFile(csv, {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="cases.csv"',
    });
  }
}
