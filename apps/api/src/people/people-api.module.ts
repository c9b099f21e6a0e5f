import { OrganisationsModule } from '@app/organisations';
import { Module } from '@nestjs/common';
import { InvitationsController } from './invitations.controller.js';
import { MeController } from './me.controller.js';
import { OrganisationsController } from './organisations.controller.js';
import { PasswordResetsController } from './password-resets.controller.js';
import { SessionPresenter } from './session.presenter.js';
import { SessionsController } from './sessions.controller.js';
import { TokensController } from './tokens.controller.js';
import { UsersController } from './users.controller.js';

/** People and organisations over HTTP. */
@Module({
  imports: [OrganisationsModule],
  controllers: [
    SessionsController,
    PasswordResetsController,
    InvitationsController,
    MeController,
    TokensController,
    OrganisationsController,
    UsersController,
  ],
  providers: [SessionPresenter],
  exports: [SessionPresenter],
})
export class PeopleApiModule {}
