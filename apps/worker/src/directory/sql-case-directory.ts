import { Injectable } from '@nestjs/common';
import {
  CaseDirectory,
  type CaseFacts,
  type CaseParticipants,
  type MessageSubject,
  type SubjectFacts,
} from '@app/notifications';
import { CaseFactsReader } from './case-facts.js';
import { CasePeople } from './case-people.js';
import { SubjectFactsReader } from './subject-facts.js';

/** What notifications ask about cases, answered from the features' tables. It only reads. */
@Injectable()
export class SqlCaseDirectory extends CaseDirectory {
  constructor(
    private readonly people: CasePeople,
    private readonly facts: CaseFactsReader,
    private readonly subjects: SubjectFactsReader,
  ) {
    super();
  }

  override participants(submissionId: string): Promise<CaseParticipants | null> {
    return this.people.participants(submissionId);
  }

  override caseFacts(submissionId: string): Promise<CaseFacts | null> {
    return this.facts.read(submissionId);
  }

  override subjectFacts(message: MessageSubject): Promise<SubjectFacts> {
    return this.subjects.read(message);
  }
}
