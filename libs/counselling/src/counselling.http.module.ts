import { Module } from '@nestjs/common';
import { BestInterestsFamilyController } from './children/http/best-interests-family.controller.ts';
import { BestInterestsController } from './children/http/best-interests.controller.ts';
import { ChildrenController } from './children/http/children.controller.ts';
import { GuardianshipController } from './children/http/guardianship.controller.ts';
import { MissingChildrenController } from './children/http/missing-children.controller.ts';
import { ParentsController } from './children/http/parents.controller.ts';
import { ScreeningsController } from './screening/http/screenings.controller.ts';
import { VulnerabilitiesController } from './screening/http/vulnerabilities.controller.ts';
import { CounsellingModule } from './counselling.module.ts';
import { ConsentsController } from './consent/http/consents.controller.ts';
import { SharingsController } from './consent/http/sharings.controller.ts';
import { ContactsController } from './information-desk/http/contacts.controller.ts';
import { InformationGivenController } from './sessions/http/information-given.controller.ts';
import { SessionsController } from './sessions/http/sessions.controller.ts';
import { DeclarationTemplatesController } from './voluntariness/http/declaration-templates.controller.ts';
import { DeclarationsController } from './voluntariness/http/declarations.controller.ts';

@Module({
  imports: [CounsellingModule],
  controllers: [
    ContactsController,
    SessionsController,
    InformationGivenController,
    DeclarationsController,
    DeclarationTemplatesController,
    ConsentsController,
    SharingsController,
    ScreeningsController,
    VulnerabilitiesController,
    ChildrenController,
    GuardianshipController,
    ParentsController,
    BestInterestsController,
    BestInterestsFamilyController,
    MissingChildrenController,
  ],
})
export class CounsellingHttpModule {}
