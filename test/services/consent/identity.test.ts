import { describe, expect, it } from 'vitest';
import { type AccountAddresses, addressesOf as heldBy, matchIdentity } from '../../../src/services/consent/identity.ts';
import type { Target } from '../../../src/services/consent/model.ts';
import { ana, ben, connection, contoso, fabrikam } from '../../support/builders.ts';

const finance = 'oid-of-finance';
const personal = '9188040d-6c67-4c5b-b112-36a304b66dad';
const cameBack = (oid: string, tid = contoso) => ({ tid, oid, username: 'whoever@contoso.com' });
const addressesOf = (change: Partial<AccountAddresses> = {}): AccountAddresses => ({
  id: finance,
  userPrincipalName: 'finance@contoso.com',
  mail: null,
  proxyAddresses: [],
  ...change,
});
const named = (address: string, target: Target = 'named') => connection({ target, address });
const refused = (reason: string) => ({ kind: 'refused', reason });
const [accepted, otherAccount] = [{ kind: 'accepted' }, refused('other_account')];

describe('an account of', () => {
  it.each<[string, string, object]>([
    ['the same tenant', contoso, accepted],
    ['another tenant', fabrikam, refused('other_tenant')],
    ['nobody but its owner (personal)', personal, refused('personal_account')],
  ])('%s is judged by its tenant id (S17)', (_, tid, answer) => {
    expect(matchIdentity(connection(), cameBack(ana.oid, tid))).toEqual(answer);
    expect(
      matchIdentity(
        named('room@contoso.com', 'room'),
        cameBack(finance, tid),
        addressesOf({ mail: 'room@contoso.com' }),
      ),
    ).toEqual(answer);
  });
});

describe('the addresses of an account', () => {
  it.each<[string, Partial<AccountAddresses>, string[]]>([
    ['its name alone', {}, ['finance@contoso.com']],
    ['each once, whatever the case', { mail: ' Finance@Contoso.com ' }, ['finance@contoso.com']],
    [
      'aliases without their prefix',
      { proxyAddresses: ['SMTP:a@contoso.com', 'smtp:b@contoso.com'] },
      ['finance@contoso.com', 'a@contoso.com', 'b@contoso.com'],
    ],
    [
      'no address of another kind',
      { proxyAddresses: ['sip:finance@contoso.com', 'x500:/o=a/cn=b', 'SPO:x@y', 'x@smtp:y.com'] },
      ['finance@contoso.com'],
    ],
    ['nothing without an @', { userPrincipalName: 'finance', mail: 'smtp:finance' }, []],
  ])('are %s', (_, me, told) => {
    expect(heldBy(addressesOf(me))).toEqual(told);
  });
});

describe("one's own mailbox", () => {
  it('is known by the object id, whatever the address and the user name say (S20)', () => {
    const synchronised = connection({ address: 'ana.lima@contoso.com' });

    expect(matchIdentity(synchronised, { ...cameBack(ana.oid), username: 'alima@corp.contoso.com' })).toEqual(accepted);
  });

  it("is not opened by another user, not even one whose user name claims the address (core's part of T5)", () => {
    expect(matchIdentity(connection(), { ...cameBack(ben.oid), username: 'ana@contoso.com' })).toEqual(otherAccount);
  });

  it('is not opened by a guest who carries the same object id from elsewhere', () => {
    expect(matchIdentity(connection(), cameBack(ana.oid, fabrikam))).toEqual(refused('other_tenant'));
  });
});

