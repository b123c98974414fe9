import { LANGUAGES_OF_THE_APP, type AppLanguage } from '@homeward/contracts';
import { CodeField, CurrentActor, DayField, IdField, PatternField, Requires, type Actor } from '@homeward/platform';
import { Controller, Get, Header, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ReceiptsQuery } from './receipts.query.ts';
import { SheetsQuery } from './sheets.query.ts';

const PDF = { schema: { type: 'string', format: 'binary' } } as const;
const file = (content: Buffer, name = 'journey'): StreamableFile =>
  new StreamableFile(content, { type: 'application/pdf', disposition: `inline; filename="${name}.pdf"` });

export class SheetQueryDto {
  @IdField({ about: 'The office whose journeys these are.' })
  officeId: string;

  @DayField({ about: 'The day, by the clock of the place of departure.' })
  day: string;

  @CodeField(LANGUAGES_OF_THE_APP, { about: 'The language of the paper.' })
  language: AppLanguage;
}

export class ManifestQueryDto extends SheetQueryDto {
  @PatternField(/^(?=.*\d)[A-Za-z0-9 -]{1,20}$/, 'must be the number of a flight or service such as SN 1234.', {
    about: 'The flight or service.',
  })
  serviceNumber: string;
}

@ApiTags('prints')
@Controller()
export class SheetsController {
  constructor(
    private readonly sheets: SheetsQuery,
    private readonly receipts: ReceiptsQuery,
  ) {}

  @Get('departures/sheet')
  @Requires('case.read')
  @Header('cache-control', 'no-store')
  @ApiProduces('application/pdf')
  @ApiOkResponse(PDF)
  async getSheet(@CurrentActor() actor: Actor, @Query() query: SheetQueryDto): Promise<StreamableFile> {
    return file(await this.sheets.departures(actor, query.officeId, query.day, query.language));
  }

  @Get('departures/manifest')
  @Requires('case.read')
  @Header('cache-control', 'no-store')
  @ApiProduces('application/pdf')
  @ApiOkResponse(PDF)
  async getManifest(@CurrentActor() actor: Actor, @Query() query: ManifestQueryDto): Promise<StreamableFile> {
    return file(await this.sheets.manifest(actor, query));
  }

  @Get('cases/:id/members/:memberId/itinerary')
  @Requires('case.read')
  @Header('cache-control', 'no-store')
  @ApiProduces('application/pdf')
  @ApiOkResponse(PDF)
  async getItinerary(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Param('memberId', ParseUUIDPipe) memberId: string,
  ): Promise<StreamableFile> {
    return file(await this.sheets.itinerary(actor, caseId, memberId));
  }

  @Get('departure-payments/:id/receipt-sheet')
  @Requires('case.read')
  @Header('cache-control', 'no-store')
  @ApiProduces('application/pdf')
  @ApiOkResponse(PDF)
  async getDepartureReceipt(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<StreamableFile> {
    return file(await this.receipts.ofDeparture(actor, id), 'receipt');
  }

  @Get('disbursements/:id/receipt-sheet')
  @Requires('case.read')
  @Header('cache-control', 'no-store')
  @ApiProduces('application/pdf')
  @ApiOkResponse(PDF)
  async getDisbursementReceipt(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<StreamableFile> {
    return file(await this.receipts.ofDisbursement(actor, id), 'receipt');
  }
}
