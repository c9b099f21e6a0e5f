import { Module } from '@nestjs/common';
import { OrganisationsRepository } from '../organisations/organisations.repository.js';
import { OrganisationsModule } from '../organisations.module.js';
import { PeopleRepository } from '../people/people.repository.js';
import { DemonstrationPeople } from './demonstration-people.service.js';

/** The people of the demonstration; imported by the embedded default and by nothing else. */
@Module({
  imports: [OrganisationsModule],
  providers: [DemonstrationPeople, PeopleRepository, OrganisationsRepository],
  exports: [DemonstrationPeople],
})
export class DemonstrationPeopleModule {}
