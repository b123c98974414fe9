import { CurrentActor, Requires, type Actor } from '@homeward/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AcceptTransferAction } from '../actions/accept-transfer.action.ts';
import { ProposeTransferAction } from '../actions/propose-transfer.action.ts';
import { RefuseTransferAction } from '../actions/refuse-transfer.action.ts';
import { WithdrawTransferAction } from '../actions/withdraw-transfer.action.ts';
import { TransfersQueries } from '../data/transfers.queries.ts';
import {
  AcceptedTransferDto,
  AcceptTransferDto,
  ProposedTransferDto,
  ProposeTransferDto,
  RefuseTransferDto,
  TransferDto,
  TransferFiltersDto,
  TransferListDto,
  TransferVersionDto,
  WithdrawTransferDto,
} from './transfers.dto.ts';

@ApiTags('case')
@Controller()
export class TransfersController {
  constructor(
    private readonly proposing: ProposeTransferAction,
    private readonly accepting: AcceptTransferAction,
    private readonly refusing: RefuseTransferAction,
    private readonly withdrawing: WithdrawTransferAction,
    private readonly transfers: TransfersQueries,
  ) {}

  @Post('cases/:id/transfers')
  @Requires('transfer.propose')
  @ApiCreatedResponse({ type: ProposedTransferDto })
  proposeTransfer(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) caseId: string,
    @Body() body: ProposeTransferDto,
  ): Promise<ProposedTransferDto> {
    return this.proposing.execute(actor, { ...body, caseId });
  }

  @Get('transfers')
  @Requires('case.read')
  @ApiOkResponse({ type: TransferListDto })
  listTransfers(@CurrentActor() actor: Actor, @Query() query: TransferFiltersDto): Promise<TransferListDto> {
    return this.transfers.list(actor, query);
  }

  @Get('transfers/:id')
  @Requires('case.read')
  @ApiOkResponse({ type: TransferDto })
  getTransfer(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) transferId: string): Promise<TransferDto> {
    return this.transfers.get(actor, transferId);
  }

  @Post('transfers/:id/accept')
  @HttpCode(200)
  @Requires('transfer.answer')
  @ApiOkResponse({ type: AcceptedTransferDto })
  acceptTransfer(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) transferId: string,
    @Body() body: AcceptTransferDto,
  ): Promise<AcceptedTransferDto> {
    return this.accepting.execute(actor, { ...body, transferId });
  }

  @Post('transfers/:id/refuse')
  @HttpCode(200)
  @Requires('transfer.answer')
  @ApiOkResponse({ type: TransferVersionDto })
  refuseTransfer(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) transferId: string,
    @Body() body: RefuseTransferDto,
  ): Promise<TransferVersionDto> {
    return this.refusing.execute(actor, { ...body, transferId });
  }

  @Post('transfers/:id/withdraw')
  @HttpCode(200)
  @Requires('transfer.propose')
  @ApiOkResponse({ type: TransferVersionDto })
  withdrawTransfer(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) transferId: string,
    @Body() body: WithdrawTransferDto,
  ): Promise<TransferVersionDto> {
    return this.withdrawing.execute(actor, { ...body, transferId });
  }
}
