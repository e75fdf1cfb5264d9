import type { LookUpResult } from '../services/journeys/looking-up/look-up.ts';
import { type Answer, card, notice, stored } from './answer.ts';

/** The card for what a look-up found. One open connection is shown as itself, not as a list of one. */
export function lookUpAnswer(found: LookUpResult): Answer {
  switch (found.kind) {
    case 'tenant':
      return card('tenant-status', found.facts);
    case 'mine': {
      const [only, more] = found.facts.connections;
      const invited = (found.facts.invitations ?? []).length > 0;
      if (!only) return notice('nothing_open');
      return more || invited ? card('my-status', found.facts) : stored('connection', only.connection.id);
    }
    case 'invitation':
      return stored('invitation', found.id);
    case 'which':
      return card('which-connection', found.facts);
    case 'tenants':
      return card('which-tenant', found.facts);
    case 'reports':
      return card('reports', found.facts);
    case 'report':
      return card('report', found.facts);
    case 'connection':
      return stored('connection', found.facts.connection.id);
    case 'request':
      return stored('approval-request', found.facts.request.number);
    case 'pending': {
      const [only, more] = found.facts.requests;
      return only && !more ? stored('approval-request', only.request.number) : card('pending', found.facts);
    }
    case 'notice':
      return notice(found.key, found.values);
  }
}
