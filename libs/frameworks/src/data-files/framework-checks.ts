import { type DataFileReader, type DataPath, reportRepeated, type YamlData } from '@app/platform';
import type { FrameworkFile } from './framework-file.js';

/**
 * What a schema can't say of one framework file: that its parts fit together, above all that every criterion
 * stands in exactly one component.
 */
export function checkFramework(reader: DataFileReader, file: YamlData<FrameworkFile>): void {
  checkIdentity(reader, file);
  checkComponents(reader, file);
  checkReferences(reader, file);
}

function checkIdentity(reader: DataFileReader, file: YamlData<FrameworkFile>): void {
  const { framework, components, criteria } = file.value;
  const report = (field: string, message: string) => reader.reportAt(file, ['framework', field], message);
  if (framework.id !== `${framework.family}-${framework.version}`)
    report('id', `must be family and version, ${framework.family}-${framework.version}`);
  if (file.path !== `frameworks/${framework.id}.yaml`)
    report('id', `must agree with the file's name; the file of ${framework.id} is ${framework.id}.yaml`);
  if (framework.valid_to !== undefined && framework.valid_to < framework.valid_from)
    report('valid_to', `must not lie before valid_from, ${framework.valid_from}`);
  if (components.length !== framework.component_count)
    report(
      'component_count',
      `says ${framework.component_count}, but ${components.length} components follow`,
    );
  if (criteria.length !== framework.criterion_count)
    report('criterion_count', `says ${framework.criterion_count}, but ${criteria.length} criteria follow`);
}

function checkComponents(reader: DataFileReader, file: YamlData<FrameworkFile>): void {
  const { components, criteria } = file.value;
  components.forEach(({ number }, index) => {
    if (number !== index + 1)
      reader.reportAt(file, ['components', index, 'number'], `must be ${index + 1}, counting from 1`);
  });
  repeated(
    reader,
    file,
    criteria.map(({ code }, index) => [['criteria', index, 'code'], code]),
  );
  const listed = components.flatMap((component, at) =>
    component.criteria.map((code, index) => ({
      code,
      number: component.number,
      place: ['components', at, 'criteria', index] satisfies DataPath,
    })),
  );
  repeated(
    reader,
    file,
    listed.map(({ code, place }) => [place, code]),
  );
  const componentOf = new Map(criteria.map(({ code, component }) => [code, component]));
  for (const { code, number, place } of listed)
    if (!componentOf.has(code)) reader.reportAt(file, place, `${code} is no criterion of this file`);
    else if (componentOf.get(code) !== number)
      reader.reportAt(
        file,
        place,
        `${code} itself names component ${componentOf.get(code)}, but component ${number} lists it`,
      );
  const inComponents = listed.map(({ code }) => code);
  criteria.forEach(({ code }, index) => {
    if (!inComponents.includes(code))
      reader.reportAt(file, ['criteria', index, 'code'], `${code} is listed by no component`);
  });
  const order = criteria.map(({ code }) => code);
  const sameCodes = [...order].sort().join() === [...inComponents].sort().join();
  const misplaced = order.findIndex((code, index) => code !== inComponents[index]);
  if (sameCodes && misplaced !== -1)
    reader.reportAt(
      file,
      ['criteria', misplaced, 'code'],
      `must be ${inComponents[misplaced]}: criteria stand in the order of the components' lists`,
    );
}

function checkReferences(reader: DataFileReader, file: YamlData<FrameworkFile>): void {
  const { framework, criteria } = file.value;
  for (const list of [
    'documents',
    'aspects',
    'strengthened_elements',
    'time_horizons',
    'roles',
    'templates',
    'plan_requirements',
  ] as const)
    repeated(
      reader,
      file,
      (framework[list] ?? []).map(({ id }, index) => [['framework', list, index, 'id'], id]),
    );
  repeated(
    reader,
    file,
    (framework.annexes ?? []).map(({ number }, index) => [['framework', 'annexes', index, 'number'], number]),
  );

  const annexes = (framework.annexes ?? []).map(({ number }) => number);
  const ids = (list: readonly { readonly id: string }[] | undefined) => (list ?? []).map(({ id }) => id);
  const known = {
    aspects: ids(framework.aspects),
    strengthened_elements: ids(framework.strengthened_elements),
    horizons: ids(framework.time_horizons),
  };
  (framework.templates ?? []).forEach(({ annex }, index) =>
    expectKnown(reader, file, ['framework', 'templates', index, 'annex'], annex, annexes, 'annex'),
  );
  criteria.forEach((criterion, at) => {
    for (const list of ['aspects', 'strengthened_elements', 'horizons'] as const)
      (criterion[list] ?? []).forEach((id, index) =>
        expectKnown(reader, file, ['criteria', at, list, index], id, known[list], list.replace('_', ' ')),
      );
    const place: DataPath = ['criteria', at, 'documented_by'];
    criterion.documented_by?.templates.forEach((id, index) =>
      expectKnown(reader, file, [...place, 'templates', index], id, ids(framework.templates), 'templates'),
    );
    criterion.documented_by?.annexes.forEach((number, index) =>
      expectKnown(reader, file, [...place, 'annexes', index], number, annexes, 'annexes'),
    );
  });
}

function repeated(
  reader: DataFileReader,
  file: YamlData<FrameworkFile>,
  values: readonly (readonly [DataPath, string | number])[],
): void {
  reportRepeated(
    reader,
    file.path,
    values.map(([place, value]) => ({ ...reader.placeOf(file, place), value })),
  );
}

function expectKnown<T>(
  reader: DataFileReader,
  file: YamlData<FrameworkFile>,
  place: DataPath,
  value: T,
  known: readonly T[],
  what: string,
): void {
  if (!known.includes(value))
    reader.reportAt(
      file,
      place,
      `${String(value)} is not among the framework's ${what}: ${known.join(', ') || 'none'}`,
    );
}
