import { v7 } from 'uuid';

/** The only source of new ids: UUIDv7, so that ids sort by creation. */
export abstract class Ids {
  abstract next(): string;
}

/** Random UUIDv7 ids. */
export class Uuid7Ids extends Ids {
  override next(): string {
    return v7();
  }
}
