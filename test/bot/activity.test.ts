import { describe, expect, it } from 'vitest';
import { isPersonal, parseActivity, personOf, type TeamsActivity, tapOf } from '../../src/bot/activity.ts';
import { zoneOf } from '../../src/bot/zone.ts';

const contoso = '11111111-1111-4111-8111-111111111111';
const fabrikam = '22222222-2222-4222-8222-222222222222';
const ana = 'aaaaaaaa-1111-4111-8111-aaaaaaaaaaaa';
const connection = '5b0e8f7e-38a5-4c07-a6c1-8d6c6c6f1f55';

const message = {
  type: 'message',
  id: '1',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  from: { id: '29:ana', name: 'Ana Lima', aadObjectId: ana },
  recipient: { id: '28:bot' },
  conversation: { id: 'a:1', tenantId: contoso, conversationType: 'personal' },
  channelData: { tenant: { id: contoso } },
  text: 'connect my mailbox',
};

function seen(change: object = {}): TeamsActivity {
  const parsed = parseActivity({ ...message, ...change });
  if ('fault' in parsed) throw new Error(parsed.fault);
  return parsed.activity;
}

describe('an activity', () => {
  it('is let through with what it has besides', () => {
    expect(seen({ entities: [{ type: 'clientInfo' }] })).toMatchObject({ text: 'connect my mailbox', entities: [{}] });
  });

  it.each([null, undefined, [], [message], 'message', 42, true])('is not %j', (body) => {
    expect(parseActivity(body)).toEqual({ fault: 'the body must be an activity object' });
  });

  it.each<[object, string]>([
    [{ type: undefined }, 'type'],
    [{ type: '' }, 'type'],
    [{ type: 7 }, 'type'],
    [{ from: undefined }, 'from'],
    [{ from: 'ana' }, 'from'],
    [{ from: { id: '29:ana', aadObjectId: 'ana' } }, 'from.aadObjectId'],
    [{ from: { id: 'x'.repeat(1001) } }, 'from.id'],
    [{ recipient: null }, 'recipient'],
    [{ conversation: {} }, 'conversation.id'],
    [{ conversation: { id: 'a:1', tenantId: 'contoso' } }, 'conversation.tenantId'],
    [{ channelData: { tenant: { id: 'contoso' } } }, 'channelData.tenant.id'],
    [{ serviceUrl: {} }, 'serviceUrl'],
    [{ text: ['a'] }, 'text'],
    [{ locale: 'x'.repeat(36) }, 'locale'],
  ])('with %j is refused, naming the field', (change, field) => {
    const parsed = parseActivity({ ...message, ...change });

    expect(parsed).toEqual({ fault: expect.stringMatching(new RegExp(`^${field}: .`)) });
  });

  it.each([
    ['nl-BE', 'nl-BE'],
    ['en_US', 'en-US'],
    ['', undefined],
    ['x', undefined],
  ])('with the locale %j is read as in %j', (said, locale) => {
    expect(seen({ locale: said }).locale).toBe(locale);
  });

  it('may leave out everything but who, where and what kind', () => {
    const { from, recipient, conversation } = {
      from: { id: '29:ana' },
      recipient: { id: '28:bot' },
      conversation: { id: 'a:1' },
    };

    expect(parseActivity({ type: 'conversationUpdate', from, recipient, conversation })).toHaveProperty('activity');
    expect(parseActivity({ ...message, text: null })).toHaveProperty('activity');
  });
});

describe('who acts', () => {
  it('is the tenant and object id that Teams vouches for, in lower case', () => {
    const loud = seen({
      from: { id: '29:ana', name: ' Ana Lima ', aadObjectId: ana.toUpperCase() },
      conversation: { id: 'a:1', tenantId: contoso.toUpperCase() },
    });

    expect(personOf(loud)).toEqual({ tenant: contoso, oid: ana, name: 'Ana Lima' });
  });

  it('is found where only one of the two places names the tenant', () => {
    expect(personOf(seen({ conversation: { id: 'a:1' } }))?.tenant).toBe(contoso);
    expect(personOf(seen({ channelData: undefined }))?.tenant).toBe(contoso);
  });

  it('is nobody where the two places name different tenants', () => {
    expect(personOf(seen({ channelData: { tenant: { id: fabrikam } } }))).toBeNull();
  });

  it('is nobody without an object id or a tenant, whatever the name says', () => {
    expect(personOf(seen({ from: { id: '29:ana', name: 'Ana Lima' } }))).toBeNull();
    expect(personOf(seen({ conversation: { id: 'a:1' }, channelData: {} }))).toBeNull();
  });

  it('has a name of reasonable length, or none', () => {
    expect(personOf(seen({ from: { id: '1', aadObjectId: ana, name: 'x'.repeat(500) } }))?.name).toHaveLength(100);
    expect(personOf(seen({ from: { id: '1', aadObjectId: ana } }))?.name).toBe('');
  });
});

