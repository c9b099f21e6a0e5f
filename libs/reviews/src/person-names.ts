import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '@app/organisations';

/** A person by name. */
export interface PersonRef {
  readonly id: string;
  readonly name: string;
}

/** Puts names to ids, all of an answer in one query. */
@Injectable()
export class PersonNames {
  constructor(private readonly people: PeopleDirectory) {}

  async of(ids: readonly (string | null)[]): Promise<(id: string) => PersonRef> {
    const wanted = [...new Set(ids.filter((id) => id !== null))];
    const people = wanted.length > 0 ? await this.people.usersByIds(wanted) : [];
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return (id) => ({ id, name: names.get(id) ?? '' });
  }
}
