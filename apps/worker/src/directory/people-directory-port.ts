import { Injectable } from '@nestjs/common';
import { PeoplePort, type Person } from '@app/notifications';
import { PeopleDirectory } from '@app/organisations';

/** Finds people for account messages, and everybody's present address before an e-mail goes out. */
@Injectable()
export class PeopleDirectoryPort extends PeoplePort {
  constructor(private readonly directory: PeopleDirectory) {
    super();
  }

  override async person(userId: string): Promise<Person | null> {
    const [found] = await this.directory.usersByIds([userId]);
    if (!found) return null;
    const { id, name, email, language, status } = found;
    return { userId: id, name, email, language, status };
  }
}
