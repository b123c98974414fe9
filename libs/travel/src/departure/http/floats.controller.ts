import { CurrentActor, Requires, wholeList, type Actor, type ListOf } from '@homeward/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FileReceiptAction } from '../actions/file-receipt.action.ts';
import { MoveFloatAction } from '../actions/move-float.action.ts';
import { OpenFloatAction } from '../actions/open-float.action.ts';
import { ReturnPaymentAction } from '../actions/return-payment.action.ts';
import { FloatsQuery, type FloatHolder, type FloatRow } from '../data/floats.query.ts';
import { IdVersionDto } from './last-days.dto.ts';
import {
  FileReceiptDto,
  FloatBalanceDto,
  FloatHolderListDto,
  FloatHoldersFilterDto,
  FloatListDto,
  MoveFloatDto,
  OpenedFloatDto,
  OpenFloatDto,
  ReturnPaymentDto,
} from './money.dto.ts';

@ApiTags('travel')
@Controller()
export class FloatsController {
  constructor(
    private readonly opening: OpenFloatAction,
    private readonly moving: MoveFloatAction,
    private readonly filing: FileReceiptAction,
    private readonly returning: ReturnPaymentAction,
    private readonly floats: FloatsQuery,
  ) {}

  @Get('floats')
  @Requires('float.use')
  @ApiOkResponse({ type: FloatListDto })
  async listFloats(@CurrentActor() actor: Actor): Promise<ListOf<FloatRow>> {
    return wholeList(await this.floats.execute(actor));
  }

  @Get('floats/holders')
  @Requires('float.manage')
  @ApiOkResponse({ type: FloatHolderListDto })
  async listFloatHolders(
    @CurrentActor() actor: Actor,
    @Query() { officeId }: FloatHoldersFilterDto,
  ): Promise<ListOf<FloatHolder>> {
    return wholeList(await this.floats.holders(actor, officeId));
  }

  @Post('floats')
  @Requires('float.manage')
  @ApiCreatedResponse({ type: OpenedFloatDto })
  openFloat(@CurrentActor() actor: Actor, @Body() body: OpenFloatDto): Promise<OpenedFloatDto> {
    return this.opening.execute(actor, body);
  }

  @Post('floats/:id/movements')
  @Requires('float.manage')
  @ApiCreatedResponse({ type: FloatBalanceDto })
  moveFloat(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) floatId: string,
    @Body() body: MoveFloatDto,
  ): Promise<FloatBalanceDto> {
    return this.moving.execute(actor, { ...body, floatId });
  }

  @Post('departure-payments/:id/receipt')
  @Requires('float.use')
  @ApiCreatedResponse({ type: IdVersionDto })
  fileReceipt(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) paymentId: string,
    @Body() body: FileReceiptDto,
  ): Promise<IdVersionDto> {
    return this.filing.execute(actor, { ...body, paymentId });
  }

  @Post('departure-payments/:id/return')
  @HttpCode(200)
  @Requires('float.use')
  @ApiOkResponse({ type: IdVersionDto })
  returnPayment(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) paymentId: string,
    @Body() { version }: ReturnPaymentDto,
  ): Promise<IdVersionDto> {
    return this.returning.execute(actor, paymentId, version);
  }
}
