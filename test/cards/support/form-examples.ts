import { type CardFacts, topics } from '../../../src/services/journeys/facts.ts';
import { device, room, roomUrl } from './device-examples.ts';
import type { Example } from './example.ts';
import { ago, application, ben, connection, microsoftLink, now, product } from './examples.ts';

const links = { myApps: microsoftLink('my_apps'), permissions: microsoftLink('app_permissions') };

export const custody = { keptIn: 'folder', host: 'concierge.example', hasHelpdesk: true } as const;

export const deviceForm = (change: Partial<CardFacts['device-form']> = {}): CardFacts['device-form'] => ({
  device: '',
  room: '',
  product: null,
  products: [device()],
  problem: null,
  ...change,
});

export const ending = (change: Partial<CardFacts['disconnect']> = {}): CardFacts['disconnect'] => ({
  connection: connection({ state: 'active', healthAgreedAt: ago(50) }),
  product: product(),
  application: application({ level: 'granted' }),
  keepsToken: true,
  links,
  now,
  ...change,
});

export function formExamples(): Example[] {
  const form = (title: string, change: Partial<CardFacts['device-form']>): Example => ({
    name: 'device-form',
    title,
    facts: deviceForm(change),
  });
  const filled = { device: 'Boardroom 2', room: 'boardroom2@contoso.com' };
  return [
    form('empty', {}),
    form('two products', { ...filled, products: [device(), device({ id: 'teams-go', name: 'Teams Go' })] }),
    ...(['empty', 'too_long'] as const).map((is) =>
      form(`device ${is}`, { ...filled, device: '', problem: { field: 'device', is } }),
    ),
    ...(['empty', 'malformed', 'unknown_domain', 'foreign_tenant'] as const).map((is) =>
      form(`room ${is}`, { ...filled, room: 'boardroom2@contso', problem: { field: 'room', is } }),
    ),
    form('unknown product', { ...filled, product: 'Kikle', problem: { field: 'product', is: 'unknown_product' } }),
    { name: 'disconnect', title: 'looked after', facts: ending() },
    { name: 'disconnect', title: 'written with a reason', facts: ending({ typedReason: true }) },
    { name: 'disconnect', title: 'for one only', facts: ending({ application: application({ forAll: false }) }) },
    {
      name: 'disconnect',
      title: 'a room',
      facts: ending({
        connection: room({ state: 'active' }),
        product: device(),
        application: application({ forAll: true }),
        keepsToken: false,
      }),
    },
    { name: 'precondition', title: 'a mailbox', facts: { product: product(), connection: connection(), now } },
    { name: 'precondition', title: 'a room', facts: { product: device(), connection: room(), now } },
    ...(
      [
        ['for somebody else’s mailbox', 'needs_sign_in', roomUrl],
        ['where an administrator must agree first', 'needs_admin', roomUrl],
        ['that has ended', 'cancelled', null],
        ['whose owner has signed in', 'propagating', null],
      ] as const
    ).map(
      ([title, state, signInUrl]): Example => ({
        name: 'invitation',
        title,
        facts: {
          connection: connection({ target: 'named', address: 'ben@contoso.com', state, request: 'CR-1042' }),
          product: product(),
          signInUrl,
          approvers: [ben],
          loginHost: 'login.microsoftonline.com',
          now,
        },
      }),
    ),
    ...[...topics.map((topic) => [topic, false] as const), ['data', true] as const].map(
      ([topic, ofMail]): Example => ({
        name: 'topic',
        title: ofMail ? 'who reads the mail' : topic,
        facts: {
          topic,
          ofMail,
          product: topic === 'entra' ? null : product(),
          link: microsoftLink('protocol'),
          custody,
          now,
        },
      }),
    ),
  ];
}
