import { Module } from '@nestjs/common';
import { OrganisationsModule } from '@app/organisations';
import { CaseFactsReader } from './case-facts.js';
import { CasePeople } from './case-people.js';
import { SubjectFactsReader } from './subject-facts.js';

/** What notifications look up in the features' libraries and tables. */
@Module({
  imports: [OrganisationsModule],
  providers: [CasePeople, CaseFactsReader, SubjectFactsReader],
  exports: [OrganisationsModule, CasePeople, CaseFactsReader, SubjectFactsReader],
})
export class DirectoryModule {}
