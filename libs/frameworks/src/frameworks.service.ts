import { Injectable } from '@nestjs/common';
import { Problem } from '@app/platform';
import type { Framework, FrameworkMapping, FrameworkSummary } from './framework.model.js';
import { FrameworksRepository } from './frameworks.repository.js';

/** What an id can be at all; anything else, such as a NUL character, never reaches the database. */
const ID = /^[a-z0-9.-]{1,40}$/;

/** What the product knows of the standards. Open to everybody: they are published texts. */
@Injectable()
export class FrameworksService {
  /** Which criteria a framework has never changes once it is loaded, so each process asks once. */
  private readonly codes = new Map<string, readonly string[]>();

  constructor(private readonly frameworks: FrameworksRepository) {}

  /** All frameworks, the newest first. */
  list(): Promise<FrameworkSummary[]> {
    return this.frameworks.list();
  }

  /**
   * A framework with components, criteria and guidance.
   * @param id e.g. `cctf-2.5`
   * @throws Problem `not_found`
   */
  async get(id: string): Promise<Framework> {
    const framework = ID.test(id) ? await this.frameworks.find(id) : null;
    if (!framework) throw new Problem('not_found');
    return framework;
  }

  /**
   * The codes of a framework's criteria in their order, e.g. K1 … K16.
   * @throws Problem `not_found`
   */
  async criteriaCodes(id: string): Promise<string[]> {
    const known = this.codes.get(id);
    if (known) return [...known];
    const codes = ID.test(id) ? await this.frameworks.criteriaCodes(id) : [];
    if (codes.length === 0) throw new Problem('not_found');
    this.codes.set(id, codes);
    return [...codes];
  }

  /**
   * How the criteria of `to` grew out of those of `from`.
   * @throws Problem `not_found` when one is unknown or they aren't mapped
   */
  async mapping(from: string, to: string): Promise<FrameworkMapping> {
    const mapping = ID.test(from) && ID.test(to) ? await this.frameworks.findMapping(from, to) : null;
    if (!mapping) throw new Problem('not_found');
    return mapping;
  }
}
