import type { Text } from '@app/contracts';

/** Municipalities whose official name is not simply "<name> Kommune". */
const OFFICIAL: Readonly<Record<string, Text>> = {
  København: { da: 'Københavns Kommune', en: 'City of Copenhagen' },
  Bornholm: { da: 'Bornholms Regionskommune', en: 'Regional Municipality of Bornholm' },
};

/** A municipality's name as it stands in a text. */
export function municipalityName(name: string, nameEn: string | null): Text {
  return OFFICIAL[name] ?? { da: `${name} Kommune`, en: `${nameEn ?? name} Municipality` };
}
