import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { KNOWLEDGE_MARKS, type KnowledgeMark } from '@homeward/contracts';
import { CurrentActor, PageInfo, Requires, wholeList, type Actor } from '@homeward/platform';
import { ListCentresQuery } from '../data/list-centres.query.ts';

export class CentreDto {
  @ApiProperty() code: string;
  @ApiProperty() name: string;
  @ApiProperty() countryCode: string;
  @ApiProperty() matter: string;
  @ApiProperty({ enum: KNOWLEDGE_MARKS, description: 'How well it is known; this is no official list.' })
  knownFrom: KnowledgeMark;
}

export class CentreListDto {
  @ApiProperty({ type: [CentreDto] }) rows: CentreDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}

@ApiTags('organisation')
@Controller('specialised-centres')
export class CentresController {
  constructor(private readonly listCentres: ListCentresQuery) {}

  @Get()
  @Requires('office.read')
  @ApiOkResponse({ type: CentreListDto })
  async list(@CurrentActor() actor: Actor): Promise<CentreListDto> {
    return wholeList(await this.listCentres.execute(actor));
  }
}