describe('a personal chat', () => {
  it.each<[object, boolean]>([
    [{ conversationType: 'personal' }, true],
    [{ conversationType: 'channel' }, false],
    [{ conversationType: 'groupChat' }, false],
    [{ conversationType: 'personal', isGroup: true }, true],
    [{ isGroup: true }, false],
    [{ isGroup: false }, true],
    [{}, true],
  ])('is told from %j: %s', (conversation, personal) => {
    expect(isPersonal(seen({ conversation: { id: 'a:1', tenantId: contoso, ...conversation } }))).toBe(personal);
  });
});

describe('a tap', () => {
  const execute = (data: unknown, action: object = {}) =>
    seen({
      type: 'invoke',
      name: 'adaptiveCard/action',
      text: undefined,
      value: { action: { type: 'Action.Execute', verb: 'confirm_scopes', data, ...action } },
    });
  const submit = (value: unknown, text?: string) => seen({ text, value });

  it('is read from the invoke, and from the submit of an older client', () => {
    const tap = { verb: 'confirm_scopes', data: { id: connection } };

    expect(tapOf(execute({ id: connection }))).toEqual(tap);
    expect(tapOf(submit({ verb: 'confirm_scopes', id: connection }))).toMatchObject(tap);
    expect(tapOf(submit({ verb: 'confirm_scopes', id: connection }, ' '))).toMatchObject(tap);
  });

  it.each<[string, TeamsActivity]>([
    ['a sentence', seen()],
    ['a sentence with a value beside it', submit({ verb: 'approve' }, 'approve CR-1')],
    ['a value without a verb', submit({ id: connection })],
    ['a value that is text', submit('approve')],
    ['a value that is missing', submit(undefined)],
    ['another invoke', seen({ type: 'invoke', name: 'composeExtension/query', value: { verb: 'approve' } })],
    ['an invoke without an action', seen({ type: 'invoke', name: 'adaptiveCard/action', value: {} })],
    ['an action of another type', execute({}, { type: 'Action.Submit' })],
    ['a verb of absurd length', execute({}, { verb: 'x'.repeat(101) })],
    ['an event', seen({ type: 'event', text: undefined, value: { verb: 'approve' } })],
  ])('is not %s', (_, activity) => {
    expect(tapOf(activity)).toBeNull();
  });

  it.each([connection, 'CR-1042', ''])('may carry the id %j', (id) => {
    expect(tapOf(execute({ id }))?.data.id).toBe(id);
  });

  it.each([undefined, null, 42, {}, 'CR-', 'cr-1', 'CR-1; drop', "' or 1=1", 'CR-1234567890123'])(
    'with the id %j carries none',
    (id) => {
      expect(tapOf(execute({ id }))?.data.id).toBe('');
    },
  );

  it('carries what was typed, and drops what is no text; too long a text is cut', () => {
    const typed = { id: '', mailbox: 'ana@contoso.com', product: 'TaxCalc', reason: 'We answer mail.' };

    expect(tapOf(execute(typed))?.data).toEqual(typed);
    const reason = 'x'.repeat(4000);
    expect(tapOf(execute({ mailbox: 7, product: {}, reason: `${reason}x` }))?.data).toEqual({ id: '', reason });
  });

  it.each([undefined, null, 'text', 42, []])('whose data is %j carries nothing', (data) => {
    expect(tapOf(execute(data))?.data).toEqual({ id: '' });
  });
});

describe('the zone of who speaks', () => {
  const clientInfo = (timezone: unknown) => ({ entities: [{ type: 'mention' }, { type: 'clientInfo', timezone }] });

  it.each<[object, string | null | undefined]>([
    [{ localTimezone: 'Europe/Amsterdam' }, 'Europe/Amsterdam'],
    [{ localTimezone: 'europe/amsterdam' }, 'Europe/Amsterdam'],
    [clientInfo('America/New_York'), 'America/New_York'],
    [{ localTimezone: 'Europe/Amsterdam', ...clientInfo('America/New_York') }, 'Europe/Amsterdam'],
    [{ localTimezone: 'W. Europe Standard Time', ...clientInfo('Europe/Berlin') }, 'Europe/Berlin'],
    [{ localTimezone: 'Mars/Phobos' }, null],
    [{ localTimezone: 'x'.repeat(65) }, null],
    [{ localTimezone: 'x'.repeat(100_000) }, null],
    [clientInfo('<b>'), null],
    [{}, undefined],
    [{ localTimezone: '' }, undefined],
    [{ localTimezone: 7, entities: 'none' }, undefined],
    [clientInfo(null), undefined],
    [{ entities: [null, 'x'] }, undefined],
  ])('is read from %j as %s', (change, zone) => {
    expect(zoneOf(seen(change))).toBe(zone);
  });
});
