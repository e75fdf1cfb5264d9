import { describe, expect, it } from 'vitest';
import {
  directoryRoles,
  entitledRoles,
  fallsShort,
  mayGrantDelegated,
  mayGrantScopes,
} from '../../../src/services/consent/roles.ts';

const global = '62e90394-69f5-4237-9190-012177145e10';
const privileged = 'e8611ab8-c189-46e8-94e1-60213ab1f814';
const cloudApplication = '158c047a-c907-4556-b7ef-446551a6b5f7';
const application = '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3';
const exchange = '29232cdf-9323-42fd-ade2-1d097af3e4de';
const everyMember = 'b79fbf4d-3ef9-4689-8143-76b194e85509';

describe('who may grant delegated scopes', () => {
  it.each([global, privileged, cloudApplication, application])("is a holder of %s (core's part of S3)", (id) => {
    expect(mayGrantDelegated([everyMember, exchange, id])).toBe(id);
    expect(mayGrantDelegated([id.toUpperCase()])).toBe(id);
  });

  it('is nobody by any other role, not even by one with "administrator" in its name (core\'s part of S27)', () => {
    const others = directoryRoles.filter((role) => !role.grantsDelegated).map((role) => role.id);

    expect(others).toHaveLength(7);
    expect(mayGrantDelegated([...others, everyMember, ''])).toBeNull();
    expect(mayGrantDelegated([])).toBeNull();
  });

  it('is named by the strongest role held', () => {
    expect(mayGrantDelegated([application, cloudApplication, privileged, global])).toBe(global);
    expect(mayGrantDelegated([application, cloudApplication])).toBe(cloudApplication);
  });

  it('has roles that are known by their template ids and names, strongest first (facts 3.4)', () => {
    expect(directoryRoles.map(({ id, name }) => `${name} ${id}`)).toEqual([
      `global_administrator ${global}`,
      `privileged_role_administrator ${privileged}`,
      `cloud_application_administrator ${cloudApplication}`,
      `application_administrator ${application}`,
      'application_developer cf1c38e5-3621-4004-a7cb-879624dced7c',
      `exchange_administrator ${exchange}`,
      'user_administrator fe930be7-5e62-47db-91af-98c3a49a38b1',
      'teams_administrator 69091246-20e8-4a56-aa4d-066075b2a7a8',
      'helpdesk_administrator 729827e3-9c14-49f7-bb1b-9608f156bbb8',
      'global_reader f2ef992c-3afb-46b9-b7cf-a126ee74c451',
      'directory_readers 88d8e3e3-8f55-4a1e-953a-9b9898b8876b',
    ]);
  });

  it('of the application permissions of Graph are two roles only', () => {
    expect(directoryRoles.filter((role) => role.grantsGraphApplication).map((role) => role.id)).toEqual([
      global,
      privileged,
    ]);
  });
});

describe('who may grant what is asked', () => {
  const delegated = [{ class: 'user' }, { class: 'admin' }] as const;
  const application_ = [...delegated, { class: 'application' }] as const;

  it('are four roles for delegated permissions, and two as soon as one application permission is among them', () => {
    const ids = (scopes: Parameters<typeof entitledRoles>[0]) => entitledRoles(scopes).map((role) => role.id);

    expect(ids(delegated)).toEqual([global, privileged, cloudApplication, application]);
    expect(ids(application_)).toEqual([global, privileged]);
  });

  it.each([
    [global, global, global],
    [privileged, privileged, privileged],
    [cloudApplication, cloudApplication, null],
    [application, application, null],
    [exchange, null, null],
  ])('%s: delegated %s, with an application permission %s', (role, forDelegated, forApplication) => {
    expect(mayGrantScopes([everyMember, role], delegated)).toBe(forDelegated);
    expect(mayGrantScopes([everyMember, role], application_)).toBe(forApplication);
  });

  it('is known to fall short by a role that grants something, and not by one that nobody knows', () => {
    expect([cloudApplication, application].map((role) => fallsShort(role, application_))).toEqual([true, true]);
    expect([global, privileged, 'configured'].some((role) => fallsShort(role, application_))).toBe(false);
    expect(fallsShort(cloudApplication, delegated)).toBe(false);
  });
});
