import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChangeConsulateAction } from './actions/change-consulate.action.ts';
import { ChangeOfficeAction } from './actions/change-office.action.ts';
import { EndAgreementAction } from './actions/end-agreement.action.ts';
import { OpenOfficeAction } from './actions/open-office.action.ts';
import { RecordAgreementAction } from './actions/record-agreement.action.ts';
import { RecordConsulateAction } from './actions/record-consulate.action.ts';
import { RecordDonorAction } from './actions/record-donor.action.ts';
import { RecordProjectAction } from './actions/record-project.action.ts';
import { Consulate } from './data/consulate.entity.ts';
import { ConsulatesQueries } from './data/consulates.queries.ts';
import { ReadmissionAgreement } from './data/readmission-agreement.entity.ts';
import { ListCentresQuery } from './data/list-centres.query.ts';
import { ListOfficesQuery } from './data/list-offices.query.ts';
import { Donor } from './data/donor.entity.ts';
import { Office } from './data/office.entity.ts';
import { ProjectFunding } from './data/project-funding.entity.ts';
import { Project } from './data/project.entity.ts';
import { SpecialisedCentre } from './data/specialised-centre.entity.ts';
import { ProjectsQueries } from './data/projects.queries.ts';

const OFFICES = [OpenOfficeAction, ChangeOfficeAction, ListOfficesQuery, ListCentresQuery];
const PROJECTS = [RecordDonorAction, RecordProjectAction, ProjectsQueries];
const CONSULATES = [
  ...[RecordConsulateAction, ChangeConsulateAction, RecordAgreementAction, EndAgreementAction, ConsulatesQueries],
];
const ENTITIES = [Office, Donor, Project, ProjectFunding, SpecialisedCentre, Consulate, ReadmissionAgreement];

@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES)],
  providers: [...OFFICES, ...PROJECTS, ...CONSULATES],
  exports: [...OFFICES, ...PROJECTS, ...CONSULATES],
})
export class OrganisationModule {}
