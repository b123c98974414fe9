import { CurrentActor, PageQuery, Requires, type Actor } from '@homeward/platform';
import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  ParseUUIDPipe,
  Post,
  Query,
  Req,
  StreamableFile,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CancelCaseloadImportAction } from '../runs/cancel-caseload-import.action.ts';
import { CaseloadImportsQuery } from '../runs/caseload-imports.query.ts';
import { CaseloadProblemsQuery } from '../runs/caseload-problems.query.ts';
import { SendCaseloadAction } from '../runs/send-caseload.action.ts';
import { StartCaseloadImportAction } from '../runs/start-caseload-import.action.ts';
import { TakeCaseloadPartAction } from '../runs/take-caseload-part.action.ts';
import {
  CancelCaseloadImportDto,
  CaseloadImportDto,
  CaseloadImportListDto,
  CaseloadPartDto,
  CaseloadProblemListDto,
  CaseloadProblemsQueryDto,
  CaseloadRunDto,
  SendCaseloadDto,
  StartCaseloadImportDto,
  TakenPartDto,
} from './caseload-imports.dto.ts';
import { readPart, type PartRequest } from './read-part.ts';

@ApiTags('exchange')
@Controller('caseload-imports')
export class CaseloadImportsController {
  constructor(
    private readonly sending: SendCaseloadAction,
    private readonly taking: TakeCaseloadPartAction,
    private readonly starting: StartCaseloadImportAction,
    private readonly cancelling: CancelCaseloadImportAction,
    private readonly imports: CaseloadImportsQuery,
    private readonly problems: CaseloadProblemsQuery,
  ) {}

  @Post()
  @Requires('caseload.import')
  @ApiCreatedResponse({ type: CaseloadRunDto })
  sendCaseload(@CurrentActor() actor: Actor, @Body() body: SendCaseloadDto): Promise<CaseloadRunDto> {
    return this.sending.execute(actor, body.files);
  }

  @Get()
  @Requires('caseload.import')
  @ApiOkResponse({ type: CaseloadImportListDto })
  listCaseloadImports(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<CaseloadImportListDto> {
    return this.imports.list(actor, query);
  }

  @Get(':id')
  @Requires('caseload.import')
  @ApiOkResponse({ type: CaseloadImportDto })
  readCaseloadImport(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) importId: string,
  ): Promise<CaseloadImportDto> {
    return this.imports.get(actor, importId);
  }

  /** Not under a key of its own: a part has its place in the file, and one that was taken is answered as the first time. */
  @Post(':id/files/:ordinal/parts')
  @HttpCode(200)
  @Requires('caseload.import')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: CaseloadPartDto })
  @ApiOkResponse({ type: TakenPartDto })
  async takeCaseloadPart(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) importId: string,
    @Param('ordinal', ParseIntPipe) ordinal: number,
    @Req() request: PartRequest,
  ): Promise<TakenPartDto> {
    return this.taking.execute(actor, { importId, ordinal, ...(await readPart(request)) });
  }

  @Post(':id/runs')
  @Requires('caseload.import')
  @ApiCreatedResponse({ type: CaseloadRunDto })
  startCaseloadImport(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) importId: string,
    @Body() { onlyValid = false, overwrite = false, createOffices = false, ...body }: StartCaseloadImportDto,
  ): Promise<CaseloadRunDto> {
    const { encoding = null, pastRetention = null, ...asked } = body;
    return this.starting.execute(actor, {
      ...asked,
      importId,
      onlyValid,
      overwrite,
      createOffices,
      encoding,
      pastRetention,
    });
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Requires('caseload.import')
  @ApiOkResponse({ type: CaseloadRunDto })
  cancelCaseloadImport(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) importId: string,
    @Body() body: CancelCaseloadImportDto,
  ): Promise<CaseloadRunDto> {
    return this.cancelling.execute(actor, { ...body, importId });
  }

  @Get(':id/problems')
  @Requires('caseload.import')
  @ApiOkResponse({ type: CaseloadProblemListDto })
  listCaseloadProblems(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) importId: string,
    @Query() query: CaseloadProblemsQueryDto,
  ): Promise<CaseloadProblemListDto> {
    return this.problems.list(actor, importId, query);
  }

  @Get(':id/problems-file')
  @Requires('caseload.import')
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string', format: 'binary' } } } })
  async readCaseloadProblemsFile(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) importId: string,
  ): Promise<StreamableFile> {
    return new StreamableFile(await this.problems.file(actor, importId), {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="ERRORS.csv"',
    });
  }
}
