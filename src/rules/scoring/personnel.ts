import type { At } from '../in-force.ts';
import { intermediateCap, intermediatePoints, seniorCap, seniorPoints } from '../parameters/technical.ts';
import { places } from './capped.ts';

export const CERTIFICATES = ['project-manager', 'integration-engineer'] as const;
export const LEVELS = ['senior', 'intermediate'] as const;
/** The five fields that item 2 of 人员配置2 names. */
const INTERMEDIATE_FIELDS = [
  'information-engineering',
  'computer',
  'computer-application',
  'digital-economy',
  'network-engineering',
] as const;
export const FIELDS = ['electronic-information', ...INTERMEDIATE_FIELDS, 'other'] as const;

export interface Person {
  name: string;
  evidence: boolean;
  certificates: (typeof CERTIFICATES)[number][];
  titles: { level: (typeof LEVELS)[number]; field: (typeof FIELDS)[number] }[];
  relevantMajor: boolean;
}

/**
 * One person for each certificate, nobody for both (c5-s2-2-12-note-2). Taking someone without the other certificate
 * first leaves the holder of both for the other place, so that two places are filled whenever two people can fill them.
 */
export const allocateCertificates = (people: readonly Person[]) => {
  const [manager, engineer] = CERTIFICATES.map((certificate) =>
    people.filter((person) => person.certificates.includes(certificate)),
  ) as [Person[], Person[]];
  const chosenManager = manager.find((person) => !engineer.includes(person)) ?? manager[0];
  return { manager: chosenManager, engineer: engineer.find((person) => person !== chosenManager) };
};

const isSenior = (person: Person): boolean =>
  person.titles.some((title) => title.level === 'senior' && title.field === 'electronic-information');

const isIntermediate = (person: Person): boolean =>
  person.titles.some((title) => (INTERMEDIATE_FIELDS as readonly string[]).includes(title.field));

/**
 * Who counts under which item of 人员配置2, each person once (c5-s2-2-13-note-3). A place under item 1 yields more than
 * one under item 2 and each person fills one place, so the best total fills item 1 first, from those who qualify for
 * nothing else, and leaves as many others as possible to item 2. Under `not-counted` whoever meets item 1 never counts
 * under item 2.
 */
export const allocateTitles = (
  people: readonly Person[],
  beyondCap: 'counts-as-intermediate' | 'not-counted',
  at: At,
) => {
  const meetsBoth = (person: Person) => isSenior(person) && isIntermediate(person);
  const forSenior = people.filter(isSenior);
  const seniors = [...forSenior.filter((person) => !meetsBoth(person)), ...forSenior.filter(meetsBoth)].slice(
    0,
    places(at(seniorPoints), at(seniorCap)),
  );
  const intermediates = people
    .filter(
      (person) =>
        isIntermediate(person) &&
        !seniors.includes(person) &&
        (beyondCap === 'counts-as-intermediate' || !isSenior(person)),
    )
    .slice(0, places(at(intermediatePoints), at(intermediateCap)));
  return { seniors, intermediates };
};
