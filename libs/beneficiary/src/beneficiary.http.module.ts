import { Module } from '@nestjs/common';
import { BeneficiaryModule } from './beneficiary.module.ts';
import { ContactChannelsController } from './http/contact-channels.controller.ts';
import { IdentityDocumentsController } from './http/identity-documents.controller.ts';
import { PersonsController } from './http/persons.controller.ts';

@Module({
  imports: [BeneficiaryModule],
  controllers: [PersonsController, ContactChannelsController, IdentityDocumentsController],
})
export class BeneficiaryHttpModule {}