describe('a named mailbox or a room', () => {
  it.each(['named', 'room'] as const)('asks what the account is called before it decides (%s)', (target) => {
    expect(matchIdentity(named('finance@contoso.com', target), cameBack(finance))).toEqual({ kind: 'ask_addresses' });
  });

  it.each<[string, string, Partial<AccountAddresses>, object]>([
    ['an equal user principal name', 'finance@contoso.com', {}, accepted],
    ['another letter case', 'Finance@Contoso.COM', {}, accepted],
    ['an equal mail address', 'post@contoso.com', { mail: 'post@contoso.com' }, accepted],
    [
      'an alias',
      'invoices@contoso.com',
      { proxyAddresses: ['SMTP:a@contoso.com', 'smtp:Invoices@contoso.com'] },
      accepted,
    ],
    ['another domain', 'finance@contoso.de', {}, otherAccount],
    ['another user', 'legal@contoso.com', { mail: 'finance@contoso.com' }, otherAccount],
    ['no mail address and an empty wish', '', {}, otherAccount],
  ])("with %s is judged by what /me says (core's part of T5)", (_, address, me, answer) => {
    expect(matchIdentity(named(address), cameBack(finance), addressesOf(me))).toEqual(answer);
  });

  it("is not opened by the addresses of somebody else's account", () => {
    const foreign = addressesOf({ id: 'oid-of-ben' });

    expect(matchIdentity(named('finance@contoso.com'), cameBack(finance), foreign)).toEqual(otherAccount);
  });

  it("is not the admin's, who signed in beside the user (core's part of T34)", () => {
    const admin = addressesOf({ id: ben.oid, userPrincipalName: 'ben@contoso.com', mail: 'ben@contoso.com' });

    expect(matchIdentity(named('finance@contoso.com'), cameBack(ben.oid), admin)).toEqual(otherAccount);
  });
});

describe('the account of the first success', () => {
  const pinned = { ...named('finance@contoso.com'), signer: finance };

  it('needs no address any more', () => {
    expect(matchIdentity(pinned, cameBack(finance))).toEqual(accepted);
  });

  it('is not replaced by another that has taken over the address', () => {
    expect(matchIdentity(pinned, cameBack('oid-of-successor'), addressesOf({ id: 'oid-of-successor' }))).toEqual(
      otherAccount,
    );
  });

  it('is worth nothing in another tenant', () => {
    expect(matchIdentity(pinned, cameBack(finance, fabrikam))).toEqual(refused('other_tenant'));
  });
});

describe('a shared mailbox', () => {
  const shared = { ...named('info@contoso.com', 'shared'), signInAs: 'ben@contoso.com' };
  const bens = addressesOf({ id: ben.oid, userPrincipalName: 'Ben@contoso.com' });

  it("is opened by the member who asked (core's part of T48)", () => {
    expect(matchIdentity(shared, cameBack(ana.oid))).toEqual(accepted);
  });

  it("is opened by the member who was named, known by the account's own addresses (core's part of T48)", () => {
    expect(matchIdentity(shared, cameBack(ben.oid))).toEqual({ kind: 'ask_addresses' });
    expect(matchIdentity(shared, cameBack(ben.oid), bens)).toEqual(accepted);
  });

  it('is opened by nobody else, not even by an account that carries its address', () => {
    const carls = addressesOf({ id: 'oid-of-carl', userPrincipalName: 'carl@contoso.com', mail: 'info@contoso.com' });

    expect(matchIdentity(shared, cameBack('oid-of-carl'), carls)).toEqual(otherAccount);
    expect(matchIdentity(shared, cameBack('oid-of-carl'), bens)).toEqual(otherAccount);
    expect(matchIdentity(shared, cameBack(ben.oid, fabrikam), bens)).toEqual(refused('other_tenant'));
  });

  it('with nobody named is opened by the member who asked alone', () => {
    const unnamed = { ...shared, signInAs: '' };

    expect(matchIdentity(unnamed, cameBack(finance), addressesOf({ userPrincipalName: '' }))).toEqual(otherAccount);
  });
});

it("a named mailbox is its own account's, whoever is said to sign in for it", () => {
  const claimed = { ...named('finance@contoso.com'), signInAs: 'ben@contoso.com' };
  const bens = addressesOf({ id: ben.oid, userPrincipalName: 'ben@contoso.com' });

  expect(matchIdentity(claimed, cameBack(ben.oid), bens)).toEqual(otherAccount);
});
