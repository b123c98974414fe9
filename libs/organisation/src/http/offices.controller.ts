import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { ChangeOfficeAction } from '../actions/change-office.action.ts';
import { OpenOfficeAction } from '../actions/open-office.action.ts';
import { ListOfficesQuery } from '../data/list-offices.query.ts';
import { ChangeOfficeDto, ListOfficesDto, OfficeListDto, OfficeVersionDto, OpenOfficeDto } from './offices.dto.ts';

@ApiTags('organisation')
@Controller('offices')
export class OfficesController {
  constructor(
    private readonly list: ListOfficesQuery,
    private readonly open: OpenOfficeAction,
    private readonly change: ChangeOfficeAction,
  ) {}

  @Get()
  @Requires('office.read')
  @ApiOkResponse({ type: OfficeListDto })
  listOffices(@CurrentActor() actor: Actor, @Query() query: ListOfficesDto): Promise<OfficeListDto> {
    return this.list.execute(actor, query);
  }

  @Post()
  @Requires('office.manage')
  @ApiCreatedResponse({ type: OfficeVersionDto })
  openOffice(@CurrentActor() actor: Actor, @Body() body: OpenOfficeDto): Promise<OfficeVersionDto> {
    return this.open.execute(actor, body);
  }

  @Patch(':id')
  @Requires('office.manage')
  @ApiOkResponse({ type: OfficeVersionDto })
  changeOffice(
    @CurrentActor() actor: Actor,
    @Param('id') officeId: string,
    @Body() body: ChangeOfficeDto,
  ): Promise<OfficeVersionDto> {
    return this.change.execute(actor, { ...body, parentId: body.parentId ?? undefined, officeId });
  }
}
