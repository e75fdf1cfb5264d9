import { describe, expect, it } from 'vitest';
import { type ApplicationSighting, sightApplication } from '../../../src/services/consent/application.ts';
import { application, minutesLater, noon } from '../../support/builders.ts';

const wanted = ['Mail.Read', 'Mail.Send'];
type Look = Extract<ApplicationSighting, { kind: 'directory_seen' }>;
/** The directory lists no grant of it. */
const nothingListed = (change: Partial<Look> = {}): Look => ({
  kind: 'directory_seen',
  objectId: 'app object',
  enabled: true,
  assignmentRequired: false,
  held: [],
  people: [],
  wanted,
  withdrawn: null,
  at: minutesLater(1),
  ...change,
});
/** A sign-in at noon brought a token with every permission. */
const proved = application({
  level: 'granted',
  evidence: 'token_scope',
  scopes: wanted,
  forAll: true,
  since: noon,
});

describe('a directory that is read right after a token proved the grant', () => {
  it.each([
    ['the grant is not listed yet', nothingListed()],
    ['the application is not listed yet', nothingListed({ objectId: null, enabled: false })],
  ])('takes nothing away while its copies may be behind: %s', (_, look) => {
    expect(sightApplication(proved, look)).toBe(proved);
  });

  it('is believed two minutes later', () => {
    expect(sightApplication(proved, nothingListed({ at: minutesLater(2) }))).toMatchObject({ level: 'revoked' });
  });

  it('is believed at once where it had listed the grant itself, or says something else of the application', () => {
    const listed = application({ ...proved, evidence: 'grant_object' });

    expect(sightApplication(listed, nothingListed())).toMatchObject({ level: 'revoked' });
    expect(sightApplication(proved, nothingListed({ enabled: false }))).toMatchObject({ level: 'disabled' });
    expect(sightApplication(proved, nothingListed({ people: ['ana'] }))).toMatchObject({ level: 'partial' });
  });
});
