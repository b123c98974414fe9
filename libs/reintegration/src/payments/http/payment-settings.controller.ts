import { CurrentActor, Requires, wholeList, type Actor, type ListOf } from '@homeward/platform';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RecordFundBudgetAction } from '../actions/record-fund-budget.action.ts';
import { RecordPaymentPolicyAction } from '../actions/record-payment-policy.action.ts';
import { PaymentSettingsQuery, type FundView, type PaymentPolicyView } from '../data/payment-settings.query.ts';
import {
  PaidFundListDto,
  PaymentPolicyListDto,
  RecordedSettingDto,
  RecordFundBudgetDto,
  RecordPaymentPolicyDto,
} from './payment-settings.dto.ts';

@ApiTags('reintegration')
@Controller()
export class PaymentSettingsController {
  constructor(
    private readonly settings: PaymentSettingsQuery,
    private readonly policy: RecordPaymentPolicyAction,
    private readonly budget: RecordFundBudgetAction,
  ) {}

  @Get('payment-policies')
  @Requires('programme.read')
  @ApiOkResponse({ type: PaymentPolicyListDto })
  async listPaymentPolicies(@CurrentActor() actor: Actor): Promise<ListOf<PaymentPolicyView>> {
    return wholeList(await this.settings.policies(actor));
  }

  @Post('payment-policies')
  @Requires('payment-policy.record')
  @ApiCreatedResponse({ type: RecordedSettingDto })
  recordPaymentPolicy(@CurrentActor() actor: Actor, @Body() body: RecordPaymentPolicyDto): Promise<RecordedSettingDto> {
    return this.policy.execute(actor, body);
  }

  @Get('funds')
  @Requires('programme.read')
  @ApiOkResponse({ type: PaidFundListDto })
  async listFunds(@CurrentActor() actor: Actor): Promise<ListOf<FundView>> {
    return wholeList(await this.settings.funds(actor));
  }

  @Post('fund-budgets')
  @Requires('project.manage')
  @ApiCreatedResponse({ type: RecordedSettingDto })
  recordFundBudget(@CurrentActor() actor: Actor, @Body() body: RecordFundBudgetDto): Promise<RecordedSettingDto> {
    return this.budget.execute(actor, body);
  }
}
