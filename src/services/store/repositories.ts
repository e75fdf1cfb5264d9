import type { Kysely } from 'kysely';
import type { Sender } from '../jobs/sender.ts';
import type { Clock, Repositories } from '../journeys/ports.ts';
import { applications } from './applications.ts';
import { attempts } from './attempts.ts';
import { connections } from './connections.ts';
import { conversations } from './conversations.ts';
import { deviceCodes } from './device-codes.ts';
import { order } from './order.ts';
import { outbox } from './outbox.ts';
import { requests } from './requests.ts';
import { roleProofs } from './role-proofs.ts';
import type { Tables } from './schema.ts';
import { sentCards } from './sent-cards.ts';
import { tenants } from './tenants.ts';
import { tickets } from './tickets.ts';
import { timeline } from './timeline.ts';
import type { TokenBox } from './token-box.ts';
import { tokens } from './tokens.ts';

/** All repositories on one connection: the outer one, or a transaction's. */
export function repositories(db: Kysely<Tables>, send: Sender, box: TokenBox, now: Clock): Repositories {
  return {
    connections: connections(db, now),
    requests: requests(db),
    applications: applications(db),
    tenants: tenants(db),
    tickets: tickets(db, now),
    attempts: attempts(db, now),
    tokens: tokens(db, box),
    deviceCodes: deviceCodes(db, box),
    roleProofs: roleProofs(db),
    conversations: conversations(db),
    order: order(db),
    outbox: outbox(db, send, now),
    sentCards: sentCards(db),
    timeline: timeline(db),
    jobs: {
      checkConnection: send.checkConnection,
      pollDeviceCode: send.pollDeviceCode,
      checkApplication: send.checkApplication,
      tellRest: send.tellRest,
    },
  };
}
