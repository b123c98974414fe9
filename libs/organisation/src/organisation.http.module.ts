import { Module } from '@nestjs/common';
import { OfficesController } from './http/offices.controller.ts';
import { ProjectsController } from './http/projects.controller.ts';
import { OrganisationModule } from './organisation.module.ts';

@Module({ imports: [OrganisationModule], controllers: [OfficesController, ProjectsController] })
export class OrganisationHttpModule {}
