import { CurrentActor, PageQuery, Requires, type Actor, type ListOf } from '@homeward/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CancelDisbursementAction } from '../actions/cancel-disbursement.action.ts';
import { CheckDisbursementAction } from '../actions/check-disbursement.action.ts';
import { DecideDisbursementsAction, type DecidedDisbursement } from '../actions/decide-disbursements.action.ts';
import { GiveDisbursementAction } from '../actions/give-disbursement.action.ts';
import { PlanDisbursementAction } from '../actions/plan-disbursement.action.ts';
import { ReceiptDisbursementAction } from '../actions/receipt-disbursement.action.ts';
import { RequestDisbursementAction } from '../actions/request-disbursement.action.ts';
import { ReturnDisbursementAction } from '../actions/return-disbursement.action.ts';
import { PaymentsToApproveQuery, type PaymentToApprove } from '../data/payments-to-approve.query.ts';
import {
  CancelDisbursementDto,
  CheckDisbursementDto,
  DecidedDisbursementsDto,
  DecideDisbursementsDto,
  DisbursementIdVersionDto,
  GiveDisbursementDto,
  PaymentToApproveListDto,
  PlanDisbursementDto,
  ReceiptDisbursementDto,
  ReceiptedDisbursementDto,
  RequestDisbursementDto,
  ReturnDisbursementDto,
} from './payments.dto.ts';

const Id = (): ParameterDecorator => Param('id', ParseUUIDPipe);

@ApiTags('reintegration')
@Controller()
export class PaymentsController {
  constructor(
    private readonly planning: PlanDisbursementAction,
    private readonly requesting: RequestDisbursementAction,
    private readonly deciding: DecideDisbursementsAction,
    private readonly cancelling: CancelDisbursementAction,
    private readonly giving: GiveDisbursementAction,
    private readonly receipting: ReceiptDisbursementAction,
    private readonly checking: CheckDisbursementAction,
    private readonly returning: ReturnDisbursementAction,
    private readonly waiting: PaymentsToApproveQuery,
  ) {}

  @Post('cases/:id/disbursements')
  @Requires('payment.request')
  @ApiCreatedResponse({ type: DisbursementIdVersionDto })
  planDisbursement(
    @CurrentActor() actor: Actor,
    @Id() caseId: string,
    @Body() body: PlanDisbursementDto,
  ): Promise<DisbursementIdVersionDto> {
    return this.planning.execute(actor, caseId, body);
  }

  @Post('disbursements/:id/request')
  @HttpCode(200)
  @Requires('payment.request')
  @ApiOkResponse({ type: DisbursementIdVersionDto })
  requestDisbursement(
    @CurrentActor() actor: Actor,
    @Id() disbursementId: string,
    @Body() body: RequestDisbursementDto,
  ): Promise<DisbursementIdVersionDto> {
    return this.requesting.execute(actor, { ...body, disbursementId });
  }

  @Post('disbursements/:id/cancel')
  @HttpCode(200)
  @Requires('payment.request')
  @ApiOkResponse({ type: DisbursementIdVersionDto })
  cancelDisbursement(
    @CurrentActor() actor: Actor,
    @Id() disbursementId: string,
    @Body() body: CancelDisbursementDto,
  ): Promise<DisbursementIdVersionDto> {
    return this.cancelling.execute(actor, { ...body, disbursementId });
  }

  @Get('payments-to-approve')
  @Requires('payment.approve')
  @ApiOkResponse({ type: PaymentToApproveListDto })
  listPaymentsToApprove(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<ListOf<PaymentToApprove>> {
    return this.waiting.execute(actor, query);
  }

  @Post('payment-decisions')
  @HttpCode(200)
  @Requires('payment.approve')
  @ApiOkResponse({ type: DecidedDisbursementsDto })
  async decideDisbursements(
    @CurrentActor() actor: Actor,
    @Body() body: DecideDisbursementsDto,
  ): Promise<{ results: DecidedDisbursement[] }> {
    return { results: await this.deciding.execute(actor, body) };
  }

  @Post('disbursements/:id/hand-over')
  @HttpCode(200)
  @Requires('payment.give')
  @ApiOkResponse({ type: DisbursementIdVersionDto })
  giveDisbursement(
    @CurrentActor() actor: Actor,
    @Id() disbursementId: string,
    @Body() body: GiveDisbursementDto,
  ): Promise<DisbursementIdVersionDto> {
    return this.giving.execute(actor, { ...body, disbursementId });
  }

  @Post('disbursements/:id/receipt')
  @Requires('payment.give')
  @ApiCreatedResponse({ type: ReceiptedDisbursementDto })
  receiptDisbursement(
    @CurrentActor() actor: Actor,
    @Id() disbursementId: string,
    @Body() body: ReceiptDisbursementDto,
  ): Promise<ReceiptedDisbursementDto> {
    return this.receipting.execute(actor, { ...body, disbursementId });
  }

  @Post('disbursements/:id/spot-check')
  @HttpCode(200)
  @Requires('payment.give')
  @ApiOkResponse({ type: DisbursementIdVersionDto })
  checkDisbursement(
    @CurrentActor() actor: Actor,
    @Id() disbursementId: string,
    @Body() body: CheckDisbursementDto,
  ): Promise<DisbursementIdVersionDto> {
    return this.checking.execute(actor, { ...body, disbursementId });
  }

  @Post('disbursements/:id/return')
  @HttpCode(200)
  @Requires('payment.give')
  @ApiOkResponse({ type: DisbursementIdVersionDto })
  returnDisbursement(
    @CurrentActor() actor: Actor,
    @Id() disbursementId: string,
    @Body() body: ReturnDisbursementDto,
  ): Promise<DisbursementIdVersionDto> {
    return this.returning.execute(actor, { ...body, disbursementId });
  }
}
