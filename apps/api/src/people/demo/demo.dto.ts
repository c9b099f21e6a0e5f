import { DEMONSTRATION_ROLES } from '@app/organisations';
import { IsIn } from 'class-validator';

const KEYS = DEMONSTRATION_ROLES.map(({ key }) => key);

/** A person of the demonstration to choose. */
export class DemoRoleDto {
  /** @example "municipality_editor" */
  role!: string;
  /** @example "Maja Kragh" */
  name!: string;
  /** @example "Klimakoordinator i Albertslund: skriver selvvurderingen og svarer på fund." */
  description!: string;
}

/** Whom to be. */
export class DemoSignInDto {
  /** @example "municipality_editor" */
  @IsIn(KEYS)
  role!: string;
}
