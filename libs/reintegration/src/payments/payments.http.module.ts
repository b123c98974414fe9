import { Module } from '@nestjs/common';
import { PaymentSettingsController } from './http/payment-settings.controller.ts';
import { PaymentsController } from './http/payments.controller.ts';
import { PaymentsModule } from './payments.module.ts';

@Module({ imports: [PaymentsModule], controllers: [PaymentsController, PaymentSettingsController] })
export class PaymentsHttpModule {}
