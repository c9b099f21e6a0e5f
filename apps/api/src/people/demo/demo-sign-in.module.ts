import { DemonstrationPeopleModule } from '@app/organisations';
import { Module } from '@nestjs/common';
import { PeopleApiModule } from '../people-api.module.js';
import { DemoSignInController } from './demo-sign-in.controller.js';

/**
 * Lets anybody in as a person of the demonstration. Imported by the standalone process on its embedded database
 * and by nothing else: anywhere else it would be an open door.
 */
@Module({
  imports: [DemonstrationPeopleModule, PeopleApiModule],
  controllers: [DemoSignInController],
})
export class DemoSignInModule {}
